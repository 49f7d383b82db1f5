/** The words for the states of a meeting and for why one did not take place. */

import type { MeetingStatus, MoveReason, NoMeetingReason } from '../../domain/meeting.ts';
import type { BadgeTone } from '../../ui/badge.tsx';
import type { WordId } from '../../words/words.ts';

export const statusWords: Readonly<Record<MeetingStatus['type'], WordId>> = {
  planned: 'meetings.planned',
  held: 'meetings.held',
  cancelled: 'meetings.cancelled',
  didNotHappen: 'meetings.didNotHappen',
};

export const statuses = [
  'planned',
  'held',
  'cancelled',
  'didNotHappen',
] as const satisfies readonly MeetingStatus['type'][];

export const statusTones: Readonly<Record<MeetingStatus['type'], BadgeTone>> = {
  planned: 'accent',
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
