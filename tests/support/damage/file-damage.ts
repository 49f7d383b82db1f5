/** What can happen to a whole file at rest. */

import { closeSync, openSync, rmSync, statSync, truncateSync, writeSync } from 'node:fs';
import { basename } from 'node:path';
import type { DamagePoint } from './damage-points.ts';

export function deleteFile(file: string): DamagePoint {
  return {
    name: `${basename(file)} deleted`,
    inflict: () => {
      rmSync(file);
    },
  };
}

export function emptyFile(file: string): DamagePoint {
  return {
    name: `${basename(file)} emptied`,
    inflict: () => {
      truncateSync(file);
    },
  };
}

export function halveFile(file: string): DamagePoint {
  return {
    name: `${basename(file)} halved`,
    inflict: () => {
      truncateSync(file, Math.floor(statSync(file).size / 2));
    },
  };
}

/** A block of a disk that lost its content, in the middle of the file. */
export function zeroFourKilobytes(file: string): DamagePoint {
  return {
    name: `${basename(file)} zeroed`,
    inflict: () => {
      const at = Math.floor(statSync(file).size / 2 / 4096) * 4096;
      const open = openSync(file, 'r+');
      writeSync(open, Buffer.alloc(4096), 0, 4096, at);
      closeSync(open);
    },
  };
}
