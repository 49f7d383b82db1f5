/** The words for why somebody is called, and for what keeps somebody from facilitating. */

import type { FollowUpReason } from '../../domain/follow-up.ts';
import type { Standing } from '../../domain/standing.ts';
import type { WordId } from '../../words/words.ts';

export const followUpWords: Readonly<Record<FollowUpReason, WordId>> = {
  asked: 'members.followUpAsked',
  newcomer: 'members.followUpNewcomer',
  checkOnMe: 'members.followUpCheckOnMe',
};

/** On the day of a meeting. */
export const carrierWords: Readonly<Record<Standing, WordId>> = {
  ready: 'trainings.ready',
  refresherDue: 'trainings.refresherDue',
  lapsed: 'trainings.lapsed',
  notOriented: 'trainings.notOriented',
  absent: 'carrying.isAway',
  resting: 'path.resting',
  steppedBack: 'path.steppedBack',
};
