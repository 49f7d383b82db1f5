/** Searches the memory of every process of a running desk, from outside. Needs root, as anybody does who looks into others. */

import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  readSync,
  statSync,
} from 'node:fs';
import { createSearch, longestFind, type Finds, type Needle, type Search } from './secret-search.ts';

export interface DeskProcess {
  readonly pid: number;
  /** 'shell', or what Chromium calls it: 'renderer', 'gpu-process', 'utility', 'zygote'. */
  readonly kind: string;
}

/** The shell and everything that it started, directly or not. */
export function processesOf(shell: number): DeskProcess[] {
  const parents = new Map(pids().map((pid) => [pid, parentOf(pid)]));
  const isOurs = (pid: number | undefined): boolean =>
    pid !== undefined && (pid === shell || isOurs(parents.get(pid)));
  return [...parents.keys()]
    .filter(isOurs)
    .map((pid) => ({ pid, kind: pid === shell ? 'shell' : kindOf(pid) }));
}

function pids(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

function parentOf(pid: number): number | undefined {
  const found = /^PPid:\s+(\d+)/m.exec(textOf(`/proc/${pid}/status`))?.[1];
  return found === undefined || found === '0' ? undefined : Number(found);
}

function kindOf(pid: number): string {
  const line = textOf(`/proc/${pid}/cmdline`);
  const kind = /--type=([\w-]+)/.exec(line)?.[1] ?? 'other';
  const service = /--utility-sub-type=([\w.]+)/.exec(line)?.[1];
  return service === undefined ? kind : `${kind} ${service}`;
}

/** Empty for a process that ended meanwhile. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

export interface MemoryFinds {
  /** `renderer: canary (latin1)`, by the kind of process and the needle. */
  readonly finds: ReadonlyMap<string, ReadonlySet<string>>;
  /** Those that were searched. */
  readonly processes: readonly DeskProcess[];
  readonly bytesRead: number;
}

/** Everything that is in the memory of the desk's processes at this moment. */
export function findInMemory(shell: number, needles: readonly Needle[]): MemoryFinds {
  const search = createSearch(needles);
  const processes: DeskProcess[] = [];
  const finds = new Map<string, Set<string>>();
  let bytesRead = 0;
  for (const process of processesOf(shell)) {
    const own: Finds = new Map();
    const bytes = searchProcess(process.pid, search, own);
    if (bytes === undefined) continue;
    bytesRead += bytes;
    processes.push(process);
    for (const [name, what] of own) {
      const key = `${process.kind}: ${name}`;
      finds.set(key, new Set([...(finds.get(key) ?? []), ...what]));
    }
  }
  return { finds, processes, bytesRead };
}

/** Which canaries were found, in whatever process and spelling. */
export function namesFound({ finds }: MemoryFinds): ReadonlySet<string> {
  const canaries = [...finds].filter(([name]) => name.includes(': canary ('));
  return new Set(canaries.flatMap(([, what]) => [...what]));
}

/** `renderer: data key`, however it was spelled. */
export function secretsFound({ finds }: MemoryFinds): string[] {
  return [...new Set([...finds.keys()].map((name) => name.replace(/ \([^()]*\)$/, '')))];
}

interface Region {
  readonly from: number;
  readonly to: number;
}

/** Gives how many bytes were read; undefined for a process that has ended, and its memory with it. */
function searchProcess(pid: number, search: Search, finds: Finds): number | undefined {
  try {
    const regions = regionsOf(pid);
    let bytesRead = searchFile(`/proc/${pid}/mem`, regions, search, finds);
    for (const { path, size } of sharedFilesOf(pid))
      bytesRead += unlessClosed(() => searchFile(path, [{ from: 0, to: size }], search, finds));
    return bytesRead;
  } catch (error) {
    if (existsSync(`/proc/${pid}`)) throw error;
    return undefined;
  }
}

/** Memory that was shared when it was listed may be given back before it is looked at: then nobody holds it. */
function unlessClosed(search: () => number): number {
  try {
    return search();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 0;
    throw error;
  }
}

const piece = 8 * 1024 * 1024;

/** Gives how many bytes were read. */
function searchFile(path: string, regions: readonly Region[], search: Search, finds: Finds): number {
  const file = openSync(path, 'r');
  const buffer = Buffer.allocUnsafeSlow(piece + longestFind);
  let bytesRead = 0;
  try {
    for (const { from, to } of regions) {
      for (let at = from; at < to; at += piece) {
        const count = readAt(file, buffer, Math.min(piece + longestFind, to - at), at);
        search.look(buffer.subarray(0, count), finds);
        bytesRead += Math.min(count, piece);
      }
    }
  } finally {
    closeSync(file);
  }
  return bytesRead;
}

/**
 * What can be read and holds anything: reserved address space is endless and empty. Left out are untouched pages of files that lie on
 * the disk (the program itself, its fonts): nobody wrote a name into those.
 */
function regionsOf(pid: number): Region[] {
  return readFileSync(`/proc/${pid}/smaps`, 'utf8')
    .split(/\n(?=[0-9a-f]+-[0-9a-f]+ )/)
    .flatMap((text) => {
      const [, from = '', to = '', mode = '', file = ''] =
        /^([0-9a-f]+)-([0-9a-f]+) (\S{4}) \S+ \S+ \d+ *(.*)/.exec(text) ?? [];
      const isUsed = kilobytes(text, 'Rss') + kilobytes(text, 'Swap') > 0;
      const isOnDisk = file.startsWith('/') && !/^\/(?:dev|memfd|SYSV)|\(deleted\)$/.test(file);
      const isUntouched = isOnDisk && !mode.includes('w') && kilobytes(text, 'Anonymous') === 0;
      return mode.startsWith('r') && isUsed && !isUntouched
        ? [{ from: parseInt(from, 16), to: parseInt(to, 16) }]
        : [];
    });
}

function kilobytes(text: string, field: string): number {
  return Number(new RegExp(`^${field}: +(\\d+)`, 'm').exec(text)?.[1] ?? '0');
}

/** Memory that processes share is a file without a name; one that is open need not be in anybody's address space. */
function sharedFilesOf(pid: number): { readonly path: string; readonly size: number }[] {
  return readdirSync(`/proc/${pid}/fd`).flatMap((name) => {
    const path = `/proc/${pid}/fd/${name}`;
    try {
      if (!/^\/(?:dev\/shm\/|memfd:)|\(deleted\)$/.test(readlinkSync(path))) return [];
      return [{ path, size: statSync(path).size }];
    } catch {
      return [];
    }
  });
}

/** Pages of devices cannot be read; nobody keeps names in those. */
function readAt(file: number, buffer: Buffer, length: number, at: number): number {
  try {
    return readSync(file, buffer, 0, length, at);
  } catch {
    return 0;
  }
}
