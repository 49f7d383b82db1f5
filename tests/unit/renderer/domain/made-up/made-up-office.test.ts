/** The made-up office that everybody tests with. */

import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../../../renderer/domain/canonical-json.ts';
import { phoneNumberSchema } from '../../../../../renderer/domain/phone.ts';
import { makeUpOffice } from '../../../../../renderer/domain/made-up/made-up-office.ts';
import { firstNames, surnames } from '../../../../../renderer/domain/made-up/name-lists.ts';
import {
  completionsByMember,
  readinessOn,
  readinessStates,
} from '../../../../../renderer/domain/readiness.ts';
import {
  canaryPeople,
  madeUpPeople,
  madeUpSeed,
  madeUpToday,
  tablesOf,
} from '../../../../support/made-up-people.ts';

const office = madeUpPeople(200);

test('is the same for the same seed and another for another', () => {
  expect(canonicalJson(madeUpPeople(200))).toBe(canonicalJson(office));
  expect(canonicalJson(madeUpPeople(200, 7))).not.toBe(canonicalJson(office));
});

test('has four caregiver groups and one of lived experience that is the pair of the first', () => {
  const { groups } = madeUpPeople(40);
  expect(groups.map((group) => group.kind)).toEqual([
    ...Array.from({ length: 4 }, () => 'caregivers'),
    'livedExperience',
  ]);
  expect(groups[4]?.schedule).toEqual(groups[0]?.schedule);
  expect(groups[4]?.venueId).toBe(groups[0]?.venueId);
  expect(groups[4]?.room).not.toBe(groups[0]?.room);
});

test('has as many members as asked for, about 28 to a group, and each id once', () => {
  for (const members of [0, 3, 200, 1000]) {
    const made = makeUpOffice({ members, seed: madeUpSeed, today: madeUpToday });
    expect(made.members).toHaveLength(members);
    expect(made.groups).toHaveLength(Math.max(5, Math.round(members / 28)));
    const ids = tablesOf(made).flatMap(({ records }) => records.map((record) => record.id));
    expect(new Set(ids).size).toBe(ids.length);
  }
});

describe('its year', () => {
  test('goes from a year ago to two weeks from today, and nothing of the future is held', () => {
    const { meetings } = office;
    expect(meetings.every(({ date }) => date >= '2025-11-22' && date <= '2026-12-06')).toBe(true);
    const coming = meetings.filter((meeting) => meeting.date >= madeUpToday);
    expect(coming.length).toBeGreaterThan(5);
    expect(coming.every((meeting) => meeting.status.type === 'planned')).toBe(true);
  });

  test('has held, cancelled and waiting meetings, and every printed sheet its own number', () => {
    const statuses = new Set(office.meetings.map((meeting) => meeting.status.type));
    expect(statuses).toEqual(new Set(['planned', 'held', 'cancelled', 'didNotHappen']));
    expect(
      office.meetings.some((meeting) => meeting.status.type === 'planned' && meeting.date < madeUpToday),
    ).toBe(true);
    const sheets = office.meetings.flatMap((meeting) => meeting.sheetNumber ?? []);
    expect(new Set(sheets).size).toBe(sheets.length);
    expect(office.numbers).toEqual([
      { id: 'member', last: 200 },
      { id: 'sheet', last: sheets.length },
    ]);
  });

  test('points only to people, groups and venues that exist', () => {
    const known = new Set<string>(
      tablesOf(office).flatMap(({ records }) => records.map((record) => record.id)),
    );
    const named = [
      ...office.groups.map((group) => group.venueId),
      ...office.memberships.flatMap((membership) => [membership.memberId, membership.groupId]),
      ...office.meetings.flatMap((meeting) => [meeting.groupId, meeting.venueId, ...meeting.facilitatorIds]),
      ...office.meetings.flatMap((meeting) => meeting.register.lines.map((line) => line.memberId)),
      ...office.participations.flatMap((participation) => [participation.memberId, participation.sessionId]),
    ];
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });
});

test('shows every state of readiness among those who carry groups', () => {
  const completions = completionsByMember(office);
  const carrying = office.memberships.filter((membership) => membership.part !== 'member');
  const states = new Set(
    carrying.map(({ memberId }) => readinessOn(madeUpToday, completions.get(memberId) ?? [])),
  );
  expect(states).toEqual(new Set(readinessStates));
});

test('has phones that nobody can be rung on', () => {
  const phones = office.members.flatMap((member) => member.phones);
  expect(phones.length).toBeGreaterThan(100);
  expect(
    phones.every(
      ({ number }) => number.startsWith('+91 00000 ') && phoneNumberSchema.safeParse(number).success,
    ),
  ).toBe(true);
});

test('puts a canary into every name of every member when asked, and into none when not', () => {
  canaryPeople(50).members.forEach((member, index) => {
    for (const name of [member.calledBy, member.fullNameLatin, member.fullNameDevanagari]) {
      if (name !== undefined) expect(name.split(' ')).toContain(`ZQCANARY${index + 1}`);
    }
  });
  expect(JSON.stringify(office)).not.toContain('ZQCANARY');
});

test('knows each name in both scripts, once', () => {
  for (const names of [firstNames, surnames]) {
    expect(names.every(({ latin }) => /^[A-Z][a-z]+$/.test(latin))).toBe(true);
    expect(names.every(({ devanagari }) => /^\p{Script=Devanagari}+$/u.test(devanagari))).toBe(true);
    expect(new Set(names.map(({ latin }) => latin)).size).toBe(names.length);
  }
  expect(firstNames.length).toBeGreaterThanOrEqual(120);
  expect(surnames.length).toBeGreaterThanOrEqual(80);
});
