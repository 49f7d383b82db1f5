/** A group ends on a day: what becomes of the meetings planned after it and of those who belong; and what was ended stays in the records. */

import type { IsoDate } from './calendar.ts';
import type { Group } from './group.ts';
import { cancelMeeting, type Meeting, type NoMeetingReason } from './meeting.ts';
import type { Membership } from './membership.ts';
import { fail, ok, type Result } from './result.ts';

export interface Closing {
  readonly group: Group;
  /** The last day on which it may meet. */
  readonly on: IsoDate;
  /** Of all groups; those of others are left alone. */
  readonly meetings: readonly Meeting[];
  readonly memberships: readonly Membership[];
  /** Why the meetings after that day are called off; missing leaves them planned. */
  readonly reason?: NoMeetingReason | undefined;
  readonly endsMemberships: boolean;
}

/** What closing would change, and what it would leave. */
export interface Closed {
  readonly group: Group;
  readonly cancelled: readonly Meeting[];
  readonly ended: readonly Membership[];
}

export type CloseFailure =
  | { readonly type: 'AlreadyClosed'; readonly closedOn: IsoDate }
  /** It has met after that day. */
  | { readonly type: 'HeldAfter'; readonly date: IsoDate };

export function closeGroup(closing: Closing): Result<Closed, CloseFailure> {
  const { group, on, reason, endsMemberships } = closing;
  if (group.closedOn !== undefined) return fail({ type: 'AlreadyClosed', closedOn: group.closedOn });
  const after = closing.meetings.filter((meeting) => meeting.groupId === group.id && meeting.date > on);
  const held = after.filter(({ status }) => status.type === 'held').map(({ date }) => date);
  const last = held.sort().at(-1);
  if (last !== undefined) return fail({ type: 'HeldAfter', date: last });
  return ok({
    group: { ...group, closedOn: on },
    cancelled: reason === undefined ? [] : after.filter(isPlanned).flatMap((each) => calledOff(each, reason)),
    ended: endsMemberships
      ? closing.memberships.filter((each) => isOpenAfter(each, closing)).map(endedOn(on))
      : [],
  });
}

function isPlanned({ status }: Meeting): boolean {
  return status.type === 'planned';
}

function calledOff(meeting: Meeting, reason: NoMeetingReason): Meeting[] {
  const cancelled = cancelMeeting(meeting, reason);
  return cancelled.ok ? [cancelled.value] : [];
}

function isOpenAfter({ groupId, leftOn }: Membership, { group, on }: Closing): boolean {
  return groupId === group.id && (leftOn === undefined || leftOn > on);
}

/** Whoever was to join later belonged for no more than the day of joining. */
function endedOn(on: IsoDate): (membership: Membership) => Membership {
  return (membership) => ({ ...membership, leftOn: on < membership.joinedOn ? membership.joinedOn : on });
}

export interface NotClosed {
  readonly type: 'NotClosed';
}

/** It meets again. Who had belonged is asked anew, one by one: nobody belongs without having been asked. */
export function reopenGroup(group: Group): Result<Group, NotClosed> {
  if (group.closedOn === undefined) return fail({ type: 'NotClosed' });
  return ok({ ...group, closedOn: undefined });
}
