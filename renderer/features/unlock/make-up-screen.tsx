/** The first start of the made-up office: no questions, only what is happening; then it is open. */

import { useEffect, useRef, useState } from 'react';
import type { Clock } from '../../domain/clock.ts';
import { foundMadeUpOffice } from '../../session/make-up-office.ts';
import type { Shell } from '../../session/shell-facts.ts';
import type { UnlockedOffice } from '../../session/unlocked-office.ts';
import { FailureBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Actions } from '../../ui/form.tsx';
import { PlainFrame } from '../../ui/frame.tsx';
import { PageHeader } from '../../ui/page.tsx';
import { ProgressPanel } from '../../ui/progress-panel.tsx';
import type { SayableFailure } from '../../words/failure-sentences.ts';
import { useWords } from '../../words/words-provider.tsx';

export interface MakeUpScreenProps {
  readonly shell: Shell;
  readonly clock: Clock;
  readonly onCreated: (office: UnlockedOffice) => unknown;
}

/** Founds the office as soon as it is shown. */
export function MakeUpScreen({ shell, clock, onCreated }: MakeUpScreenProps) {
  const { say } = useWords();
  const [failure, setFailure] = useState<SayableFailure | null>(null);
  const isBegun = useRef(false);
  const found = async () => {
    setFailure(null);
    try {
      const founded = await foundMadeUpOffice(shell, clock);
      if (founded.ok) onCreated(founded.value);
      else setFailure(founded.error);
    } catch {
      setFailure({ type: 'Unexpected' });
    }
  };
  useEffect(() => {
    if (isBegun.current) return;
    isBegun.current = true;
    void found();
  });
  if (failure === null) return <MakingUp step="keys" />;
  return (
    <PlainFrame>
      <PageHeader title={say('madeUp.makingTitle')} />
      <FailureBanner failure={failure} />
      <Actions>
        <Button look="primary" onPress={() => void found()}>
          {say('app.tryAgain')}
        </Button>
      </Actions>
    </PlainFrame>
  );
}

/** How far it is: the keys come first, then the people. */
export function MakingUp({ step }: { readonly step: 'keys' | 'people' }) {
  const { say } = useWords();
  return (
    <PlainFrame>
      <PageHeader title={say('madeUp.makingTitle')} subtitle={say('madeUp.makingText')} />
      <ProgressPanel title={say(step === 'keys' ? 'madeUp.makingKeys' : 'madeUp.makingPeople')} />
    </PlainFrame>
  );
}
