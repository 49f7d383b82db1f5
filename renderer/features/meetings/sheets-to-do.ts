/** The paper of these days: rosters still to be printed, and sheets that should be back in the office. */

import { addDays } from '../../domain/calendar.ts';
import { isOver, type Meeting } from '../../domain/meeting.ts';
import { isWaitingForItsSheet } from '../../domain/register.ts';
import { plannedIn } from '../../domain/teams.ts';
import type { WallClock } from './use-now.ts';

/** The week in view: what is further away may still change. */
const printDaysAhead = 6;

export interface SheetsToDo {
  readonly toPrint: readonly Meeting[];
  /** The longest waiting first. */
  readonly waiting: readonly Meeting[];
}

/** Each meeting once at most: as soon as today's is over, its sheet is waited for, printed here or written by hand. */
export function sheetsToDo(meetings: readonly Meeting[], now: WallClock): SheetsToDo {
  const days = { from: now.date, through: addDays(now.date, printDaysAhead) };
  return {
    toPrint: plannedIn(days, meetings).filter(
      (meeting) => meeting.sheetNumber === undefined && !isOver(meeting, now),
    ),
    waiting: meetings.filter((meeting) => isSheetOut(meeting, now)).sort(byDay),
  };
}

/** Everybody has gone home, and the register is empty still. */
export function isSheetOut(meeting: Meeting, now: WallClock): boolean {
  return isWaitingForItsSheet(meeting, now.date) && isOver(meeting, now);
}

function byDay(one: Meeting, other: Meeting): number {
  return `${one.date} ${one.time}`.localeCompare(`${other.date} ${other.time}`);
}
