/** Why something could not be written into the register; nothing while there is no failure. */

import type { CommitFailure } from '../../session/failures.ts';
import type { UnexpectedFailure } from '../../session/use-command.ts';
import { Banner, FailureBanner } from '../../ui/banner.tsx';
import { useWords } from '../../words/words-provider.tsx';
import type { AddToSheetFailure, MarkMemberFailure, WholeRegisterFailure } from './write-register.ts';

export interface RegisterFailureBannerProps {
  readonly failure:
    AddToSheetFailure | MarkMemberFailure | WholeRegisterFailure | CommitFailure | UnexpectedFailure | null;
}

export function RegisterFailureBanner({ failure }: RegisterFailureBannerProps) {
  const { say } = useWords();
  if (failure?.type === 'NoSuchMeeting' || failure?.type === 'NoSuchMember')
    return <Banner tone="danger" title={say('app.notFound')} />;
  return <FailureBanner failure={failure} />;
}
