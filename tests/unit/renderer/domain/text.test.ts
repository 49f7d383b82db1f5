/** What may stand in a name and what may not. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  lineSchema,
  nameSchema,
  noteTextSchema,
  optionalNameSchema,
} from '../../../../renderer/domain/text.ts';

function problemWith(schema: { safeParse: typeof nameSchema.safeParse }, text: unknown): string | undefined {
  return schema.safeParse(text).error?.issues[0]?.message;
}

describe('a name', () => {
  test('is kept in one normal form without blanks around it', () => {
    expect(nameSchema.parse('  Zo\u0065\u0308  ')).toBe('Zo\u00EB');
    expect(nameSchema.parse('\u0928\u093C')).toBe('\u0928\u093C'.normalize('NFC'));
  });

  test('of nothing but blanks and joiners is missing', () => {
    for (const nothing of ['', '   ', '\u200D', '\u00A0\u200B', '\u3164', undefined, null]) {
      expect(problemWith(nameSchema, nothing)).toBe('problem.nameMissing');
    }
  });

  test('may be in Devanagari with joiners, in emoji, or look like mark-up', () => {
    for (const name of [
      'सूर्\u200Dया',
      'क्\u200Cष',
      '🙂',
      '👩‍👩‍👧',
      '<script>alert(1)</script>',
      '{{name}}',
      'यशोदा ZQ',
    ]) {
      expect(nameSchema.parse(name)).toBe(name.normalize('NFC'));
    }
  });

  test.each([
    ['a right-to-left override', 'Asha\u202Eahsa'],
    ['an isolate', 'A\u2066sha'],
    ['a right-to-left mark', 'Asha\u200F!'],
    ['an Arabic letter mark', 'A\u061Csha'],
    ['a line break', 'Asha\nKulkarni'],
    ['a tab', 'Asha\tKulkarni'],
    ['a null', 'Asha\u0000'],
    ['half of a surrogate pair', 'Asha\uD83D'],
    ['a line separator', 'Asha\u2028K'],
  ])('with %s is refused', (_, name) => {
    expect(problemWith(nameSchema, name)).toBe('problem.textHidden');
  });

  test('may have 120 code points, not 121, however many bytes they take', () => {
    expect(nameSchema.parse('🙂'.repeat(120))).toHaveLength(240);
    expect(problemWith(nameSchema, 'श'.repeat(121))).toBe('problem.nameTooLong');
    expect(problemWith(nameSchema, 'a'.repeat(10_000))).toBe('problem.nameTooLong');
  });

  test('of a megabyte is refused at once', () => {
    const started = performance.now();
    expect(problemWith(nameSchema, '\u0915\u093C'.repeat(500_000))).toBe('problem.nameTooLong');
    expect(performance.now() - started).toBeLessThan(200);
  });

  test('that was accepted once is accepted again, unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (raw) => {
        const first = nameSchema.safeParse(raw);
        if (first.success) expect(nameSchema.parse(first.data)).toBe(first.data);
      }),
    );
  });
});

test('an optional name that is left empty is not there', () => {
  expect(optionalNameSchema.parse('')).toBeUndefined();
  expect(optionalNameSchema.parse('  ')).toBeUndefined();
  expect(optionalNameSchema.parse(undefined)).toBeUndefined();
});

test('a line may be longer than a name, and says so in its own words', () => {
  expect(lineSchema.parse('a'.repeat(200))).toHaveLength(200);
  expect(problemWith(lineSchema, 'a'.repeat(201))).toBe('problem.textTooLong');
  expect(problemWith(lineSchema, ' ')).toBe('problem.textMissing');
});

test('a note may have several lines, whichever way its line breaks are typed', () => {
  expect(noteTextSchema.parse('one\r\ntwo\rthree')).toBe('one\ntwo\nthree');
  expect(problemWith(noteTextSchema, 'one\u202Etwo')).toBe('problem.textHidden');
  expect(problemWith(noteTextSchema, 'one\ttwo')).toBe('problem.textHidden');
  expect(problemWith(noteTextSchema, 'a'.repeat(501))).toBe('problem.noteTooLong');
});
