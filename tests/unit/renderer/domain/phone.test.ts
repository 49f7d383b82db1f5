/** Telephone numbers and what may be done with them. */

import { expect, test } from 'vitest';
import {
  phoneForReading,
  phoneKey,
  phoneNumberSchema,
  phoneSchema,
} from '../../../../renderer/domain/phone.ts';

function problemsOf(number: unknown): string[] | undefined {
  return phoneNumberSchema.safeParse(number).error?.issues.map((issue) => issue.message);
}

test('a number is kept as it was typed, but for blanks and Devanagari digits', () => {
  expect(phoneNumberSchema.parse(' (020)  2546-0000 ')).toBe('(020) 2546-0000');
  expect(phoneNumberSchema.parse('०२० २५४६ ००००')).toBe('020 2546 0000');
  expect(phoneNumberSchema.parse('+91 00000 12345')).toBe('+91 00000 12345');
  expect(phoneNumberSchema.parse('112')).toBe('112');
});

test('a number of letters, of two digits or of twenty is impossible, an empty one missing', () => {
  for (const number of ['ask Asha', '12', '1'.repeat(20), '1E5', '++91 20', '020/2546', '='.repeat(50)]) {
    expect(problemsOf(number)).toEqual(['problem.phoneImpossible']);
  }
  expect(problemsOf('  ')).toEqual(['problem.phoneMissing']);
  expect(problemsOf(undefined)).toEqual(['problem.phoneMissing']);
});

test('two spellings of one number are one number', () => {
  expect(phoneKey('020 2546 0000')).toBe(phoneKey('+91 (20) 2546-0000'));
  expect(phoneKey('00000 12345')).toBe('0000012345');
});

test('a real number is read out in groups, an unknown one as typed', () => {
  expect(phoneForReading('02025460000')).toBe('+91 20 2546 0000');
  expect(phoneForReading('+91 00000 12345')).toBe('+91 00000 12345');
});

test('a phone says whether it is safe to call', () => {
  const parsed = phoneSchema.safeParse({ number: '112', safeToCall: '', mayLeaveMessage: false });
  expect(parsed.error?.issues[0]).toMatchObject({ message: 'problem.choiceMissing', path: ['safeToCall'] });
});
