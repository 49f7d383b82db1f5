/** Call-backs: which are still to be made, and how one is closed. */

import { describe, expect, test } from 'vitest';
import { isoDate } from '../../../../renderer/domain/calendar.ts';
import { closeFollowUp, followUpSchema, openFollowUps } from '../../../../renderer/domain/follow-up.ts';
import { aFollowUp } from '../../../support/builders.ts';

const today = isoDate('2026-11-24');

test('those still to be made are listed with the longest due first, as asked among those of one day; done ones are not', () => {
  const later = aFollowUp({ dueOn: isoDate('2026-12-01') });
  const done = aFollowUp({ dueOn: isoDate('2026-11-15'), doneOn: isoDate('2026-11-16') });
  const [first, second] = [
    aFollowUp({ dueOn: isoDate('2026-11-20') }),
    aFollowUp({ dueOn: isoDate('2026-11-20') }),
  ];
  const all = [later, first, done, second];
  expect(openFollowUps(all)).toEqual([first, second, later]);
  expect(all).toEqual([later, first, done, second]);
});

describe('closing one', () => {
  test('notes the day of the call, whether it was due or not', () => {
    const followUp = aFollowUp({ dueOn: isoDate('2026-12-24') });
    expect(closeFollowUp(followUp, today)).toEqual({ ok: true, value: { ...followUp, doneOn: today } });
  });

  test('happens once: a call that was made keeps its day', () => {
    const done = aFollowUp({ doneOn: isoDate('2026-11-20') });
    expect(closeFollowUp(done, today)).toEqual({
      ok: false,
      error: { type: 'FollowUpAlreadyDone', doneOn: '2026-11-20' },
    });
  });

  test('is never before it was asked for, even where the calendar of this computer is slow', () => {
    const followUp = aFollowUp({ askedOn: today, dueOn: today });
    const closed = closeFollowUp(followUp, isoDate('2026-11-01'));
    expect(closed).toMatchObject({ ok: true, value: { doneOn: today } });
    expect(closed.ok && followUpSchema.safeParse(closed.value).success).toBe(true);
  });
});

test('a call is due on the day it was asked for or later, and done no earlier', () => {
  const followUp = aFollowUp();
  expect(followUpSchema.safeParse({ ...followUp, dueOn: followUp.askedOn }).success).toBe(true);
  const issues = (fields: object) => followUpSchema.safeParse({ ...followUp, ...fields }).error?.issues ?? [];
  expect(issues({ dueOn: '2026-11-13' })).toMatchObject([
    { message: 'problem.dueBeforeAsked', path: ['dueOn'] },
  ]);
  expect(issues({ doneOn: '2026-11-13' })).toMatchObject([
    { message: 'problem.dueBeforeAsked', path: ['doneOn'] },
  ]);
  expect(issues({ reason: 'absent' })).toMatchObject([{ message: 'problem.choiceMissing' }]);
  expect(followUpSchema.parse({ ...followUp, doneOn: '' }).doneOn).toBeUndefined();
});
