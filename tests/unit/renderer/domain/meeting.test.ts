/** What may become of a meeting. */

import { expect, test } from 'vitest';
import { isoDate, timeOfDay } from '../../../../renderer/domain/calendar.ts';
import {
  cancelMeeting,
  holdMeeting,
  isOver,
  markDidNotHappen,
  meetingSchema,
} from '../../../../renderer/domain/meeting.ts';
import { aMeeting } from '../../../support/builders.ts';

const theDay = isoDate('2026-11-14');
const meeting = aMeeting({ date: theDay });

test('a meeting is held on its day or later, and its sheet counts as typed then', () => {
  const later = isoDate('2026-11-16');
  expect(holdMeeting(meeting, later)).toEqual({
    ok: true,
    value: { ...meeting, status: { type: 'held' }, register: { ...meeting.register, typedOn: later } },
  });
  expect(holdMeeting(meeting, isoDate('2026-11-13'))).toEqual({
    ok: false,
    error: { type: 'MeetingNotYet', date: theDay },
  });
});

test('a meeting that was held can no longer be cancelled', () => {
  const held = aMeeting({ status: { type: 'held' } });
  expect(cancelMeeting(held, 'holiday')).toEqual({ ok: false, error: { type: 'MeetingAlreadyHeld' } });
  expect(markDidNotHappen(held, 'holiday', theDay)).toEqual({
    ok: false,
    error: { type: 'MeetingAlreadyHeld' },
  });
});

test('a cancelled meeting cannot be held', () => {
  const cancelled = aMeeting({ status: { type: 'cancelled', reason: 'venueClosed' } });
  expect(holdMeeting(cancelled, theDay)).toEqual({ ok: false, error: { type: 'MeetingCancelled' } });
});

test('that a meeting did not happen is not known before its day', () => {
  expect(markDidNotHappen(meeting, 'other', isoDate('2026-11-13'))).toEqual({
    ok: false,
    error: { type: 'MeetingNotYet', date: theDay },
  });
});

test('a cancelled meeting says why', () => {
  const parsed = meetingSchema.safeParse({ ...meeting, status: { type: 'cancelled' } });
  expect(parsed.error?.issues[0]).toMatchObject({
    message: 'problem.choiceMissing',
    path: ['status', 'reason'],
  });
});

test('a meeting is over when its last minute has passed, and one through midnight on the next day', () => {
  const at = (time: string, date = theDay) => ({ date, time: timeOfDay(time) });
  const evening = { date: theDay, time: timeOfDay('17:00'), minutes: 120 };
  expect(isOver(evening, at('18:59'))).toBe(false);
  expect(isOver(evening, at('19:00'))).toBe(true);
  expect(isOver(evening, at('23:00', isoDate('2026-11-13')))).toBe(false);
  const late = { ...evening, time: timeOfDay('23:00') };
  expect(isOver(late, at('23:59'))).toBe(false);
  expect(isOver(late, at('00:00', isoDate('2026-11-15')))).toBe(true);
});
