/** A name in the other script: a suggestion that is usually right, and always a name. */

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOtherScript } from '../../../../../renderer/domain/names/other-script.ts';
import { sameSound } from '../../../../../renderer/domain/names/same-sound.ts';

describe('a name in the other script', () => {
  test.each([
    ['Sunita Patil', 'सुनीता पाटील'],
    ['Dr. Dnyaneshwar Kulkarni', 'डॉ. ज्ञानेश्वर कुलकर्णी'],
    ['Madhavrao Deshpande', 'माधवराव देशपांडे'],
    ['Savita Khandekar', 'सविता खांडेकर'],
    ['JAYWANT  Mahadik', 'जयवंत  महादिक'],
    ['Trupti Vishwanath', 'तृप्ती विश्वनाथ'],
    ['Jayashree-Leela', 'जयश्री-लीला'],
  ])('%s is written %s', (latin, devanagari) => {
    expect(inOtherScript(latin)).toBe(devanagari);
  });

  test.each([
    ['सुनीता पाटील', 'Sunita Patil'],
    ['डॉ. ज्ञानदा वाघ', 'Dr. Dnyanada Wagh'],
    ['बाजीराव केळकर', 'Bajirao Kelkar'],
    ['सुलोचना क्षीरसागर', 'Sulochana Kshirsagar'],
    ['दीपा रजनी', 'Deepa Rajani'],
    ['विठ्ठल अर्थ', 'Vitthal Arth'],
  ])('%s is spelled %s', (devanagari, latin) => {
    expect(inOtherScript(devanagari)).toBe(latin);
  });

  test.each(['', '   ', '123', '🙂', 'Sunita पाटील', 'சுனிதா'])('nothing is suggested for “%s”', (name) => {
    expect(inOtherScript(name)).toBeUndefined();
  });

  test('whatever is typed, what is suggested is in the other script alone', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme-ascii', maxLength: 20 }),
      fc.string({ unit: fc.constantFrom(...Array.from('abcdhiknrstuvy Aé.-’')) }),
      fc.string({ unit: fc.constantFrom(...Array.from('कखजञतरसशअआ ािीु्ंॉ़.')) }),
    );
    fc.assert(
      fc.property(typed, (name) => {
        const written = inOtherScript(name);
        if (written === undefined) return;
        const isLatin = /\p{Script=Latin}/u.test(name);
        expect(written).toMatch(isLatin ? /\p{Script=Devanagari}/u : /\p{Script=Latin}/u);
        expect(written).not.toMatch(isLatin ? /\p{Script=Latin}/u : /\p{Script=Devanagari}/u);
      }),
      { numRuns: 100 },
    );
  });
});

/** Half of the Indian first names were never looked at while the rules were made; the Marathi list was, the dictionary knows a third of it. */
describe('of the names in the lists, the suggestion', () => {
  const firstNames = pairsIn('first-names').filter((_, place) => place % 2 === 1);
  test.each([
    ['Marathi names, Latin typed', pairsIn('marathi-names'), false, { exact: 0.68, same: 0.95 }],
    ['Marathi names, Devanagari typed', pairsIn('marathi-names'), true, { exact: 0.81, same: 0.95 }],
    ['first names, Latin typed', firstNames, false, { exact: 0.4, same: 0.85 }],
    ['first names, Devanagari typed', firstNames, true, { exact: 0.69, same: 0.92 }],
  ] as const)(
    'is often the very spelling and nearly always the same sound: %s',
    (_, pairs, isBack, least) => {
      const asked = pairs.map(([latin, devanagari]) => (isBack ? [devanagari, latin] : [latin, devanagari]));
      const given = asked.map(([from = '', to = '']) => ({ name: inOtherScript(from) ?? '', to }));
      const exact = given.filter(({ name, to }) => name.toLowerCase() === to.toLowerCase());
      const same = given.filter(({ name, to }) => sameSound(name, to) === 'same');
      expect(exact.length / given.length).toBeGreaterThan(least.exact);
      expect(same.length / given.length).toBeGreaterThan(least.same);
    },
  );
});

function pairsIn(file: string): (readonly [latin: string, devanagari: string])[] {
  const path = new URL(`../../../../fixtures/names/${file}.tsv`, import.meta.url);
  return readFileSync(path, 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line.includes('\t'))
    .map((line) =>
      line
        .normalize('NFC')
        .split('\t')
        .map((cell) => cell.trim()),
    )
    .map(([latin = '', devanagari = '']) => [latin, devanagari] as const);
}
