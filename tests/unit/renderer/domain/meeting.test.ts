/** What may become of a meeting. */

import { expect, test } from 'vitest';
import { isoDate } from '../../../../renderer/domain/calendar.ts';
import {
  cancelMeeting,
  holdMeeting,
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
