/** The week as an agenda: a day at the left, at the right who meets where, and how far its sheet has come. */

import { weekdayOf } from '../../domain/calendar.ts';
import { fullName, shortName } from '../../domain/names.ts';
import { pathOf } from '../../session/places.tsx';
import { Badge } from '../../ui/badge.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Icon } from '../../ui/icon.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Section } from '../../ui/page.tsx';
import { RowLink } from '../../ui/row-link.tsx';
import type { Words } from '../../words/say.ts';
import { useWords } from '../../words/words-provider.tsx';
import type { WordId } from '../../words/words.ts';
import { reasonWords } from './meeting-words.ts';
import type { MembersById } from './today-read.ts';
import type { WeekDay, WeekLine, WeekSlot, WeekState, WeekVenue } from './week-in-view.ts';
import styles from './today.module.css';

const stateWords: Readonly<Record<Exclude<WeekState, 'calledOff'>, WordId>> = {
  toPrint: 'meetings.stateToPrint',
  printed: 'meetings.statePrinted',
  sheetOut: 'meetings.stateSheetOut',
  held: 'meetings.held',
};

interface Named {
  readonly facilitators: MembersById;
}

interface OnDay extends Named {
  readonly isToday: boolean;
}

export function WeekAgenda({ week, facilitators }: Named & { readonly week: readonly WeekDay[] }) {
  const { say } = useWords();
  return (
    <Section title={say('meetings.weekHeading')}>
      <ol className={styles.week} aria-label={say('meetings.weekHeading')}>
        {week.map((day) => (
          <Day key={day.date} day={day} facilitators={facilitators} />
        ))}
      </ol>
    </Section>
  );
}

function Day({ day, facilitators }: Named & { readonly day: WeekDay }) {
  const { say, sayNumber, sayWeekday } = useWords();
  const { date, isToday, holidays, venues, others } = day;
  const isFree = venues.length === 0;
  return (
    <li className={classNames(styles.day, isToday && styles.today, isFree && styles.free)}>
      <h3 className={styles.date}>
        <span className={styles.weekday}>{sayWeekday(weekdayOf(date), 'short')}</span>{' '}
        <span className={styles.number}>{sayNumber(Number(date.slice(8)))}</span>
      </h3>
      <div className={styles.ofDay}>
        {holidays.length > 0 && (
          <p className={styles.holiday}>{say('meetings.holidayNamed', { name: holidays.join(' · ') })}</p>
        )}
        {isFree && holidays.length === 0 && (
          <p className={styles.quiet}>{say(isToday ? 'meetings.noneToday' : 'meetings.noneOnDay')}</p>
        )}
        {venues.map((venue) => (
          <AtVenue key={venue.venueId} at={venue} facilitators={facilitators} isToday={isToday} />
        ))}
        {others > 0 && (
          <LinkButton href={pathOf({ screen: 'meetings' })}>
            {say('meetings.andMore', { count: others })}
          </LinkButton>
        )}
      </div>
    </li>
  );
}

function AtVenue({ at, ...onDay }: OnDay & { readonly at: WeekVenue }) {
  return (
    <section className={styles.venue}>
      <h4 className={styles.venueName}>
        <Icon name="venue" />
        <bdi>{at.venue?.name ?? ''}</bdi>
      </h4>
      {at.slots.map((slot) => (
        <Slot key={slot.lines[0]?.meeting.id} slot={slot} {...onDay} />
      ))}
    </section>
  );
}

function Slot({ slot, ...onDay }: OnDay & { readonly slot: WeekSlot }) {
  const { say, sayTime } = useWords();
  const isPair = slot.lines.length > 1;
  return (
    <div className={styles.slot}>
      <div className={styles.hour}>
        <span>{sayTime(slot.time)}</span>
        {slot.isJoint && <Badge tone="accent">{say('meetings.joint')}</Badge>}
      </div>
      <ul className={classNames(styles.lines, isPair && styles.pair)}>
        {slot.lines.map((line) => (
          <li key={line.meeting.id}>
            <Line line={line} {...onDay} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Line({ line, facilitators, isToday }: OnDay & { readonly line: WeekLine }) {
  const words = useWords();
  const { meeting, group, state } = line;
  const carrying = meeting.facilitatorIds.flatMap((id) => facilitators.get(id) ?? []);
  const names = carrying.map((member) => shortName(fullName(member)));
  return (
    <RowLink href={pathOf({ screen: 'meeting', id: meeting.id })}>
      <span className={classNames(styles.line, state === 'calledOff' && styles.off)}>
        <span className={styles.who}>
          <span className={styles.group}>
            <bdi className={styles.groupName}>{group?.name ?? ''}</bdi>
            {meeting.room !== undefined && <bdi className={styles.room}>{meeting.room}</bdi>}
          </span>
          <bdi className={styles.names}>
            {names.length > 0 ? names.join(', ') : words.say('meetings.nobodyNamed')}
          </bdi>
        </span>
        <State line={line} isToday={isToday} words={words} />
      </span>
    </RowLink>
  );
}

interface StateProps {
  readonly line: WeekLine;
  readonly isToday: boolean;
  readonly words: Words;
}

/** In words and not by colour alone; what presses stands out a little, everything else does not. */
function State({ line, isToday, words: { say } }: StateProps) {
  const { meeting, state } = line;
  if (state === 'calledOff') {
    const { status } = meeting;
    return <span className={styles.state}>{'reason' in status && say(reasonWords[status.reason])}</span>;
  }
  const isOpen = state === 'sheetOut' || (state === 'toPrint' && isToday);
  return (
    <span className={classNames(styles.state, isOpen && styles.open)}>
      <Icon name={state === 'toPrint' ? 'print' : state === 'sheetOut' ? 'file' : 'check'} />
      {say(stateWords[state])}
    </span>
  );
}
