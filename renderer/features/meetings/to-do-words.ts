/** The words for why somebody is called, and for what keeps somebody from facilitating. */

import type { FollowUpReason } from '../../domain/follow-up.ts';
import type { Readiness } from '../../domain/readiness.ts';
import type { WordId } from '../../words/words.ts';

export const followUpWords: Readonly<Record<FollowUpReason, WordId>> = {
  asked: 'members.followUpAsked',
  newcomer: 'members.followUpNewcomer',
  checkOnMe: 'members.followUpCheckOnMe',
};

export const notReadyWords: Readonly<Record<Readiness, WordId>> = {
  ready: 'trainings.ready',
  refresherDue: 'trainings.refresherDue',
  lapsed: 'trainings.lapsed',
  notOriented: 'trainings.notOriented',
};
