/** Somebody new on a free row of a sheet. */

import { beforeEach, expect, test } from 'vitest';
import type { IsoDate } from '../../../../../renderer/domain/calendar.ts';
import { fail, ok } from '../../../../../renderer/domain/result.ts';
import { addNewcomer } from '../../../../../renderer/features/registers/add-newcomer.ts';
import { undoEntry } from '../../../../../renderer/session/undo.ts';
import { aGroup, aMeeting, aMember, aVenue } from '../../../../support/builders.ts';
import { deskForTests, type DeskForTests } from '../../../../support/desk-for-tests.ts';

const saturday = '2026-11-28' as IsoDate;
const venue = aVenue();
const group = aGroup({ venueId: venue.id, kind: 'caregivers' });
const meeting = aMeeting({ groupId: group.id, venueId: venue.id, date: saturday });
const other = aMember({ calledBy: 'Sulekha' });
const typed = {
  meetingId: meeting.id,
  written: 'Sulekha Chitalekar',
  role: 'caregiver' as const,
  joins: true,
  notSame: [] as string[],
};

let desk: DeskForTests;

beforeEach(async () => {
  desk = await deskForTests();
  desk.clock.moveTo(saturday);
  await desk.session.run<undefined, never>('prepare', async (on) =>
    ok({
      value: undefined,
      changes: [
        await on.put('venues', venue),
        await on.put('groups', group),
        await on.put('meetings', meeting),
        await on.put('members', other),
      ],
    }),
  );
});

test('gets a number, the last row, a mark, and belongs to the group from that day on', async () => {
  const done = await addNewcomer(desk.session, { ...typed, notSame: [other.id] });
  if (!done.ok) throw new Error(done.error.type);
  const member = done.value.value;
  expect(member).toMatchObject({
    calledBy: 'Sulekha',
    fullNameLatin: 'Sulekha Chitalekar',
    roles: ['caregiver'],
    joinedOn: saturday,
    notSame: [other.id],
  });
  const after = await desk.session.store.get('meetings', meeting.id);
  expect(after?.register.lines).toEqual([{ memberId: member.id, mark: 'present' }]);
  expect(await desk.session.store.all('memberships')).toMatchObject([
    { memberId: member.id, groupId: group.id, part: 'member', joinedOn: saturday },
  ]);
});

test('is one step, also to take back', async () => {
  await addNewcomer(desk.session, typed);
  await undoEntry(desk.session, null);
  expect(await desk.session.store.all('members')).toHaveLength(1);
  expect(await desk.session.store.all('memberships')).toEqual([]);
  expect((await desk.session.store.get('meetings', meeting.id))?.register.lines).toEqual([]);
});

test('need not join the group', async () => {
  await addNewcomer(desk.session, { ...typed, joins: false });
  expect(await desk.session.store.all('memberships')).toEqual([]);
});

test('is not entered by half: a group that has closed is not joined, and nothing else happens', async () => {
  await desk.session.run<undefined, never>('prepare', async (on) =>
    ok({
      value: undefined,
      changes: [await on.put('groups', { ...group, closedOn: '2026-11-01' as IsoDate })],
    }),
  );
  expect(await addNewcomer(desk.session, typed)).toEqual(
    fail({ type: 'GroupClosed', closedOn: '2026-11-01' }),
  );
  expect(await desk.session.store.all('members')).toHaveLength(1);
});

test('without a name is refused in words', async () => {
  expect(await addNewcomer(desk.session, { ...typed, written: ' ' })).toMatchObject({
    error: { type: 'WrongFields', fields: [{ field: 'written', problem: 'problem.nameMissing' }] },
  });
});
