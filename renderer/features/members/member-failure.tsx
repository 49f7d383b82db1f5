/** Why a command about members was not carried out, in words above the form or page; nothing was changed by it. */

import type { GuardianMissing } from '../../domain/answering.ts';
import type { ConductMissing } from '../../domain/conduct.ts';
import type { FollowUpAlreadyDone } from '../../domain/follow-up.ts';
import type { NoticeMissing } from '../../domain/notice.ts';
import type { CommitFailure } from '../../session/failures.ts';
import type { UnexpectedFailure } from '../../session/use-command.ts';
import { Banner, FailureBanner } from '../../ui/banner.tsx';
import { useWords } from '../../words/words-provider.tsx';
import type { WordId } from '../../words/words.ts';
import type { AllAccepted } from './accept-conduct.ts';
import type { NoSuchMember } from './change-member.ts';
import type { NobodyToChange } from './change-members.ts';
import type { NobodyToImport } from './import-members.ts';
import type { StandsInRecords } from './remove-member.ts';
import type { StoryNotAgreed } from './write-endorsements.ts';
import type { AlreadyLinked } from './write-relationships.ts';
import type { RecordGone } from './write-follow-ups.ts';
import type { WrongFields } from '../../domain/wrong-fields.ts';

export type MemberFailure =
  | WrongFields
  | NoSuchMember
  | NobodyToImport
  | NobodyToChange
  | StandsInRecords
  | FollowUpAlreadyDone
  | AlreadyLinked
  | RecordGone
  | StoryNotAgreed
  | NoticeMissing
  | GuardianMissing
  | ConductMissing
  | AllAccepted
  | CommitFailure
  | UnexpectedFailure;

const plainSentences = {
  NoSuchMember: 'app.notFound',
  RecordGone: 'app.notFound',
  NobodyToImport: 'imports.nobodyInFile',
  NobodyToChange: 'bulk.nobodyToChange',
  AlreadyLinked: 'members.alreadyLinked',
  FollowUpAlreadyDone: 'members.followUpAlreadyDone',
  StoryNotAgreed: 'endorsements.storyNotAgreed',
  NoticeMissing: 'consents.noticeMissing',
  GuardianMissing: 'consents.guardianMissing',
  ConductMissing: 'consents.conductMissing',
  AllAccepted: 'consents.allAccepted',
} as const satisfies Partial<Record<MemberFailure['type'], WordId>>;
type PlainFailure = Extract<MemberFailure, { readonly type: keyof typeof plainSentences }>;

function isPlain(failure: MemberFailure): failure is PlainFailure {
  return Object.hasOwn(plainSentences, failure.type);
}

/** `name` is whose record it is about, where it is about one. */
export function MemberFailureBanner({
  failure,
  name = '',
}: {
  readonly failure: MemberFailure | null;
  readonly name?: string;
}) {
  const { say, sayProblem } = useWords();
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
  if (failure.type === 'StandsInRecords') {
    const { meetings, trainings } = failure;
    return (
      <Banner tone="danger" title={say('members.standsInRecords', { name, meetings, trainings })}>
        {unchanged}
        <p>{say('members.standsInRecordsNext')}</p>
      </Banner>
    );
  }
  if (isPlain(failure)) {
    return (
      <Banner tone="danger" title={say(plainSentences[failure.type], { name })}>
        {unchanged}
      </Banner>
    );
  }
  return <FailureBanner failure={failure} />;
}
