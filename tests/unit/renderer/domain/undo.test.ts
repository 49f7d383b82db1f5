/** Taking a command back: what may be, what stands in the way, and that nothing is lost by it. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantSchema, isoDate } from '../../../../renderer/domain/calendar.ts';
import { canonicalJson } from '../../../../renderer/domain/canonical-json.ts';
import {
  type Change,
  changeOf,
  type ChangedRecords,
  type ChangedTable,
} from '../../../../renderer/domain/changes.ts';
import type { HistoryEntry } from '../../../../renderer/domain/history.ts';
import { createId, type MemberId, type StaffId } from '../../../../renderer/domain/ids.ts';
import { keyOfRecord, referencesOf } from '../../../../renderer/domain/references.ts';
import { inverseOf, isUndoable, mayUndo, type CurrentRecords } from '../../../../renderer/domain/undo.ts';
import { aFollowUp, aHistoryEntry, aMember, aVenue, idOf } from '../../../support/builders.ts';

const member = aMember();
const renamed = { ...member, calledBy: 'Ashatai' };
const venue = aVenue();
const me = { id: idOf<StaffId>(1) };
const other = idOf<StaffId>(2);
const now = instantSchema.parse('2026-11-20T12:00:00Z');

/** The records by table and id, changed the way the store is changed. */
type State = ReadonlyMap<string, { readonly table: ChangedTable; readonly record: object }>;

function applyTo(state: State, changes: readonly Change[]): State {
  const after = new Map(state);
  for (const { table, id, after: record } of changes) {
    if (record === null) after.delete(keyOfRecord(table, id));
    else after.set(keyOfRecord(table, id), { table, record });
  }
  return after;
}

function currentOf(state: State): CurrentRecords {
  return {
    find: (table, id) => state.get(keyOfRecord(table, id))?.record,
    all: <T extends ChangedTable>(table: T) =>
      [...state.values()]
        .filter((one) => one.table === table)
        .map(({ record }) => record as ChangedRecords[T]),
  };
}

function bytesOf(state: State): string {
  return canonicalJson(Object.fromEntries([...state].map(([key, { record }]) => [key, record])));
}

/** An office that has done what these entries did. */
function officeOf(
  ...steps: readonly { readonly changes: Change[]; readonly fields?: Partial<HistoryEntry> }[]
) {
  const history = steps.map(({ changes, fields }, place) =>
    aHistoryEntry(changes, { by: me.id, number: place + 1, ...fields }),
  );
  const state = history.reduce<State>((so, { changes }) => applyTo(so, changes), new Map());
  const ask = (place: number) => {
    const entry = history[place];
    if (entry === undefined) throw new Error('no such entry');
    return mayUndo(entry, history, currentOf(state), me, now);
  };
  return { history, ask };
}

const adding = changeOf('members', member.id, null, member);
const renaming = changeOf('members', member.id, member, renamed);

