/** What a visitor at the desk may see of every record: initials, dates and counts, and nothing that nobody has thought about. */

import { describe, expect, test } from 'vitest';
import { changeOf } from '../../../../renderer/domain/changes.ts';
import type { Group } from '../../../../renderer/domain/group.ts';
import type { Meeting } from '../../../../renderer/domain/meeting.ts';
import type { Member } from '../../../../renderer/domain/member.ts';
import { strictSchemaOf, tableNames } from '../../../../renderer/domain/records.ts';
import { veiled } from '../../../../renderer/domain/veil.ts';
import {
  aConsent,
  aHistoryEntry,
  aMeeting,
  aMember,
  anEndorsement,
  theSettings,
} from '../../../support/builders.ts';
import { canaryPeople, tablesOf, type TableOfRecords } from '../../../support/made-up-people.ts';

const office = canaryPeople(60);
const entries = office.members.map((member) =>
  aHistoryEntry([changeOf('members', member.id, { ...member, calledBy: 'ZQCANARY old' }, member)], {
    byName: 'ZQCANARY Staff',
  }),
);
const tables: TableOfRecords[] = tablesOf(office).map(({ table, records }) => ({
  table,
  records: table === 'history' ? entries : records,
}));

const seenOf = ({ table, records }: TableOfRecords) =>
  records.map((record) => veiled(table, record)).filter((record) => record !== undefined);

describe('of a made-up office a visitor sees', () => {
  const secrets = [
    ...office.members.flatMap(({ phones, note }) => [...phones.map(({ number }) => number), note?.text]),
    ...office.endorsements.map(({ words }) => words),
  ].filter((secret) => secret !== undefined);

  test.each(tables)('of $table no name, number, note or endorsement', ({ table, records }) => {
    const seen = JSON.stringify(seenOf({ table, records }));
    expect(seen).not.toMatch(/ZQCANARY|"locality"|"postalAddress"|"note"|"whoMayAnswer"/i);
    expect(secrets.filter((secret) => seen.includes(JSON.stringify(secret).slice(1, -1)))).toEqual([]);
  });

  test('secrets that there really are', () => {
    const all = JSON.stringify(tables);
    expect(all.match(/ZQCANARY/g)?.length).toBeGreaterThan(200);
    expect(new Set(secrets).size).toBeGreaterThan(50);
    expect(secrets.every((secret) => all.includes(JSON.stringify(secret).slice(1, -1)))).toBe(true);
  });

  test.each(['relationships', 'consents', 'acceptances', 'endorsements', 'followUps'])(
    'nothing at all of %s',
    (table) => {
      const there = tables.filter((each) => each.table === table);
      expect(there.flatMap(({ records }) => records).length).toBeGreaterThan(0);
      expect(there.flatMap(seenOf)).toEqual([]);
    },
  );

  test('everybody and every meeting, each under its own id', () => {
    for (const { table, records } of tables.filter((each) => seenOf(each).length > 0))
      expect(seenOf({ table, records }).map(({ id }) => id)).toEqual(records.map(({ id }) => id));
  });

  test('records like any other: whatever reads records reads these', () => {
    for (const { table, records } of tables)
      for (const seen of seenOf({ table, records }))
        expect(strictSchemaOf[table].safeParse(seen).error).toBeUndefined();
  });
});

test('initials stand in both scripts, a whole akshara each', () => {
  const kshama = aMember({
    calledBy: 'क्षमाताई',
    fullNameLatin: 'Kshama Shridhar Tryambake',
    fullNameDevanagari: 'क्षमा श्रीधर त्र्यंबके',
  });
  expect(veiled('members', kshama)).toMatchObject({
    calledBy: 'क्ष.',
    fullNameLatin: 'K. T.',
    fullNameDevanagari: 'क्ष. त्र्यं.',
    phones: [],
  });
});

describe('what nobody has thought about', () => {
  const newer = { secret: 'ZQCANARY' };

  test.each(tables)('is not there: a field of $table that a newer desk wrote', ({ table, records }) => {
    const [record] = records;
    const seen = record && veiled(table, withFieldEverywhere(record));
    expect(JSON.stringify(seen ?? null)).not.toMatch(/ZQCANARY|secret/);
  });

  test('is not there deep inside a record either', () => {
    const group: Group | undefined = office.groups[0];
    const cancelled: Meeting = aMeeting({ status: { type: 'cancelled', reason: 'weather' } });
    const seen = [
      group && veiled('groups', { ...group, schedule: { ...group.schedule, ...newer } }),
      veiled('meetings', { ...cancelled, status: { ...cancelled.status, ...newer } }),
      veiled(
        'settings',
        theSettings({
          helplines: [{ name: 'Tele MANAS', number: '14416', ...newer }],
          phrases: ['ZQCANARY spoke first'],
          backupPlaceHint: 'with ZQCANARY',
        }),
      ),
    ];
    expect(JSON.stringify(seen)).not.toMatch(/ZQCANARY|secret/);
    expect(JSON.stringify(seen)).toContain('14416');
  });

  test('every table of today is told of, one way or the other', () => {
    const seen = tables.filter((each) => seenOf(each).length > 0).map(({ table }) => table);
    const unseen = ['relationships', 'consents', 'endorsements', 'followUps'];
    unseen.push('acceptances', 'savedViews', 'erased');
    expect([...seen, ...unseen].sort()).toEqual([...tableNames].sort());
  });
});

describe('of the history a visitor sees', () => {
  test('that something was done, and by whose initials', () => {
    const asha = aMember();
    const consent = aConsent({ memberId: asha.id });
    const entry = aHistoryEntry(
      [changeOf('members', asha.id, null, asha), changeOf('consents', consent.id, null, consent)],
      { byName: 'Meera Joshi' },
    );
    const seen = veiled('history', entry);
    expect(seen).toMatchObject({ id: entry.id, command: entry.command, byName: 'M. J.' });
    expect(seen?.changes).toMatchObject([{ table: 'members', before: null, after: { calledBy: 'A.' } }]);
  });

  test('of a record in the shape it had long ago no more than its id', () => {
    const old = { id: aMember().id, name: 'ZQCANARY' } as unknown as Member;
    const seen = veiled('history', aHistoryEntry([changeOf('members', old.id, old, null)]));
    expect(seen?.changes).toEqual([{ table: 'members', id: old.id, before: { id: old.id }, after: null }]);
  });

  test('which list was written into a file, and which record was opened', () => {
    const words = anEndorsement();
    const seen = [
      veiled('history', aHistoryEntry([], { exported: { list: 'members', count: 40 } })),
      veiled('history', aHistoryEntry([], { opened: { table: 'endorsements', id: words.id } })),
    ];
    expect(seen).toMatchObject([
      { exported: { list: 'members', count: 40 } },
      { opened: { table: 'endorsements', id: words.id } },
    ]);
  });
});

/** On the record and on each object and each line of a list in it, at every depth. */
function withFieldEverywhere<T>(value: T): T {
  if (Array.isArray(value)) return value.map((each: unknown) => withFieldEverywhere(each)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([key, field]) => [key, withFieldEverywhere<unknown>(field)]);
  return { ...(Object.fromEntries(fields) as T), secret: 'ZQCANARY' };
}
