/** A table on its way into a spreadsheet: every cell text, none a formula. */

import { expect, it } from 'vitest';
import { parseCsv } from '../../../../renderer/exchange/parse-csv.ts';
import { defused, writeCsv } from '../../../../renderer/exchange/write-csv.ts';

it.each([
  '=1+1',
  '+91',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '＝1',
  '＋1',
  '－1',
  '＠x',
  '  =1',
  '\u00A0=1',
])('what a spreadsheet would calculate begins with an apostrophe: %j', (cell) => {
  expect(defused(cell)).toBe(`'${cell}`);
});

it.each(['Asha', 'आशा', 'M-0042', '0012', '', 'a=b', '5:30 pm', "'quoted'"])(
  'other text stays as it is: %j',
  (cell) => {
    expect(defused(cell)).toBe(cell);
  },
);

it('the file says that it is UTF-8 and can be read again cell by cell', () => {
  const rows = [
    ['Name', 'Groups'],
    ['Asha "Tai" K., Pune', 'Two\nlines'],
    ['आशा', '=HYPERLINK("x")'],
  ];
  const bytes = writeCsv(rows);
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(parseCsv(bytes)).toEqual({
    rows: [rows[0], rows[1], ['आशा', '\'=HYPERLINK("x")']],
    problems: [],
  });
});
