/** Endorsed efforts: words and a day, nothing that could be counted against anybody. */

import { expect, test } from 'vitest';
import { endorsementSchema, sharedAs, sharingOf, sharings } from '../../../../renderer/domain/endorsement.ts';
import { anEndorsement } from '../../../support/builders.ts';

const endorsement = anEndorsement();
const issues = (fields: object) =>
  endorsementSchema.safeParse({ ...endorsement, ...fields }).error?.issues ?? [];

test('an endorsement has words, in any language, trimmed to one line', () => {
  expect(endorsementSchema.parse({ ...endorsement, words: '  मदत मागितली. ' }).words).toBe('मदत मागितली.');
  expect(issues({ words: '   ' })).toMatchObject([{ message: 'problem.textMissing', path: ['words'] }]);
  expect(issues({ words: 'Came.\nStayed.' })).toMatchObject([{ message: 'problem.textHidden' }]);
  expect(issues({ words: 'x'.repeat(201) })).toMatchObject([{ message: 'problem.textTooLong' }]);
});

test('whether it may be shared is always said, yes or no', () => {
  expect(issues({ mayBeShared: undefined })).not.toEqual([]);
  expect(issues({ mayBeShared: 'yes' })).not.toEqual([]);
  expect(issues({ mayBeShared: true })).toEqual([]);
});

test('it has no place for a score', () => {
  expect(issues({ score: 5 })).toMatchObject([{ message: 'problem.fieldUnknown' }]);
});

test('how far it may be shared is read from old records and new ones, the narrower answer where they disagree', () => {
  expect(sharingOf({ mayBeShared: false })).toBe('none');
  expect(sharingOf({ mayBeShared: true })).toBe('anonymous');
  expect(sharingOf({ mayBeShared: false, sharing: 'byName' })).toBe('none');
  expect(sharingOf({ mayBeShared: true, sharing: 'none' })).toBe('none');
  for (const sharing of sharings) expect(sharingOf(sharedAs(sharing))).toBe(sharing);
});
