/** How a meeting stands, in words, and why one did not take place. */

import type { IsoDate } from '../../domain/calendar.ts';
import type { Meeting, MeetingStatus, MoveReason, NoMeetingReason } from '../../domain/meeting.ts';
import type { BadgeTone } from '../../ui/badge.tsx';
import type { WordId } from '../../words/words.ts';

/** What has had its day and is recorded as planned is planned no more: its sheet lies there. */
export type Standing = MeetingStatus['type'] | 'notTyped';

export function standingOf({ status, date }: Pick<Meeting, 'status' | 'date'>, today: IsoDate): Standing {
  return status.type === 'planned' && date < today ? 'notTyped' : status.type;
}

export const standingWords: Readonly<Record<Standing, WordId>> = {
  planned: 'meetings.planned',
  notTyped: 'meetings.notTyped',
  held: 'meetings.held',
  cancelled: 'meetings.cancelled',
  didNotHappen: 'meetings.didNotHappen',
};

export const standings = [
  'planned',
  'notTyped',
  'held',
  'cancelled',
  'didNotHappen',
] as const satisfies readonly Standing[];

export const standingTones: Readonly<Record<Standing, BadgeTone>> = {
  planned: 'accent',
  notTyped: 'notice',
  held: 'success',
  cancelled: 'notice',
  didNotHappen: 'notice',
};

export const reasonWords: Readonly<Record<NoMeetingReason, WordId>> = {
  holiday: 'meetings.reasonHoliday',
  weather: 'meetings.reasonWeather',
  venueClosed: 'meetings.reasonVenueClosed',
  noFacilitator: 'meetings.reasonNoFacilitator',
  tooFewCame: 'meetings.reasonTooFewCame',
  other: 'meetings.reasonOther',
};

export const moveReasonWords: Readonly<Record<MoveReason, WordId>> = {
  holiday: 'meetings.reasonHoliday',
  weather: 'meetings.reasonWeather',
  venueClosed: 'meetings.reasonVenueClosed',
  roomNeeded: 'moving.reasonRoomNeeded',
  noFacilitator: 'meetings.reasonNoFacilitator',
  groupAsked: 'moving.reasonGroupAsked',
  other: 'meetings.reasonOther',
};
