/** Trainings by hand: a programme, a session of it, and an orientation recorded on a member's page. */

import type { Page } from '@playwright/test';
import { kindWords } from '../../renderer/features/trainings/training-words.ts';
import type { ProgrammeKind } from '../../renderer/domain/training.ts';
import { goTo } from './at-the-desk.ts';
import * as hand from './by-hand.ts';

export interface ProgrammeToType {
  readonly name: string;
  readonly kind: ProgrammeKind;
  readonly hours: number;
  readonly validityMonths?: number;
}

export async function addProgramme(window: Page, programme: ProgrammeToType): Promise<void> {
  await goTo(window, 'app.trainings');
  const hands = await hand.handsOn(window);
  const { say } = hands.words;
  // The first programme is asked for in the empty list, every other one by the header.
  const first = hand.buttonOf(hands, say('trainings.addProgramme'));
  await first
    .or(hand.buttonOf(hands, say('trainings.newProgramme')))
    .first()
    .click();
  await hand.untilTitled(hands, say('trainings.newProgramme'));
  await hand.type(hands, say('trainings.programmeName'), programme.name);
  await hand.choose(hands, say('trainings.kind'), say(kindWords[programme.kind]));
  await hand.type(hands, say('trainings.hours'), String(programme.hours));
  if (programme.validityMonths !== undefined)
    await hand.type(hands, say('trainings.validity'), String(programme.validityMonths));
  await hand.press(hands, say('app.save'));
  await hand.untilSaid(hands, say('trainings.programmeAdded', { name: programme.name }));
}

export interface TrainingSessionToType {
  readonly programme: string;
  /** As one types it: 22/11/2026. */
  readonly date: string;
  readonly secondDate?: string;
  readonly venue?: string;
}

/** Enters a session of one day or two; ends on its page. */
export async function addTrainingSession(window: Page, session: TrainingSessionToType): Promise<void> {
  await goTo(window, 'app.trainings');
  const hands = await hand.handsOn(window);
  const { say } = hands.words;
  await hand.buttonOf(hands, say('trainings.newSession')).first().click();
  await hand.untilTitled(hands, say('trainings.newSession'));
  await hand.select(hands, say('trainings.programme'), session.programme);
  await hand.type(hands, say('trainings.dateOf', { number: 1 }), session.date);
  if (session.secondDate !== undefined) {
    await hand.press(hands, say('trainings.addDate'));
    await hand.type(hands, say('trainings.dateOf', { number: 2 }), session.secondDate);
  }
  if (session.venue !== undefined) await hand.select(hands, say('trainings.venue'), session.venue);
  await hand.press(hands, say('app.save'));
  await hand.untilSaid(hands, say('trainings.sessionAdded'));
}

/** On a member's page: records that this member completed an orientation, the newest if none is named by its programme. */
export async function recordOrientation(window: Page, calledBy: string, programme?: string): Promise<void> {
  const hands = await hand.handsOn(window);
  const { say } = hands.words;
  await hand.press(hands, say('trainings.recordOrientation'));
  const dialog = window.getByRole('dialog', {
    name: say('trainings.recordOrientation'),
    exact: true,
  });
  const inDialog = hand.within(hands, dialog);
  if (programme !== undefined) await chooseSessionOf(inDialog, programme);
  await hand.press(inDialog, say('trainings.record'));
  await hand.untilSaid(hands, say('trainings.orientationSaid', { name: calledBy }));
}

async function chooseSessionOf(hands: hand.Hands, programme: string): Promise<void> {
  const { say } = hands.words;
  await hand.opener(hands, say('trainings.whichSession')).click();
  await hands.window.getByRole('option').filter({ hasText: programme }).first().click();
}
