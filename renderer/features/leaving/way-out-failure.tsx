/** Why somebody could not be taken out of the lists, in words; nothing was changed. */

import type { CommitFailure } from '../../session/failures.ts';
import type { UnexpectedFailure } from '../../session/use-command.ts';
import { Banner, FailureBanner } from '../../ui/banner.tsx';
import type { Words } from '../../words/say.ts';
import { useWords } from '../../words/words-provider.tsx';
import type { WayOutFailure } from './write-leaving.ts';

export interface WayOutFailureBannerProps {
  readonly failure: WayOutFailure | CommitFailure | UnexpectedFailure | null;
}

export function WayOutFailureBanner({ failure }: WayOutFailureBannerProps) {
  const words = useWords();
  if (failure === null) return null;
  if (!isWayOut(failure)) return <FailureBanner failure={failure} />;
  return (
    <Banner tone="danger" title={sentenceOf(failure, words)}>
      <p>{words.say('failure.nothingChanged')}</p>
    </Banner>
  );
}

const waysOut = {
  AlreadyLeft: true,
  LeftBeforeJoined: true,
  NoSuchMember: true,
  NotADay: true,
  DayIsPast: true,
  NotYourTask: true,
} as const satisfies Readonly<Record<WayOutFailure['type'], true>>;

function isWayOut(failure: NonNullable<WayOutFailureBannerProps['failure']>): failure is WayOutFailure {
  return Object.hasOwn(waysOut, failure.type);
}

function sentenceOf(failure: WayOutFailure, { say, sayDate }: Words): string {
  switch (failure.type) {
    case 'AlreadyLeft':
      return say('leaving.alreadyLeft', { date: sayDate(failure.leftOn) });
    case 'LeftBeforeJoined':
      return say('leaving.leftBeforeJoined', { date: sayDate(failure.joinedOn) });
    case 'NoSuchMember':
      return say('app.notFound');
    case 'NotADay':
      return say('problem.dateImpossible');
    case 'DayIsPast':
      return say('leaving.dayIsPast');
    case 'NotYourTask':
      return say('leaving.notYours');
  }
}
