/** From a planned meeting to a typed register, as the office does it. */

import { beforeEach, describe, expect, test } from 'vitest';
import type { IsoDate } from '../../../../../renderer/domain/calendar.ts';
import type { Meeting } from '../../../../../renderer/domain/meeting.ts';
import { fail, ok } from '../../../../../renderer/domain/result.ts';
import {
  cancelMeeting,
  markDidNotHappen,
} from '../../../../../renderer/features/meetings/call-off-meeting.ts';
import { chooseRegisterName } from '../../../../../renderer/features/groups/choose-register-name.ts';
import { changeMember } from '../../../../../renderer/features/members/change-member.ts';
import { planMeeting } from '../../../../../renderer/features/meetings/plan-meeting.ts';
import { prepareRoster } from '../../../../../renderer/features/meetings/prepare-roster.ts';
import {
  addMemberToSheet,
  finishRegister,
  markAllPresent,
  markMember,
  setHeadcount,
} from '../../../../../renderer/features/registers/write-register.ts';
import { undoEntry } from '../../../../../renderer/session/undo.ts';
import { aGroup, aMember, aMembership, aVenue } from '../../../../support/builders.ts';
import { deskForTests, type DeskForTests } from '../../../../support/desk-for-tests.ts';

const venue = aVenue();
const group = aGroup({ venueId: venue.id });
const sunita = aMember({ calledBy: 'Sunita' });
const ravi = aMember({ calledBy: 'Ravi' });
const guest = aMember({ calledBy: 'Meena' });
const saturday = '2026-11-28' as IsoDate;

let desk: DeskForTests;
let meeting: Meeting;

/** The group has two members; its next meeting is planned for Saturday. */
beforeEach(async () => {
  desk = await deskForTests();
  await desk.session.run<undefined, never>('prepare', async (on) =>
    ok({
      value: undefined,
      changes: [
        await on.put('venues', venue),
        await on.put('groups', group),
        await on.put('members', sunita),
        await on.put('members', ravi),
        await on.put('members', guest),
        await on.put(
          'memberships',
          aMembership({ memberId: sunita.id, groupId: group.id, joinedOn: '2026-01-01' as IsoDate }),
        ),
        await on.put(
          'memberships',
          aMembership({ memberId: ravi.id, groupId: group.id, joinedOn: '2026-01-01' as IsoDate }),
        ),
      ],
    }),
  );
  const planned = await planMeeting(desk.session, { groupId: group.id, date: saturday });
  if (!planned.ok) throw new Error(planned.error.type);
  meeting = planned.value.value;
});

async function stored(): Promise<Meeting> {
  const found = await desk.session.store.get('meetings', meeting.id);
  if (found === undefined) throw new Error('The meeting is gone.');
  return found;
}

const marks = async () => (await stored()).register.lines.map(({ mark }) => mark);

describe('planning', () => {
  test('a planned meeting has everybody who belongs on that day in its register', () => {
    expect(meeting.register.lines.map(({ memberId }) => memberId).sort()).toEqual(
      [ravi.id, sunita.id].sort(),
    );
    expect(meeting.number).toBe(1);
  });

  test('a group has one meeting on a day', async () => {
    expect(await planMeeting(desk.session, { groupId: group.id, date: saturday })).toEqual(
      fail({ type: 'AlreadyPlanned' }),
    );
  });

  test('printing a roster gives its sheet a number, once', async () => {
    const first = await prepareRoster(desk.session, meeting.id);
    const again = await prepareRoster(desk.session, meeting.id);
    expect(first.ok && first.value.value.sheetNumber).toBe('S-0001');
    expect(again.ok && again.value.value.sheetNumber).toBe('S-0001');
    expect(again.ok && again.value.entryId).toBeNull();
  });

  test('a meeting that was called off cannot be printed for', async () => {
    await cancelMeeting(desk.session, { id: meeting.id, reason: 'holiday' });
    expect(await prepareRoster(desk.session, meeting.id)).toEqual(fail({ type: 'MeetingCancelled' }));
  });

  test('that a meeting did not happen cannot be said before its day', async () => {
    expect(await markDidNotHappen(desk.session, { id: meeting.id, reason: 'weather' })).toMatchObject({
      error: { type: 'MeetingNotYet' },
    });
  });
});

