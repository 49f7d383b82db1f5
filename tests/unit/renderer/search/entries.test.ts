/** Finding by a few letters: what begins so comes first, nothing typed finds nothing. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findEntries, prepareEntries } from '../../../../renderer/search/entries.ts';

const people = prepareEntries(
  [
    ['Ashok Kelkar', 'M-0040'],
    ['Shubhangi Vaidya', 'शुभांगी वैद्य', 'M-0038'],
    ['Rashmi Shinde', 'M-0029'],
    ['कला कुलकर्णी', undefined, 'M-0007'],
  ].map((texts) => ({ value: texts[0], texts })),
);
const found = (typed: string) => findEntries(typed, people, 10);

describe('a few letters', () => {
  test('find what begins with them first, then words that do, then all the rest', () => {
    expect(found('sh')).toEqual(['Shubhangi Vaidya', 'Rashmi Shinde', 'Ashok Kelkar']);
  });

  test('find a name in either script, and a number without its letter', () => {
    expect(found('शुभां')).toEqual(['Shubhangi Vaidya']);
    expect(found('0038')).toEqual(['Shubhangi Vaidya']);
  });

  test('keep vowel signs apart: one is not the other', () => {
    expect(found('कला')).toEqual(['कला कुलकर्णी']);
    expect(found('कुला')).toEqual([]);
  });

  test('of several words may stand in any order', () => {
    expect(found('shinde rash')).toEqual(['Rashmi Shinde']);
    expect(found('shinde vaidya')).toEqual([]);
  });

  test('that were not typed find nothing', () => {
    expect(found('  ')).toEqual([]);
  });

  test('never find more than is asked for', () => {
    expect(findEntries('m', people, 2)).toHaveLength(2);
  });
});

test('whatever somebody is called, the whole name finds them', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 20 }), (names) => {
      const entries = prepareEntries(names.map((name, index) => ({ value: index, texts: [name] })));
      return names.every(
        (name, index) => name.trim() === '' || isFoundOrBlank(findEntries(name, entries, 20), index, name),
      );
    }),
  );
});

/** A name of nothing but marks that spelling drops cannot be typed. */
function isFoundOrBlank(found: readonly number[], index: number, name: string): boolean {
  return (
    found.includes(index) || name.normalize('NFD').replace(/[\u0300-\u036F\u093C\u200C\u200D\s]/gu, '') === ''
  );
}
