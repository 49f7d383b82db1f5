/** All records of an office as sorted lines, and the one number that two offices share only when every record is the same. */

import { createHash } from 'node:crypto';
import type { Reading } from '../../../renderer/data/store.ts';
import { canonicalJson } from '../../../renderer/domain/canonical-json.ts';
import type { HistoryEntry } from '../../../renderer/domain/history.ts';
import { tableNames } from '../../../renderer/domain/records.ts';

/** Canonical JSON: `{"record":{…},"table":"members"}`. */
export function lineOf(table: string, record: object): string {
  return canonicalJson({ table, record });
}

export async function linesInStore(store: Reading): Promise<string[]> {
  const lines: string[] = [];
  for (const table of tableNames) {
    for (const record of await store.all(table)) lines.push(lineOf(table, record));
  }
  return lines.sort();
}

/** What an office holds that began with these lines and in which exactly these entries were ever made. */
export function linesAfter(began: readonly string[], entries: readonly HistoryEntry[]): string[] {
  const records = new Map(began.map((line) => [placeOf(line), line]));
  for (const entry of [...entries].sort((a, b) => a.number - b.number)) {
    for (const { table, id, after } of entry.changes) {
      if (after === null) records.delete(`${table} ${id}`);
      else records.set(`${table} ${id}`, lineOf(table, after));
    }
    records.set(`history ${entry.id}`, lineOf('history', entry));
  }
  return [...records.values()].sort();
}

function placeOf(line: string): string {
  const { table, record } = JSON.parse(line) as { table: string; record: { id: string } };
  return `${table} ${record.id}`;
}

export function digestOf(lines: readonly string[]): string {
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

/** Lines that were there and are not any more. */
export function lostOf(before: readonly string[], after: readonly string[]): string[] {
  const here = new Set(after);
  return before.filter((line) => !here.has(line));
}
