/** What a day of the calendar holds, in full words, with everything that can be done about it; and the month as such a list. */

import type { IsoDate } from '../../domain/calendar.ts';
import type { Group } from '../../domain/group.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { pathOf } from '../../session/places.tsx';
import { useSaid } from '../../session/said.tsx';
import { useCommand } from '../../session/use-command.ts';
import { Banner, FailureBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Section } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';
import type { CalendarDay, CalendarMeeting } from './calendar-days.ts';
import styles from './calendar.module.css';
import { ClashList, useClashes } from './clash-list.tsx';
import { moveReasonWords, reasonWords } from './meeting-words.ts';
import { planMeeting } from './plan-meeting.ts';
import { useDiscreetName } from './use-discreet-name.ts';
import { StandingBadge } from './standing-badge.tsx';

interface ToMove {
  readonly onMove: (meeting: Meeting, to: IsoDate) => void;
}

export function CalendarDayPanel({ day, onMove }: ToMove & { readonly day: CalendarDay | undefined }) {
  const { say, sayDate } = useWords();
  if (day === undefined) return null;
  const isEmpty = day.meetings.length + day.proposed.length === 0;
  return (
    <Section title={sayDate(day.date, 'full')} isFramed>
      {day.holidays.map((name) => (
        <p key={name}>{say('meetings.isHoliday', { name })}</p>
      ))}
      {isEmpty ? <p>{say('calendar.nothing')}</p> : <DayLines day={day} onMove={onMove} />}
    </Section>
  );
}

export interface CalendarAgendaProps extends ToMove {
  readonly days: readonly CalendarDay[];
  /** 'YYYY-MM': the weeks in view reach into its neighbours. */
  readonly month: string;
}

export function CalendarAgenda({ days, month, onMove }: CalendarAgendaProps) {
  const { say } = useWords();
  const filled = days.filter(
    ({ date, meetings, proposed, holidays }) =>
      date.startsWith(month) && meetings.length + proposed.length + holidays.length > 0,
  );
  if (filled.length === 0) return <p>{say('calendar.nothingInView')}</p>;
  return filled.map((day) => <CalendarDayPanel key={day.date} day={day} onMove={onMove} />);
}

function DayLines({ day, onMove }: ToMove & { readonly day: CalendarDay }) {
  const { sayDate } = useWords();
  return (
    <ul className={styles.lines} aria-label={sayDate(day.date, 'full')}>
      {day.meetings.map((each) => (
        <MeetingLine key={each.meeting.id} of={each} onMove={onMove} />
      ))}
      {day.proposed.map((group) => (
        <ProposedLine key={group.id} group={group} date={day.date} />
      ))}
    </ul>
  );
}

function MeetingLine({ of: { meeting, group, venue }, onMove }: ToMove & { readonly of: CalendarMeeting }) {
  const { say, sayTime, sayDate } = useWords();
  const nameOf = useDiscreetName();
  const { status, moved } = meeting;
  const name = group === undefined ? '' : nameOf(group);
  const clashes = useClashes(status.type === 'planned' ? meeting : undefined);
  const where = [venue?.name, meeting.room].filter((part) => part !== undefined).join(', ');
  return (
    <li className={styles.line}>
      <span>
        {sayTime(meeting.time)}{' '}
        <LinkButton href={pathOf({ screen: 'meeting', id: meeting.id })}>
          {name || say('app.meeting')}
        </LinkButton>{' '}
        <StandingBadge meeting={meeting} />
      </span>
      <span className={styles.quiet}>
        <bdi>{where}</bdi>
        {'reason' in status && ` · ${say(reasonWords[status.reason])}`}
      </span>
      {moved !== undefined && (
        <span className={styles.quiet}>
          {say('moving.field')}: {sayDate(moved.fromDate, 'dayAndMonth')} ·{' '}
          {say(moveReasonWords[moved.reason])}
        </span>
      )}
      <ClashList clashes={clashes} />
      {status.type === 'planned' && (
        <div>
          <Button
            isSmall
            look="quiet"
            label={say('calendar.moveOf', { group: name })}
            onPress={() => onMove(meeting, meeting.date)}
          >
            {say('calendar.move')}
          </Button>
        </div>
      )}
    </li>
  );
}

function ProposedLine({ group, date }: { readonly group: Group; readonly date: IsoDate }) {
  const { say, sayDate, sayTime } = useWords();
  const tell = useSaid();
  const nameOf = useDiscreetName();
  const { run, isBusy, failure } = useCommand(planMeeting);
  const plan = async () => {
    const done = await run({ groupId: group.id, date });
    if (!done.ok) return;
    tell({ text: say('meetings.plannedSaid', { date: sayDate(date, 'full') }), entryId: done.value.entryId });
  };
  return (
    <li className={styles.line}>
      {failure?.type === 'AlreadyPlanned' || failure?.type === 'NoSuchGroup' ? (
        <Banner tone="danger" title={say('meetings.recordGone')} />
      ) : (
        <FailureBanner failure={failure} />
      )}
      <span className={styles.quiet}>
        {sayTime(group.schedule.time)} <bdi>{nameOf(group)}</bdi> · {say('calendar.proposed')}
      </span>
      <div>
        <Button
          isSmall
          isBusy={isBusy}
          label={say('calendar.planThisOf', { group: nameOf(group) })}
          onPress={() => void plan()}
        >
          {say('calendar.planThis')}
        </Button>
      </div>
    </li>
  );
}
