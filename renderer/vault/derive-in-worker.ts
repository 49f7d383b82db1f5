/** Opening and sealing identities without holding up the window: one short-lived worker for each derivation. */

import type { Result } from '../domain/result.ts';
import type { DeriveAnswer, DeriveRequest } from './derive.worker.ts';
import workerUrl from './derive.worker.ts?worker&url';
import type { Identity, OpenIdentityProblem } from './identity.ts';
import { createTrustedWorker } from './worker-policy.ts';

/** As `openIdentity`; throws where there are no workers. */
export async function openIdentityInWorker(
  file: string,
  passphrase: string,
): Promise<Result<Identity, OpenIdentityProblem>> {
  const answer = await askWorker({ type: 'open', file, passphrase });
  if (answer.type !== 'opened') throw new Error('The passphrase could not be derived from');
  return answer.result;
}

/** As `sealIdentity`; throws where there are no workers. */
export async function sealIdentityInWorker(identity: Identity, passphrase: string): Promise<string> {
  const answer = await askWorker({ type: 'seal', identity, passphrase });
  if (answer.type !== 'sealed') throw new Error('The identity could not be sealed');
  return answer.file;
}

/** The worker is ended after its one answer: its 256 MB and the passphrase in them go with it. */
async function askWorker(request: DeriveRequest): Promise<DeriveAnswer> {
  const worker = createTrustedWorker(workerUrl);
  try {
    return await new Promise<DeriveAnswer>((resolve, reject) => {
      worker.onmessage = (event: MessageEvent<DeriveAnswer>) => resolve(event.data);
      worker.onerror = () => reject(new Error('The worker did not start'));
      worker.postMessage(request);
    });
  } finally {
    worker.terminate();
  }
}
