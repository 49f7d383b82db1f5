/** Which words say a kind of group, a part in it, a rhythm, a week of the month. */

import type { NotAPair } from '../../domain/pair.ts';
import type { NoMeetingReason } from '../../domain/meeting.ts';
import type { GroupKind } from '../../domain/group.ts';
import type { RegisterChoice } from '../../domain/member.ts';
import type { MembershipPart } from '../../domain/membership.ts';
import type { HolidayRule, Nth } from '../../domain/schedule.ts';
import type { WordId } from '../../words/words.ts';
import type { Rhythm } from './schedule-draft.ts';

export const kindWords: Readonly<Record<GroupKind, WordId>> = {
  livedExperience: 'groups.kindLivedExperience',
  caregivers: 'groups.kindCaregivers',
  open: 'groups.kindOpen',
};

export const partWords: Readonly<Record<MembershipPart, WordId>> = {
  member: 'groups.partMember',
  facilitator: 'groups.partFacilitator',
  coFacilitator: 'groups.partCoFacilitator',
  anchor: 'groups.partAnchor',
};

export const registerChoiceWords: Readonly<Record<RegisterChoice, WordId>> = {
  fullName: 'person.registerFullName',
  chosenName: 'person.registerChosenName',
  number: 'person.registerNumber',
  countedOnly: 'person.registerCountedOnly',
};

export const rhythmWords: Readonly<Record<Rhythm, WordId>> = {
  everyWeek: 'groups.everyWeek',
  everyNWeeks: 'groups.everyNWeeks',
  nthWeekdays: 'groups.nthWeekdays',
  givenDays: 'rhythm.givenDays',
};

export const nthWords: Readonly<Record<`${Nth}`, WordId>> = {
  '1': 'groups.nthFirst',
  '2': 'groups.nthSecond',
  '3': 'groups.nthThird',
  '4': 'groups.nthFourth',
  '5': 'groups.nthFifth',
  '-1': 'groups.nthLast',
};

export const reasonWords: Readonly<Record<NoMeetingReason, WordId>> = {
  holiday: 'meetings.reasonHoliday',
  weather: 'meetings.reasonWeather',
  venueClosed: 'meetings.reasonVenueClosed',
  noFacilitator: 'meetings.reasonNoFacilitator',
  tooFewCame: 'meetings.reasonTooFewCame',
  other: 'meetings.reasonOther',
};

export const notAPairWords: Readonly<Record<NotAPair['why'], WordId>> = {
  otherVenue: 'groups.pairOtherVenue',
  otherHour: 'groups.pairOtherHour',
  sameRoom: 'groups.pairSameRoom',
  pairedAlready: 'groups.pairedAlready',
};

export const holidayRuleWords: Readonly<Record<HolidayRule, WordId>> = {
  ask: 'rhythm.holidayAsk',
  skip: 'rhythm.holidaySkip',
  meet: 'rhythm.holidayMeet',
};