describe('typing the sheet back', () => {
  test('nobody is present before the day, but word may have been sent', async () => {
    const early = await markMember(desk.session, {
      meetingId: meeting.id,
      memberId: sunita.id,
      mark: 'present',
    });
    expect(early).toMatchObject({ ok: false, error: { type: 'MeetingNotYet' } });
    const word = await markMember(desk.session, {
      meetingId: meeting.id,
      memberId: sunita.id,
      mark: 'sentWord',
    });
    expect(word.ok).toBe(true);
  });

  test('each mark is an entry of its own, and undo takes back just that one', async () => {
    desk.clock.moveTo(saturday);
    await markMember(desk.session, { meetingId: meeting.id, memberId: sunita.id, mark: 'present' });
    await markMember(desk.session, { meetingId: meeting.id, memberId: ravi.id, mark: 'absent' });
    expect((await marks()).sort()).toEqual(['absent', 'present']);
    await undoEntry(desk.session, null);
    expect((await marks()).sort()).toEqual(['notRecorded', 'present']);
  });

  test('“all others present” leaves alone who sent word', async () => {
    await markMember(desk.session, { meetingId: meeting.id, memberId: ravi.id, mark: 'sentWord' });
    desk.clock.moveTo(saturday);
    await markAllPresent(desk.session, meeting.id);
    expect((await marks()).sort()).toEqual(['present', 'sentWord']);
  });

  test('a member who is not on the sheet is added on a free row, last', async () => {
    desk.clock.moveTo(saturday);
    await addMemberToSheet(desk.session, { meetingId: meeting.id, memberId: guest.id });
    expect((await stored()).register.lines.at(-1)).toEqual({ memberId: guest.id, mark: 'present' });
    const again = await addMemberToSheet(desk.session, { meetingId: meeting.id, memberId: guest.id });
    expect(again).toMatchObject({ ok: false, error: { type: 'AlreadyInRegister' } });
  });

  test('counts and the end of the sheet make the meeting held', async () => {
    desk.clock.moveTo(saturday);
    await setHeadcount(desk.session, { meetingId: meeting.id, headcount: 3, visitors: 1 });
    await finishRegister(desk.session, meeting.id);
    expect(await stored()).toMatchObject({
      status: { type: 'held' },
      register: { headcount: 3, visitors: 1, typedOn: saturday },
    });
    expect(await cancelMeeting(desk.session, { id: meeting.id, reason: 'other' })).toEqual(
      fail({ type: 'MeetingAlreadyHeld' }),
    );
  });

  test('a mark for somebody who is not in the register is refused', async () => {
    desk.clock.moveTo(saturday);
    const refused = await markMember(desk.session, {
      meetingId: meeting.id,
      memberId: guest.id,
      mark: 'present',
    });
    expect(refused).toMatchObject({ ok: false, error: { type: 'NotInRegister' } });
  });
});

describe('who is counted only', () => {
  test('leaves the sheets still to be typed in the same act, and comes back with its undo', async () => {
    const done = await changeMember(desk.session, { ...sunita, registerAs: 'countedOnly' });
    expect((await stored()).register.lines.map(({ memberId }) => memberId)).toEqual([ravi.id]);
    if (!done.ok || done.value.entryId === null) throw new Error('not saved');
    await undoEntry(desk.session, done.value.entryId);
    expect((await stored()).register.lines).toHaveLength(2);
  });

  test('by a choice for this group leaves its sheets, too', async () => {
    const [theirs] = (await desk.session.store.all('memberships')).filter(
      ({ memberId }) => memberId === ravi.id,
    );
    if (theirs === undefined) throw new Error('no membership');
    await chooseRegisterName(desk.session, { membershipId: theirs.id, registerAs: 'countedOnly' });
    expect((await stored()).register.lines.map(({ memberId }) => memberId)).toEqual([sunita.id]);
    expect(await addMemberToSheet(desk.session, { meetingId: meeting.id, memberId: ravi.id })).toMatchObject({
      ok: false,
      error: { type: 'CountedOnly' },
    });
  });

  test('stands on no printed sheet and is counted by a number', async () => {
    await changeMember(desk.session, { ...sunita, registerAs: 'countedOnly' });
    await prepareRoster(desk.session, meeting.id);
    desk.clock.moveTo(saturday);
    await setHeadcount(desk.session, { meetingId: meeting.id, visitors: 0, counted: 1 });
    expect(JSON.stringify(await stored())).not.toContain(sunita.id);
    expect((await stored()).register.counted).toBe(1);
  });
});
