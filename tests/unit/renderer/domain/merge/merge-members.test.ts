/** Two records of one person become one, with all that is theirs; and one undo makes them two again, exactly. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../../../renderer/domain/calendar.ts';
import { canonicalJson } from '../../../../../renderer/domain/canonical-json.ts';
import type { Change, ChangedTable } from '../../../../../renderer/domain/changes.ts';
import type { HistoryEntry } from '../../../../../renderer/domain/history.ts';
import type { MeetingId, MemberId, SessionId } from '../../../../../renderer/domain/ids.ts';
import { marks } from '../../../../../renderer/domain/meeting.ts';
import type { Member } from '../../../../../renderer/domain/member.ts';
import { mergedMember } from '../../../../../renderer/domain/merge/merge-fields.ts';
import {
  mergedTables,
  mergeMembers,
  summariseMerge,
  type MergeTables,
} from '../../../../../renderer/domain/merge/merge-members.ts';
import type { Participation } from '../../../../../renderer/domain/training.ts';
import { strictSchemaOf } from '../../../../../renderer/domain/records.ts';
import { inverseOf, mayUndo } from '../../../../../renderer/domain/undo.ts';
import { memberNumber } from '../../../../../renderer/domain/numbers.ts';
import {
  aHistoryEntry,
  aMeeting,
  aMember,
  aMembership,
  aParticipation,
  aRelationship,
  aTrainingSession,
  idOf,
} from '../../../../support/builders.ts';
import { madeUpPeople } from '../../../../support/made-up-people.ts';

const [anna, annaAgain, someone] = [idOf<MemberId>(1), idOf<MemberId>(2), idOf<MemberId>(3)];
const kept = aMember({ id: anna });
const other = aMember({ id: annaAgain, number: memberNumber(2), fullNameLatin: 'Asha V. Kulkarni' });

const nothing: MergeTables = {
  members: [kept, other],
  memberships: [],
  meetings: [],
  sessions: [],
  participations: [],
  relationships: [],
  consents: [],
  acceptances: [],
  endorsements: [],
  followUps: [],
};

type Records = Map<string, object>;

function recordsOf(tables: MergeTables): Records {
  return new Map(
    mergedTables.flatMap((table) =>
      tables[table].map((record) => [`${table} ${record.id}`, record] as const),
    ),
  );
}

function applied(records: Records, changes: readonly Change[]): Records {
  const next = new Map(records);
  for (const { table, id, after } of changes) {
    if (after === null) next.delete(`${table} ${id}`);
    else next.set(`${table} ${id}`, after);
  }
  return next;
}

function merged(tables: MergeTables): Records {
  return applied(recordsOf(tables), mergeMembers(tables, mergedMember(kept, other, {}), other));
}

function ofTable(records: Records, table: string): unknown[] {
  return [...records].filter(([key]) => key.startsWith(`${table} `)).map(([, record]) => record);
}

describe('two records of one person', () => {
  it('are one membership where both were in a group at the same time, from the first day to the last', () => {
    const first = aMembership({
      memberId: anna,
      joinedOn: isoDate('2026-03-01'),
      leftOn: isoDate('2026-06-01'),
    });
    const second = aMembership({ memberId: annaAgain, joinedOn: isoDate('2026-05-01'), part: 'anchor' });
    const records = merged({ ...nothing, memberships: [second, first] });
    expect(ofTable(records, 'memberships')).toEqual([
      { ...first, part: 'anchor', leftOn: undefined, registerAs: undefined },
    ]);
  });

  it('stay two memberships where one ended before the other began', () => {
    const first = aMembership({
      memberId: anna,
      joinedOn: isoDate('2026-01-01'),
      leftOn: isoDate('2026-02-01'),
    });
    const second = aMembership({ memberId: annaAgain, joinedOn: isoDate('2026-05-01') });
    const records = merged({ ...nothing, memberships: [first, second] });
    expect(ofTable(records, 'memberships')).toEqual([first, { ...second, memberId: anna }]);
  });

  it('stand once in a register, with the mark that says most, and once in a team', () => {
    for (const mark of marks) {
      const lines = [
        { memberId: annaAgain, mark },
        { memberId: someone, mark: 'absent' as const },
        { memberId: anna, mark: 'sentWord' as const },
      ];
      const meeting = aMeeting({ facilitatorIds: [annaAgain, anna], register: { lines, visitors: 1 } });
      const [after] = ofTable(merged({ ...nothing, meetings: [meeting] }), 'meetings');
      const best = mark === 'present' ? 'present' : 'sentWord';
      expect(after).toMatchObject({
        facilitatorIds: [anna],
        register: {
          lines: [
            { memberId: anna, mark: best },
            { memberId: someone, mark: 'absent' },
          ],
          visitors: 1,
        },
      });
    }
  });

  it('have one path with the steps of both, each once', () => {
    const step = (what: 'interested' | 'certified', on: string) => ({ step: what, on: isoDate(on) });
    const [one, other] = [
      aMember({ path: [step('interested', '2026-01-01'), step('certified', '2026-06-01')] }),
      aMember({ path: [step('interested', '2025-12-01'), step('certified', '2026-06-01')] }),
    ];
    expect(mergedMember(one, other, {}).path).toEqual([
      step('interested', '2025-12-01'),
      ...(one.path ?? []),
    ]);
  });

  it('keep of two parts in one training the one that came further', () => {
    const sessionId = idOf<SessionId>(70);
    const enrolled = {
      ...aParticipation({ sessionId, memberId: anna, state: 'enrolled' }),
      completedOn: undefined,
    };
    const completed = aParticipation({ sessionId, memberId: annaAgain });
    const records = merged({ ...nothing, participations: [enrolled, completed] });
    expect(ofTable(records, 'participations')).toEqual([{ ...completed, memberId: anna }]);
  });

  it('were there on the days of both, and train under one name', () => {
    const sessionId = idOf<SessionId>(70);
    const part = (memberId: MemberId, days: Participation['days']) =>
      aParticipation({ sessionId, memberId, state: 'attended', completedOn: undefined, days });
    const [first, second] = [isoDate('2026-03-07'), isoDate('2026-03-08')];
    const records = merged({
      ...nothing,
      sessions: [aTrainingSession({ id: sessionId, trainerIds: [annaAgain, someone] })],
      participations: [
        part(anna, [{ date: first, mark: 'absent' }]),
        part(annaAgain, [
          { date: first, mark: 'present' },
          { date: second, mark: 'absent' },
        ]),
      ],
    });
    expect(ofTable(records, 'participations')).toMatchObject([
      {
        days: [
          { date: first, mark: 'present' },
          { date: second, mark: 'absent' },
        ],
      },
    ]);
    expect(ofTable(records, 'sessions')).toMatchObject([{ trainerIds: [anna, someone] }]);
  });

  it('are not linked to themselves, and to nobody twice in the same way', () => {
    const between = aRelationship({ memberId: anna, otherId: annaAgain, kind: 'family' });
    const one = aRelationship({ memberId: anna, otherId: someone, kind: 'friend' });
    const same = aRelationship({ memberId: someone, otherId: annaAgain, kind: 'friend' });
    const different = aRelationship({ memberId: annaAgain, otherId: someone, kind: 'caregiverOf' });
    const records = merged({ ...nothing, relationships: [between, one, same, different] });
    expect(ofTable(records, 'relationships')).toEqual([one, { ...different, memberId: anna }]);
  });

  it('are pointed out as perhaps two people where both were present at one meeting', () => {
    const lines = [anna, annaAgain].map((memberId) => ({ memberId, mark: 'present' as const }));
    const meeting = aMeeting({ id: idOf<MeetingId>(60), register: { lines, visitors: 0 } });
    const summary = summariseMerge({ ...nothing, meetings: [meeting] }, { keptId: anna, otherId: annaAgain });
    expect(summary).toMatchObject({ meetings: 1, bothPresent: 1, trainings: 0 });
  });

  it('are known by whom they were merged from, and by the old number', () => {
    expect(mergedMember(kept, other, {}).mergedFrom).toEqual([{ id: annaAgain, number: memberNumber(2) }]);
  });
});

describe('in any made-up office, for any two members and any picks', () => {
  const office = madeUpPeople(60);
  const tables: MergeTables = office;
  const pick = fc.constantFrom('kept', 'other', 'both', undefined);
  const anyTwo = fc
    .tuple(fc.nat(office.members.length - 1), fc.nat(office.members.length - 1))
    .filter(([one, two]) => one !== two);

  function mergeOf(places: readonly [number, number], picks: object) {
    const [one, two] = places.map((place) => office.members[place]) as [Member, Member];
    const member = mergedMember(one, two, picks);
    return { one, two, member, changes: mergeMembers(tables, member, two) };
  }

  it('nothing names the other record any more but the note of where it went', () => {
    fc.assert(
      fc.property(anyTwo, fc.record({ phones: pick, roles: pick, registerAs: pick }), (places, picks) => {
        const { one, two, changes } = mergeOf(places, picks);
        const after = applied(recordsOf(tables), changes);
        for (const [key, record] of after) {
          const text = canonicalJson({ ...record, mergedFrom: undefined });
          expect(text.includes(two.id), key).toBe(false);
        }
        const member = after.get(`members ${one.id}`) as Member;
        expect(strictSchemaOf.members.safeParse(member).success).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('nobody else changes but by being linked to the two, meeting them, or carrying a group with them', () => {
    fc.assert(
      fc.property(anyTwo, (places) => {
        const { one, two, changes } = mergeOf(places, {});
        for (const { before } of changes)
          expect(canonicalJson(before)).toMatch(new RegExp(`${one.id}|${two.id}`));
      }),
      { numRuns: 60 },
    );
  });

  it('undo makes them two again, byte for byte', () => {
    fc.assert(
      fc.property(anyTwo, fc.record({ phones: pick, note: pick, calledBy: pick }), (places, picks) => {
        const before = recordsOf(tables);
        const { changes } = mergeOf(places, picks);
        const entry: HistoryEntry = aHistoryEntry(changes);
        const after = applied(before, changes);
        const current = {
          find: (table: ChangedTable, id: string) => after.get(`${table} ${id}`),
          all: () => [],
        };
        expect(mayUndo(entry, [entry], current, { id: entry.by }, entry.at).type).toBe('Undoable');
        const undone = applied(after, inverseOf(entry));
        const sorted = (records: Records) => canonicalJson(Object.fromEntries(records));
        expect(sorted(undone)).toBe(sorted(before));
      }),
      { numRuns: 60 },
    );
  });
});
