/** The words for kinds of programme, states of a session and of a part in it, and readiness. */

import type { Readiness } from '../../domain/readiness.ts';
import type { ParticipationState, ProgrammeKind, SessionStatus } from '../../domain/training.ts';
import type { BadgeTone } from '../../ui/badge.tsx';
import type { WordId } from '../../words/words.ts';

export const kindWords: Readonly<Record<ProgrammeKind, WordId>> = {
  orientation: 'trainings.orientation',
  refresher: 'trainings.refresher',
};

export const statusWords: Readonly<Record<SessionStatus, WordId>> = {
  planned: 'trainings.statusPlanned',
  closed: 'trainings.statusClosed',
};

export const statusTones: Readonly<Record<SessionStatus, BadgeTone>> = { planned: 'accent', closed: 'plain' };

export const stateWords: Readonly<Record<ParticipationState, WordId>> = {
  enrolled: 'trainings.enrolled',
  attended: 'trainings.attended',
  completed: 'trainings.completed',
};

export const stateTones: Readonly<Record<ParticipationState, BadgeTone>> = {
  enrolled: 'plain',
  attended: 'accent',
  completed: 'success',
};

export const readinessWords: Readonly<Record<Readiness, WordId>> = {
  ready: 'trainings.ready',
  refresherDue: 'trainings.refresherDue',
  lapsed: 'trainings.lapsed',
  notOriented: 'trainings.notOriented',
};

/** Nobody is at fault for a date that has passed: no tone of danger. */
export const readinessTones: Readonly<Record<Readiness, BadgeTone>> = {
  ready: 'success',
  refresherDue: 'notice',
  lapsed: 'notice',
  notOriented: 'plain',
};
