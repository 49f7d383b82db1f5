/** Programs of the system that inject faults. One that is missing fails its test with what to install. */

import { spawnSync } from 'node:child_process';

/** Where each comes from, for whoever lacks it. */
const packages = {
  strace: 'strace',
  'mkfs.ext4': 'e2fsprogs',
  mount: 'mount',
  umount: 'mount',
  perl: 'perl-base',
  sync: 'coreutils',
} as const;

export type Tool = keyof typeof packages;

export function missing(tool: Tool): Error {
  return new Error(`${tool} is missing: apt-get install ${packages[tool]}`);
}

/** Runs it to its end; throws what it complains about. */
export function runTool(tool: Tool, args: readonly string[]): void {
  const done = spawnSync(tool, args, {
    encoding: 'utf8',
    env: withSystemPaths(),
  });
  if (done.error !== undefined) throw missing(tool);
  if (done.status !== 0) throw new Error(`${tool} ${args.join(' ')}: ${done.stderr.trim()}`);
}

/** Tools of the administrator's lie outside the path of an ordinary account. */
function withSystemPaths(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    PATH: `${process.env['PATH'] ?? ''}:/usr/sbin:/sbin`,
  };
}

export function demandRoot(why: string): void {
  if (process.getuid?.() !== 0) throw new Error(`${why} needs root: run the fault tests as root.`);
}
