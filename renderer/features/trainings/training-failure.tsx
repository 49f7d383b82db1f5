/** Why a command about trainings was not carried out, in words above the form or list; nothing was changed by it. */

import type { ReactNode } from 'react';
import type { CommitFailure } from '../../session/failures.ts';
import type { UnexpectedFailure } from '../../session/use-command.ts';
import { Banner, FailureBanner } from '../../ui/banner.tsx';
import { useWords } from '../../words/words-provider.tsx';
import type { WordId } from '../../words/words.ts';
import type { AddSessionFailure } from './add-session.ts';
import type { ChangeProgrammeFailure } from './change-programme.ts';
import type { CloseSessionFailure } from './close-session.ts';
import type { EnrolMemberFailure } from './enrol-member.ts';
import type { RemoveProgrammeFailure } from './remove-programme.ts';
import type { RemoveSessionFailure } from './remove-session.ts';
import type { RecordTrainingFailure } from './record-training.ts';
import type { ChangeSessionFailure } from './change-session.ts';
import type { IssueCertificatesFailure } from './issue-certificates.ts';
import type { MarkCertificateFailure } from './mark-certificates.ts';
import type { LeaveSessionFailure } from './leave-session.ts';
import type { CompletePresentFailure, MarkDayFailure } from './mark-days.ts';
import type { OpenSessionFailure } from './open-session.ts';
import type { SessionOverlaps } from './put-session.ts';
import type { SetOutcomeFailure } from './set-outcome.ts';

export type TrainingFailure =
  | AddSessionFailure
  | CloseSessionFailure
  | EnrolMemberFailure
  | RecordTrainingFailure
  | IssueCertificatesFailure
  | MarkCertificateFailure
  | ChangeProgrammeFailure
  | RemoveProgrammeFailure
  | RemoveSessionFailure
  | ChangeSessionFailure
  | LeaveSessionFailure
  | MarkDayFailure
  | CompletePresentFailure
  | OpenSessionFailure
  | SetOutcomeFailure
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
  OrientationFirst: 'programmes.orientationFirst',
  SessionInUse: 'programmes.sessionInUse',
  SessionNotClosed: 'certificates.notClosed',
  NoCertificate: 'certificates.noCertificate',
  NeverThere: 'sessions.neverThere',
  StillWaiting: 'sessions.stillWaiting',
  NotADayOfIt: 'sessions.notADay',
  CompletedAlready: 'sessions.completedAlready',
  ThereAlready: 'sessions.thereAlready',
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
  if (failure.type === 'CapacityTooSmall')
    return <Refused title={say('sessions.capacityTooSmall', { enrolled: failure.enrolled })} />;
  if (failure.type === 'DayHasMarks')
    return <Refused title={say('sessions.dayHasMarks', { date: sayDate(failure.on) })} />;
  if (failure.type === 'MeetingsFirst')
    return <Refused title={say('programmes.meetingsFirst', { needs: failure.needs, has: failure.has })} />;
  if (failure.type === 'ProgrammeInUse')
    return (
      <Refused title={say('programmes.inUse', { sessions: failure.sessions })}>
        <p>{say('programmes.inUseDo')}</p>
      </Refused>
    );
  if (failure.type === 'CertificateOut')
    return <Refused title={say('certificates.out', { number: failure.number })} />;
  if (failure.type === 'SessionOverlaps') return <Overlapping overlap={failure} />;
  if (failure.type !== 'WrongFields') return <FailureBanner failure={failure} />;
  return (
    <Refused title={say('trainings.wrongFields')}>
      {failure.fields.map(({ field, problem }) => (
        <p key={field}>{sayProblem(problem)}</p>
      ))}
    </Refused>
  );
}

function Overlapping({ overlap: { what, name, programme, on } }: { readonly overlap: SessionOverlaps }) {
  const { say, sayDate } = useWords();
  const date = sayDate(on);
  return what === 'trainer' ? (
    <Refused title={say('sessions.trainerBusy', { name, programme, date })}>
      <p>{say('sessions.trainerBusyDo')}</p>
    </Refused>
  ) : (
    <Refused title={say('sessions.roomTaken', { name, programme, date })}>
      <p>{say('sessions.roomTakenDo')}</p>
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
