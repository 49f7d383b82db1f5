/** Where the entries of a journal lie in its file. */

import { openJournalFile } from '../../../electron/services/journal-file.ts';
import { scanJournal, type FramePlace } from '../../../electron/services/journal-scan.ts';
import { flipBit } from './flipped-bit.ts';

export function framesOf(journal: string): readonly FramePlace[] {
  const file = openJournalFile(journal);
  try {
    return scanJournal(file).places;
  } finally {
    file.close();
  }
}

/** In the sealed part of that entry. */
export function flipBitInEntry(journal: string, number: number): void {
  const frame = framesOf(journal).find((each) => each.number === number);
  if (frame === undefined) throw new Error(`The journal has no entry ${number}.`);
  flipBit({ file: journal, at: frame.offset + Math.floor(frame.length / 2), bit: 3 });
}