describe('an entry', () => {
  test('undone leaves the records as they were', () => {
    const before = applyTo(new Map(), [adding]);
    const entry = aHistoryEntry([
      renaming,
      changeOf('members', member.id, renamed, null),
      changeOf('venues', venue.id, null, venue),
    ]);
    expect(applyTo(applyTo(before, entry.changes), inverseOf(entry))).toEqual(before);
  });

  test('that gave a number keeps it given', () => {
    const mark = changeOf('numbers', 'member', { id: 'member', last: 1 }, { id: 'member', last: 2 });
    expect(inverseOf(aHistoryEntry([mark, adding]))).toEqual([changeOf('members', member.id, member, null)]);
    expect(isUndoable(aHistoryEntry([mark]))).toBe(false);
  });

  test('of somebody else is theirs to take back', () => {
    const { ask } = officeOf({ changes: [adding], fields: { by: other, byName: 'Meera' } });
    expect(ask(0)).toEqual({ type: 'NotYours', byName: 'Meera' });
  });

  test('of thirty days ago may be taken back, of a moment earlier no more', () => {
    const at = (text: string) => ({ changes: [adding], fields: { at: instantSchema.parse(text) } });
    expect(officeOf(at('2026-10-21T12:00:00Z')).ask(0).type).toBe('Undoable');
    expect(officeOf(at('2026-10-21T11:59:59Z')).ask(0).type).toBe('UndoTooOld');
  });

  test('is taken back once, and again after it was done again', () => {
    const entry = aHistoryEntry([adding]);
    const undo = { changes: inverseOf(entry), fields: { undoes: entry.id } };
    const first = { changes: [adding], fields: { id: entry.id } };
    expect(officeOf(first, undo).ask(0).type).toBe('AlreadyUndone');
    const undoId = aHistoryEntry([]).id;
    const again = officeOf(
      first,
      { ...undo, fields: { ...undo.fields, id: undoId } },
      { changes: [adding], fields: { undoes: undoId } },
    );
    expect(again.ask(0).type).toBe('Undoable');
    expect(again.ask(1).type).toBe('AlreadyUndone');
  });

  test('that erased somebody is for good', () => {
    const ledger = changeOf('erased', idOf<ChangedRecords['erased']['id']>(7), null, {
      id: idOf<ChangedRecords['erased']['id']>(7),
      on: isoDate('2026-11-14'),
    });
    expect(officeOf({ changes: [ledger] }).ask(0).type).toBe('NothingToUndo');
  });
});

describe('what stands on an entry', () => {
  test('is whoever changed the record since, with that change alone', () => {
    const also = changeOf('venues', venue.id, null, venue);
    const { ask, history } = officeOf(
      { changes: [adding] },
      { changes: [renaming, also], fields: { by: other } },
    );
    expect(ask(0)).toEqual({
      type: 'SomethingStandsOnIt',
      records: [{ table: 'members', id: member.id }],
      by: [{ entry: history[1], changes: [renaming] }],
    });
  });

  test('is a record that needs what would go', () => {
    const call = aFollowUp({ memberId: member.id });
    const asking = changeOf('followUps', call.id, null, call);
    const { ask, history } = officeOf({ changes: [adding] }, { changes: [asking], fields: { by: other } });
    expect(ask(0)).toMatchObject({ type: 'SomethingStandsOnIt', by: [{ entry: history[1] }] });
  });

  test('is whoever took away what a record that comes back would need', () => {
    const call = aFollowUp({ memberId: member.id });
    const { ask, history } = officeOf(
      { changes: [adding, changeOf('followUps', call.id, null, call)] },
      { changes: [changeOf('followUps', call.id, call, null)] },
      { changes: [changeOf('members', member.id, member, null)], fields: { by: other } },
    );
    expect(ask(1)).toMatchObject({ type: 'SomethingStandsOnIt', by: [{ entry: history[2] }] });
  });

  test('is another name that was given to the day meanwhile', () => {
    const [one, two] = [idOf(11), idOf(12)].map((id) => ({ id, date: isoDate('2026-12-25'), name: 'A day' }));
    if (one === undefined || two === undefined) throw new Error('no days');
    const { ask, history } = officeOf(
      { changes: [changeOf('holidays', one.id as never, null, one as never)] },
      { changes: [changeOf('holidays', one.id as never, one as never, null)] },
      { changes: [changeOf('holidays', two.id as never, null, two as never)] },
    );
    expect(ask(1)).toMatchObject({ type: 'SomethingStandsOnIt', by: [{ entry: history[2] }] });
  });

  test('is nothing that was taken back itself', () => {
    const later = aHistoryEntry([renaming]);
    const { ask } = officeOf(
      { changes: [adding] },
      { changes: [renaming], fields: { id: later.id } },
      { changes: inverseOf(later), fields: { undoes: later.id } },
    );
    expect(ask(0).type).toBe('Undoable');
  });

  test('is no difference between an empty field and a missing one', () => {
    const { ask } = officeOf({
      changes: [changeOf('members', member.id, null, { ...member, locality: undefined })],
    });
    expect(ask(0).type).toBe('Undoable');
  });
});

