/** Past attendance of a member who wishes to be counted only: the lines that name them become counts, in the history as well. */

import type { Change } from '../changes.ts';
import type { HistoryEntry } from '../history.ts';
import type { MemberId } from '../ids.ts';
import type { Meeting } from '../meeting.ts';
import { isEmptyChange } from './scrub-record.ts';
import { withoutLinesOf } from './scrub-register.ts';
import type { Tables } from './scrub.ts';
import { fieldOf } from './traits.ts';

/** Whose lines, and of which groups' meetings. */
export interface CountedOnly {
  readonly memberId: MemberId;
  readonly groupIds: ReadonlySet<string> | 'all';
}

/** The member stays, and every total; who facilitated a meeting stays as well, for it is known to everybody who was there. */
export function withoutAttendanceOf(tables: Tables, whose: CountedOnly): Tables {
  return {
    ...tables,
    meetings: tables.meetings.map((meeting) => countedMeeting(meeting, whose)),
    history: tables.history.map((entry) => countedEntry(entry, whose)),
  };
}

/** In how many meetings a line still names them. */
export function meetingsNaming(meetings: readonly Meeting[], whose: CountedOnly): number {
  return meetings.filter((meeting) => countedMeeting(meeting, whose) !== meeting).length;
}

function countedMeeting<M extends object>(meeting: M, { memberId, groupIds }: CountedOnly): M {
  const groupId = fieldOf(meeting, 'groupId');
  const isMeant = groupIds === 'all' || (typeof groupId === 'string' && groupIds.has(groupId));
  return isMeant ? withoutLinesOf(meeting, memberId, 'countedOnly') : meeting;
}

function countedEntry(entry: HistoryEntry, whose: CountedOnly): HistoryEntry {
  const changes = entry.changes.flatMap((change) => countedChange(change, whose));
  const isSame = changes.every((change, at) => change === entry.changes[at]);
  return isSame && changes.length === entry.changes.length ? entry : { ...entry, changes };
}

function countedChange(change: Change, whose: CountedOnly): Change[] {
  if (change.table !== 'meetings') return [change];
  const before = change.before === null ? null : countedMeeting(change.before, whose);
  const after = change.after === null ? null : countedMeeting(change.after, whose);
  if (before === change.before && after === change.after) return [change];
  return isEmptyChange(before, after) ? [] : [{ ...change, before, after }];
}
