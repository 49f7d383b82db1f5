/** Puts together the records that were written over several lines: see [Note: Long records]. */

import { z } from 'zod';
import { damaged, refuse } from './archive-problem.ts';
import { valueOfText } from './line-reader.ts';

export interface RecordLine {
  readonly table: string;
  readonly record: unknown;
}

const wholeLine = z.strictObject({ table: z.string(), record: z.looseObject({}) });
const partLine = z.strictObject({
  table: z.string(),
  part: z.number().int().positive(),
  of: z.number().int().min(2),
  text: z.string(),
});

export interface RecordLines {
  /** The record that the next line completes, or undefined while parts are missing. */
  readonly next: (line: unknown) => RecordLine | undefined;
  /** False in the middle of a record. */
  readonly isComplete: () => boolean;
}

/** Takes lines in their order; parts must follow each other and be of one table. Throws an `ArchiveRefusal`. */
export function createRecordLines(longestRecord: number): RecordLines {
  let table = '';
  let text = '';
  let parts = 0;
  const next = (line: unknown): RecordLine | undefined => {
    const whole = parts === 0 ? wholeLine.safeParse(line).data : undefined;
    if (whole !== undefined) return whole;
    const part = partLine.safeParse(line).data ?? refuse(damaged('line'));
    const isInOrder =
      part.part === parts + 1 && part.part <= part.of && (parts === 0 || part.table === table);
    if (!isInOrder) refuse(damaged('line'));
    if (text.length + part.text.length > longestRecord) refuse({ type: 'TooLarge' });
    [table, text, parts] = [part.table, text + part.text, part.part];
    if (parts < part.of) return undefined;
    const record = valueOfText(text, 'line');
    [text, parts] = ['', 0];
    return { table, record };
  };
  return { next, isComplete: () => parts === 0 };
}
