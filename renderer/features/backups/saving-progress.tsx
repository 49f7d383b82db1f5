/** The steps of a backup that is being made, and what is happening in the present one. */

import type { BackupStep } from '../../session/save-backup.ts';
import { ProgressPanel } from '../../ui/progress-panel.tsx';
import { StepList } from '../../ui/step-list.tsx';
import type { WordId } from '../../words/words.ts';
import { useWords } from '../../words/words-provider.tsx';

const happening: Readonly<Record<Exclude<BackupStep, 'Done' | 'Failed'>, WordId>> = {
  ChoosingPlace: 'backups.choosingPlace',
  Sealing: 'backups.sealing',
  Writing: 'backups.writing',
};

export function SavingProgress({ step }: { readonly step: BackupStep }) {
  const { say } = useWords();
  if (step === 'Done' || step === 'Failed') return null;
  const steps = [
    { id: 'ChoosingPlace', label: say('backups.stepPlace') },
    { id: 'Sealing', label: say('backups.stepSealing') },
    { id: 'Writing', label: say('backups.stepWriting') },
  ];
  return (
    <>
      <StepList steps={steps} current={step} />
      <ProgressPanel title={say('backups.saveNow')} detail={say(happening[step])} />
    </>
  );
}
