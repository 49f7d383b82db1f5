/** Journal entries as the window sees them: sealed before they go to the shell, opened when they come back. */

import type { Shell, CallOutput } from '../../electron/contract/calls.ts';
import { canonicalJson } from '../domain/canonical-json.ts';
import { historyEntrySchema, type HistoryEntry } from '../domain/history.ts';
import { schemaOf } from '../domain/records.ts';
import { openEntry, sealEntry } from '../vault/entry.ts';
import type { Keys } from '../vault/data-key.ts';

/** Where the next entry must stand. */
export interface JournalPosition {
  readonly storeId: string;
  readonly generation: number;
  /** Number and hash of the last entry; the hash of the journal's header before the first. */
  readonly number: number;
  readonly hash: Uint8Array<ArrayBuffer>;
}

/** One entry may hold this much; it is one frame, so a large command is whole or absent like a small one. */
export const largestEntryBytes = 64 * 1024 * 1024;

/** Throws for an entry that could not be read or applied again: a defect of the command, and no journal may hold its work. */
export function sealHistoryEntry(keys: Keys, position: JournalPosition, entry: HistoryEntry) {
  historyEntrySchema.parse(entry);
  for (const { table, after } of entry.changes) if (after !== null) schemaOf[table].parse(after);
  const plaintext = new TextEncoder().encode(canonicalJson(entry));
  const address = { ...addressOf(position, entry.number, position.hash), entryId: entry.id };
  return sealEntry(keys, address, plaintext);
}

export interface JournalReading {
  readonly entries: readonly HistoryEntry[];
  readonly lastNumber: number;
  readonly lastHash: Uint8Array<ArrayBuffer>;
  /** Numbers that could not be read or opened, between the first and the last or after it. */
  readonly unreadable: readonly number[];
  readonly isDamaged: boolean;
  /** Nothing tells how many entries there were after the last. */
  readonly isCutShort: boolean;
}

export type JournalReadFailure =
  { readonly type: 'Missing' } | { readonly type: 'Unreadable'; readonly code: string };

/** All entries after `after`, page by page, opened. An entry that cannot be opened is named in `unreadable` and passed over. */
export async function readJournal(
  shell: Shell,
  keys: Keys,
  office: { readonly storeId: string; readonly generation: number; readonly afterNumber: number },
  after: number,
): Promise<{ ok: true; value: JournalReading } | { ok: false; failure: JournalReadFailure }> {
  const entries: HistoryEntry[] = [];
  const unreadable: number[] = [];
  let next = Math.max(after, office.afterNumber);
  for (;;) {
    const answer = await shell['journal.read']({ after: next });
    if (!answer.ok) return { ok: false, failure: readFailure(answer.failure) };
    const page = answer.value;
    for (const frame of page.entries) {
      for (let lost = next + 1; lost < frame.number; lost += 1) unreadable.push(lost);
      next = frame.number;
      const entry = openFrame(keys, office, frame);
      if (entry === undefined) unreadable.push(frame.number);
      else entries.push(entry);
    }
    if (page.more) continue;
    const { lastNumber, lastHash, damage } = page;
    const isCutShort = damage.some(({ atEnd }) => atEnd);
    // One entry at least.
    if (isCutShort) unreadable.push(lastNumber + 1);
    const isDamaged = damage.length > 0 || unreadable.length > 0;
    return { ok: true, value: { entries, unreadable, isDamaged, isCutShort, lastNumber, lastHash } };
  }
}

/**
 * What the journal gives, with the entries it does not give any more put in from the store's history, which is the same entries
 * kept once more. `reached` is the last entry the store ever applied.
 */
export function joinHistory(
  journal: JournalReading | undefined,
  history: readonly HistoryEntry[],
  reached: number,
): JournalReading {
  const byNumber = new Map([...history, ...(journal?.entries ?? [])].map((entry) => [entry.number, entry]));
  const entries = [...byNumber.values()].sort((a, b) => a.number - b.number);
  const lastNumber = Math.max(reached, journal?.lastNumber ?? 0);
  const unreadable = [...(journal?.unreadable ?? [])].filter((number) => !byNumber.has(number));
  for (let number = (entries[0]?.number ?? lastNumber) + 1; number <= lastNumber; number += 1)
    if (!byNumber.has(number) && !unreadable.includes(number)) unreadable.push(number);
  const isCutShort = journal?.isCutShort === true && reached <= journal.lastNumber;
  return { entries, lastNumber, unreadable, isCutShort, isDamaged: true, lastHash: new Uint8Array(32) };
}

type Frame = Extract<CallOutput<'journal.read'>, { ok: true }>['value']['entries'][number];

function openFrame(
  keys: Keys,
  office: { storeId: string; generation: number },
  frame: Frame,
): HistoryEntry | undefined {
  const address = { ...addressOf(office, frame.number, frame.previousHash), entryId: frame.entryId };
  const opened = openEntry(keys, address, frame.sealed);
  if (!opened.ok) return undefined;
  const parsed = historyEntrySchema.safeParse(JSON.parse(new TextDecoder().decode(opened.value)));
  return parsed.success ? parsed.data : undefined;
}

function addressOf(
  office: { storeId: string; generation: number },
  number: number,
  previousHash: Uint8Array<ArrayBuffer>,
) {
  return { storeId: office.storeId, generation: office.generation, number, previousHash };
}

function readFailure(failure: { type: string; code?: string }): JournalReadFailure {
  return failure.type === 'Missing'
    ? { type: 'Missing' }
    : { type: 'Unreadable', code: failure.code ?? failure.type };
}
