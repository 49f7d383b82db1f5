/** Names on a roster: enough to find oneself, too little to find somebody. */

import { describe, expect, test } from 'vitest';
import {
  bothScripts,
  compareMembers,
  compareNames,
  fullName,
  initialOf,
  initials,
  rosterName,
  shortName,
} from '../../../../renderer/domain/names.ts';
import { memberNumber } from '../../../../renderer/domain/numbers.ts';
import { aMember } from '../../../support/builders.ts';

describe('the roster', () => {
  test.each([
    ['Kshama Shrivastav', 'Kshama S.'],
    ['क्षमा श्रीवास्तव', 'क्षमा श्री.'],
    ['ज्ञानेश्वर क्षीरसागर', 'ज्ञानेश्वर क्षी.'],
    ['आशा त्र्यंबक कुलकर्णी', 'आशा कु.'],
    ['सुधीर स्वामी', 'सुधीर स्वा.'],
    ['Asha', 'Asha'],
    ['Dr. Asha Kulkarni', 'Asha K.'],
    ['श्रीमती आशा कुलकर्णी', 'आशा कु.'],
    ['डॉ. आशा कुलकर्णी', 'आशा कु.'],
    ['सौ. आशाताई कुलकर्णी', 'आशाताई कु.'],
    ['Asha Tai', 'Asha'],
    ['Shridhar Joshi', 'Shridhar J.'],
    ['asha kulkarni', 'asha K.'],
    ['Asha (Kulkarni)', 'Asha K.'],
  ])('shows %s as %s', (name, short) => {
    expect(shortName(name)).toBe(short);
  });

  test('never gives away more than one akshara of a Devanagari surname', () => {
    for (const [surname, akshara] of [
      ['श्रीवास्तव', 'श्री'],
      ['क्षीरसागर', 'क्षी'],
      ['ज्ञाते', 'ज्ञा'],
      ['त्र्यंबके', 'त्र्यं'],
      ['शिंदे', 'शिं'],
      ['र्\u200Dयाकर', 'र्\u200Dया'],
      ['गद्रे', 'ग'],
      ['ॐकार', 'ॐ'],
    ] as const) {
      expect(initialOf(surname)).toBe(akshara);
    }
  });

  test('takes the other script where one is missing, and the name to be called by where both are', () => {
    const inLatin = aMember({ fullNameLatin: 'Asha Kulkarni', fullNameDevanagari: undefined });
    expect(rosterName(inLatin, 'devanagari')).toBe('Asha K.');
    const nowhere = aMember({ calledBy: 'आशा', fullNameLatin: undefined, fullNameDevanagari: undefined });
    expect(rosterName(nowhere, 'latin')).toBe('आशा');
    expect(rosterName(nowhere, 'devanagari')).toBe('आशा');
  });

  test('with both scripts shows only those there are', () => {
    expect(bothScripts(aMember())).toEqual({ latin: 'Asha K.', devanagari: 'आशा कु.' });
    expect(bothScripts(aMember({ fullNameDevanagari: undefined }))).toEqual({ latin: 'Asha K.' });
    expect(
      bothScripts(aMember({ calledBy: '🙂', fullNameLatin: undefined, fullNameDevanagari: undefined })),
    ).toEqual({ latin: '🙂' });
  });

  test('still shows something where a name is nothing but a title', () => {
    expect(shortName('Shri')).toBe('Shri');
    expect(shortName('Dr. Mrs')).toBe('Mrs');
  });
});

test('a visitor at the screen sees initials, also whole aksharas', () => {
  expect(initials('Kshama Shrivastav')).toBe('K. S.');
  expect(initials('क्षमा श्रीवास्तव')).toBe('क्ष. श्री.');
  expect(initials('Asha')).toBe('A.');
});

test('the office reads a name in the script the member prefers', () => {
  expect(fullName(aMember({ preferredScript: 'devanagari' }))).toBe('आशा कुलकर्णी');
  expect(fullName(aMember())).toBe('Asha Kulkarni');
});

test('all lists of names have one order, whoever sorts them', () => {
  const names = ['Zubin', 'asha', 'Asha', 'कमला', 'आशा', 'Äsha', 'ज्ञाना', 'क्षमा'];
  const sorted = [...names].sort(compareNames);
  expect([...names].reverse().sort(compareNames)).toEqual(sorted);
  expect(sorted.indexOf('आशा')).toBeLessThan(sorted.indexOf('कमला'));
  expect(sorted.indexOf('Asha')).toBeLessThan(sorted.indexOf('Zubin'));
});

test('members of one name keep the order of their numbers', () => {
  const earlier = aMember({ number: memberNumber(9) });
  const later = aMember({ number: memberNumber(10) });
  expect([later, earlier].sort(compareMembers)).toEqual([earlier, later]);
});
