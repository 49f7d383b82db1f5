/**
 * Erasure as a rule: all tables of the office in, all tables without one person out.
 *
 * [Note: What an erasure leaves] The member's record and everything that belongs to them goes, in the tables and in the history. Registers
 * keep a mark of nobody, so that no total of the past changes. What others wrote stays, with '…' where the name stood. The random ids
 * go to the ledger: see [Note: The nameless ledger]. Doing it twice changes nothing.
 */

import type { IsoDate } from '../calendar.ts';
import { changedTables, type ChangedTable } from '../changes.ts';
import type { Erased } from '../erased.ts';
import type { MemberId } from '../ids.ts';
import { tableNames, type RecordTables, type TableName } from '../records.ts';
import { scrubbedEntry } from './scrub-history.ts';
import { isAbout, scrubbedRecord, type Scrub } from './scrub-record.ts';
import { textScrub } from './scrub-text.ts';
import { traitsOf, type Traits } from './traits.ts';

/** Every record of an office, the history included. */
export type Tables = { readonly [T in TableName]: readonly RecordTables[T][] };

/** With them goes whoever was merged into their record: older entries and backups still know that person under another id. */
export function withoutMember(tables: Tables, memberId: MemberId, on: IsoDate): Tables {
  const people = [memberId, ...mergedInto(tables, memberId)];
  return people.reduce((left, id) => withoutOne(left, id, on), tables);
}

function mergedInto(tables: Tables, memberId: MemberId): MemberId[] {
  const former = tables.members
    .filter(({ id }) => id === memberId)
    .flatMap(({ mergedFrom = [] }) => mergedFrom.map(({ id }) => id));
  return former.filter((id) => id !== memberId);
}

function withoutOne(tables: Tables, memberId: MemberId, on: IsoDate): Tables {
  const gone = idsAbout(tables, memberId);
  const text = textScrub(traitsIn(tables, memberId));
  const scrubbed = scrubbedTables(tables, { memberId, gone, text });
  return { ...scrubbed, erased: withErased(scrubbed.erased, gone, on) };
}

/**
 * Whether `after` still tells of somebody of whom `before` knew: it is gone through once more with everything that was ever known of
 * them, and then nothing may be left to take out.
 */
export function tellsOf(after: Tables, before: Tables, memberId: MemberId): boolean {
  return [memberId, ...mergedInto(before, memberId)].some((id) => {
    const scrub: Scrub = {
      memberId: id,
      gone: idsAbout(before, id),
      text: textScrub(traitsIn(before, id)),
    };
    return !isUntouched(after, scrubbedTables(after, scrub));
  });
}

function isUntouched(after: Tables, scrubbed: Tables): boolean {
  return tableNames.every(
    (table) =>
      after[table].length === scrubbed[table].length &&
      after[table].every((record, at) => record === scrubbed[table][at]),
  );
}

/** Whoever the ledger names and these tables still hold: a backup of before their erasure. */
export function withoutErased(tables: Tables, ledger: readonly Erased[]): Tables {
  const daysOf = new Map<string, IsoDate>(ledger.map(({ id, on }) => [id, on]));
  const back = tables.members.flatMap(({ id }) => {
    const on = daysOf.get(id);
    return on === undefined ? [] : [{ id, on }];
  });
  const without = back.reduce((left, { id, on }) => withoutMember(left, id, on), tables);
  const known = new Set<string>(without.erased.map(({ id }) => id));
  return { ...without, erased: [...without.erased, ...ledger.filter(({ id }) => !known.has(id))] };
}

function idsAbout(tables: Tables, memberId: MemberId): ReadonlySet<string> {
  const ids = changedTables.flatMap((table) =>
    recordsOf(tables, table)
      .filter((record) => isAbout(table, record, memberId))
      .map(({ id }) => id),
  );
  const past = tables.history
    .flatMap(({ changes }) => changes)
    .filter(({ table, before, after }) => isAbout(table, before, memberId) || isAbout(table, after, memberId))
    .map(({ id }) => id);
  return new Set([memberId, ...ids, ...past]);
}

function traitsIn(tables: Tables, memberId: MemberId): Traits {
  const now = tables.members.filter(({ id }) => id === memberId);
  const then = tables.history
    .flatMap(({ changes }) => changes)
    .filter(({ table, id }) => table === 'members' && id === memberId)
    .flatMap(({ before, after }) => [before, after].filter((record) => record !== null));
  return traitsOf([...now, ...then]);
}

function scrubbedTables(tables: Tables, scrub: Scrub): Tables {
  const changed = changedTables
    .filter((table) => table !== 'erased')
    .map((table) => {
      const others = recordsOf(tables, table).filter((record) => !isAbout(table, record, scrub.memberId));
      return [table, others.map((record) => scrubbedRecord(table, record, scrub))] as const;
    });
  const history = tables.history.map((entry) => scrubbedEntry(entry, scrub));
  return { ...tables, ...Object.fromEntries(changed), history };
}

function recordsOf(tables: Tables, table: ChangedTable): readonly { readonly id: string }[] {
  return tables[table];
}

function withErased(erased: readonly Erased[], gone: ReadonlySet<string>, on: IsoDate): readonly Erased[] {
  const known = new Set<string>(erased.map(({ id }) => id));
  const added = [...gone].filter((id) => !known.has(id)).map((id) => ({ id: id as Erased['id'], on }));
  return [...erased, ...added];
}
