/** Why something could not be written into the register; nothing while there is no failure. */

import type { CommitFailure } from '../../session/failures.ts';
import type { UnexpectedFailure } from '../../session/use-command.ts';
import { Banner, FailureBanner } from '../../ui/banner.tsx';
import { useWords } from '../../words/words-provider.tsx';
import type { AddNewcomerFailure } from './add-newcomer.ts';
import type { AddToSheetFailure, MarkMemberFailure, WholeRegisterFailure } from './write-register.ts';

export interface RegisterFailureBannerProps {
  readonly failure:
    | AddNewcomerFailure
    | AddToSheetFailure
    | MarkMemberFailure
    | WholeRegisterFailure
    | CommitFailure
    | UnexpectedFailure
    | null;
}

export function RegisterFailureBanner({ failure }: RegisterFailureBannerProps) {
  const { say, sayProblem } = useWords();
  if (failure?.type === 'NoSuchMeeting' || failure?.type === 'NoSuchMember')
    return <Banner tone="danger" title={say('app.notFound')} />;
  if (failure?.type === 'WrongFields') {
    return (
      <Banner tone="danger" title={say('groups.wrongFields')}>
        {failure.fields.map(({ field, problem }) => (
          <p key={field}>{sayProblem(problem)}</p>
        ))}
        <p>{say('failure.nothingChanged')}</p>
      </Banner>
    );
  }
  return <FailureBanner failure={failure} />;
}
