/** Endorsed efforts: noted, corrected and taken away, shared only with the member's yes, and never counted for anybody. */

import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { at } from '../../../../../build/setup/run.mjs';
import { isKnownCommand } from '../../../../../renderer/features/history/command-words.ts';
import { readEndorsements } from '../../../../../renderer/features/members/member-endorsements-read.ts';
import { recordConsent } from '../../../../../renderer/features/members/record-consent.ts';
import {
  addEndorsement,
  changeEndorsement,
  removeEndorsement,
} from '../../../../../renderer/features/members/write-endorsements.ts';
import { undoEntry } from '../../../../../renderer/session/undo.ts';
import { aMember, aNotice } from '../../../../support/builders.ts';
import { deskForTests, testToday } from '../../../../support/desk-for-tests.ts';
import { put } from '../../../../support/put.ts';
import '../../../../support/without-workers.ts';

async function deskWithAnEffort() {
  const { session } = await deskForTests();
  const member = aMember();
  await put(session, 'members', member);
  await put(session, 'notices', aNotice({ purpose: 'story' }));
  const input = { memberId: member.id, on: testToday, words: 'Took the bus alone', sharing: 'none' } as const;
  const added = await addEndorsement(session, { ...input, dimension: 'behavioural', offeredBy: 'self' });
  if (!added.ok) throw new Error(added.error.type);
  const { id } = added.value.value;
  const story = (answer: 'given' | 'withdrawn') =>
    recordConsent(session, { memberId: member.id, purpose: 'story', answer, noticeLanguage: 'mr' });
  const shareable = async () =>
    (await readEndorsements(session.store, member.id, testToday)).map((here) => here.shareable);
  return { session, member, input, id, story, shareable, read: () => session.store.get('endorsements', id) };
}

it('is corrected and taken away, and each is undone by one step', async () => {
  const { session, input, id, read } = await deskWithAnEffort();
  const first = await read();
  expect(first).toMatchObject({ dimension: 'behavioural', offeredBy: 'self', mayBeShared: false });
  const changed = await changeEndorsement(session, { ...input, id, words: 'Took the bus', on: '2026-11-20' });
  expect(await read()).toMatchObject({ words: 'Took the bus', on: '2026-11-20' });
  await undoEntry(session, changed.ok ? changed.value.entryId : null);
  expect(await read()).toEqual(first);
  const removed = await removeEndorsement(session, id);
  expect(await read()).toBeUndefined();
  expect(await changeEndorsement(session, { ...input, id })).toMatchObject({ error: { type: 'RecordGone' } });
  await undoEntry(session, removed.ok ? removed.value.entryId : null);
  expect(await read()).toEqual(first);
});

it('is shared only while the member says yes to their story being told', async () => {
  const { session, input, id, story, shareable, read } = await deskWithAnEffort();
  const byName = { ...input, id, sharing: 'byName' } as const;
  expect(await changeEndorsement(session, byName)).toMatchObject({ error: { type: 'StoryNotAgreed' } });
  await story('given');
  expect((await changeEndorsement(session, byName)).ok).toBe(true);
  expect(await read()).toMatchObject({ sharing: 'byName', mayBeShared: true });
  expect(await shareable()).toEqual(['byName']);
  await story('withdrawn');
  expect(await shareable()).toEqual(['none']);
});

it('needs words, a member, and a day that has come', async () => {
  const { session, input } = await deskWithAnEffort();
  expect(await addEndorsement(session, { ...input, words: ' ' })).toMatchObject({
    error: { fields: [{ field: 'words' }] },
  });
  expect(await addEndorsement(session, { ...input, on: '2026-11-24' })).toMatchObject({
    error: { fields: [{ field: 'on', problem: 'problem.dayToCome' }] },
  });
  const nobody = aMember().id;
  expect(await addEndorsement(session, { ...input, memberId: nobody })).toMatchObject({
    error: { type: 'NoSuchMember' },
  });
});

it('the history has words for all of it', () => {
  for (const command of ['addEndorsement', 'changeEndorsement', 'removeEndorsement', 'changeSharing'])
    expect(isKnownCommand(command)).toBe(true);
});

it('only these read endorsements, and none of them counts them for anybody', () => {
  const reading = readdirSync(at('renderer'), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.tsx?$/.test(name))
    .filter((name) => /['"]endorsements['"]/.test(readFileSync(at('renderer', name), 'utf8')));
  expect(reading.sort()).toEqual(whoReads);
  for (const name of reading.filter((each) => each.startsWith('features/members/')))
    expect(readFileSync(at('renderer', name), 'utf8')).not.toMatch(/sayNumber|\bcount[=:(]|countBy|groupBy/);
});

/** Besides these: the office's total in a backup's receipt, the veil and the archive, which name tables without quotes or as a whole. */
const whoReads = [
  'domain/changes.ts',
  'domain/member-history.ts',
  'domain/merge/merge-members.ts',
  'features/history/own-field-words.ts',
  'features/history/record-names.ts',
  'features/members/member-endorsements-read.ts',
  'features/members/member-timeline.tsx',
  'features/members/missing-rows.ts',
  'features/members/remove-member.ts',
  'features/members/write-endorsements.ts',
  'session/fill-made-up-office.ts',
];
