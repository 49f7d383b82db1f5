/** A new member: what is refused, what is kept as typed, and the number that is given once. */

import { describe, expect, it } from 'vitest';
import { findDuplicates } from '../../../../../renderer/domain/duplicates.ts';
import { addMember, type NewMember } from '../../../../../renderer/features/members/add-member.ts';
import { undoEntry } from '../../../../../renderer/session/undo.ts';
import { deskForTests } from '../../../../support/desk-for-tests.ts';
import '../../../../support/without-workers.ts';

const asha: NewMember = { calledBy: 'Asha', roles: ['caregiver'], phones: [] };

describe('a new member', () => {
  it('needs only a name and a role, and gets the next number', async () => {
    const { session } = await deskForTests();
    const first = await addMember(session, asha);
    const second = await addMember(session, { ...asha, calledBy: 'आशा' });
    expect(first).toMatchObject({ ok: true, value: { value: { number: 'M-0001', calledBy: 'Asha' } } });
    expect(second).toMatchObject({ ok: true, value: { value: { number: 'M-0002', calledBy: 'आशा' } } });
    expect(await session.store.all('members')).toHaveLength(2);
  });

  it('keeps that they are somebody else than a member who looks alike', async () => {
    const { session } = await deskForTests();
    const first = await addMember(session, asha);
    if (!first.ok) throw new Error('not saved');
    const notSame = [first.value.value.id];
    const second = await addMember(session, { ...asha, notSame });
    expect(second).toMatchObject({ ok: true, value: { value: { notSame } } });
    expect(findDuplicates(await session.store.all('members'), [], 'broad')).toEqual([]);
  });

  it.each([
    ['without a name', { calledBy: '  ' }, 'calledBy', 'problem.nameMissing'],
    ['with a name of 10,000 characters', { calledBy: 'a'.repeat(10_000) }, 'calledBy', 'problem.nameTooLong'],
    [
      'with a right-to-left override',
      { fullNameLatin: 'Asha\u202Eihs' },
      'fullNameLatin',
      'problem.textHidden',
    ],
    ['with half an emoji', { calledBy: 'Asha \uD83D' }, 'calledBy', 'problem.textHidden'],
    [
      'who joined on a day that is in no calendar',
      { joinedOn: '2026-02-30' },
      'joinedOn',
      'problem.dateImpossible',
    ],
    [
      'who left before joining',
      { joinedOn: '2026-02-02', leftOn: '2026-02-01' },
      'leftOn',
      'problem.leftBeforeJoined',
    ],
    ['without a role', { roles: [] }, 'roles', 'problem.roleMissing'],
    [
      'with a phone number that is a word',
      { phones: [{ number: 'ask her', safeToCall: 'yes', mayLeaveMessage: false }] },
      'phones.0.number',
      'problem.phoneImpossible',
    ],
  ] as const)('%s is refused by field, and nothing changes', async (_title, fields, field, problem) => {
    const { session } = await deskForTests();
    const refused = await addMember(session, { ...asha, ...fields } as NewMember);
    expect(refused).toEqual({ ok: false, error: { type: 'WrongFields', fields: [{ field, problem }] } });
    expect(await session.store.all('members')).toEqual([]);
    expect(await session.store.all('history')).toEqual([]);
  });

  it('may have an emoji and a joiner in the name', async () => {
    const { session } = await deskForTests();
    const added = await addMember(session, {
      ...asha,
      calledBy: 'Asha 🌻',
      fullNameDevanagari: 'क्\u200Dष आशा',
    });
    expect(added).toMatchObject({
      ok: true,
      value: { value: { calledBy: 'Asha 🌻', fullNameDevanagari: 'क्\u200Dष आशा' } },
    });
  });

  it('is gone after undo, and the number is not given again', async () => {
    const { session } = await deskForTests();
    const added = await addMember(session, asha);
    await undoEntry(session, added.ok ? added.value.entryId : null);
    expect(await session.store.all('members')).toEqual([]);
    const next = await addMember(session, asha);
    expect(next).toMatchObject({ ok: true, value: { value: { number: 'M-0002' } } });
  });

  it('cannot be entered by somebody who may only look', async () => {
    const { session } = await deskForTests('viewer');
    expect(await addMember(session, asha)).toMatchObject({ ok: false, error: { type: 'MayNotChange' } });
  });
});
