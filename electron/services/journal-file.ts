/** The open file of a journal: positional reads and writes, and the one sync that makes a save a save. */

import { closeSync, fdatasync, fstatSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';

export interface ByteSource {
  readonly size: number;
  /** The bytes from `position`, fewer only at the end of the file. The buffer is valid until the next call. */
  read(position: number, length: number): Buffer;
}

export interface JournalFile extends ByteSource {
  /** Answers how many bytes were written, which may be fewer than asked for. */
  write(bytes: Uint8Array, from: number, position: number): number;
  truncate(size: number): void;
  datasync(): Promise<void>;
  close(): void;
}

/**
 * Opens an existing file for reading and writing. Writing goes to the page cache and is synchronous (microseconds; the thread pool
 * would cost more than the write); only the sync, which waits for the device, leaves the main thread.
 */
export function openJournalFile(path: string): JournalFile {
  const file = openSync(path, 'r+');
  const reader = createReader(file);
  let isClosed = false;
  return {
    get size() {
      return fstatSync(file).size;
    },
    read: reader.read,
    write: (bytes, from, position) => {
      reader.forget();
      return writeSync(file, bytes, from, bytes.length - from, position);
    },
    truncate: (size) => {
      reader.forget();
      ftruncateSync(file, size);
    },
    datasync: () =>
      new Promise((resolve, reject) => {
        fdatasync(file, (error) => {
          if (error === null) resolve();
          else reject(error);
        });
      }),
    close: () => {
      // Closed twice, the number may already be somebody else's file.
      if (!isClosed) closeSync(file);
      isClosed = true;
    },
  };
}

const windowBytes = 1024 * 1024;

/** Small frames are read a megabyte at a time: two system calls a frame would make a long journal slow to open. */
function createReader(file: number): { read: ByteSource['read']; forget: () => void } {
  let window: Buffer = Buffer.alloc(0);
  let windowAt = 0;
  function read(position: number, length: number): Buffer {
    if (position < windowAt || position + length > windowAt + window.length) {
      window = readFully(file, position, Math.max(length, windowBytes));
      windowAt = position;
    }
    return window.subarray(position - windowAt, position - windowAt + length);
  }
  function forget(): void {
    window = Buffer.alloc(0);
  }
  return { read, forget };
}

function readFully(file: number, position: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafeSlow(length);
  let filled = 0;
  while (filled < length) {
    const count = readSync(file, bytes, filled, length - filled, position + filled);
    if (count === 0) break;
    filled += count;
  }
  return bytes.subarray(0, filled);
}
