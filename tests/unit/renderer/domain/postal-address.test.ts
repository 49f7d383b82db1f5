/** An address as somebody types it, and as it stands on an envelope. */

import { expect, test } from 'vitest';
import { memberSchema } from '../../../../renderer/domain/member.ts';
import { mergeLines } from '../../../../renderer/domain/merge/merge-fields.ts';
import { addressOnPaper, letterSafetyOf } from '../../../../renderer/domain/postal-address.ts';
import { aMember } from '../../../support/builders.ts';

const address = { lines: 'Flat 4\nShanti Apartments', town: 'Pune', safeToWrite: 'yes' as const };

function typed(postalAddress: unknown) {
  const read = memberSchema.safeParse({ ...aMember(), postalAddress });
  return read.success
    ? read.data.postalAddress
    : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

test('blanks and empty lines of an address are not kept', () => {
  expect(typed({ lines: ' Flat 4 \r\n\n  Shanti Apartments ', town: ' ', safeToWrite: 'no' })).toEqual({
    ...address,
    town: undefined,
    safeToWrite: 'no',
  });
});

test('without lines there is no address, and a town alone asks for them', () => {
  expect(typed({ lines: '\n ', town: '', safeToWrite: 'yes' })).toBeUndefined();
  expect(typed({ lines: '', town: 'Pune', safeToWrite: 'yes' })).toEqual([
    'postalAddress.lines: problem.textMissing',
  ]);
});

test('an address that no label can hold is asked to be shorter', () => {
  for (const lines of ['a\nb\nc\nd\ne\nf', 'a'.repeat(241)])
    expect(typed({ ...address, lines })).toEqual(['postalAddress.lines: problem.addressTooLong']);
  expect(typed({ ...address, lines: 'a\nb\nc\nd\ne' })).toBeDefined();
});

test('nobody who said nothing is written to', () => {
  expect(typed({ lines: 'Flat 4', town: '' })).toEqual(['postalAddress.safeToWrite: problem.choiceMissing']);
  expect(letterSafetyOf({})).toBe('noAddress');
  expect(letterSafetyOf({ postalAddress: { ...address, safeToWrite: 'askFirst' } })).toBe('askFirst');
});

test('on paper the locality stands between lines and town, unless the lines tell it', () => {
  const where = { postalAddress: address, locality: 'Kothrud', pinCode: '411038' };
  expect(addressOnPaper(where)).toEqual(['Flat 4', 'Shanti Apartments', 'Kothrud', 'Pune 411038']);
  const told = { ...address, lines: 'Flat 4, Paud Road, kothrud' };
  expect(addressOnPaper({ ...where, postalAddress: told })).toEqual([
    'Flat 4, Paud Road, kothrud',
    'Pune 411038',
  ]);
  expect(addressOnPaper({ locality: 'Kothrud', pinCode: '411038' })).toEqual([]);
});

test('of two addresses of one person the stricter wish is proposed', () => {
  const proposed = (kept: typeof address | undefined, other: object | undefined) =>
    mergeLines(aMember({ postalAddress: kept }), {
      ...aMember(),
      postalAddress: other as typeof address | undefined,
    }).find(({ field }) => field === 'postalAddress')?.proposed;
  expect(proposed(address, { ...address, safeToWrite: 'no' })).toBe('other');
  expect(proposed(address, { ...address, lines: 'Elsewhere' })).toBe('kept');
  expect(proposed(undefined, address)).toBe('other');
  expect(proposed(address, undefined)).toBe('kept');
});
