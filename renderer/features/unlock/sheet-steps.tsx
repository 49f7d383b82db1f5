/** The recovery sheet and its proof: the key is on the screen in the first and nowhere in the second. */

import { useMemo } from 'react';
import type { Clock } from '../../domain/clock.ts';
import { recoverySheetOf } from '../../session/recovery-sheet.ts';
import type { Shell } from '../../session/shell-facts.ts';
import type { FirstRunStage } from './first-run-steps.ts';
import { ProofStep } from './proof-step.tsx';
import { RecoveryStep } from './recovery-step.tsx';

export interface SheetStepsProps {
  readonly shell: Shell;
  readonly clock: Clock;
  readonly stage: Extract<FirstRunStage, { type: 'recovery' | 'proof' }>;
  readonly goTo: (stage: FirstRunStage) => void;
}

export function SheetSteps({ shell, clock, stage, goTo }: SheetStepsProps) {
  const { prepared } = stage;
  const sheet = useMemo(() => recoverySheetOf(prepared), [prepared]);
  if (stage.type === 'proof') {
    return (
      <ProofStep
        groups={sheet.groups}
        onShowAgain={() => {
          goTo({ type: 'recovery', prepared });
        }}
        onProven={() => {
          goTo({ type: 'backup', prepared });
        }}
      />
    );
  }
  return (
    <RecoveryStep
      shell={shell}
      sheet={sheet}
      discreetSender={prepared.answers.settings.discreetSender}
      today={clock.today()}
      onNext={() => {
        goTo({ type: 'proof', prepared });
      }}
    />
  );
}
