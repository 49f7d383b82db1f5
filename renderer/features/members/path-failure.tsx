/** Why a step was not noted, in words above its form; nothing was changed by it. */

import type { CommitFailure } from '../../session/failures.ts';
import type { UnexpectedFailure } from '../../session/use-command.ts';
import { Banner } from '../../ui/banner.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { MemberFailureBanner } from './member-failure.tsx';
import type { NoteStepFailure } from './write-path.ts';

export interface PathFailureBannerProps {
  readonly failure: NoteStepFailure | CommitFailure | UnexpectedFailure | null;
  readonly name: string;
}

export function PathFailureBanner({ failure, name }: PathFailureBannerProps) {
  const { say, sayDate } = useWords();
  const refused = (title: string) => (
    <Banner tone="danger" title={title}>
      <p>{say('failure.nothingChanged')}</p>
    </Banner>
  );
  // Asked in the form itself.
  if (failure === null || failure.type === 'CertifiedEarly') return null;
  if (failure.type === 'StepNotYet') return refused(say('path.notYet'));
  if (failure.type === 'NothingToComeBackFrom') return refused(say('path.nothingToComeBackFrom'));
  if (failure.type === 'StepAlreadyNoted') return refused(say('path.already', { date: sayDate(failure.on) }));
  if (failure.type === 'SteppedBackAlready')
    return refused(say('path.backAlready', { date: sayDate(failure.on) }));
  return <MemberFailureBanner failure={failure} name={name} />;
}
