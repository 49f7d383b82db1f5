/** The list of tables, and how each is read from the shelf. */

import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../../renderer/domain/canonical-json.ts';
import { changeOf } from '../../../../renderer/domain/changes.ts';
import { problemIds } from '../../../../renderer/domain/problems.ts';
import { isTableName, schemaOf, strictSchemaOf, tableNames } from '../../../../renderer/domain/records.ts';
import { aHistoryEntry, aMeeting, aMember } from '../../../support/builders.ts';
import { madeUpPeople, tablesOf } from '../../../support/made-up-people.ts';

const tables = tablesOf(madeUpPeople(60));

test('every record of a made-up office is read back exactly, by the strict and by the loose schema', () => {
  for (const { table, records } of tables) {
    for (const record of records) {
      const text = canonicalJson(record);
      expect(canonicalJson(strictSchemaOf[table].parse(JSON.parse(text)))).toBe(text);
      expect(canonicalJson(schemaOf[table].parse(JSON.parse(text)))).toBe(text);
    }
  }
});

describe('a record of a newer desk', () => {
  const member = aMember({ note: { text: 'Comes by bus' } });
  const newer = {
    ...member,
    pronoun: 'they',
    phones: member.phones.map((phone) => ({ ...phone, label: 'home' })),
    note: { text: 'Comes by bus', colour: 'blue' },
  };

  test('keeps the fields this desk does not know, at every depth', () => {
    expect(schemaOf.members.parse(newer)).toEqual(newer);
    const meeting = aMeeting({ status: { type: 'cancelled', reason: 'holiday' } });
    const newerMeeting = {
      ...meeting,
      status: { ...meeting.status, by: 'x' },
      register: { ...meeting.register, online: 3 },
    };
    expect(schemaOf.meetings.parse(newerMeeting)).toEqual(newerMeeting);
    const entry = { ...aHistoryEntry([changeOf('members', member.id, null, newer)]), device: 2 };
    expect(schemaOf.history.parse(entry)).toEqual(entry);
  });

  test('is refused where nothing newer can have written it', () => {
    expect(strictSchemaOf.members.safeParse(newer).success).toBe(false);
  });

  test('still obeys every rule this desk knows', () => {
    expect(schemaOf.members.safeParse({ ...newer, calledBy: '' }).success).toBe(false);
    expect(
      schemaOf.members.safeParse({ ...newer, joinedOn: '2026-02-01', leftOn: '2026-01-01' }).success,
    ).toBe(false);
    expect(schemaOf.groups.safeParse({}).success).toBe(false);
  });
});

test('a field called __proto__ changes nothing of the record it stands in', () => {
  const text = canonicalJson(aMember()).replace('{', '{"__proto__":{"isAdmin":true},');
  const read = schemaOf.members.safeParse(JSON.parse(text));
  expect(read.data === undefined || !('isAdmin' in read.data)).toBe(true);
});

test('whatever is put into a schema, its issues are words that can be translated', () => {
  const oddities: unknown[] = [
    null,
    undefined,
    7,
    '',
    [],
    {},
    { id: 1 },
    { roles: 'x', phones: [null], status: null, schedule: { type: 'weekly' } },
  ];
  for (const table of tableNames) {
    const valid = tables.find((other) => other.table === table)?.records[0] ?? {};
    const broken = Object.keys(valid).flatMap((field) =>
      oddities.map((oddity) => ({ ...valid, [field]: oddity })),
    );
    for (const record of [...oddities, ...broken]) {
      for (const issue of strictSchemaOf[table].safeParse(record).error?.issues ?? []) {
        expect(problemIds, `${table}.${issue.path.join('.')}: ${issue.message}`).toContain(issue.message);
      }
    }
  }
});

test('only the tables of the list are tables', () => {
  expect(tableNames.every(isTableName)).toBe(true);
  expect(isTableName('constructor')).toBe(false);
});
