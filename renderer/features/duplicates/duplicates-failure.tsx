/** Why two records were not made one, in words; nothing was changed by it. */

import type { WrongFields } from '../../domain/wrong-fields.ts';
import type { CommitFailure } from '../../session/failures.ts';
import type { UnexpectedFailure } from '../../session/use-command.ts';
import { Banner, FailureBanner } from '../../ui/banner.tsx';
import { useWords } from '../../words/words-provider.tsx';
import type { NoSuchMember } from './merge-members.ts';

export interface DuplicatesFailureProps {
  readonly failure: WrongFields | NoSuchMember | CommitFailure | UnexpectedFailure | null;
}

export function DuplicatesFailure({ failure }: DuplicatesFailureProps) {
  const { say, sayProblem } = useWords();
  if (failure === null) return null;
  if (failure.type === 'NoSuchMember')
    return (
      <Banner tone="danger" title={say('duplicates.gone')}>
        <p>{say('failure.nothingChanged')}</p>
      </Banner>
    );
  if (failure.type !== 'WrongFields') return <FailureBanner failure={failure} />;
  return (
    <Banner tone="danger" title={say('duplicates.doesNotFit')}>
      {[...new Set(failure.fields.map(({ problem }) => sayProblem(problem)))].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>{say('failure.nothingChanged')}</p>
    </Banner>
  );
}
