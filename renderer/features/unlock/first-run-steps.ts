/** The road of a first run. Up to the last step nothing is written: whoever stops here has no office, and no half of one. */

import { settingsId } from '../../domain/settings.ts';
import type { FirstRunAnswers, PreparedOffice } from '../../session/first-run.ts';
import type { Step } from '../../ui/step-list.tsx';
import type { Say } from '../../words/say.ts';
import type { BackupPlaceAnswers, OfficeAnswers } from './office-answers.ts';
import type { StaffAnswers } from './staff-answers.ts';

/** What was answered so far; kept for the way back, dropped as soon as the keys are made. */
export interface Answers {
  readonly office?: OfficeAnswers;
  readonly you?: StaffAnswers;
  readonly second?: StaffAnswers;
}

export type FirstRunStage =
  | { readonly type: 'welcome' }
  | { readonly type: 'office' }
  | { readonly type: 'you' }
  | { readonly type: 'second' }
  | { readonly type: 'makingKeys' }
  | { readonly type: 'recovery'; readonly prepared: PreparedOffice }
  | { readonly type: 'proof'; readonly prepared: PreparedOffice }
  | { readonly type: 'backup'; readonly prepared: PreparedOffice }
  | { readonly type: 'creating'; readonly prepared: PreparedOffice };

export function stepsOf(say: Say): readonly Step[] {
  return [
    { id: 'office', label: say('firstRun.stepOffice') },
    { id: 'you', label: say('firstRun.stepYou') },
    { id: 'second', label: say('firstRun.stepSecond') },
    { id: 'recovery', label: say('firstRun.stepRecovery') },
    { id: 'proof', label: say('firstRun.stepProof') },
    { id: 'backup', label: say('firstRun.stepBackup') },
  ];
}

/** Which step of the row a stage belongs to; making keys still belongs to the person who waits for them. */
export function stepOf(stage: FirstRunStage): string | undefined {
  if (stage.type === 'welcome') return undefined;
  if (stage.type === 'makingKeys') return 'second';
  return stage.type === 'creating' ? 'backup' : stage.type;
}

export function firstRunAnswers(
  office: OfficeAnswers,
  staff: readonly StaffAnswers[],
  madeUp: boolean,
): FirstRunAnswers {
  return {
    settings: { ...office, id: settingsId },
    staff: staff.map(({ name, role, passphrase }) => ({ name, role, passphrase })),
    madeUp,
  };
}

/** The keys are made: the passphrases have done their work and are let go. */
export function withoutPassphrases(prepared: PreparedOffice): PreparedOffice {
  return { ...prepared, answers: { ...prepared.answers, staff: [] } };
}

export function withBackupPlace(prepared: PreparedOffice, place: BackupPlaceAnswers): PreparedOffice {
  const { answers } = prepared;
  return { ...prepared, answers: { ...answers, settings: { ...answers.settings, ...place } } };
}
