/** Where a first run stands: the stage, the answers so far, and what kept the last step from happening. */

import { useState } from 'react';
import type { Clock } from '../../domain/clock.ts';
import { createOffice, prepareOffice, type PreparedOffice } from '../../session/first-run.ts';
import type { Shell } from '../../session/shell-facts.ts';
import type { UnlockedOffice } from '../../session/unlocked-office.ts';
import type { SayableFailure } from '../../words/failure-sentences.ts';
import { firstRunAnswers, withoutPassphrases, type Answers, type FirstRunStage } from './first-run-steps.ts';
import type { StaffAnswers } from './staff-answers.ts';

export interface FirstRunTools {
  readonly shell: Shell;
  readonly clock: Clock;
  readonly isMadeUp: boolean;
  readonly onCreated: (office: UnlockedOffice) => unknown;
}

export interface FirstRunRoad {
  readonly stage: FirstRunStage;
  readonly answers: Answers;
  readonly failure: SayableFailure | null;
  readonly goTo: (stage: FirstRunStage, answers?: Answers) => void;
  readonly makeKeys: (second: StaffAnswers) => Promise<void>;
  /** The only step that writes. */
  readonly create: (prepared: PreparedOffice) => Promise<void>;
}

const unexpected = { type: 'Unexpected' } as const;

export function useFirstRun({ shell, clock, isMadeUp, onCreated }: FirstRunTools): FirstRunRoad {
  const [stage, setStage] = useState<FirstRunStage>({ type: 'welcome' });
  const [answers, setAnswers] = useState<Answers>({});
  const [failure, setFailure] = useState<SayableFailure | null>(null);

  const goTo = (next: FirstRunStage, changed?: Answers) => {
    if (changed !== undefined) setAnswers(changed);
    setFailure(null);
    setStage(next);
  };
  const comeBack = (previous: FirstRunStage, why: SayableFailure) => {
    setFailure(why);
    setStage(previous);
  };

  const makeKeys = async (second: StaffAnswers) => {
    const { office, you } = answers;
    if (office === undefined || you === undefined) return;
    goTo({ type: 'makingKeys' }, { ...answers, second });
    try {
      const prepared = await prepareOffice(firstRunAnswers(office, [you, second], isMadeUp));
      goTo({ type: 'recovery', prepared: withoutPassphrases(prepared) }, {});
    } catch {
      comeBack({ type: 'second' }, unexpected);
    }
  };

  const create = async (prepared: PreparedOffice) => {
    goTo({ type: 'creating', prepared });
    try {
      const created = await createOffice(shell, clock, prepared);
      if (created.ok) onCreated(created.value);
      else comeBack({ type: 'backup', prepared }, created.error);
    } catch {
      comeBack({ type: 'backup', prepared }, unexpected);
    }
  };

  return { stage, answers, failure, goTo, makeKeys, create };
}
