/** How people come to made-up meetings: each in their own way, and the register that this makes. */

import type { IsoDate } from '../calendar.ts';
import type { Mark, Register } from '../meeting.ts';
import type { Membership } from '../membership.ts';
import type { Chance } from './chance.ts';
import { type Days, daysUntilTyped, registerDays } from './days.ts';

/** In a hundred meetings: how often present, how often sent word; else absent, but for what the sheet does not tell. */
interface Manner {
  readonly present: number;
  readonly sentWord: number;
}

const carrier: Manner = { present: 93, sentWord: 6 };
const regular: Manner = { present: 87, sentWord: 7 };
const nowAndThen: Manner = { present: 45, sentWord: 10 };
const considerate: Manner = { present: 55, sentWord: 40 };
const stayingAway: Manner = { present: 4, sentWord: 6 };

export interface Attendance {
  readonly membership: Membership;
  readonly manner: Manner;
  /** From this day on they are not seen any more, except by chance. */
  readonly awayFrom?: IsoDate;
}

export function attendanceOf(membership: Membership, days: Days, chance: Chance): Attendance {
  const lot = chance.below(100);
  const turn = chance.below(registerDays);
  if (membership.part !== 'member') return { membership, manner: carrier };
  const joinedAgo = days.since(membership.joinedOn);
  // Of the newcomers two in five come once or twice, and see whether it is for them.
  if (joinedAgo <= registerDays && lot < 40)
    return { membership, manner: regular, awayFrom: days.ago(Math.max(0, joinedAgo - 15)) };
  if (lot < 8) return { membership, manner: regular, awayFrom: days.ago(turn) };
  if (lot < 68) return { membership, manner: regular };
  return { membership, manner: lot < 84 ? nowAndThen : considerate };
}

export interface RoomOnTheDay {
  readonly date: IsoDate;
  readonly hasGuest: boolean;
}

export function makeUpRegister(
  belonging: readonly Attendance[],
  { date, hasGuest }: RoomOnTheDay,
  days: Days,
  chance: Chance,
): Register {
  const lines = belonging.map((attendance) => ({
    memberId: attendance.membership.memberId,
    mark: makeUpMark(attendance, date, chance),
  }));
  const visitors = (hasGuest ? 1 : 0) + (chance.isLucky(20) ? 1 + chance.below(3) : 0);
  const ticked = lines.filter((line) => line.mark === 'present').length + visitors;
  const headcount = chance.isLucky(75) ? { headcount: countedAs(ticked, chance) } : {};
  const typedAgo = Math.max(0, days.since(date) - 1 - chance.below(daysUntilTyped));
  return { lines, ...headcount, visitors, typedOn: days.ago(typedAgo) };
}

function makeUpMark({ manner, awayFrom }: Attendance, date: IsoDate, chance: Chance): Mark {
  const { present, sentWord } = awayFrom !== undefined && date >= awayFrom ? stayingAway : manner;
  const lot = chance.below(100);
  if (lot < present) return 'present';
  if (lot < present + sentWord) return 'sentWord';
  return lot === 99 ? 'notRecorded' : 'absent';
}

/** Now and then somebody came late, or was counted twice. */
function countedAs(ticked: number, chance: Chance): number {
  if (!chance.isLucky(12)) return ticked;
  return ticked > 0 && chance.isLucky(50) ? ticked - 1 : ticked + 1;
}
