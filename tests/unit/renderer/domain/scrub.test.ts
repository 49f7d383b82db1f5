/** After an erasure nothing tells of the person, and everything of others is what it was. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../../renderer/domain/calendar.ts';
import { canonicalJson } from '../../../../renderer/domain/canonical-json.ts';
import { changedTables, type Change, type ChangedTable } from '../../../../renderer/domain/changes.ts';
import type { HistoryEntry } from '../../../../renderer/domain/history.ts';
import { makeUpOffice } from '../../../../renderer/domain/made-up/made-up-office.ts';
import type { Member } from '../../../../renderer/domain/member.ts';
import { mergedMember } from '../../../../renderer/domain/merge/merge-fields.ts';
import { mergeMembers } from '../../../../renderer/domain/merge/merge-members.ts';
import { strictSchemaOf } from '../../../../renderer/domain/records.ts';
import { registerTotals } from '../../../../renderer/domain/register.ts';
import { withoutAttendanceOf } from '../../../../renderer/domain/scrub/past-attendance.ts';
import {
  tellsOf,
  withoutErased,
  withoutMember,
  type Tables,
} from '../../../../renderer/domain/scrub/scrub.ts';
import { aHistoryEntry, aMember, idOf } from '../../../support/builders.ts';

const today = isoDate('2026-11-23');

/** A made-up office of any seed, in which one member has names and numbers like nobody else and stands everywhere. */
interface Planted {
  readonly tables: Tables;
  readonly member: Member;
  /** Whatever would tell of them. */
  readonly secrets: readonly string[];
  /** A note about somebody else, before and after. */
  readonly note: { readonly by: string; readonly before: string; readonly after: string };
}

const canary = fc
  .array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), { minLength: 6, maxLength: 9 })
  .map((letters) => `Zq${letters.join('')}`);

/** What is left of each of the sentences below. */
const silent = new Map([
  ['{called} rang', '… rang'],
  ['ask {full}', 'ask …'],
  ['{number} or {phone}', '… or …'],
  ['{कॉल}ला सांगा', '… सांगा'],
  ['{FULL}!', '…!'],
]);

const planted: fc.Arbitrary<Planted> = fc
  .record({
    seed: fc.integer({ min: 1, max: 10_000 }),
    who: fc.nat({ max: 7 }),
    first: canary,
    last: canary,
    phone: fc.integer({ min: 6_000_000_000, max: 9_999_999_999 }),
    shape: fc.constantFrom(...silent.keys()),
    around: fc.constantFrom('', 'Bring the keys. ', 'हॉल '),
  })
  .filter(({ first, last }) => first !== last)
  .map(({ seed, who, first, last, phone, shape, around }) => {
    const office = makeUpOffice({ members: 8, seed, today });
    const one = office.members[who] ?? aMember();
    const devanagari = `${first}क्षमा`;
    const member: Member = {
      ...one,
      calledBy: first,
      fullNameLatin: `${first} ${last}`,
      fullNameDevanagari: `${devanagari} ${last}श्री`,
      email: `${first.toLowerCase()}@example.org`,
      phones: [{ number: `+91 ${String(phone)}`, safeToCall: 'yes', mayLeaveMessage: true }],
      note: { text: `private ${last} ${first}`, expiresOn: today },
    };
    const earlier = { ...member, calledBy: `${last}tai`, phones: [] };
    const spoken = shape
      .replace('{called}', first)
      .replace('{कॉल}', first)
      .replace('{full}', `${first}  ${last}`)
      .replace('{FULL}', `${first} ${last}`.toUpperCase())
      .replace('{number}', member.number.toLowerCase())
      .replace('{phone}', `0${String(phone).slice(0, 5)} ${String(phone).slice(5)}`);
    const after = silent.get(shape) ?? '';
    const others = office.members.filter(({ id }) => id !== one.id);
    const witness = others[0] ?? aMember();
    const told: Member = { ...witness, note: { text: `${around}${spoken}`.trim() } };
    const members = [member, told, ...others.slice(1)];
    const tables = { ...office, members, settings: [office.settings], history: [] };
    const history = historyOf(tables, { member, earlier });
    const names = [first, last, `${last}tai`, `${first} ${last}`, member.email ?? '', String(phone)];
    return {
      member,
      tables: { ...tables, history },
      secrets: [...names, member.id, member.number, `private ${last}`],
      note: { by: told.id, before: told.note?.text ?? '', after: `${around}${after}`.trim() },
    };
  });

