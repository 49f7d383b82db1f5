/** The processes of one desk, with what they were started as and how the kernel holds them. */

import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

export interface DeskProcess {
  readonly pid: number;
  readonly commandLine: string;
  /** As Chromium names them: 'renderer', 'gpu-process', 'utility'; undefined for the shell. */
  readonly kind: string | undefined;
  /** `/proc/<pid>/status` as a table. */
  readonly status: ReadonlyMap<string, string>;
}

/** Every process of Chromium's is told where its profile is. */
export function processesOf(profile: string): DeskProcess[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const process = processOf(name);
      return process?.commandLine.includes(`--user-data-dir=${profile}`) === true ? [process] : [];
    })
    .filter(({ commandLine }) => !/^(strace|unshare|setpriv|xvfb-run)\b/.test(commandLine));
}

/** Undefined for one that has ended meanwhile. */
function processOf(pid: string): DeskProcess | undefined {
  try {
    const commandLine = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return {
      pid: Number(pid),
      commandLine,
      kind: /--type=(\S+)/.exec(commandLine)?.[1],
      status: new Map(status.split('\n').map((line) => splitOnce(line))),
    };
  } catch {
    return undefined;
  }
}

function splitOnce(line: string): [string, string] {
  const at = line.indexOf(':');
  return [line.slice(0, at), line.slice(at + 1).trim()];
}

/** TCP ports on which any of these processes listens. */
export function portsOf(profile: string): number[] {
  const sockets = new Set(processesOf(profile).flatMap(({ pid }) => socketsOf(pid)));
  return ['tcp', 'tcp6'].flatMap((table) => listeningIn(`/proc/net/${table}`, sockets));
}

function socketsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${String(pid)}/fd`).flatMap((fd) => inodeOf(`/proc/${String(pid)}/fd/${fd}`));
  } catch {
    return [];
  }
}

function inodeOf(link: string): string[] {
  try {
    const inode = /^socket:\[(\d+)\]$/.exec(readlinkSync(link))?.[1];
    return inode === undefined ? [] : [inode];
  } catch {
    return [];
  }
}

/** Columns of the kernel's table: number, local address, remote address, state, …, and the socket's inode as the tenth. */
function listeningIn(table: string, sockets: ReadonlySet<string>): number[] {
  const listening = '0A';
  return readFileSync(table, 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(/\s+/))
    .filter(([, , , state, , , , , , inode = '']) => state === listening && sockets.has(inode))
    .map(([, local = '']) => Number.parseInt(local.split(':')[1] ?? '', 16));
}
