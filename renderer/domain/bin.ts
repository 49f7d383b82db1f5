/**
 * [Note: The bin is in the history]
 * What was merely taken out of the records stands in the entry that did it, as it was: for thirty days it can be brought back from there.
 * No second copy is kept. A record that is there again, by whatever way, is in the bin no more, and one that was erased never shows.
 */

import { Temporal } from 'temporal-polyfill';
import type { Instant } from './calendar.ts';
import type { Change, ChangedTable } from './changes.ts';
import { clashOf } from './clashes.ts';
import type { HistoryEntry } from './history.ts';
import { keyOfRecord, referencesOf, type RecordAt } from './references.ts';
import { fail, ok, type Result } from './result.ts';
import { daysToTakeBack, isOlderThan, type CurrentRecords } from './undo.ts';

export interface InBin {
  readonly entry: HistoryEntry;
  /** The removal of the record itself. */
  readonly change: Change;
  /** What went with it in the same entry, because it cannot stand without it. */
  readonly with: readonly Change[];
  /** At least 1: today is the last day. */
  readonly daysLeft: number;
}

/** Neither a mark of numbers nor the settings are ever merely removed; erasures are for good. */
const neverIn: readonly ChangedTable[] = ['numbers', 'settings', 'erased'];

/** The newest removal first. */
export function inBin(history: readonly HistoryEntry[], current: CurrentRecords, now: Instant): InBin[] {
  const seen = new Set<string>();
  const merged = mergedIn(current);
  return history
    .filter(({ at, command }) => command !== 'mergeMembers' && !isOlderThan(at, daysToTakeBack, now))
    .sort((one, other) => other.number - one.number)
    .flatMap((entry) => {
      const gone = removedBy(entry)
        .filter((change) => !seen.has(keyOf(change)) && !merged.has(change.id))
        .filter((change) => isGone(change, current));
      for (const change of gone) seen.add(keyOf(change));
      const roots = gone.filter((change) => !gone.some((other) => needs(change, other)));
      return roots.map((change) => ({
        entry,
        change,
        with: withIt(change, gone),
        daysLeft: Math.max(1, daysToTakeBack - wholeDaysBetween(entry.at, now)),
      }));
    });
}

export type CannotReturn =
  | { readonly type: 'NotInBin' }
  /** It names a record that is gone, or in the bin itself. */
  | { readonly type: 'ReturnLacks'; readonly lacks: RecordAt }
  /** One like it came in the meantime. */
  | { readonly type: 'ReturnClashes'; readonly beside: RecordAt };

export interface Returning {
  /** The record itself comes last. */
  readonly records: readonly Change[];
  /** Of what went with it: how many must stay away, because they lack something or would stand beside their like. */
  readonly staying: number;
}

/** What comes back of a line of the bin: the record, and whatever went with it and still has what it needs. */
export function bringBack(item: InBin, current: CurrentRecords): Result<Returning, CannotReturn> {
  const returning = new Set<string>([keyOf(item.change)]);
  const isThere = ({ table, id }: RecordAt) =>
    returning.has(keyOfRecord(table, id)) || (current.find(table, id) ?? null) !== null;
  const problem = problemOf(item.change, current, isThere);
  if (problem !== undefined) return fail(problem);
  const coming: Change[] = [];
  for (const change of item.with) {
    if (problemOf(change, current, isThere) !== undefined) continue;
    returning.add(keyOf(change));
    coming.push(change);
  }
  return ok({ records: [...coming, item.change], staying: item.with.length - coming.length });
}

function problemOf(
  { table, before }: Change,
  current: CurrentRecords,
  isThere: (record: RecordAt) => boolean,
): CannotReturn | undefined {
  if (before === null) return { type: 'NotInBin' };
  const lacks = referencesOf(table, before).find((named) => !isThere(named));
  if (lacks !== undefined) return { type: 'ReturnLacks', lacks };
  const beside = clashOf(table, before, (of) => current.all(of));
  return beside === undefined ? undefined : { type: 'ReturnClashes', beside: { table, id: beside.id } };
}

/** By the last word of the entry on each record. */
function removedBy({ changes }: HistoryEntry): Change[] {
  const last = new Map(changes.map((change) => [keyOf(change), change]));
  return [...last.values()].filter(
    ({ table, before, after }) => after === null && before !== null && !neverIn.includes(table),
  );
}

/** They are not gone: they are the person they turned out to be. */
function mergedIn(current: CurrentRecords): ReadonlySet<string> {
  return new Set(current.all('members').flatMap(({ mergedFrom = [] }) => mergedFrom.map(({ id }) => id)));
}

function wholeDaysBetween(then: Instant, now: Instant): number {
  const since = Temporal.Instant.from(then).until(Temporal.Instant.from(now));
  return Math.floor(since.total({ unit: 'hours' }) / 24);
}

function isGone({ table, id }: Change, current: CurrentRecords): boolean {
  const isErased = (current.find('erased', id) ?? null) !== null;
  return !isErased && (current.find(table, id) ?? null) === null;
}

function needs({ table, before }: Change, other: Change): boolean {
  return (
    before !== null &&
    referencesOf(table, before).some((named) => named.table === other.table && named.id === other.id)
  );
}

/** Directly or through another that went: a group's meetings, and nothing of anybody else's. */
function withIt(root: Change, gone: readonly Change[]): Change[] {
  const found = [root];
  for (const one of found)
    found.push(...gone.filter((change) => !found.includes(change) && needs(change, one)));
  return found.slice(1);
}

function keyOf({ table, id }: Pick<Change, 'table' | 'id'>): string {
  return keyOfRecord(table, id);
}
