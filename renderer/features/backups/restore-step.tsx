/** The backup is being brought back, and then is the office. */

import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ProgressPanel } from '../../ui/progress-panel.tsx';
import { useWords } from '../../words/words-provider.tsx';
import type { OpeningStage } from './use-open-backup.ts';

type RestoreStage = Extract<OpeningStage, { type: 'restoring' | 'restored' }>;

export interface RestoreStepProps {
  readonly stage: RestoreStage;
  readonly isDeskOpen: boolean;
  readonly onRestored: () => unknown;
}

/** Over an open desk it cannot be walked away from: what this desk knows is no longer what the office is. */
export function RestoreStep({ stage, isDeskOpen, onRestored }: RestoreStepProps) {
  const { say } = useWords();
  const told = <Told stage={stage} onRestored={onRestored} />;
  if (!isDeskOpen) return told;
  return (
    <Dialog title={say('backups.restore')} isOpen mustAnswer role="alertdialog" onClose={() => undefined}>
      {told}
    </Dialog>
  );
}

function Told({ stage, onRestored }: Omit<RestoreStepProps, 'isDeskOpen'>) {
  const { say, sayInstant } = useWords();
  if (stage.type === 'restoring') return <ProgressPanel title={say('backups.restoring')} />;
  return (
    <>
      <div role="status">
        <Banner tone="success" title={say('backups.restored')}>
          <p>{say('backups.restoredText', { madeAt: sayInstant(stage.madeAt) })}</p>
        </Banner>
      </div>
      <div>
        <Button look="primary" onPress={() => void onRestored()}>
          {say('backups.goUnlock')}
        </Button>
      </div>
    </>
  );
}
