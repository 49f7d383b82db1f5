/** The record of a member, as a form fills it. */

import { expect, test } from 'vitest';
import { isoDate } from '../../../../renderer/domain/calendar.ts';
import { memberSchema, needsParent, noteOn } from '../../../../renderer/domain/member.ts';
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

test('what a form left empty of the wishes is not kept either', () => {
  const form = {
    ...aMember(),
    yearOfBirth: undefined,
    ageBand: '',
    gender: ' ',
    languages: [],
    email: '',
    pinCode: '',
    postalAddress: { lines: ' \n ', town: '', safeToWrite: 'askFirst' },
    accessNeeds: '',
    emergencyContact: { name: '', number: '' },
    heardFrom: '',
    registerAs: '',
    checkOnMe: { afterMissed: 3, by: '', when: '' },
    guardian: { kind: '', name: '', seen: '', consentedOn: '' },
    note: { text: '', kind: '', expiresOn: '' },
  };
  const kept = Object.entries(memberSchema.parse(form)).filter(([, value]) => value !== undefined);
  expect(kept.map(([field]) => field).sort()).toEqual(Object.keys(aMember()).sort());
});

test('a part that is there by half says which field is missing', () => {
  const member = aMember();
  expect(problemsOf({ ...member, emergencyContact: { name: 'Sulabha', number: '' } })).toEqual([
    ['emergencyContact.number', 'problem.phoneMissing'],
  ]);
  expect(problemsOf({ ...member, checkOnMe: { afterMissed: undefined, by: 'phone' } })).toEqual([
    ['checkOnMe.afterMissed', 'problem.countImpossible'],
  ]);
  expect(problemsOf({ ...member, guardian: { kind: 'parent', name: '' } })).toEqual([
    ['guardian.name', 'problem.nameMissing'],
  ]);
});

test('who is counted only cannot be missed, and an age is said once', () => {
  const checkOnMe = { afterMissed: 3, by: 'phone' };
  expect(problemsOf({ ...aMember(), registerAs: 'countedOnly', checkOnMe })).toEqual([
    ['checkOnMe.by', 'problem.checkOnCountedOnly'],
  ]);
  expect(problemsOf({ ...aMember(), yearOfBirth: 1984, ageBand: 'from30' })).toEqual([
    ['ageBand', 'problem.yearAndAge'],
  ]);
});

test('a parent’s consent is needed under 18, until the office has noted what it saw and when', () => {
  const today = isoDate('2026-11-14');
  expect(needsParent({ yearOfBirth: 2009 }, today)).toBe(true);
  expect(needsParent({ yearOfBirth: 2008 }, today)).toBe(true);
  expect(needsParent({ yearOfBirth: 2007 }, today)).toBe(false);
  expect(needsParent({ ageBand: 'under18' }, today)).toBe(true);
  expect(needsParent({ ageBand: 'from18' }, today)).toBe(false);
  expect(needsParent({}, today)).toBe(false);
  const mother = { kind: 'parent' as const, name: 'Sulabha' };
  expect(needsParent({ ageBand: 'under18', guardian: mother }, today)).toBe(true);
  const seen = { ...mother, seen: 'in person', consentedOn: today };
  expect(needsParent({ ageBand: 'under18', guardian: seen }, today)).toBe(false);
});
