/** Who gets a letter, and who is left out with which reason. */

import { expect, test } from 'vitest';
import { addDays, isoDate } from '../../../../renderer/domain/calendar.ts';
import type { MemberId } from '../../../../renderer/domain/ids.ts';
import { lettersTo } from '../../../../renderer/domain/letters.ts';
import type { Member } from '../../../../renderer/domain/member.ts';
import { safeToWriteChoices, type SafeToWrite } from '../../../../renderer/domain/postal-address.ts';
import { aMember, idOf } from '../../../support/builders.ts';
import { madeUpPeople, madeUpToday } from '../../../support/made-up-people.ts';

const today = isoDate('2026-11-22');

function at(place: number, safeToWrite: SafeToWrite, more: Partial<Member> = {}): Member {
  const postalAddress = { lines: `Flat ${String(place)}`, town: 'Pune', safeToWrite };
  return aMember({ id: idOf<MemberId>(place), postalAddress, ...more });
}

test('only whoever said that a letter is safe gets one; the others are named with the reason', () => {
  const chosen = [...safeToWriteChoices.map((wish, place) => at(place + 1, wish)), aMember()];
  const { letters, leftOut } = lettersTo(chosen, today);
  expect(letters.map(({ member }) => member.id)).toEqual([idOf(1)]);
  expect(leftOut.map(({ reason }) => reason)).toEqual(['no', 'askFirst', 'noAddress']);
});

test('of many nobody who has left is written to; one who is chosen alone is meant', () => {
  const left = at(1, 'yes', { leftOn: addDays(today, -1) });
  const leaving = at(2, 'yes', { leftOn: addDays(today, 1) });
  expect(lettersTo([left, leaving], today)).toMatchObject({
    letters: [{ member: { id: leaving.id } }],
    leftOut: [{ member: { id: left.id }, reason: 'hasLeft' }],
  });
  expect(lettersTo([left], today).letters).toHaveLength(1);
});

test('a sealed record is neither written to nor named', () => {
  const sealed = at(1, 'yes', { eraseOn: addDays(today, 20) });
  expect(lettersTo([sealed, at(2, 'yes')], today)).toMatchObject({ letters: [{}], leftOut: [] });
  expect(lettersTo([sealed], today)).toEqual({ letters: [], leftOut: [] });
});

test('the name is whole and in the script that the member prefers', () => {
  const names = { fullNameLatin: 'Asha Kulkarni', fullNameDevanagari: 'आशा कुलकर्णी' };
  const { letters } = lettersTo(
    [at(1, 'yes', names), at(2, 'yes', { ...names, preferredScript: 'devanagari' })],
    today,
  );
  expect(letters.map(({ name, script }) => [name, script])).toEqual([
    ['Asha Kulkarni', 'latin'],
    ['आशा कुलकर्णी', 'devanagari'],
  ]);
});

test('of a made-up office everybody is either written to, or left out, or sealed', () => {
  const { members } = madeUpPeople(140);
  const { letters, leftOut } = lettersTo(members, madeUpToday);
  const sealed = members.filter(({ eraseOn }) => eraseOn !== undefined).length;
  expect(letters.length + leftOut.length + sealed).toBe(members.length);
  expect(letters.length).toBeGreaterThan(40);
  for (const reason of ['no', 'askFirst', 'noAddress'])
    expect(leftOut.some((each) => each.reason === reason)).toBe(true);
});
