/** What the first screen lists: the meetings of these days, and those whose sheet should be back in the office. */

import { addDays } from '../../domain/calendar.ts';
import { isOver, takesPlace } from '../../domain/meeting.ts';
import { isWaitingForItsSheet } from '../../domain/register.ts';
import { byDate, type MeetingRow } from './meeting-rows.ts';
import type { WallClock } from './use-now.ts';

const daysAhead = 7;

export interface TodayLists {
  readonly week: readonly MeetingRow[];
  readonly waiting: readonly MeetingRow[];
}

/** Each meeting once: as soon as today's is over, its sheet is waited for. */
export function todayLists(rows: readonly MeetingRow[], now: WallClock): TodayLists {
  const inOrder = [...rows].sort(byDate);
  const isWaiting = ({ meeting }: MeetingRow) =>
    isWaitingForItsSheet(meeting, now.date) && isOver(meeting, now);
  const isInWeek = ({ meeting }: MeetingRow) =>
    takesPlace(meeting).ok && meeting.date >= now.date && meeting.date <= addDays(now.date, daysAhead);
  return {
    week: inOrder.filter((row) => isInWeek(row) && !isWaiting(row)),
    waiting: inOrder.filter(isWaiting),
  };
}
