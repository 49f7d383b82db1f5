/** One participant in the register of a session: the days, the outcome, and the way off the list. */

import type { KeyboardEvent } from 'react';
import type { IsoDate } from '../../domain/calendar.ts';
import { fullName } from '../../domain/names.ts';
import { markOn } from '../../domain/training-register.ts';
import { firstDay } from '../../domain/training-session.ts';
import type { TrainingSession } from '../../domain/training.ts';
import { pathOf } from '../../session/places.tsx';
import { Icon } from '../../ui/icon.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { useWords } from '../../words/words-provider.tsx';
import type { WordId } from '../../words/words.ts';
import { CompletedOn } from './completed-on.tsx';
import type { Cell, TypedMark } from './day-keys.ts';
import type { Participant } from './session-read.ts';
import styles from './session-register.module.css';
import { mayLeave, type Outcome } from './taking-part.ts';
import { TrainingFailureBanner } from './training-failure.tsx';
import { useLeaving } from './use-leaving.ts';
import { useOutcome } from './use-outcome.ts';

export interface RegisterLineProps {
  readonly session: TrainingSession;
  readonly participant: Participant;
  readonly dates: readonly IsoDate[];
  readonly today: IsoDate;
  readonly row: number;
  /** The column of the cursor, if it is in this line. */
  readonly active: number | null;
  readonly onMark: (participant: Participant, date: IsoDate, mark: TypedMark) => void;
  readonly onKey: (event: KeyboardEvent, at: Cell) => void;
  readonly onEnter: (column: number) => void;
}

export function RegisterLine(props: RegisterLineProps) {
  const { session, participant, dates, today, row, active, onMark, onKey, onEnter } = props;
  const { say, sayDate } = useWords();
  const { member, participation } = participant;
  /** What makes a button a cell that the keys reach. */
  const cell = (column: number) => ({
    type: 'button' as const,
    'data-cell': column,
    tabIndex: active === column ? 0 : -1,
    onFocus: () => onEnter(column),
    onKeyDown: (event: KeyboardEvent) => onKey(event, { row, column }),
  });
  return (
    <div role="row">
      <div role="rowheader">
        <Who participant={participant} />
      </div>
      {dates.map((date, column) => {
        const mark = markOn(participation, date) ?? 'notRecorded';
        return (
          <div key={date} role="gridcell" className={styles.day}>
            <button
              {...cell(column)}
              className={styles.mark}
              data-mark={mark}
              aria-label={`${member.calledBy}, ${sayDate(date)}: ${say(markWords[mark])}`}
              aria-disabled={date > today}
              onClick={() => {
                if (date <= today) onMark(participant, date, afterClick[mark]);
              }}
            >
              {mark === 'present' && <Icon name="check" />}
              {mark === 'absent' && '–'}
            </button>
          </div>
        );
      })}
      <div role="gridcell">
        <InTheEnd {...{ session, participant, today }} cell={(nth) => cell(dates.length + nth)} />
      </div>
    </div>
  );
}

const markWords: Readonly<Record<TypedMark, WordId>> = {
  present: 'sessions.present',
  absent: 'sessions.absent',
  notRecorded: 'sessions.notRecorded',
};

const afterClick: Readonly<Record<TypedMark, TypedMark>> = {
  notRecorded: 'present',
  present: 'absent',
  absent: 'notRecorded',
};

interface InTheEndProps extends Pick<RegisterLineProps, 'session' | 'participant' | 'today'> {
  readonly cell: (nth: number) => object;
}

function InTheEnd({ session, participant, today, cell }: InTheEndProps) {
  const { say } = useWords();
  const { member, participation } = participant;
  const { decide, failure } = useOutcome(participant);
  const leaving = useLeaving(participant);
  const hasBegun = firstDay(session) <= today;
  return (
    <>
      <div className={styles.end}>
        {hasBegun &&
          choices.map(({ outcome, word }, nth) => (
            <button
              key={outcome}
              {...cell(nth)}
              className={styles.choice}
              aria-pressed={participation.state === outcome}
              aria-label={`${member.calledBy}: ${say(word)}`}
              onClick={() => decide(participation.state === outcome ? 'undecided' : outcome)}
            >
              {say(word)}
            </button>
          ))}
        <CompletedOn participant={participant} />
        {mayLeave(participation, session).ok && (
          <button
            {...cell(hasBegun ? choices.length : 0)}
            className={styles.leave}
            aria-label={say('sessions.leaveOf', { name: member.calledBy })}
            onClick={leaving.leave}
          >
            {say('sessions.leave')}
          </button>
        )}
      </div>
      <TrainingFailureBanner failure={failure ?? leaving.failure} />
    </>
  );
}

const choices: readonly { readonly outcome: Exclude<Outcome, 'undecided'>; readonly word: WordId }[] = [
  { outcome: 'completed', word: 'trainings.completed' },
  { outcome: 'notCompleted', word: 'sessions.notCompleted' },
];

/** Both scripts, and since when they have a place if they waited for it. */
export function Who({ participant: { member, participation } }: { readonly participant: Participant }) {
  const { say, sayDate } = useWords();
  const main = fullName(member, 'latin');
  const devanagari = fullName(member, 'devanagari');
  const { movedUpOn } = participation;
  return (
    <span className={styles.who}>
      <LinkButton href={pathOf({ screen: 'member', id: member.id })}>
        <bdi>{main}</bdi>
      </LinkButton>
      {devanagari !== main && (
        <bdi lang="mr" className={styles.second}>
          {devanagari}
        </bdi>
      )}
      {movedUpOn !== undefined && (
        <span className={styles.second}>{say('sessions.movedUpOn', { date: sayDate(movedUpOn) })}</span>
      )}
    </span>
  );
}
