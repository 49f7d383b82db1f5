/** Why a command about groups was not carried out, in words above the form; nothing was changed by it. */

import type { CommitFailure } from '../../session/failures.ts';
import type { UnexpectedFailure } from '../../session/use-command.ts';
import { Banner, FailureBanner } from '../../ui/banner.tsx';
import { useWords } from '../../words/words-provider.tsx';
import type { NotAPair } from '../../domain/pair.ts';
import type { AddGroupFailure } from './add-group.ts';
import type { CloseGroupFailure, ReopenGroupFailure } from './close-group.ts';
import type { ChangeGroupFailure, NoSuchGroup } from './change-group.ts';
import type { JoinGroupFailure, NoSuchMember } from './join-group.ts';
import type { LeaveGroupFailure, NoSuchMembership } from './leave-group.ts';
import type { NoSuchPair } from './pair-groups.ts';
import { notAPairWords } from './group-words.ts';

export type GroupFailure =
  | AddGroupFailure
  | ChangeGroupFailure
  | CloseGroupFailure
  | ReopenGroupFailure
  | JoinGroupFailure
  | LeaveGroupFailure
  | NotAPair
  | NoSuchPair
  | CommitFailure
  | UnexpectedFailure;

export function GroupFailureBanner({ failure }: { readonly failure: GroupFailure | null }) {
  const { say, sayDate, sayProblem } = useWords();
  if (failure === null) return null;
  const unchanged = <p>{say('failure.nothingChanged')}</p>;
  if (failure.type === 'WrongFields') {
    return (
      <Banner tone="danger" title={say('groups.wrongFields')}>
        {failure.fields.map(({ field, problem }) => (
          <p key={field}>{sayProblem(problem)}</p>
        ))}
        {unchanged}
      </Banner>
    );
  }
  if (failure.type === 'NoSuchVenue') {
    return (
      <Banner tone="danger" title={say('groups.noSuchVenue')}>
        {unchanged}
        <p>{say('groups.chooseAnother')}</p>
      </Banner>
    );
  }
  if (failure.type === 'NotAPair') {
    return (
      <Banner tone="danger" title={say(notAPairWords[failure.why])}>
        {unchanged}
      </Banner>
    );
  }
  if (failure.type === 'HeldAfter') {
    return (
      <Banner tone="danger" title={say('groupLife.heldAfter', { date: sayDate(failure.date) })}>
        {unchanged}
      </Banner>
    );
  }
  if (failure.type === 'AlreadyClosed' || failure.type === 'NotClosed') {
    const title = say(failure.type === 'NotClosed' ? 'groupLife.notClosed' : 'groupLife.alreadyClosed');
    return (
      <Banner tone="danger" title={title}>
        {unchanged}
      </Banner>
    );
  }
  if (isGone(failure)) {
    return (
      <Banner tone="danger" title={say('app.notFound')}>
        {unchanged}
      </Banner>
    );
  }
  return <FailureBanner failure={failure} />;
}

type Gone = NoSuchGroup | NoSuchMember | NoSuchMembership | NoSuchPair;

function isGone(failure: GroupFailure): failure is Gone {
  return ['NoSuchGroup', 'NoSuchMember', 'NoSuchMembership', 'NoSuchPair'].includes(failure.type);
}
