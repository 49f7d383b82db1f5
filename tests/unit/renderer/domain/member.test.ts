/** The record of a member, as a form fills it. */

import { expect, test } from 'vitest';
import { isoDate } from '../../../../renderer/domain/calendar.ts';
import { memberSchema, noteOn } from '../../../../renderer/domain/member.ts';
import { aMember } from '../../../support/builders.ts';

function problemsOf(member: unknown): string[][] {
  return (memberSchema.safeParse(member).error?.issues ?? []).map((issue) => [
    issue.path.join('.'),
    issue.message,
  ]);
}

test('a member needs a name to be called by and a role, and nothing else', () => {
  const { id, number } = aMember();
  expect(problemsOf({ id, number, calledBy: 'Asha', roles: ['volunteer'], phones: [] })).toEqual([]);
  expect(problemsOf({ id, number, calledBy: ' ', roles: [], phones: [] })).toEqual([
    ['calledBy', 'problem.nameMissing'],
    ['roles', 'problem.roleMissing'],
  ]);
});

test('fields that a form left empty are not kept', () => {
  const form = {
    ...aMember(),
    fullNameLatin: '',
    locality: ' ',
    joinedOn: '',
    leftOn: '',
    preferredScript: '',
    note: { text: '', expiresOn: '' },
  };
  const { fullNameLatin, locality, joinedOn, leftOn, preferredScript, note } = memberSchema.parse(form);
  expect(
    [fullNameLatin, locality, joinedOn, leftOn, preferredScript, note].every((field) => field === undefined),
  ).toBe(true);
});

test('a member has at most five phones and each role once', () => {
  const member = aMember();
  const [phone] = member.phones;
  expect(problemsOf({ ...member, phones: Array.from({ length: 6 }, () => phone) })).toEqual([
    ['phones', 'problem.phonesTooMany'],
  ]);
  expect(problemsOf({ ...member, roles: ['caregiver', 'caregiver'] })).toEqual([
    ['roles', 'problem.recordBroken'],
  ]);
});

test('nobody leaves before they joined', () => {
  expect(problemsOf({ ...aMember(), joinedOn: '2026-02-01', leftOn: '2026-01-31' })).toEqual([
    ['leftOn', 'problem.leftBeforeJoined'],
  ]);
});

test('a form knows no field that is not written down', () => {
  expect(problemsOf({ ...aMember(), diary: 'none of our business' })).toEqual([['', 'problem.fieldUnknown']]);
});

test('a note that has expired is no longer shown', () => {
  const member = aMember({ note: { text: 'Comes by bus', expiresOn: isoDate('2026-11-14') } });
  expect(noteOn(member, isoDate('2026-11-14'))).toBe('Comes by bus');
  expect(noteOn(member, isoDate('2026-11-15'))).toBeUndefined();
  expect(noteOn(aMember(), isoDate('2026-11-15'))).toBeUndefined();
});