describe('whatever an office does', () => {
  const people = [1, 2, 3].map((count) => idOf<MemberId>(count));
  const calls = [21, 22, 23].map((count) => idOf<ChangedRecords['followUps']['id']>(count));

  interface Step {
    readonly what: 'member' | 'call' | 'remove' | 'undo';
    readonly of: number;
    readonly name: string;
    readonly mine: boolean;
  }
  const step: fc.Arbitrary<Step> = fc.record({
    what: fc.constantFrom('member', 'call', 'remove', 'undo'),
    of: fc.nat(40),
    name: fc.constantFrom('Asha', 'Ravi', 'Sunita'),
    mine: fc.boolean(),
  });

  function changesOf({ what, of, name }: Step, state: State): Change[] {
    const [id, call] = [people[of % 3], calls[of % 3]];
    if (id === undefined || call === undefined) return [];
    const find = currentOf(state);
    const person = (find.find('members', id) ?? null) as ChangedRecords['members'] | null;
    const asked = (find.find('followUps', call) ?? null) as ChangedRecords['followUps'] | null;
    if (what === 'member') return [changeOf('members', id, person, aMember({ id, calledBy: name }))];
    if (what === 'call')
      return person === null
        ? []
        : [changeOf('followUps', call, asked, aFollowUp({ id: call, memberId: id }))];
    if (person === null) return [];
    const theirs = find.all('followUps').filter(({ memberId }) => memberId === id);
    return [
      ...theirs.map((one) => changeOf('followUps', one.id, one, null)),
      changeOf('members', id, person, null),
    ];
  }

  function hasNoLooseEnd(state: State): boolean {
    return [...state.values()].every(({ table, record }) =>
      referencesOf(table, record).every((named) => state.has(keyOfRecord(named.table, named.id))),
    );
  }

  test('an undo brings back what was there, byte for byte, and done again it is as it was; nothing is ever left naming nobody', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let state: State = new Map();
        let history: HistoryEntry[] = [];
        const before = new Map<string, State>();
        const write = (changes: readonly Change[], fields: Partial<HistoryEntry>) => {
          const entry = aHistoryEntry([...changes], {
            number: history.length + 1,
            id: createId(),
            ...fields,
          });
          before.set(entry.id, state);
          [history, state] = [[...history, entry], applyTo(state, changes)];
          return entry;
        };
        for (const one of steps) {
          const by = one.mine ? me.id : other;
          if (one.what !== 'undo') {
            const changes = changesOf(one, state);
            if (changes.length > 0) write(changes, { by });
            continue;
          }
          const entry = history[history.length === 0 ? 0 : one.of % history.length];
          if (entry === undefined) continue;
          const was = bytesOf(state);
          const answer = mayUndo(entry, history, currentOf(state), me, now);
          if (answer.type !== 'Undoable') {
            expect(bytesOf(state)).toBe(was);
            continue;
          }
          const undo = write(answer.changes, { by: me.id, undoes: entry.id });
          const then = currentOf(before.get(entry.id) ?? new Map());
          for (const { table, id } of entry.changes)
            expect(currentOf(state).find(table, id) ?? null).toEqual(then.find(table, id) ?? null);
          if (entry === history.at(-2))
            expect(bytesOf(state)).toBe(bytesOf(before.get(entry.id) ?? new Map()));
          expect(hasNoLooseEnd(state)).toBe(true);
          const again = mayUndo(undo, history, currentOf(state), me, now);
          if (again.type !== 'Undoable') throw new Error(`not again: ${again.type}`);
          expect(bytesOf(applyTo(state, again.changes))).toBe(was);
        }
        expect(hasNoLooseEnd(state)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
