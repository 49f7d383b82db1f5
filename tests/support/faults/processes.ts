/** The processes of a desk, seen from outside: ending all of them at once, and finding any that is left. */

import { readdirSync, readFileSync } from 'node:fs';
import type { RunningDesk } from '../launch.ts';

/** All processes of the desk end between two instructions, as when Windows or a person ends the program. */
export async function killDesk({ pid, profile }: Pick<RunningDesk, 'pid' | 'profile'>): Promise<void> {
  signal(-pid);
  await untilNobodyRuns(profile);
}

/** One process alone, such as the window's. */
export function killProcess(pid: number): void {
  signal(pid);
}

/** What still runs with this profile, as command lines: every process of Chromium's is told where its profile is. */
export function runningWith(profile: string): readonly string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && name !== String(process.pid))
    .map(commandLine)
    .filter((line) => line.includes(`--user-data-dir=${profile}`) && !line.startsWith('strace'));
}

/** Throws after `patience` milliseconds: an orphan holds files of the office that the next launch needs. */
export async function untilNobodyRuns(profile: string, patience = 8000): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    const running = runningWith(profile);
    if (running.length === 0) return;
    if (Date.now() > end) throw new Error(`Still running: ${running.join('\n')}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Empty for a process that ended meanwhile, and for one that waits to be buried. */
function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

function signal(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself meanwhile.
  }
}