/** How these records came about: each made in an entry of its own table, the member under another name first, and opened. */
function historyOf(
  tables: Tables,
  { member, earlier }: Record<'member' | 'earlier', Member>,
): HistoryEntry[] {
  const made = changedTables.map((table) =>
    (tables[table] as readonly { readonly id: string }[]).map((record) => madeNew(table, record)),
  );
  const renamed: Change[] = [{ table: 'members', id: member.id, before: earlier, after: member }];
  const steps = [...made, renamed].filter((changes) => changes.length > 0);
  const entries = steps.map((changes, at) => aHistoryEntry(changes, { number: at + 1 }));
  const opened = { table: 'members', id: member.id } as const;
  return [...entries, aHistoryEntry([], { number: entries.length + 1, command: 'openedRecord', opened })];
}

function madeNew(table: ChangedTable, record: { readonly id: string }): Change {
  return { table, id: record.id, before: null, after: record } as Change;
}

function linesOf(tables: Tables, leftOut: (table: string, record: { id: string }) => boolean): string[] {
  return Object.entries(tables).flatMap(([table, records]) =>
    (records as readonly { readonly id: string }[])
      .filter((record) => !leftOut(table, record))
      .map((record) => canonicalJson({ table, record })),
  );
}

describe('erasing somebody of whom there were two records', () => {
  it('leaves no trace of the record that was merged into theirs', () => {
    const office = makeUpOffice({ members: 8, seed: 5, today });
    const [one, two] = [office.members[3] ?? aMember(), office.members[4] ?? aMember()];
    const other: Member = { ...two, calledBy: 'Zqformer', fullNameLatin: 'Zqformer Zqelder' };
    const members = office.members.map((member) => (member.id === other.id ? other : member));
    const tables: Tables = { ...office, members, settings: [office.settings], history: [] };
    const merged = mergedMember(one, other, {});
    const changes = mergeMembers(tables, merged, other);
    const history = [
      ...historyOf(tables, { member: one, earlier: one }),
      aHistoryEntry(changes, { number: 99 }),
    ];
    const after = withoutMember(appliedTo({ ...tables, history }, changes), one.id, today);
    const text = canonicalJson({ ...after, erased: [] });
    for (const trace of [other.id, one.id, 'Zqformer', 'Zqelder', other.number])
      expect(text).not.toContain(trace);
    expect(after.erased.map(({ id }) => id as string)).toEqual(expect.arrayContaining([one.id, other.id]));
  });
});

function appliedTo(tables: Tables, changes: readonly Change[]): Tables {
  const changed = changedTables.map((table) => {
    const records = new Map(
      (tables[table] as readonly { readonly id: string }[]).map((each) => [each.id, each]),
    );
    for (const change of changes.filter((each) => each.table === table)) {
      if (change.after === null) records.delete(change.id);
      else records.set(change.id, change.after);
    }
    return [table, [...records.values()]] as const;
  });
  return { ...tables, ...Object.fromEntries(changed) };
}

