/** What the desk says after an undo: which action, on which record, which fields; nothing that stands in them, and of who is sealed nothing. */

import { beforeEach, expect, test } from 'vitest';
import { isoDate } from '../../../../../renderer/domain/calendar.ts';
import type { MemberId } from '../../../../../renderer/domain/ids.ts';
import { barelyUndone, undoneSentence } from '../../../../../renderer/features/history/undone-sentence.ts';
import { changeMember } from '../../../../../renderer/features/members/change-member.ts';
import { undoEntry } from '../../../../../renderer/session/undo.ts';
import type { Language } from '../../../../../renderer/words/language.ts';
import { createWords } from '../../../../../renderer/words/say.ts';
import { aMember, idOf } from '../../../../support/builders.ts';
import { deskForTests, type DeskForTests } from '../../../../support/desk-for-tests.ts';
import { put } from '../../../../support/put.ts';

const phone = { number: '+919822012345', safeToCall: 'yes', mayLeaveMessage: false } as const;
const sunita = aMember({ id: idOf<MemberId>(1), calledBy: 'Sunita', phones: [] });

let desk: DeskForTests;
beforeEach(async () => {
  desk = await deskForTests();
  desk.session.nameSealed('Sealed record');
  await put(desk.session, 'members', sunita);
});

async function undoneAfter(change: Partial<typeof sunita>, isSealedSince = false) {
  const { session } = desk;
  const changed = await changeMember(session, { ...sunita, ...change });
  if (!changed.ok) throw new Error(changed.error.type);
  const undone = await undoEntry(session, changed.value.entryId);
  if (!undone.ok || undone.value.entryId === null) throw new Error('not undone');
  if (isSealedSince) await put(session, 'members', { ...sunita, eraseOn: isoDate('2026-12-20') });
  return undone.value;
}

async function said(
  { value, entryId }: Awaited<ReturnType<typeof undoneAfter>>,
  language: Language = 'en',
): Promise<string> {
  const entry = await desk.session.shown.get('history', entryId ?? '');
  if (entry === undefined) throw new Error('no entry');
  return undoneSentence(value, entry, createWords(language), desk.session.shown);
}

test('names the record and the fields that are as they were, in each language, and no value', async () => {
  const undone = await undoneAfter({ phones: [phone], locality: 'Zqnagar' });
  const sentences = await Promise.all((['en', 'mr', 'hi'] as const).map((each) => said(undone, each)));
  expect(sentences[0]).toBe(`Taken back: Changed a member – Sunita (${sunita.number}): Phones and Locality`);
  for (const sentence of sentences) {
    expect(sentence).toContain(`Sunita (${sunita.number}): `);
    expect(sentence).not.toMatch(/98220|zqnagar/i);
  }
  expect(new Set(sentences).size).toBe(3);
});

test('says that it is done again, and of many fields only whose they are', async () => {
  const undone = await undoneAfter({ phones: [phone] });
  const again = await undoEntry(desk.session, undone.entryId);
  if (!again.ok) throw new Error(again.error.type);
  expect(await said(again.value)).toBe(`Done again: Changed a member – Sunita (${sunita.number}): Phones`);
  const many = {
    phones: [phone],
    locality: 'Wakad',
    email: 'a@example.org',
    pinCode: '411057',
    accessNeeds: 'A ramp',
  };
  const whole = await undoneAfter(many);
  expect(await said(whole)).toBe(`Taken back: Changed a member – Sunita (${sunita.number})`);
});

test('tells nothing of who is sealed by now, nor anybody’s name where a visitor stands', async () => {
  const undone = await undoneAfter({ phones: [phone] }, true);
  expect(await said(undone)).not.toMatch(/sunita/i);
  expect(barelyUndone(undone.value, createWords('en'))).toBe('Taken back: Changed a member');
  desk.session.visitor.change('initials');
  expect(await said(undone)).not.toMatch(/sunita/i);
});
