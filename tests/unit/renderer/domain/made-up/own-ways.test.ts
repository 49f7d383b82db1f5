/** A few of the made-up office who are archived, sealed, or on registers in their own way. */

import { expect, test } from 'vitest';
import { addDays } from '../../../../../renderer/domain/calendar.ts';
import { madeUpMembers, makeUpOffice } from '../../../../../renderer/domain/made-up/made-up-office.ts';
import { isInLists, isSealed } from '../../../../../renderer/domain/out-of-sight.ts';
import { madeUpOfficesOfManyDays, madeUpPeople, madeUpToday } from '../../../../support/made-up-people.ts';

const offices = madeUpOfficesOfManyDays();

test('of those who left long ago some are archived, and hardly anybody is sealed', () => {
  for (const { members, memberships, followUps, today } of offices) {
    const away = members.filter((member) => !isInLists(member));
    expect(away.length).toBeLessThanOrEqual(3);
    for (const { id, leftOn = '9999', archivedOn = today, eraseOn } of away) {
      expect(leftOn < archivedOn && archivedOn <= today).toBe(true);
      if (eraseOn !== undefined) expect(eraseOn > today && eraseOn <= addDays(today, 30)).toBe(true);
      const open = memberships.filter((each) => each.memberId === id && each.leftOn === undefined);
      expect(open).toEqual([]);
      expect(followUps.filter((call) => call.memberId === id && call.doneOn === undefined)).toEqual([]);
    }
  }
  const away = offices.flatMap(({ members }) => members.filter((member) => !isInLists(member)));
  expect(away.filter(isSealed).length).toBeGreaterThan(0);
  expect(away.filter((member) => !isSealed(member)).length).toBeGreaterThan(away.filter(isSealed).length);
});

test('one is on registers by number, one by the chosen name, and who is counted only is named in no meeting', () => {
  for (const { members, memberships, meetings } of offices) {
    const choices = members.flatMap(({ registerAs }) => registerAs ?? []);
    expect(choices.sort()).toEqual(['chosenName', 'countedOnly', 'number']);
    const counted = members.find(({ registerAs }) => registerAs === 'countedOnly');
    const groups = memberships
      .filter(({ memberId }) => memberId === counted?.id)
      .map(({ groupId }) => groupId);
    expect(groups.length).toBeGreaterThan(0);
    expect(JSON.stringify(meetings)).not.toContain(counted?.id ?? 'nobody');
    const held = meetings.filter(({ register }) => register.counted !== undefined);
    for (const { groupId, register } of held) {
      expect(groups).toContain(groupId);
      expect(register.counted).toBe(1);
    }
  }
  const counts = offices.flatMap(({ meetings }) => meetings.filter(({ register }) => register.counted === 1));
  expect(counts.length).toBeGreaterThan(offices.length);
});

test('the office that everybody may try has them', () => {
  const { members } = makeUpOffice({ members: madeUpMembers, seed: 1, today: madeUpToday });
  const away = members.filter((member) => !isInLists(member));
  expect(away.map((member) => isSealed(member)).sort()).toEqual([false, false, true]);
});

test('a small office has none of them, and a large one more', () => {
  const othersIn = (count: number) =>
    madeUpPeople(count).members.filter((member) => member.registerAs !== undefined || !isInLists(member));
  expect(othersIn(40)).toEqual([]);
  expect(othersIn(1400).length).toBeGreaterThan(40);
});
