/**
 * The one place where workers are started, and the one trusted-types policy of the window.
 *
 * [Note: Two workers, by address] The content policy demands a TrustedScriptURL for every worker and names `sobat-worker` as the
 * only policy that may make one. This policy makes it for two addresses of our own origin and throws for any other, so
 * that text from a record or a file can never become a script. A third worker has to be written in here.
 */

const builtPaths: readonly string[] = ['/workers/derive.worker.js', '/workers/archive.worker.js'];
/** As the development server names the same two files. */
const sourcePaths: readonly string[] = ['/vault/derive.worker.ts', '/archive/archive.worker.ts'];

/** What the engine gives for an address it trusts; to the compiler it stays the text that `Worker` takes. */
interface WorkerPolicy {
  createScriptURL(url: string): string;
}
interface PolicyFactory {
  createPolicy(name: string, rules: WorkerPolicy): WorkerPolicy;
}

let policy: WorkerPolicy | undefined;

/** Starts one of our workers, as a module; throws for any other address, and where there are no workers. */
export function createTrustedWorker(url: string): Worker {
  if (typeof Worker === 'undefined') throw new Error('There are no workers here');
  // A second policy of the same name would be refused by the engine.
  policy ??= createWorkerPolicy();
  return new Worker(policy.createScriptURL(url), { type: 'module' });
}

function createWorkerPolicy(): WorkerPolicy {
  const rules: WorkerPolicy = { createScriptURL: addressOfOurs };
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  return trustedTypes?.createPolicy('sobat-worker', rules) ?? rules;
}

function addressOfOurs(url: string): string {
  const asked = new URL(url, location.href);
  const isOurOrigin = asked.protocol === location.protocol && asked.host === location.host;
  const isBuilt = builtPaths.includes(asked.pathname) && asked.search === '' && asked.hash === '';
  // The development server adds a query of its own; the constant is false in every build, and the test goes with it.
  const isSource = import.meta.env.DEV && sourcePaths.includes(asked.pathname);
  if (!isOurOrigin || !(isBuilt || isSource)) throw new TypeError('Not the address of one of our workers');
  return asked.href;
}
