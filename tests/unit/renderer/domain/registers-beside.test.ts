/** The sheets before and after one in the folder of its group. */

import { expect, test } from 'vitest';
import { isoDate } from '../../../../renderer/domain/calendar.ts';
import type { GroupId, MeetingId } from '../../../../renderer/domain/ids.ts';
import { registersBeside } from '../../../../renderer/domain/registers-beside.ts';
import { aMeeting, idOf } from '../../../support/builders.ts';

const groupId = idOf<GroupId>(1);
const on = (nth: number, date: string) =>
  aMeeting({ id: idOf<MeetingId>(nth), groupId, date: isoDate(date) });
const [first, second, third] = [on(3, '2026-10-10'), on(2, '2026-10-24'), on(1, '2026-11-14')];
const otherGroup = aMeeting({
  id: idOf<MeetingId>(9),
  groupId: idOf<GroupId>(2),
  date: isoDate('2026-10-17'),
});

test('lie in the order of their days, those of other groups are elsewhere', () => {
  const all = [third, otherGroup, first, second];
  expect(registersBeside(second, all)).toEqual({ previous: first, next: third });
  expect(registersBeside(first, all)).toEqual({ previous: undefined, next: second });
  expect(registersBeside(third, all)).toEqual({ previous: second, next: undefined });
});

test('a meeting that was called off has none', () => {
  const off = { ...second, status: { type: 'cancelled', reason: 'holiday' } as const };
  expect(registersBeside(first, [off, third])).toEqual({ previous: undefined, next: third });
});
