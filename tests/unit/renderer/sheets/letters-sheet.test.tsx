/** Labels and envelopes: each address whole on its place, in the largest letters that fit, and nothing that tells whose letter it is. */

import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { isoDate } from '../../../../renderer/domain/calendar.ts';
import type { MemberId } from '../../../../renderer/domain/ids.ts';
import { lettersTo } from '../../../../renderer/domain/letters.ts';
import type { Member } from '../../../../renderer/domain/member.ts';
import { memberNumber } from '../../../../renderer/domain/numbers.ts';
import {
  labelPages,
  labelsOnPage,
  letterForms,
  letterMeasures,
  pointsOfAddress,
} from '../../../../renderer/sheets/letter-pages.ts';
import { LettersSheet, type LettersPaper } from '../../../../renderer/sheets/letters-sheet.tsx';
import { heightOf, linesNeeded } from '../../../../renderer/sheets/text-fit.ts';
import { aMember, idOf } from '../../../support/builders.ts';

const address = { lines: 'Flat 4\nShanti Apartments', town: 'Pune', safeToWrite: 'yes' as const };
const numbered = (place: number, more: Partial<Member> = {}): Member =>
  aMember({ id: idOf<MemberId>(place), number: memberNumber(place), postalAddress: address, ...more });
const lettersOf = (members: readonly Member[]) => lettersTo(members, isoDate('2026-11-22')).letters;

function drawn(wish: Partial<LettersPaper>): string {
  const sender = { latin: 'Box 14', devanagari: 'पेटी १४' };
  const paper = { form: 'labels', letters: [], firstFree: 1, sender, hasNumbers: false, ...wish } as const;
  return renderToStaticMarkup(<LettersSheet paper={paper} />);
}

test('labels begin at the first free one, every letter has one, and no page is empty', () => {
  fc.assert(
    fc.property(fc.nat({ max: 120 }), fc.integer({ min: 1, max: labelsOnPage }), (count, firstFree) => {
      const labels = Array.from({ length: count }, (_, place) => place);
      const pages = labelPages(labels, firstFree);
      expect(pages.flat().filter((label) => label !== undefined)).toEqual(labels);
      for (const page of pages) {
        expect(page.length).toBeLessThanOrEqual(labelsOnPage);
        expect(page.some((label) => label !== undefined)).toBe(true);
      }
      if (count > 0) expect(pages[0]?.findIndex((label) => label !== undefined)).toBe(firstFree - 1);
    }),
  );
});

test('a short address is large, a longer one smaller, and the longest of a record still fits everywhere', () => {
  const longest = [
    'क्ष'.repeat(60),
    ...Array.from({ length: 5 }, () => 'Wwww mmmm W '.repeat(4).slice(0, 47)),
    'Mmmm '.repeat(40),
    `${'Wwww '.repeat(40)} 411 038`,
  ];
  for (const form of letterForms) {
    const sizes = [['Asha', 'Flat 4'], ['Asha', ...Array.from({ length: 6 }, () => 'Flat 4')], longest].map(
      (lines) => pointsOfAddress(lines, form),
    );
    expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
    expect(sizes[0]).toBeGreaterThan(10);
    const points = sizes[2] ?? 0;
    const { width, height } = letterMeasures[form];
    const ems = width / (points * (25.4 / 72));
    const needed = longest.map((line, place) =>
      heightOf({ points, lines: linesNeeded(line, place === 0 ? ems / 1.09 : ems) }),
    );
    expect(needed.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(height);
  }
});

test('a label carries name, address and discreet sender in the script of its member, and a number only if it is wished', () => {
  const letters = lettersOf([
    numbered(41, { fullNameLatin: 'Asha Kulkarni' }),
    numbered(42, { fullNameDevanagari: 'रवी जोशी', preferredScript: 'devanagari' }),
  ]);
  for (const form of letterForms) {
    const [first = '', second = ''] = drawn({ form, letters, hasNumbers: true })
      .split('data-label=')
      .slice(1);
    for (const said of ['Asha Kulkarni', 'Flat 4', 'Shanti Apartments', 'Pune', 'Box 14', '>M-0041<'])
      expect(first).toContain(said);
    for (const said of ['रवी जोशी', 'पेटी १४']) expect(second).toContain(said);
    const plain = drawn({ form, letters, sender: undefined });
    expect(plain).not.toMatch(/>M-0041<|Box 14|पेटी/);
  }
});

test('an envelope has a page of its own, and its paper says which it is', () => {
  const letters = lettersOf([numbered(41), numbered(42), numbered(43)]);
  for (const form of ['dl', 'c5'] as const) {
    const markup = drawn({ form, letters, firstFree: 20 });
    expect(markup.split('<section')).toHaveLength(4);
    expect(markup).toContain(`data-sheets="${form}"`);
  }
  expect(drawn({ letters, firstFree: 23 }).split('<section')).toHaveLength(3);
});
