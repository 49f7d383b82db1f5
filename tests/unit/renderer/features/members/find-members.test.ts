/** Finding a member by whatever piece somebody remembers. */

import { describe, expect, it } from 'vitest';
import { memberNumber } from '../../../../../renderer/domain/numbers.ts';
import { createFinder, findableText } from '../../../../../renderer/features/members/find-members.ts';
import { aMember } from '../../../../support/builders.ts';

const kshama = findableText(
  aMember({
    number: memberNumber(42),
    calledBy: 'Kshamatai',
    fullNameLatin: 'Kshama Shrotri',
    fullNameDevanagari: 'क्षमा श्रोत्री',
    locality: 'Kothrud',
  }),
);

describe('a member is found', () => {
  it.each([
    ['by a piece of the name in Latin letters, whatever the capitals', 'sHROt'],
    ['by a piece of the name in Devanagari', 'श्रोत्'],
    ['by the name to be called by', 'tai'],
    ['by the number, with or without what stands before it', '42'],
    ['by the locality', 'kothrud'],
    ['by two pieces in any order', 'shrotri ksh'],
    ['by an accent that nobody else typed', 'Kshamá'],
    ['when nothing is typed', '  '],
  ])('%s', (_title, typed) => {
    expect(createFinder(typed)(kshama)).toBe(true);
  });

  it.each([
    ['by a name that only shares its consonants', 'क्षिमी'],
    ['when one of two pieces is somebody else’s', 'kshama patil'],
    ['across the end of one name and the beginning of the next', 'shrotriक्षमा'],
  ])('but not %s', (_title, typed) => {
    expect(createFinder(typed)(kshama)).toBe(false);
  });

  it('with or without the dot below that many keyboards lack', () => {
    const zafar = findableText(aMember({ fullNameDevanagari: 'ज़फ़र' }));
    expect(createFinder('जफर')(zafar)).toBe(true);
  });
});
