/** The coming months of a group as its members may take them home. */

import { expect, test } from 'vitest';
import { isoDate } from '../../../../renderer/domain/calendar.ts';
import { createId } from '../../../../renderer/domain/ids.ts';
import { termPlan } from '../../../../renderer/domain/term-plan.ts';
import { aGroup, aMeeting } from '../../../support/builders.ts';

const group = aGroup({
  schedule: {
    type: 'weekly',
    weekday: 6,
    every: 1,
    startsOn: isoDate('2026-01-03'),
    time: '11:00',
    minutes: 90,
  } as never,
});
const term = { from: isoDate('2026-12-01'), through: isoDate('2026-12-31') };
const on = (date: string, more: Partial<ReturnType<typeof aMeeting>> = {}) =>
  aMeeting({ id: createId(), groupId: group.id, date: isoDate(date), ...more });

const statesOf = (...given: Parameters<typeof termPlan>) =>
  termPlan(...given).map(({ date, state }) => `${date} ${state}`);

test('planned and proposed days stand together, each day once, within the term', () => {
  const meetings = [on('2026-11-28'), on('2026-12-05'), on('2026-12-09'), on('2027-01-02')];
  expect(statesOf(group, meetings, [], term)).toEqual([
    '2026-12-05 planned',
    '2026-12-09 planned',
    '2026-12-12 proposed',
    '2026-12-19 proposed',
    '2026-12-26 proposed',
  ]);
});

test('a meeting that was called off stays in the plan as that', () => {
  const off = on('2026-12-12', { status: { type: 'cancelled', reason: 'venueClosed' } });
  expect(statesOf(group, [off], [], term)).toContain('2026-12-12 calledOff');
  expect(statesOf(group, [off], [], term)).not.toContain('2026-12-12 proposed');
});

test('a holiday on which somebody has to decide is nobody’s promise, and other groups are not in it', () => {
  const holidays = [{ id: createId(), date: isoDate('2026-12-26'), name: 'A holiday' }] as never;
  const elsewhere = aMeeting({ id: createId(), groupId: createId(), date: isoDate('2026-12-10') });
  expect(statesOf(group, [elsewhere], holidays, term)).toEqual([
    '2026-12-05 proposed',
    '2026-12-12 proposed',
    '2026-12-19 proposed',
  ]);
});
