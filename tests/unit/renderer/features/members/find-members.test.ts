/** Finding a member by whatever piece somebody remembers. */

import { describe, expect, it } from 'vitest';
import { veiled } from '../../../../../renderer/domain/veil.ts';
import { memberNumber } from '../../../../../renderer/domain/numbers.ts';
import { rowFinder } from '../../../../../renderer/features/members/find-members.ts';
import type { MemberRow } from '../../../../../renderer/features/members/member-rows.ts';
import { memberOptionFinder } from '../../../../../renderer/search/find-members.ts';
import { allSteps } from '../../../../support/all-steps.ts';
import { aMember } from '../../../../support/builders.ts';

const row = (member: MemberRow['member'], groups: readonly string[] = []): MemberRow => ({
  ...{ member, groups, place: 0, safety: 'yes', hasLeft: false, isArchived: false, isSealed: false },
});
const kshama = aMember({
  number: memberNumber(42),
  calledBy: 'Kshamatai',
  fullNameLatin: 'Kshama Shrotri',
  fullNameDevanagari: 'क्षमा श्रोत्री',
  phones: [{ number: '+91 00000 00421', safeToCall: 'no', mayLeaveMessage: false }],
  locality: 'Kothrud',
});
const asha = aMember({ number: memberNumber(7), phones: [] });
const rows = [row(asha, ['Saturday Caregivers']), row(kshama)];
const found = (typed: string, given = rows) => {
  const among = given.map((each, place) => ({ ...each, place }));
  const placeOf = allSteps(rowFinder(among))(typed);
  const places = among.map((each) => [each.member.calledBy, placeOf(each)] as const);
  return places.flatMap(([name, place]) => (place === false ? [] : [name]));
};

describe('a member is found', () => {
  it.each([
    ['by a piece of the name in Latin letters, whatever the capitals', 'sHROt'],
    ['by a piece of the name in Devanagari', 'श्रोत्'],
    ['by the end of the name to be called by', 'tai'],
    ['by the number, with or without what stands before it', '42'],
    ['by a telephone', '00000 00421'],
    ['by the locality, in the other script', 'कोथरूड'],
    ['by two pieces in any order', 'shrotri ksh'],
    ['by an accent that nobody else typed', 'Kshamá'],
    ['by another spelling', 'Xama Shrotree'],
  ])('%s', (_title, typed) => {
    expect(found(typed)).toEqual(['Kshamatai']);
  });

  it('by a group', () => {
    expect(found('saturday')).toEqual(['Asha']);
  });

  it.each([
    ['when one of two pieces is somebody else’s', 'kshama zubin'],
    ['by half of a telephone that is too short to be one', '421 99'],
  ])('but not %s', (_title, typed) => {
    expect(found(typed)).toEqual([]);
  });

  it('with or without the dot below that many keyboards lack', () => {
    const zafar = aMember({ calledBy: 'Z', fullNameLatin: undefined, fullNameDevanagari: 'ज़फ़र' });
    expect(found('जफर', [row(zafar)])).toEqual(['Z']);
  });
});

it('a visitor finds nobody by a name or a telephone', () => {
  const seen = [veiled('members', kshama), veiled('members', asha)].flatMap((each) =>
    each === undefined ? [] : [row(each)],
  );
  for (const typed of ['Shrotri', 'श्रोत्री', 'Kshamatai', '00000 00421', 'Kothrud'])
    expect(found(typed, seen)).toEqual([]);
});

it('a field that offers members puts the likeliest first, and offers all while nothing is typed', () => {
  const options = [asha, kshama].map(({ id, calledBy }) => ({ id, label: calledBy }));
  const find = memberOptionFinder<(typeof options)[number]>([asha, kshama]);
  expect(find(' ', options)).toBe(options);
  expect(find('क्षमा', options)).toEqual([options[1]]);
  expect(find('42', options.slice(0, 1))).toEqual([]);
});
