/** The made-up office that everybody tests with, as a whole: always the same, every record sound, and of any size. */

import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../../../renderer/domain/canonical-json.ts';
import { createChance } from '../../../../../renderer/domain/made-up/chance.ts';
import { madeUpMembers, makeUpOffice } from '../../../../../renderer/domain/made-up/made-up-office.ts';
import { strictSchemaOf, tableNames } from '../../../../../renderer/domain/records.ts';
import {
  canaryPeople,
  madeUpOfficesOfManyDays,
  madeUpPeople,
  madeUpSeed,
  madeUpToday,
  tablesOf,
} from '../../../../support/made-up-people.ts';

const offices = madeUpOfficesOfManyDays();

test('is the same for the same seed and another for another', () => {
  const office = madeUpPeople(madeUpMembers);
  expect(canonicalJson(madeUpPeople(madeUpMembers))).toBe(canonicalJson(office));
  expect(canonicalJson(madeUpPeople(madeUpMembers, 7))).not.toBe(canonicalJson(office));
});

test('has the same people on another day, each of whom came as long ago', () => {
  const namesOn = (today: typeof madeUpToday) =>
    makeUpOffice({ members: 60, seed: madeUpSeed, today }).members.map(({ calledBy }) => calledBy);
  expect(namesOn(madeUpToday)).toEqual(namesOn(offices[0]?.today ?? madeUpToday));
});

/** The history writes itself, and nobody was erased. */
const isEmptyAtFirst = new Set<string>(['history', 'erased']);

test('has only records that the strict schemas take as they are, and something in every table but the history', () => {
  for (const office of offices) {
    for (const { table, records } of tablesOf(office)) {
      if (!isEmptyAtFirst.has(table)) expect(records.length, table).toBeGreaterThan(0);
      for (const record of records) {
        const text = canonicalJson(record);
        expect(canonicalJson(strictSchemaOf[table].parse(JSON.parse(text)))).toBe(text);
      }
    }
  }
});

test('gives every id once, and points only to records that exist', () => {
  for (const office of offices) {
    const ids = tablesOf(office).flatMap(({ records }) => records.map(({ id }) => id as string));
    expect(new Set(ids).size).toBe(ids.length);
    const own = new Set(ids);
    const text = tablesOf(office).map(({ records }) => JSON.stringify(records));
    const named = text.flatMap((table) => table.match(/(?<=")[0-9a-f]{32}(?=")/g) ?? []);
    expect(named.length).toBeGreaterThan(ids.length);
    expect([...new Set(named)].filter((id) => !own.has(id))).toEqual([]);
  }
});

describe('of any size', () => {
  test('it has as many members as asked for, about 28 to a group, and always the five groups and their pair', () => {
    for (const members of [0, 1, 3, 8, 20, 40, 200, 1000]) {
      const office = makeUpOffice({ members, seed: madeUpSeed, today: madeUpToday });
      expect(office.members).toHaveLength(members);
      expect(office.groups).toHaveLength(Math.max(5, Math.round(members / 28)));
      expect(office.pairs.length).toBeGreaterThanOrEqual(1);
      expect(office.meetings.length).toBeGreaterThan(50);
      for (const { table, records } of tablesOf(office))
        for (const record of records) strictSchemaOf[table].parse(record);
    }
  });

  test('it grows in groups, venues, pairs and meetings, not in the length of its registers', () => {
    const [small, large] = [madeUpPeople(madeUpMembers), madeUpPeople(20 * madeUpMembers)];
    for (const table of ['groups', 'venues', 'pairs', 'meetings', 'followUps', 'relationships'] as const)
      expect(large[table].length / small[table].length, table).toBeGreaterThan(8);
    const longest = Math.max(...large.meetings.map(({ register }) => register.lines.length));
    expect(longest).toBeLessThan(40);
  });
});

test('puts a canary into every name of every member when asked, and into none when not', () => {
  canaryPeople(madeUpMembers).members.forEach((member, index) => {
    for (const name of [member.calledBy, member.fullNameLatin, member.fullNameDevanagari]) {
      if (name !== undefined) expect(name.split(' ')).toContain(`ZQCANARY${index + 1}`);
    }
  });
  expect(JSON.stringify(madeUpPeople(madeUpMembers))).not.toContain('ZQCANARY');
});

test('counts the numbers it has given', () => {
  for (const { members, meetings, numbers } of offices) {
    const sheets = meetings.flatMap(({ sheetNumber }) => sheetNumber ?? []);
    expect(new Set(sheets).size).toBe(sheets.length);
    expect(new Set(members.map(({ number }) => number)).size).toBe(members.length);
    expect(numbers).toEqual([
      { id: 'member', last: members.length },
      { id: 'sheet', last: sheets.length },
    ]);
  }
});

test('leaves no table of the office out', () => {
  expect(tablesOf(madeUpPeople(8)).map(({ table }) => table)).toEqual([...tableNames]);
});

test('chance falls the same way from the same seed, within its limits', () => {
  const [one, other] = [createChance(5), createChance(5)];
  for (let n = 0; n < 200; n += 1) {
    const drawn = one.below(7);
    expect(drawn).toBe(other.below(7));
    expect([0, 1, 2, 3, 4, 5, 6]).toContain(drawn);
  }
});
