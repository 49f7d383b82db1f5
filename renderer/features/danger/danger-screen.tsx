/** What to do when someone is in danger; on paper too. Knows no records, and leaves none. */

import type { ReactNode } from 'react';
import type { Helpline } from '../../domain/settings.ts';
import { useOfferPrint } from '../../session/printing.tsx';
import type { Shell } from '../../session/shell-facts.ts';
import { usePaper } from '../../session/use-paper.ts';
import { DangerSheet } from '../../sheets/danger-sheet.tsx';
import { FailureBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { PageHeader } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';

export interface DangerScreenProps {
  readonly shell: Pick<Shell, 'print.print'>;
  /** The office's own, which only an open desk can know. */
  readonly helplines?: readonly Helpline[] | undefined;
  /** The way back, where there is no rail. */
  readonly back?: ReactNode;
}

export function DangerScreen({ shell, helplines, back }: DangerScreenProps) {
  const { say } = useWords();
  const paper = usePaper();
  const print = () => void paper.onPaper(() => shell['print.print']());
  useOfferPrint(print);
  return (
    <>
      <PageHeader
        title={say('danger.title')}
        subtitle={say('danger.intro')}
        actions={
          <>
            {back}
            <Button icon="print" isBusy={paper.isBusy} onPress={print}>
              {say('danger.print')}
            </Button>
          </>
        }
      />
      <FailureBanner failure={paper.failure} />
      <DangerSheet helplines={helplines} />
    </>
  );
}
