/**
 * Who was in the room, whatever became of the records since.
 *
 * [Note: An old total stays] What a meeting once counted depends on its own record and on nothing else: not on who belongs today, not on
 * other meetings, not on whether a member is still in the records. Erased people and those who are counted only go on counting, as
 * numbers. Only a correction of that very register changes it, and the history keeps what stood there before.
 */

import type { MeetingId, MemberId } from './ids.ts';
import type { Meeting } from './meeting.ts';

/** One coming together: a meeting, or the two of a joint session, which were one room that day. */
export interface Sitting {
  readonly meetings: readonly Meeting[];
  /** Members marked present in one register or in both: each once. */
  readonly present: ReadonlySet<MemberId>;
  /** Present, and nothing anywhere says who: counted only, or erased since. Nobody can tell whether one of them is in both registers. */
  readonly nameless: number;
  readonly visitors: number;
}

/** Of the meetings that were held, by day and hour. A meeting that was moved is the same record on another day: it counts there, once. */
export function sittingsOf(meetings: readonly Meeting[]): readonly Sitting[] {
  const held = new Map(
    meetings.filter(({ status }) => status.type === 'held').map((meeting) => [meeting.id, meeting]),
  );
  const beside = jointPairs(held);
  const sittings: Sitting[] = [];
  const placed = new Set<MeetingId>();
  for (const meeting of [...held.values()].sort(byDayAndHour)) {
    if (placed.has(meeting.id)) continue;
    const other = beside.get(meeting.id);
    const together = other === undefined || placed.has(other.id) ? [meeting] : [meeting, other];
    for (const { id } of together) placed.add(id);
    sittings.push(sittingOf(together));
  }
  return sittings;
}

function sittingOf(meetings: readonly Meeting[]): Sitting {
  const registers = meetings.map(({ register }) => register);
  const came = registers.flatMap(({ lines }) => lines.filter(({ mark }) => mark === 'present'));
  return {
    meetings,
    present: new Set(came.map(({ memberId }) => memberId)),
    nameless: sum(registers.map(({ counted = 0, anonymous }) => counted + (anonymous?.present ?? 0))),
    visitors: sum(registers.map(({ visitors }) => visitors)),
  };
}

/** One of the two records says that they sat together; which one depends on where it was written. */
function jointPairs(held: ReadonlyMap<MeetingId, Meeting>): ReadonlyMap<MeetingId, Meeting> {
  const beside = new Map<MeetingId, Meeting>();
  for (const meeting of held.values()) {
    const other = meeting.jointWith === undefined ? undefined : held.get(meeting.jointWith);
    // One of them was moved since: on two days nobody sat together.
    if (other === undefined || other.id === meeting.id || other.date !== meeting.date) continue;
    if (!beside.has(meeting.id)) beside.set(meeting.id, other);
    if (!beside.has(other.id)) beside.set(other.id, meeting);
  }
  return beside;
}

/** Members in the room, by name or not; visitors are no members. */
export function membersIn({ present, nameless }: Sitting): number {
  return present.size + nameless;
}

export function byDayAndHour(one: Meeting, other: Meeting): number {
  return `${one.date} ${one.time} ${one.id}`.localeCompare(`${other.date} ${other.time} ${other.id}`);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
