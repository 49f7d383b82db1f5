/** What is being done to all records, over the screen: up to the commit point it can be called off. */

import { rewritingSteps, type RewritingStep } from '../../session/erase.ts';
import { Banner, FailureBanner } from '../../ui/banner.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ProgressPanel } from '../../ui/progress-panel.tsx';
import type { WordId } from '../../words/words.ts';
import { useWords } from '../../words/words-provider.tsx';
import type { Progress, RewritingFailure } from './use-rewriting.ts';

const words: Readonly<Record<RewritingStep, WordId>> = {
  reading: 'erasure.stepReading',
  leavingOut: 'erasure.stepLeavingOut',
  sealing: 'erasure.stepSealing',
  checking: 'erasure.stepChecking',
  writing: 'erasure.stepWriting',
};

export interface RewritingProgressProps {
  readonly title: string;
  readonly progress: Progress | undefined;
  readonly onCancel: () => void;
}

export function RewritingProgress({ title, progress, onCancel }: RewritingProgressProps) {
  const { say } = useWords();
  if (progress === undefined) return null;
  const { step, records } = progress;
  return (
    <Dialog title={title} isOpen mustAnswer role="alertdialog" onClose={() => undefined}>
      <ProgressPanel
        title={say('erasure.afterwards')}
        detail={say(words[step], { records })}
        done={rewritingSteps.indexOf(step) + 1}
        total={rewritingSteps.length}
        {...(step !== 'writing' && { onCancel })}
      />
    </Dialog>
  );
}

export function RewritingFailureBanner({ failure }: { readonly failure: RewritingFailure | null }) {
  const { say } = useWords();
  if (failure?.type === 'NotYourTask') return <Banner tone="danger" title={say('erasure.notYours')} />;
  if (failure?.type === 'NoSuchMember') return <Banner tone="danger" title={say('erasure.memberGone')} />;
  return <FailureBanner failure={failure} />;
}
