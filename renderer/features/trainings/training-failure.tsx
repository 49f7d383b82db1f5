/** Why a command about trainings was not carried out, in words above the form or list; nothing was changed by it. */

import type { ReactNode } from 'react';
import type { CommitFailure } from '../../session/failures.ts';
import type { UnexpectedFailure } from '../../session/use-command.ts';
import { Banner, FailureBanner } from '../../ui/banner.tsx';
import { useWords } from '../../words/words-provider.tsx';
import type { WordId } from '../../words/words.ts';
import type { AddSessionFailure } from './add-session.ts';
import type { CloseSessionFailure } from './close-session.ts';
import type { EnrolMemberFailure } from './enrol-member.ts';
import type { RecordTrainingFailure } from './record-training.ts';
import type { SetParticipationStateFailure } from './set-participation-state.ts';

export type TrainingFailure =
  | AddSessionFailure
  | CloseSessionFailure
  | EnrolMemberFailure
  | RecordTrainingFailure
  | SetParticipationStateFailure
  | CommitFailure
  | UnexpectedFailure;

const plainSentences = {
  NoSuchProgramme: 'app.notFound',
  NoSuchVenue: 'app.notFound',
  NoSuchMember: 'app.notFound',
  NoSuchSession: 'app.notFound',
  NoSuchParticipation: 'app.notFound',
  SessionClosed: 'trainings.sessionClosed',
  AlreadyEnrolled: 'trainings.alreadyEnrolled',
  AlreadyCompleted: 'trainings.alreadyCompleted',
} as const satisfies Partial<Record<TrainingFailure['type'], WordId>>;
type PlainFailure = Extract<TrainingFailure, { readonly type: keyof typeof plainSentences }>;

function isPlain(failure: TrainingFailure): failure is PlainFailure {
  return Object.hasOwn(plainSentences, failure.type);
}

export function TrainingFailureBanner({ failure }: { readonly failure: TrainingFailure | null }) {
  const { say, sayDate, sayProblem } = useWords();
  if (failure === null) return null;
  if (isPlain(failure)) return <Refused title={say(plainSentences[failure.type])} />;
  if (failure.type === 'SessionNotYet')
    return <Refused title={say('trainings.sessionNotYet', { date: sayDate(failure.on) })} />;
  if (failure.type === 'CompletedBeforeSession')
    return <Refused title={say('trainings.completedBefore', { date: sayDate(failure.startsOn) })} />;
  if (failure.type !== 'WrongFields') return <FailureBanner failure={failure} />;
  return (
    <Refused title={say('trainings.wrongFields')}>
      {failure.fields.map(({ field, problem }) => (
        <p key={field}>{sayProblem(problem)}</p>
      ))}
    </Refused>
  );
}

function Refused({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  const { say } = useWords();
  return (
    <Banner tone="danger" title={title}>
      {children}
      <p>{say('failure.nothingChanged')}</p>
    </Banner>
  );
}
