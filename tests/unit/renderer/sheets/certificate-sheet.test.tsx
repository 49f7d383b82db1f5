/** A certificate: both names, its number, in two languages; long names smaller and whole, a duplicate marked. */

import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { isoDate } from '../../../../renderer/domain/calendar.ts';
import { CertificateSheet, type CertificateOnPaper } from '../../../../renderer/sheets/certificate-sheet.tsx';

function pagesOf(certificates: readonly Partial<CertificateOnPaper>[], hasSigningList = false): string[] {
  const full = certificates.map((each, place) => ({
    ...{ number: `OR-2026-${String(place + 1).padStart(4, '0')}`, issuedOn: isoDate('2026-11-23') },
    ...{ latin: 'Asha Kulkarni', devanagari: 'आशा कुलकर्णी', isDuplicate: false },
    ...each,
  }));
  const facts = { organisation: 'Made-up association', programme: 'Orientation', hours: 12, place: 'Pune' };
  const dates = [isoDate('2026-03-28'), isoDate('2026-03-29')];
  return renderToStaticMarkup(
    <CertificateSheet
      {...{ ...facts, dates, certificates: full, hasSigningList }}
      second="mr"
      digits={undefined}
    />,
  )
    .split('<section')
    .slice(1);
}

/** In points, of the element that holds this text. */
function sizeOf(page: string, text: string): number {
  const found = new RegExp(`font-size:([\\d.]+)pt">(?:<[^>]+>)*${text}`, 'u').exec(page);
  return Number(found?.[1]);
}

test('both names stand on it, its number, and the same in two languages', () => {
  const [page = ''] = pagesOf([{}]);
  for (const text of ['OR-2026-0001', 'Asha Kulkarni', 'आशा कुलकर्णी', 'Certificate of participation'])
    expect(page).toContain(text);
  expect(page).toContain('सहभाग प्रमाणपत्र');
  expect(page).toContain('28 March 2026 to 29 March 2026');
  expect(page).not.toContain('Duplicate');
});

test('a name in one script only stands there once', () => {
  const [page = ''] = pagesOf([{ devanagari: 'Asha Kulkarni' }]);
  expect(page.split('Asha Kulkarni')).toHaveLength(2);
});

test('a duplicate says so in both languages', () => {
  const [page = ''] = pagesOf([{ isDuplicate: true }]);
  expect(page).toContain('Duplicate · दुय्यम प्रत');
});

test('the longer a name, the smaller its letters, and all of it is there', () => {
  const words =
    'Venkatanarasimharajuvaripeta Lakshminarayanamurthy Balasubrahmanyeswara Ramachandradeshpande';
  const names = [1, 2, 3, 4].map((count) => words.split(' ').slice(0, count).join(' '));
  const sizes = names.map((latin) => sizeOf(pagesOf([{ latin }])[0] ?? '', latin));
  expect(sizes.every((size) => size > 0)).toBe(true);
  expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
  expect(sizes[0]).toBe(32);
});

test('a batch ends with a list to sign, on as many pages as it takes', () => {
  const pages = pagesOf(
    Array.from({ length: 20 }, () => ({})),
    true,
  );
  expect(pages).toHaveLength(22);
  expect(pages.at(-1)).toContain('OR-2026-0020');
  expect(pages.at(-2)).toContain('OR-2026-0014');
});
