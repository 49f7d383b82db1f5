/** Ids of pure chance. */

import { expect, test } from 'vitest';
import { createId, type MemberId, memberIdSchema } from '../../../../renderer/domain/ids.ts';

test('a new id is one its schema accepts, and no two are the same', () => {
  const ids = Array.from({ length: 1000 }, () => createId<MemberId>());
  expect(ids.every((id) => memberIdSchema.safeParse(id).success)).toBe(true);
  expect(new Set(ids).size).toBe(1000);
});

test('nothing chosen is no id', () => {
  expect(memberIdSchema.safeParse('').error?.issues[0]?.message).toBe('problem.choiceMissing');
  expect(memberIdSchema.safeParse(createId().toUpperCase()).success && createId() === createId()).toBe(false);
});
