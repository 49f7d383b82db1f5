/** The words for kinds of programme, states of a session and of a part in it, and readiness. */

import type { Readiness } from '../../domain/readiness.ts';
import type { SessionPhase } from '../../domain/training-session.ts';
import type { ParticipationState, ProgrammeKind } from '../../domain/training.ts';
import type { BadgeTone } from '../../ui/badge.tsx';
import type { WordId } from '../../words/words.ts';

export const kindWords: Readonly<Record<ProgrammeKind, WordId>> = {
  orientation: 'trainings.orientation',
  refresher: 'trainings.refresher',
  topic: 'programmes.topic',
};

export const phaseWords: Readonly<Record<SessionPhase, WordId>> = {
  planned: 'sessions.phasePlanned',
  open: 'sessions.phaseOpen',
  running: 'sessions.phaseRunning',
  over: 'sessions.phaseOver',
  closed: 'sessions.phaseClosed',
};

export const phaseTones: Readonly<Record<SessionPhase, BadgeTone>> = {
  planned: 'plain',
  open: 'accent',
  running: 'success',
  over: 'notice',
  closed: 'plain',
};

export const stateWords: Readonly<Record<ParticipationState, WordId>> = {
  waiting: 'sessions.waiting',
  enrolled: 'trainings.enrolled',
  attended: 'trainings.attended',
  completed: 'trainings.completed',
  notCompleted: 'sessions.notCompleted',
};

export const stateTones: Readonly<Record<ParticipationState, BadgeTone>> = {
  waiting: 'plain',
  enrolled: 'plain',
  attended: 'accent',
  completed: 'success',
  notCompleted: 'plain',
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
