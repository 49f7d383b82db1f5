/** The file calls the services use; a test hands them a disk that fails at the n-th call instead. */

import * as fs from 'node:fs/promises';

export type Disk = Pick<
  typeof fs,
  | 'open'
  | 'mkdir'
  | 'rename'
  | 'unlink'
  | 'rm'
  | 'readdir'
  | 'readFile'
  | 'stat'
  | 'lstat'
  | 'statfs'
  | 'realpath'
>;
export type DiskFile = fs.FileHandle;

export const nodeDisk: Disk = fs;
