/** One meeting in a day of the calendar: its hour and discreet name, and in words whatever is not as planned. */

import type { Group } from '../../domain/group.ts';
import { useSession } from '../../session/session-context.tsx';
import { classNames } from '../../ui/class-names.ts';
import { useWords } from '../../words/words-provider.tsx';
import type { CalendarMeeting } from './calendar-days.ts';
import styles from './calendar.module.css';
import { standingOf, standingWords } from './meeting-words.ts';
import { useDiscreetName } from './use-discreet-name.ts';

export type MeetingChipProps = { readonly of: CalendarMeeting } | { readonly proposedBy: Group };

export function MeetingChip(props: MeetingChipProps) {
  const { say, sayTime } = useWords();
  const nameOf = useDiscreetName();
  const today = useSession().clock.today();
  if ('proposedBy' in props) {
    const { proposedBy: group } = props;
    return (
      <span className={classNames(styles.chip, styles.proposed)}>
        {sayTime(group.schedule.time)} <bdi>{nameOf(group)}</bdi> · {say('calendar.proposed')}
      </span>
    );
  }
  const { meeting, group } = props.of;
  const { type } = meeting.status;
  const standing = standingOf(meeting, today);
  const isOff = type === 'cancelled' || type === 'didNotHappen';
  const movedOnly = meeting.moved !== undefined && type === 'planned';
  return (
    <span
      role="presentation"
      className={classNames(styles.chip, isOff && styles.off, type === 'held' && styles.held)}
      draggable={type === 'planned'}
      onDragStart={(event) => event.dataTransfer.setData('text/plain', meeting.id)}
    >
      {sayTime(meeting.time)} <bdi>{group === undefined ? '' : nameOf(group)}</bdi>
      {standing !== 'planned' && ` · ${say(standingWords[standing])}`}
      {movedOnly && ` · ${say('calendar.moved')}`}
    </span>
  );
}
