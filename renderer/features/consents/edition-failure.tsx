/** Why no new edition was kept; nothing was changed by it, and everything typed is still there. */

import type { CommitFailure } from '../../session/failures.ts';
import type { UnexpectedFailure } from '../../session/use-command.ts';
import { Banner, FailureBanner } from '../../ui/banner.tsx';
import { useWords } from '../../words/words-provider.tsx';
import type { AddEditionsFailure } from './add-editions.ts';

export interface EditionFailureProps {
  readonly failure: AddEditionsFailure | CommitFailure | UnexpectedFailure | null;
}

export function EditionFailureBanner({ failure }: EditionFailureProps) {
  const { say, sayDate, sayProblem } = useWords();
  if (failure === null) return null;
  const unchanged = <p>{say('failure.nothingChanged')}</p>;
  if (failure.type === 'WrongFields') {
    return (
      <Banner tone="danger" title={say('members.wrongFields')}>
        {failure.fields.map(({ field, problem }) => (
          <p key={field}>{sayProblem(problem)}</p>
        ))}
        {unchanged}
      </Banner>
    );
  }
  if (failure.type === 'CoordinatorOnly' || failure.type === 'EditionTooEarly') {
    const title =
      failure.type === 'CoordinatorOnly'
        ? say('notices.coordinatorOnly')
        : say('notices.tooEarly', { date: sayDate(failure.notBefore) });
    return (
      <Banner tone="danger" title={title}>
        {unchanged}
      </Banner>
    );
  }
  return <FailureBanner failure={failure} />;
}
