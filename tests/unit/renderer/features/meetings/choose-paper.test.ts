/** How the sheets of a group look: remembered with the group, and kept by whatever else is changed of it. */

import { beforeEach, expect, test } from 'vitest';
import { groupSchema } from '../../../../../renderer/domain/group.ts';
import { paperOf } from '../../../../../renderer/domain/group-paper.ts';
import { changeGroup } from '../../../../../renderer/features/groups/change-group.ts';
import { fieldsOfGroup } from '../../../../../renderer/features/groups/group-fields.ts';
import { choosePaper } from '../../../../../renderer/features/meetings/choose-paper.ts';
import { undoEntry } from '../../../../../renderer/session/undo.ts';
import { aGroup, aVenue } from '../../../../support/builders.ts';
import { deskForTests, type DeskForTests } from '../../../../support/desk-for-tests.ts';
import { put } from '../../../../support/put.ts';

const group = aGroup();
const paper = { form: 'large', scripts: 'devanagari', marks: 'tick' } as const;
let desk: DeskForTests;

beforeEach(async () => {
  desk = await deskForTests();
  await put(desk.session, 'venues', aVenue({ id: group.venueId }));
  await put(desk.session, 'groups', group);
});

const stored = () => desk.session.store.get('groups', group.id);

test('a group recorded before there was a choice is read, and has a signed sheet for one meeting in both scripts', () => {
  expect(groupSchema.parse(group)).toEqual(group);
  expect(paperOf(group)).toEqual({ form: 'plain', scripts: 'both', marks: 'signature' });
});

test('what is chosen is remembered, and taken back by undo', async () => {
  const done = await choosePaper(desk.session, { groupId: group.id, paper });
  expect(await stored()).toEqual({ ...group, paper });
  if (!done.ok || done.value.entryId === null) throw new Error('Not remembered');
  expect((await undoEntry(desk.session, done.value.entryId)).ok).toBe(true);
  expect(await stored()).toEqual(group);
});

test('choosing what holds anyway writes nothing', async () => {
  const done = await choosePaper(desk.session, { groupId: group.id, paper: paperOf(group) });
  expect(done).toMatchObject({ ok: true, value: { entryId: null } });
  expect(await stored()).toEqual(group);
});

test('a group that is corrected keeps the look of its sheets', async () => {
  await choosePaper(desk.session, { groupId: group.id, paper });
  const chosen = await stored();
  if (chosen === undefined) throw new Error('The group is gone');
  expect((await changeGroup(desk.session, { ...fieldsOfGroup(chosen), name: 'Another name' })).ok).toBe(true);
  expect(await stored()).toMatchObject({ name: 'Another name', paper });
});
