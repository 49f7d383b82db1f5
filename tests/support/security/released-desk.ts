/** The released desk as somebody at the computer has it: started from a command line and looked at from outside only. */

import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { packedExecutable, type Variant } from '../../../build/package-places.mjs';
import { deskArguments } from '../launch.ts';
import { untilNobodyRuns } from '../faults/processes.ts';

export interface ReleaseOptions {
  readonly office: string;
  readonly profile: string;
  /** Left out: the build that is given to people. */
  readonly variant?: Variant;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** A command line that this one is the end of, such as `unshare -n`. */
  readonly under?: readonly string[];
  /** The same program at another place. */
  readonly executable?: string;
  /** In the sandbox of the operating system, which root cannot have. */
  readonly isSandboxed?: boolean;
  /** Gives the desk an open door for instructions where `--remote-debugging-pipe` looks for one. */
  readonly withPipe?: boolean;
}

export interface ReleasedDesk {
  readonly profile: string;
  readonly process: ChildProcess;
  /** As X names it. */
  readonly screen: string;
  /** Everything it has written to its output so far. */
  output(): string;
  /** What came back through the pipe. */
  throughPipe(): string;
  /** Resolves when the process that was started has ended, by itself or not. */
  readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null }>;
}

const logLineSchema = z.object({ code: z.string(), what: z.string().optional() });

export function startReleased(options: ReleaseOptions): ReleasedDesk {
  const { office, profile, args = [], env = {}, under = [], withPipe = false } = options;
  const program = options.executable ?? packedExecutable(options.variant ?? 'release');
  const switches = deskArguments(office, profile).filter(
    (each) => each !== '--no-sandbox' || options.isSandboxed !== true,
  );
  mkdirSync(profile, { recursive: true });
  // What an earlier desk wrote there is not about this one.
  rmSync(logOf(profile), { force: true });
  const [first = program, ...rest] = [...under, program, ...switches, ...args];
  const pipes = withPipe ? (['pipe', 'pipe'] as const) : [];
  const child = spawn(first, rest, {
    env: { ...process.env, ...env },
    // A group of its own, so that all its processes can be ended at once.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', ...pipes],
  });
  const said: string[] = [];
  const answered: string[] = [];
  child.stdout?.on('data', (data: Buffer) => said.push(data.toString()));
  child.stderr?.on('data', (data: Buffer) => said.push(data.toString()));
  child.stdio[4]?.on('data', (data: Buffer) => answered.push(data.toString()));
  for (const pipe of child.stdio.slice(3)) pipe?.on('error', () => undefined);
  const ended = new Promise<Awaited<ReleasedDesk['ended']>>((resolve) => {
    child.once('exit', (code, signal) => {
      resolve({ code, signal });
    });
  });
  return {
    profile,
    process: child,
    screen: env['DISPLAY'] ?? process.env['DISPLAY'] ?? '',
    output: () => said.join(''),
    throughPipe: () => answered.join(''),
    ended,
  };
}

export async function stopReleased({ process: child, profile }: ReleasedDesk): Promise<void> {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended.
  }
  await untilNobodyRuns(profile);
}

/** Waits for a line of the desk's log: codes and counts are all it ever writes there. */
export async function untilLogged(desk: ReleasedDesk, code: string, what?: string): Promise<void> {
  await until(`${code} ${what ?? ''} in the log`, 20_000, () =>
    loggedBy(desk).some((line) => line.code === code && (what === undefined || line.what === what)),
  );
}

export function loggedBy({ profile }: ReleasedDesk): z.infer<typeof logLineSchema>[] {
  try {
    const lines = readFileSync(logOf(profile), 'utf8').split('\n');
    return lines.filter((line) => line !== '').map((line) => logLineSchema.parse(JSON.parse(line)));
  } catch {
    return [];
  }
}

const logOf = (profile: string) => join(profile, 'sobat.log');

/** Waits for something that nobody announces. */
export async function until(what: string, patience: number, isSo: () => boolean | Promise<boolean>) {
  const end = Date.now() + patience;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`Waited in vain for: ${what}`);
    await pause(100);
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
