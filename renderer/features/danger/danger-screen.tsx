/** What to do when someone is in danger; on paper too. Knows no records, and leaves none. */

import { useCallback, useState, type ReactNode } from 'react';
import { useOfferPrint } from '../../session/printing.tsx';
import type { Shell } from '../../session/shell-facts.ts';
import { DangerSheet } from '../../sheets/danger-sheet.tsx';
import { FailureBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { PageHeader } from '../../ui/page.tsx';
import type { SayableFailure } from '../../words/failure-sentences.ts';
import { useWords } from '../../words/words-provider.tsx';

export interface DangerScreenProps {
  readonly shell: Pick<Shell, 'print.print'>;
  /** The way back, where there is no rail. */
  readonly back?: ReactNode;
}

export function DangerScreen({ shell, back }: DangerScreenProps) {
  const { say } = useWords();
  const [failure, setFailure] = useState<SayableFailure | null>(null);
  const [isPrinting, setPrinting] = useState(false);
  const print = useCallback(async () => {
    setPrinting(true);
    const printed = await shell['print.print']();
    setFailure(printed.ok ? null : printed.failure);
    setPrinting(false);
  }, [shell]);
  useOfferPrint(useCallback(() => void print(), [print]));
  return (
    <>
      <PageHeader
        title={say('danger.title')}
        subtitle={say('danger.intro')}
        actions={
          <>
            {back}
            <Button icon="print" isBusy={isPrinting} onPress={() => void print()}>
              {say('danger.print')}
            </Button>
          </>
        }
      />
      <FailureBanner failure={failure} />
      <DangerSheet />
    </>
  );
}
