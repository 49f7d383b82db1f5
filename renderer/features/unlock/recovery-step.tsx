/** The recovery sheet, shown as it will lie on paper; printed, or copied by hand. It is saved nowhere. */

import type { IsoDate } from '../../domain/calendar.ts';
import type { DiscreetName } from '../../domain/group.ts';
import type { RecoverySheetFacts } from '../../session/recovery-sheet.ts';
import type { Shell } from '../../session/shell-facts.ts';
import { usePaper } from '../../session/use-paper.ts';
import { RecoverySheet } from '../../sheets/recovery-sheet.tsx';
import { SheetPreview } from '../../sheets/sheet-preview.tsx';
import { FailureBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Actions } from '../../ui/form.tsx';
import { PageHeader } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';
import styles from './unlock.module.css';

export interface RecoveryStepProps {
  readonly shell: Shell;
  readonly sheet: RecoverySheetFacts;
  readonly discreetSender: DiscreetName;
  readonly today: IsoDate;
  readonly onNext: () => void;
}

export function RecoveryStep({ shell, sheet, discreetSender, today, onNext }: RecoveryStepProps) {
  const { say } = useWords();
  const paper = usePaper();
  const print = () => void paper.onPaper(() => shell['print.print']());
  return (
    <>
      <PageHeader title={say('firstRun.recoveryTitle')} subtitle={say('firstRun.recoveryText')} />
      <FailureBanner failure={paper.failure} />
      <Actions>
        <Button look="primary" icon="print" isBusy={paper.isBusy} onPress={print}>
          {say('firstRun.recoveryPrint')}
        </Button>
        <Button onPress={onNext}>{say('firstRun.recoveryCopied')}</Button>
      </Actions>
      <p className={styles.lead}>{say('firstRun.recoveryByHand')}</p>
      <SheetPreview label={say('firstRun.recoveryTitle')}>
        <RecoverySheet {...sheet} discreetSender={discreetSender} madeOn={today} />
      </SheetPreview>
    </>
  );
}
