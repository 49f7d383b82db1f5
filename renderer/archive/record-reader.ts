/** The second reading of the records: every line through the schema of its table, no id twice, the counts as proven. */

import { isTableName, schemaOf, strictSchemaOf } from '../domain/records.ts';
import { recordsFormat, type ArchiveLimits } from './archive-format.ts';
import { damaged, refuse } from './archive-problem.ts';
import { linesOf, textOfLine, valueOfText } from './line-reader.ts';
import { createRecordLines, type RecordLine } from './long-record.ts';
import type { ProvenRecords } from './proof.ts';
import { isNewerMinor, isSameCounts } from './records-header.ts';
import { countsOf, emptyTables, type ArchiveTables } from './table-batches.ts';

/** Throws an `ArchiveRefusal` at the first line that is not a record of this format. */
export async function readRecords(
  stream: ReadableStream<Uint8Array>,
  { header, trailer, lines: lineCount }: ProvenRecords,
  limits: ArchiveLimits,
): Promise<ArchiveTables> {
  const shelf = createShelf(header.minor);
  const records = createRecordLines(limits.recordLength);
  let index = -1;
  for await (const lines of linesOf(stream, limits)) {
    for (const line of lines) {
      index += 1;
      if (index === 0 || index === lineCount - 1) continue;
      const read = records.next(valueOfText(textOfLine(line, 'line'), 'line'));
      if (read !== undefined) shelf.put(read);
    }
  }
  if (!records.isComplete()) refuse(damaged('line'));
  if (index !== lineCount - 1 || !isSameCounts(shelf.counts(), trailer.counts)) refuse(damaged('counts'));
  return shelf.tables;
}

function createShelf(minor: number) {
  const tables = emptyTables();
  const ids = new Set<string>();
  const isNewer = isNewerMinor(minor);
  const schemas = isNewer ? schemaOf : strictSchemaOf;
  const put = ({ table, record }: RecordLine): void => {
    // A table nobody here knows would be lost in the restore: better not to begin.
    if (!isTableName(table))
      return refuse(isNewer ? { type: 'NewerFormat', format: recordsFormat.major } : damaged('line'));
    const parsed = schemas[table].safeParse(record).data ?? refuse(damaged('line'));
    const name = `${table} ${parsed.id}`;
    if (ids.has(name)) refuse(damaged('line'));
    ids.add(name);
    const shelf: { readonly id: string }[] = tables[table];
    shelf.push(parsed);
  };
  return { tables, put, counts: () => countsOf(tables) };
}
