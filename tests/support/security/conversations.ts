/** With whom a process and its children speak, read off the system calls they make. */

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The beginning of a command line that writes them down, with the protocol of every socket. */
export function tracing(file: string): string[] {
  const calls = 'trace=connect,sendto,sendmsg,sendmmsg';
  return ['strace', '-f', '--seccomp-bpf', '-qq', '-yy', '-o', file, '-e', calls, '-e', 'signal=none'];
}

/** Traces a little program of Node's to its end. */
export function traceProgram(file: string, program: string): void {
  const [strace = '', ...rest] = tracing(file);
  const done = spawnSync(strace, [...rest, process.execPath, '-e', program], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(done.stderr);
}

/** Every call that names an address outside this computer, and every question to a name server wherever it is. */
export function conversationsIn(file: string): string[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => /sa_family=AF_INET6?\b/.test(line) && !isToOurselves(line));
}

/**
 * Of those, what leaves the computer. To name an address to a UDP socket sends nothing: Chromium asks the kernel in this way by which
 * road it would go, and does so when a page wants to call another browser.
 */
export function messagesIn(file: string): string[] {
  const lines = conversationsIn(file);
  const sentOnNamed = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => /\bsend(to|msg|mmsg)\(\d+<UDP/.test(line) && !isToOurselves(line));
  return [...lines.filter((line) => !/\bconnect\(\d+<UDP/.test(line)), ...sentOnNamed];
}

function isToOurselves(line: string): boolean {
  const isLoop = /inet_addr\("127\.|inet_pton\(AF_INET6, "::1"/.test(line);
  return isLoop && !line.includes('htons(53)');
}
