/**
 * Records as lines of JSON: a header, one line for each record, a trailer with counts, checksum and signature.
 *
 * [Note: Long records] No line is longer than the reader's limit. A record that would be (the history of one large import)
 * is written as several lines `{"table", "part": 1, "of": 3, "text"}`; the texts put together are the record's JSON.
 */

import type { TableName } from '../domain/records.ts';
import { archiveLimits } from './archive-format.ts';
import type { TableBatch } from './table-batches.ts';

/** UTF-16 units of JSON that stay below the line's limit even as three bytes each or with every character escaped. */
const longestText = Math.floor(archiveLimits.lineBytes / 3) - 1024;

/** Lines are gathered into pieces of about this many UTF-16 units: few enough to stay small, large enough to be fast. */
const pieceLength = 64 * 1024;

const encoder = new TextEncoder();

/** The lines of all records, in pieces that end at a line's end; `counted` hears how many records each batch had. */
export async function* recordPieces(
  batches: Iterable<TableBatch> | AsyncIterable<TableBatch>,
  counted: (table: TableName, records: number) => void,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let text = '';
  for await (const { table, records } of batches) {
    for (const record of records) {
      text += recordToLines(table, record);
      if (text.length < pieceLength) continue;
      yield encoder.encode(text);
      text = '';
    }
    counted(table, records.length);
  }
  if (text !== '') yield encoder.encode(text);
}

function lineOf(value: object): string {
  return `${JSON.stringify(value)}\n`;
}

export function encodedLine(value: object): Uint8Array<ArrayBuffer> {
  const line = encoder.encode(lineOf(value));
  if (line.length > archiveLimits.lineBytes) throw new RangeError('A line of an archive is too long');
  return line;
}

function recordToLines(table: TableName, record: object): string {
  const json = JSON.stringify(record);
  if (json.length <= longestText) return `{"table":"${table}","record":${json}}\n`;
  if (json.length > archiveLimits.recordLength) throw new RangeError('A record is too long for an archive');
  const of = Math.ceil(json.length / longestText);
  let lines = '';
  for (let part = 1; part <= of; part += 1) {
    const text = json.slice((part - 1) * longestText, part * longestText);
    lines += lineOf({ table, part, of, text });
  }
  return lines;
}
