/** The system calls of a running desk, watched and spoiled from outside by strace. */

import { spawn, type ChildProcess } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { missing } from './tool.ts';

export interface Spoil {
  /** Such as `pwrite64` or `fdatasync`. */
  readonly call: string;
  /** Such as `signal=KILL`, `error=EIO`, `retval=0`. */
  readonly by: string;
  /** `3` the third of a thread, `3+` that and all after it; left out: every one. */
  readonly when?: string;
}

export interface Watch {
  /** Only calls on these files. */
  readonly files: readonly string[];
  /** The calls that are written down; more than are spoiled, if wanted. */
  readonly calls: readonly string[];
  readonly spoil?: readonly Spoil[];
}

export interface SystemCall {
  readonly thread: number;
  readonly call: string;
  readonly isSpoiled: boolean;
}

export interface Watching {
  /** Lets the desk run on unwatched and gives what was seen. The desk may be dead by then. */
  stop(): Promise<readonly SystemCall[]>;
}

/** From when it answers, every thread of the process is watched. */
export async function watchSystemCalls(pid: number, { files, calls, spoil = [] }: Watch): Promise<Watching> {
  const report = join(tmpdir(), `sobat-calls-${randomUUID()}`);
  const strace = spawn(
    'strace',
    [
      ...['-f', '-p', String(pid), '-o', report, '-e', `trace=${calls.join(',')}`],
      ...spoil.flatMap(({ call, by, when }) => [
        '-e',
        `inject=${call}:${by}${when === undefined ? '' : `:when=${when}`}`,
      ]),
      ...files.flatMap((file) => ['-P', file]),
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => strace.once('close', () => resolve()));
  await untilAttached(strace);
  return {
    stop: async () => {
      await endOf(strace, ended);
      const seen = parseReport(await readFile(report, 'utf8'));
      await rm(report, { force: true });
      return seen;
    },
  };
}

/** When all threads of a process die at once, strace may wait for ever for one of them, and the dead process with it. */
async function endOf(strace: ChildProcess, ended: Promise<void>): Promise<void> {
  strace.kill('SIGINT');
  const timer = setTimeout(() => strace.kill('SIGKILL'), 1000);
  await ended;
  clearTimeout(timer);
}

function untilAttached(strace: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    strace.once('error', () => reject(missing('strace')));
    strace.once('exit', () => reject(new Error(`strace did not attach: ${said}`)));
    strace.stderr?.on('data', (data) => {
      said += String(data);
      if (said.includes('attached')) resolve();
    });
  });
}

/** `390   pwrite64(81, "…", 633, 182435) = 633`, or the same cut in two by another thread's call. */
function parseReport(report: string): SystemCall[] {
  return report.split('\n').flatMap((line) => {
    const [, thread, call] = /^(\d+) +(\w+)\(/.exec(line) ?? [];
    if (thread !== undefined && call !== undefined)
      return [
        {
          thread: Number(thread),
          call,
          isSpoiled: line.includes('(INJECTED)'),
        },
      ];
    const [, resumed, resumedCall] = /^(\d+) +<\.\.\. (\w+) resumed>.*\(INJECTED\)/.exec(line) ?? [];
    return resumed === undefined || resumedCall === undefined
      ? []
      : [{ thread: Number(resumed), call: resumedCall, isSpoiled: true }];
  });
}