describe('erasing a member', () => {
  it('leaves no name, number, phone, note or id of theirs anywhere but in the ledger', () => {
    fc.assert(
      fc.property(planted, ({ tables, member, secrets }) => {
        const text = (all: Tables) => canonicalJson({ ...all, erased: [] }).toLowerCase();
        const before = text(tables);
        const after = text(withoutMember(tables, member.id, today));
        for (const secret of secrets) {
          expect(before).toContain(secret.toLowerCase());
          expect(after).not.toContain(secret.toLowerCase());
        }
      }),
      { numRuns: 10 },
    );
  });

  it('changes nothing of anybody else but the notes that name them and the registers they stand in', () => {
    fc.assert(
      fc.property(planted, ({ tables, member, note }) => {
        const after = withoutMember(tables, member.id, today);
        const touched = new Set([
          note.by,
          ...tables.meetings
            .filter(({ facilitatorIds, register }) =>
              [...facilitatorIds, ...register.lines.map(({ memberId }) => memberId)].includes(member.id),
            )
            .map(({ id }) => id),
        ]);
        const isNamed = (table: string, record: { id: string }) =>
          table === 'history' || table === 'erased' || touched.has(record.id);
        const erased = new Set<string>(after.erased.map(({ id }) => id));
        const isTheirs = (table: string, record: { id: string }) =>
          isNamed(table, record) || erased.has(record.id);
        expect(linesOf(after, isNamed)).toEqual(linesOf(tables, isTheirs));
        expect(after.members.find(({ id }) => id === note.by)?.note?.text).toBe(note.after);
      }),
      { numRuns: 10 },
    );
  });

  it('leaves the totals of every register as they were, and the number of every entry', () => {
    fc.assert(
      fc.property(planted, ({ tables, member }) => {
        const after = withoutMember(tables, member.id, today);
        expect(after.meetings.map(({ register }) => registerTotals(register))).toEqual(
          tables.meetings.map(({ register }) => registerTotals(register)),
        );
        const outside = ({ id, number, at, by, byName, command }: HistoryEntry) =>
          canonicalJson({ id, number, at, by, byName, command });
        expect(after.history.map(outside)).toEqual(tables.history.map(outside));
      }),
      { numRuns: 8 },
    );
  });

  it('done twice is done once, and every record can still be read', () => {
    fc.assert(
      fc.property(planted, ({ tables, member }) => {
        const once = withoutMember(tables, member.id, today);
        expect(canonicalJson(withoutMember(once, member.id, today))).toBe(canonicalJson(once));
        expect(tellsOf(once, tables, member.id)).toBe(false);
        expect(tellsOf(tables, tables, member.id)).toBe(true);
        for (const table of changedTables)
          for (const record of once[table])
            expect(strictSchemaOf[table].safeParse(record).success).toBe(true);
        for (const entry of once.history) expect(strictSchemaOf.history.safeParse(entry).success).toBe(true);
      }),
      { numRuns: 5 },
    );
  });

  it('is done again to an older copy by the ledger alone', () => {
    fc.assert(
      fc.property(planted, ({ tables, member, secrets }) => {
        const { erased } = withoutMember(tables, member.id, today);
        const restored = withoutErased(tables, erased);
        const text = canonicalJson({ ...restored, erased: [] }).toLowerCase();
        for (const secret of secrets) expect(text).not.toContain(secret.toLowerCase());
        expect(new Set(restored.erased.map(({ id }) => id))).toEqual(new Set(erased.map(({ id }) => id)));
      }),
      { numRuns: 10 },
    );
  });

  it('leaves somebody else who has the same name alone', () => {
    const office = makeUpOffice({ members: 2, seed: 1, today });
    const [gone, namesake] = [aMember({ id: idOf(1) }), aMember({ id: idOf(2) })];
    const tables = { ...office, members: [gone, namesake], settings: [office.settings], history: [] };
    expect(withoutMember(tables, gone.id, today).members).toEqual([namesake]);
  });

  it('leaves a step of somebody else that they confirmed, and not their name in it', () => {
    const office = makeUpOffice({ members: 2, seed: 1, today });
    const gone = aMember({ id: idOf(1), calledBy: 'Meera', fullNameLatin: 'Meera Gokhale' });
    const certified = { step: 'certified', on: today, by: 'Meera' } as const;
    const other = aMember({ id: idOf(2), path: [certified] });
    const tables = { ...office, members: [gone, other], settings: [office.settings], history: [] };
    expect(withoutMember(tables, gone.id, today).members).toEqual([
      { ...other, path: [{ ...certified, by: '…' }] },
    ]);
  });
});

describe('counting a member only, also in the past', () => {
  it('leaves every total and takes their id out of every register, those of the history included', () => {
    fc.assert(
      fc.property(planted, ({ tables, member }) => {
        const whose = { memberId: member.id, groupIds: 'all' } as const;
        const after = withoutAttendanceOf(tables, whose);
        const totals = ({ meetings: all }: Tables) =>
          all.map(({ register }) => {
            const { present, counted, ...others } = registerTotals(register);
            return { ...others, came: present + counted };
          });
        expect(totals(after)).toEqual(totals(tables));
        const meetings = after.history.flatMap(({ changes }) =>
          changes.filter(({ table }) => table === 'meetings'),
        );
        const registers = [...after.meetings, ...meetings.flatMap(({ before, after: now }) => [before, now])];
        const lines = registers.map((meeting) => ({ ...meeting, facilitatorIds: [] }));
        expect(canonicalJson(lines)).not.toContain(member.id);
        expect(canonicalJson(after.members)).toBe(canonicalJson(tables.members));
        expect(canonicalJson(withoutAttendanceOf(after, whose))).toBe(canonicalJson(after));
      }),
      { numRuns: 8 },
    );
  });
});
