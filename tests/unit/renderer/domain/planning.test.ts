/** From a group's rhythm to its next meeting. */

import { describe, expect, test } from 'vitest';
import { isoDate } from '../../../../renderer/domain/calendar.ts';
import type { Holiday } from '../../../../renderer/domain/holiday.ts';
import type { MemberId } from '../../../../renderer/domain/ids.ts';
import { meetingSchema } from '../../../../renderer/domain/meeting.ts';
import {
  membersOn,
  nextMeetingNumber,
  planMeeting,
  proposedDates,
  refreshRegister,
} from '../../../../renderer/domain/planning.ts';
import type { HolidayRule } from '../../../../renderer/domain/schedule.ts';
import { recordMark } from '../../../../renderer/domain/register.ts';
import { aGroup, aMeeting, aMember, aMembership, idOf } from '../../../support/builders.ts';

const group = aGroup();
const theDay = isoDate('2026-11-14');
const [asha, bharat, chitra] = [1, 2, 3].map((count) =>
  aMember({ id: idOf<MemberId>(count), fullNameLatin: ['Asha', 'Bharat', 'Chitra'][count - 1] }),
) as [ReturnType<typeof aMember>, ReturnType<typeof aMember>, ReturnType<typeof aMember>];
const members = [chitra, bharat, asha];
const memberships = [
  aMembership({ memberId: asha.id, part: 'coFacilitator' }),
  aMembership({ memberId: bharat.id, part: 'facilitator' }),
  aMembership({ memberId: chitra.id, leftOn: isoDate('2026-11-13') }),
];

describe('a newly planned meeting', () => {
  const planned = planMeeting(group, theDay, 12, members, memberships);

  test('takes time, venue and room from its group, and can be saved', () => {
    expect(planned.ok && meetingSchema.parse(planned.value)).toMatchObject({
      groupId: group.id,
      number: 12,
      date: theDay,
      time: '17:00',
      venueId: group.venueId,
      room: 'Hall',
      status: { type: 'planned' },
    });
  });

  test('names the facilitator before the co-facilitator', () => {
    expect(planned.ok && planned.value.facilitatorIds).toEqual([bharat.id, asha.id]);
  });

  test('has in its register who belongs on that day: a member who left cannot be marked present', () => {
    if (!planned.ok) throw new Error('not planned');
    expect(planned.value.register.lines.map((line) => line.memberId)).toEqual([asha.id, bharat.id]);
    expect(recordMark(planned.value, chitra.id, 'present', theDay)).toMatchObject({
      ok: false,
      error: { type: 'NotInRegister' },
    });
  });
});

test('a closed group plans no meeting after its last day', () => {
  const closed = aGroup({ closedOn: isoDate('2026-11-01') });
  expect(planMeeting(closed, theDay, 1, [], [])).toEqual({
    ok: false,
    error: { type: 'GroupClosed', closedOn: '2026-11-01' },
  });
  expect(proposedDates(closed, [], [], isoDate('2026-10-20'), 5)).toEqual(['2026-10-24']);
});

test('a day that already has a meeting is not proposed again, cancelled or not', () => {
  const taken = aMeeting({ date: theDay, status: { type: 'cancelled', reason: 'holiday' } });
  expect(proposedDates(group, [taken], [], isoDate('2026-11-01'), 2)).toEqual(['2026-11-28', '2026-12-12']);
});

test('a holiday is left out where the group leaves it out, and proposed where it asks or meets anyway', () => {
  const holidays = [{ id: idOf<Holiday['id']>(1), date: theDay, name: 'Diwali' }];
  const proposed = (onHolidays?: HolidayRule) => {
    const schedule = { ...group.schedule, onHolidays };
    return proposedDates({ ...group, schedule }, [], holidays, isoDate('2026-11-01'), 2);
  };
  expect(proposed('skip')).toEqual(['2026-11-28', '2026-12-12']);
  for (const rule of ['ask', 'meet', undefined] as const)
    expect(proposed(rule)).toEqual(['2026-11-14', '2026-11-28']);
});

test('meetings are numbered within their group, without using a number again', () => {
  expect(nextMeetingNumber(group, [])).toBe(1);
  const others = aMeeting({ groupId: idOf(801), number: 40 });
  expect(nextMeetingNumber(group, [aMeeting({ number: 7 }), aMeeting({ number: 3 }), others])).toBe(8);
});

test('who has left the office’s register belongs to no group', () => {
  const gone = { ...asha, leftOn: isoDate('2026-10-31') };
  expect(membersOn(group, theDay, [gone, bharat], memberships)).toEqual([bharat]);
});

describe('bringing a register up to date', () => {
  const meeting = aMeeting({
    register: {
      lines: [
        { memberId: chitra.id, mark: 'notRecorded' },
        { memberId: bharat.id, mark: 'sentWord' },
      ],
      visitors: 0,
    },
  });

  test('adds who joined at the end and drops who left, but never a mark', () => {
    expect(refreshRegister(meeting, [asha]).register.lines).toEqual([
      { memberId: bharat.id, mark: 'sentWord' },
      { memberId: asha.id, mark: 'notRecorded' },
    ]);
  });

  test('leaves a printed sheet and a held meeting as they are', () => {
    const held = aMeeting({ ...meeting, status: { type: 'held' } });
    expect(refreshRegister(held, [asha])).toBe(held);
    const printed = meetingSchema.parse({ ...meeting, sheetNumber: 'S-0001' });
    expect(refreshRegister(printed, [asha])).toBe(printed);
  });
});
