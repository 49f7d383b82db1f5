/** What a coordinator asks of a month: of a group or of all of them, in numbers of the room. No figure is about one person. */

import type { GroupId, MemberId } from './ids.ts';
import { noMeetingReasons, type Meeting, type NoMeetingReason } from './meeting.ts';
import { byDayAndHour, membersIn, sittingsOf, type Sitting } from './sittings.ts';

export interface NotHeld {
  readonly reason: NoMeetingReason;
  readonly meetings: number;
}

export interface MonthFigures {
  /** '2026-11' */
  readonly month: string;
  readonly held: number;
  /** Called off beforehand or told about afterwards, by reason; reasons that did not occur are left out. */
  readonly notHeld: readonly NotHeld[];
  /** Members in the room at a meeting, to one decimal; undefined where none was held. */
  readonly average: number | undefined;
  readonly visitors: number;
  /** Members whose first time in one of these groups it was. */
  readonly newcomers: number;
  /** Of those the ones who were present again at one of the next four meetings of that group. */
  readonly cameAgain: number;
  /** Of those the ones who were not, and whose four meetings are not over yet. */
  readonly stillOpen: number;
  /** Different members who were present at least once. Whoever is counted only, or erased, cannot be told apart and is not in here. */
  readonly reached: number;
}

/** So many meetings a newcomer has to come again. */
const meetingsToComeAgain = 4;

/** Of each of these months. `meetings`: all that those groups ever had, for whoever is new is new to all of it. */
export function monthFigures(
  meetings: readonly Meeting[],
  months: readonly string[],
): readonly MonthFigures[] {
  const sittings = sittingsOf(meetings);
  const firsts = firstTimes(meetings);
  return months.map((month) => {
    const held = sittings.filter((sitting) => monthOf(sitting) === month);
    const newcomers = firsts.filter((first) => first.month === month);
    return {
      month,
      held: held.length,
      notHeld: notHeldIn(month, meetings),
      average: averageOf(held.map(membersIn)),
      visitors: held.reduce((total, { visitors }) => total + visitors, 0),
      newcomers: newcomers.length,
      cameAgain: newcomers.filter(({ later }) => later === 'cameAgain').length,
      stillOpen: newcomers.filter(({ later }) => later === 'open').length,
      reached: new Set(held.flatMap(({ present }) => [...present])).size,
    };
  });
}

function monthOf({ meetings }: Sitting): string | undefined {
  return meetings[0]?.date.slice(0, 7);
}

function averageOf(numbers: readonly number[]): number | undefined {
  if (numbers.length === 0) return undefined;
  return Math.round((10 * numbers.reduce((total, each) => total + each, 0)) / numbers.length) / 10;
}

/** Two rooms that both had no meeting are two meetings that were not: nobody sat together. */
function notHeldIn(month: string, meetings: readonly Meeting[]): NotHeld[] {
  const reasons = meetings.flatMap(({ date, status }) =>
    'reason' in status && date.startsWith(month) ? [status.reason] : [],
  );
  return noMeetingReasons
    .map((reason) => ({ reason, meetings: reasons.filter((each) => each === reason).length }))
    .filter(({ meetings: count }) => count > 0);
}

interface FirstTime {
  readonly month: string;
  readonly later: 'cameAgain' | 'open' | 'stayedAway';
}

/** Of each member once: their first time in any of the groups, and what became of it in that one. Nobody's name or id leaves this. */
function firstTimes(meetings: readonly Meeting[]): FirstTime[] {
  const held = meetings.filter(({ status }) => status.type === 'held').sort(byDayAndHour);
  const ofGroup = new Map<GroupId, Meeting[]>();
  for (const meeting of held)
    ofGroup.set(meeting.groupId, [...(ofGroup.get(meeting.groupId) ?? []), meeting]);
  const seen = new Set<MemberId>();
  return held.flatMap((meeting) => {
    const came = presentAt(meeting).filter((memberId) => !seen.has(memberId));
    for (const memberId of came) seen.add(memberId);
    const group = ofGroup.get(meeting.groupId) ?? [];
    const next = group.slice(group.indexOf(meeting) + 1).slice(0, meetingsToComeAgain);
    return came.map((memberId) => ({ month: meeting.date.slice(0, 7), later: becameOf(memberId, next) }));
  });
}

function becameOf(memberId: MemberId, next: readonly Meeting[]): FirstTime['later'] {
  if (next.some((meeting) => presentAt(meeting).includes(memberId))) return 'cameAgain';
  return next.length < meetingsToComeAgain ? 'open' : 'stayedAway';
}

function presentAt({ register }: Meeting): MemberId[] {
  return register.lines.filter(({ mark }) => mark === 'present').map(({ memberId }) => memberId);
}

/** The last twelve months with this one, the oldest first: '2025-12' … '2026-11'. */
export function monthsThrough(today: string, count = 12): readonly string[] {
  const last = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1;
  return Array.from({ length: count }, (_, place) => {
    const month = last - count + 1 + place;
    return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}
