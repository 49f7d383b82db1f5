/** The members of the made-up office: their names in two scripts, their coming and going, and that none of them can be rung. */

import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../../renderer/domain/calendar.ts';
import { createChance } from '../../../../../renderer/domain/made-up/chance.ts';
import { makeUpName, possibleNames } from '../../../../../renderer/domain/made-up/names.ts';
import { rosterName } from '../../../../../renderer/domain/names.ts';
import { phoneNumberSchema } from '../../../../../renderer/domain/phone.ts';
import { madeUpOfficesOfManyDays, madeUpPeople } from '../../../../support/made-up-people.ts';

const offices = madeUpOfficesOfManyDays();

describe('a name', () => {
  test('is known in both scripts, and looks like one in each', () => {
    for (const names of Object.values(possibleNames)) {
      expect(names.filter(({ latin }) => !/^[A-Z][a-z]+$/.test(latin))).toEqual([]);
      // Begins with a letter, and no vowel sign stands on another.
      const odd = /^\p{M}|[\u093E-\u094C]{2}|[^\p{Script=Devanagari}]/u;
      expect(names.filter(({ devanagari }) => devanagari === '' || odd.test(devanagari))).toEqual([]);
    }
  });

  test('is written one way in Devanagari wherever the rule has made it', () => {
    const spellings = new Map<string, Set<string>>();
    for (const { latin, devanagari } of possibleNames.given)
      spellings.set(latin, (spellings.get(latin) ?? new Set()).add(devanagari));
    expect([...spellings].filter(([, ways]) => ways.size > 1)).toEqual([]);
  });

  test('of the rule comes out as people write it', () => {
    const written = [...possibleNames.given, ...possibleNames.surnames].map(
      ({ latin, devanagari }) => `${latin} ${devanagari}`,
    );
    for (const name of [
      'Hemlata हेमलता',
      'Shashikala शशिकला',
      'Laxmikant लक्ष्मीकांत',
      'Suryakant सूर्यकांत',
      'Chinchgaonkar चिंचगावकर',
      'Borkhedkar बोरखेडकर',
    ])
      expect(written).toContain(name);
  });

  test('of a relative has the same surname', () => {
    const chance = createChance(3);
    for (let n = 0; n < 50; n += 1) {
      const relative = makeUpName({ gender: 'woman' }, chance);
      expect(makeUpName({ gender: 'man', relative }, chance).surname).toBe(relative.surname);
    }
  });

  test('has few namesakes even among very many', () => {
    const chance = createChance(4);
    const counts = new Map<string, number>();
    for (let n = 0; n < 20_000; n += 1) {
      const { first, middle, surname } = makeUpName({ gender: n % 2 === 0 ? 'woman' : 'man' }, chance);
      const name = [first, middle, surname].map((part) => part?.latin ?? '').join(' ');
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    const withoutNamesake = [...counts.values()].filter((count) => count === 1).length;
    expect(withoutNamesake / 20_000).toBeGreaterThan(0.7);
  });
});

test('most are known in both scripts, some in one, and the roster finds a name for everybody', () => {
  for (const { members } of offices) {
    const inBoth = members.filter((each) => each.fullNameLatin && each.fullNameDevanagari).length;
    expect(inBoth / members.length).toBeGreaterThan(0.6);
    expect(members.some((each) => each.fullNameLatin && !each.fullNameDevanagari)).toBe(true);
    expect(members.some((each) => !each.fullNameLatin && each.fullNameDevanagari)).toBe(true);
    for (const member of members) expect(rosterName(member, 'latin').trim()).not.toBe('');
  }
});

test('speak Marathi for the most part, Hindi, and something else', () => {
  for (const { consents } of offices) {
    const share = (language: string) =>
      consents.filter(({ noticeLanguage }) => noticeLanguage === language).length / consents.length;
    expect(share('mr')).toBeGreaterThan(0.4);
    expect(share('hi')).toBeGreaterThan(0.05);
    expect(share('en')).toBeGreaterThan(0.05);
  }
});

test('are numbered in the order in which they came, the newest in these weeks, and nobody tomorrow', () => {
  for (const { members, today } of offices) {
    const joined = members.map(({ joinedOn }) => joinedOn ?? '');
    expect(joined).toEqual([...joined].sort());
    expect(joined.every((date) => date <= today)).toBe(true);
    const isNew = (date: string) => date > addDays(today, -182);
    expect(joined.filter(isNew).length).toBeGreaterThan(15);
    expect(joined.filter(isNew).length).toBeLessThan(45);
  }
});

test('belong to a group from the day they came, and leave without a reason, never before they came', () => {
  for (const { members, memberships, today } of offices) {
    const memberById = new Map(members.map((member) => [member.id, member]));
    for (const { memberId, joinedOn, leftOn = today } of memberships) {
      const member = memberById.get(memberId);
      expect(joinedOn >= (member?.joinedOn ?? '')).toBe(true);
      expect(leftOn <= (member?.leftOn ?? today) && leftOn >= joinedOn).toBe(true);
    }
    expect(memberships.some(({ leftOn, part }) => leftOn !== undefined && part === 'member')).toBe(true);
    // Nobody belongs to a group twice on one day.
    const known = new Map<string, string>();
    for (const { memberId, groupId, joinedOn, leftOn = '9999' } of memberships) {
      const before = known.get(`${memberId} ${groupId}`) ?? '';
      expect(before < joinedOn).toBe(true);
      known.set(`${memberId} ${groupId}`, leftOn);
    }
  }
});

test('come for others in caregiver groups and for themselves in the other kind; a few help without a group', () => {
  for (const { members, memberships, groups } of offices) {
    const kindById = new Map(groups.map(({ id, kind }) => [id, kind]));
    const groupOf = new Map(memberships.map(({ memberId, groupId }) => [memberId, groupId]));
    for (const { id, roles } of members) {
      const groupId = groupOf.get(id);
      const kind = groupId === undefined ? undefined : kindById.get(groupId);
      expect(roles[0]).toBe(
        kind === undefined ? 'volunteer' : kind === 'caregivers' ? 'caregiver' : 'livedExperience',
      );
    }
    expect(members.filter(({ id }) => !groupOf.has(id))).toHaveLength(3);
  }
});

test('have phones that nobody can be rung on', () => {
  const phones = madeUpPeople(200).members.flatMap((member) => member.phones);
  expect(phones.length).toBeGreaterThan(100);
  expect(
    phones.every(
      ({ number }) => number.startsWith('+91 00000 ') && phoneNumberSchema.safeParse(number).success,
    ),
  ).toBe(true);
});
