/** REL-075, REL-078: tables from other programs, tidy and otherwise; every oddity is named by row and nothing throws. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canBeLeftOut } from '../../../../renderer/exchange/csv-problem.ts';
import { csvLimits, parseCsv } from '../../../../renderer/exchange/parse-csv.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const parse = (text: string) => parseCsv(utf8(text));

describe('a tidy table', () => {
  test.each([
    [
      'commas',
      'Name,Phone\nAsha,"1,5"\n',
      [
        ['Name', 'Phone'],
        ['Asha', '1,5'],
      ],
    ],
    [
      'semicolons',
      'Name;Fee\nAsha;"1;5"\nRavi;1,5',
      [
        ['Name', 'Fee'],
        ['Asha', '1;5'],
        ['Ravi', '1,5'],
      ],
    ],
    [
      'tabs',
      'Name\tPhone\nAsha\t1\n',
      [
        ['Name', 'Phone'],
        ['Asha', '1'],
      ],
    ],
    ['one column', 'Name\nAsha\n', [['Name'], ['Asha']]],
    [
      'commas inside quoted headings',
      '"Name, full";Phone\nA;1\n',
      [
        ['Name, full', 'Phone'],
        ['A', '1'],
      ],
    ],
    ['line ends of Windows and Linux together', 'Name\r\nAsha\nRavi\r\n', [['Name'], ['Asha'], ['Ravi']]],
    [
      'a line break inside a cell',
      'Name,Note\nAsha,"one\r\ntwo"\n',
      [
        ['Name', 'Note'],
        ['Asha', 'one\ntwo'],
      ],
    ],
    ['quotation marks inside a cell', 'Name\n"the ""old"" one"\n', [['Name'], ['the "old" one']]],
  ])('with %s is read as it stands', (_, text, rows) => {
    expect(parse(text)).toEqual({ rows, problems: [] });
  });

  test('keeps every cell as text: leading zeros, pluses, exponents and dates', () => {
    const cells = ['0012', '+91 98220 00001', '1E5', '03/04/2025', '1,50', ' =1+1', 'true', 'M-0042'];
    const { rows } = parse(`a\n${cells.map((cell) => `"${cell}"`).join('\n')}\n`);
    expect(rows.slice(1).flat()).toEqual(cells);
  });

  test('is the same with and without a byte order mark, and in UTF-16 of both kinds', () => {
    const text = 'नाव,Phone\nआशा,१२३\nक्षमा,4\n';
    const plain = parse(text);
    expect(plain.problems).toEqual([]);
    const little = Buffer.from(`\uFEFF${text}`, 'utf16le');
    const big = Buffer.from(little).swap16();
    for (const bytes of [utf8(`\uFEFF${text}`), little, big])
      expect(parseCsv(new Uint8Array(bytes))).toEqual(plain);
  });

  test('keeps empty rows in their place, so that row numbers are those of the spreadsheet', () => {
    const { rows, problems } = parse('Name,Phone\n\nAsha,1\n,\n\n');
    expect(rows).toEqual([['Name', 'Phone'], [''], ['Asha', '1'], ['', ''], ['']].slice(0, rows.length));
    expect(rows.indexOf(rows.find(([name]) => name === 'Asha') ?? [])).toBe(2);
    expect(problems).toEqual([]);
  });
});

describe('an untidy table', () => {
  test.each([
    ['an empty file', '', [{ row: 0, type: 'FileEmpty' }]],
    ['a file of blanks', ' \r\n \n', [{ row: 0, type: 'FileEmpty' }]],
    ['a quotation mark that is never closed', 'a,b\n1,"x\n2,y\n', [{ row: 2, type: 'QuoteUnclosed' }]],
    ['a stray quotation mark', 'a,b\n1,"x"y"\n2,z\n', [{ row: 2, type: 'QuoteStray' }]],
    [
      'a lone carriage return',
      'a,b\n1,2\r3,4\n5,6\n',
      [
        { row: 2, type: 'LoneCarriageReturn' },
        { row: 2, type: 'RowRagged' },
      ],
    ],
    ['line ends of an old Mac', 'a,b\r1,2\r', [{ row: 1, type: 'LoneCarriageReturn' }]],
    ['a null character', 'a,b\n1,2\n3,\u00004\n', [{ row: 3, type: 'NullCharacter' }]],
    ['a byte order mark in the middle', 'a,b\n1,2\n\uFEFF3,4\n', [{ row: 3, type: 'StrayByteOrderMark' }]],
    ['a row that is too short', 'a,b,c\n1,2,3\n1,2\n', [{ row: 3, type: 'RowRagged' }]],
    ['a row that is too long', 'a,b\n1,2,3\n', [{ row: 2, type: 'RowRagged' }]],
    ['a cell of a megabyte', `a,b\n1,${'x'.repeat(1024 * 1024)}\n`, [{ row: 2, type: 'FieldTooLong' }]],
    ['ten thousand columns', `${'a,'.repeat(9999)}a\n`, [{ row: 1, type: 'ColumnsTooMany' }]],
  ])('with %s says so by row', (_, text, problems) => {
    expect(parse(text).problems).toEqual(problems);
  });

  test('that is not text, or in an encoding nobody named, is refused instead of guessed', () => {
    const latin1 = Uint8Array.from([0x4e, 0x61, 0x6d, 0x65, 0x0a, 0x4a, 0x6f, 0x73, 0xe9, 0x0a]);
    const odd = Uint8Array.from([0xff, 0xfe, 0x41]);
    for (const bytes of [latin1, odd])
      expect(parseCsv(bytes)).toEqual({ rows: [], problems: [{ row: 0, type: 'FileNotText' }] });
  });

  test('that is far too large is refused before it is read', () => {
    const bytes = new Uint8Array(csvLimits.fileBytes + 1);
    expect(parseCsv(bytes).problems).toEqual([{ row: 0, type: 'FileTooLarge' }]);
    expect(parse(`a\n${'1\n'.repeat(csvLimits.rows)}`).problems).toEqual([{ row: 0, type: 'RowsTooMany' }]);
  });

  test('with fifty thousand rows is read in a moment', () => {
    const started = performance.now();
    const { rows, problems } = parse(`Name,Phone\n${'आशा कुलकर्णी,"+91 98220 00001"\n'.repeat(50_000)}`);
    expect([rows.length, problems.length]).toEqual([50_001, 0]);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  test('never makes the parser throw, whatever its bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const { rows, problems } = parseCsv(bytes);
        expect(problems.every(({ row }) => row >= 0 && row <= rows.length + 1)).toBe(true);
      }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('"', ',', '\n', '\r', ';', '\t', 'a', '\0', 'क', '\uFEFF')),
        (signs) => {
          parse(signs.join(''));
        },
      ),
    );
  });
});

describe('a row with a problem', () => {
  test('may be left out, but not the headings, and not where later rows may have been swallowed', () => {
    expect(canBeLeftOut({ row: 3, type: 'RowRagged' })).toBe(true);
    expect(canBeLeftOut({ row: 1, type: 'RowRagged' })).toBe(false);
    expect(canBeLeftOut({ row: 0, type: 'FileEmpty' })).toBe(false);
    expect(canBeLeftOut({ row: 3, type: 'QuoteUnclosed' })).toBe(false);
    expect(canBeLeftOut({ row: 3, type: 'QuoteStray' })).toBe(false);
  });
});
