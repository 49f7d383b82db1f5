/** Which part of a notice and consent form stands on which page. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consentPages, type PaperPart } from '../../../../renderer/sheets/consent-pages.ts';

const partOf = (id: string, ...texts: readonly string[]): PaperPart => ({
  id,
  titles: texts.map(() => 'Membership'),
  texts,
});
const told = (words: number) => Array.from({ length: words }, (_, place) => `word${String(place)}`).join(' ');
const wordsIn = (text: string) => text.split(/\s+/u).filter((word) => word !== '');

describe('a form', () => {
  it('of a few short notices is one page, and each is asked on it', () => {
    const pages = consentPages(['a', 'b', 'c'].map((id) => partOf(id, told(30))));
    expect(pages).toHaveLength(1);
    expect(pages[0]?.parts.map(({ part, isWhole }) => [part.id, isWhole])).toEqual([
      ['a', true],
      ['b', true],
      ['c', true],
    ]);
  });

  it('does not tear a notice apart that a page can hold', () => {
    const pages = consentPages(['a', 'b', 'c', 'd', 'e'].map((id) => partOf(id, told(120), told(150))));
    expect(pages.length).toBeGreaterThan(1);
    for (const { parts } of pages)
      for (const { isContinued, isWhole } of parts) expect([isContinued, isWhole]).toEqual([false, true]);
  });

  it('keeps the lines of a code of conduct apart', () => {
    const [page] = consentPages([partOf('conduct', 'We are all equal.\nWe do not judge.')]);
    expect(page?.parts[0]?.texts).toEqual(['We are all equal.\nWe do not judge.']);
  });
});

const text = fc
  .array(fc.constantFrom('we', 'keep', 'your', 'name', 'नोंदवतो', 'सुरक्षित', 'आणि\n', 'गटात.\n'), {
    minLength: 1,
    maxLength: 900,
  })
  .map((words) => words.join(' '));

it('however long the notices are, every word stands once, in its order, and each is answered once, at its end', () => {
  const parts = fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(parts, (told) => {
      const given = told.map((texts, place) => partOf(String(place), ...texts));
      const pages = consentPages(given);
      expect(pages.map(({ number }) => number)).toEqual(pages.map((_, place) => place + 1));
      for (const part of given) {
        const placed = pages.flatMap((page) => page.parts.filter((each) => each.part === part));
        part.texts.forEach((whole, language) => {
          expect(placed.flatMap(({ texts }) => wordsIn(texts[language] ?? ''))).toEqual(wordsIn(whole));
        });
        expect(placed.map(({ isWhole }) => isWhole)).toEqual(placed.map((_, n) => n === placed.length - 1));
        expect(placed.map(({ isContinued }) => isContinued)).toEqual(placed.map((_, n) => n > 0));
      }
    }),
    { numRuns: 40 },
  );
});
