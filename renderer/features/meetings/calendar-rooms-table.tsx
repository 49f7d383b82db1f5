/** The rooms of the venues side by side for a day or a week: a table whose cells say when each is taken, and by whom. */

import type { VenueId } from '../../domain/ids.ts';
import type { Venue } from '../../domain/venue.ts';
import { pathOf } from '../../session/places.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { useWords } from '../../words/words-provider.tsx';
import type { CalendarDay, CalendarMeeting } from './calendar-days.ts';
import { roomColumns, roomDays, type RoomCell, type RoomColumn } from './calendar-rooms.ts';
import styles from './calendar-rooms.module.css';
import { useDiscreetName } from './use-discreet-name.ts';

export interface CalendarRoomsTableProps {
  readonly days: readonly CalendarDay[];
  readonly venues: readonly Venue[];
  /** Only of this one; of all where it is undefined. */
  readonly venueId: VenueId | undefined;
}

export function CalendarRoomsTable({ days, venues, venueId }: CalendarRoomsTableProps) {
  const { say, sayDate } = useWords();
  const columns = roomColumns(
    venues.filter(({ id }) => venueId === undefined || id === venueId),
    days,
  );
  if (columns.length === 0) return <p>{say('rooms.noVenue')}</p>;
  return (
    // Many rooms are wider than a window: the table scrolls, the page does not. Focusable, so that keys scroll it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reached by Tab
    <div className={styles.around} role="region" aria-label={say('rooms.title')} tabIndex={0}>
      <table className={styles.rooms}>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {say('rooms.day')}
            </th>
            {housesOf(columns).map(({ venueId: id, venue, rooms }) => (
              <th key={id} scope="colgroup" colSpan={rooms}>
                <bdi>{venue}</bdi>
              </th>
            ))}
          </tr>
          <tr>
            {columns.map((column) => (
              <th key={keyOf(column)} scope="col" className={styles.room}>
                <bdi>{column.room ?? say('rooms.wholeHouse')}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {roomDays(columns, days).map(({ day, cells }) => (
            <tr key={day.date}>
              <th scope="row">
                {sayDate(day.date, 'dayAndMonth')}
                {day.holidays.map((name) => (
                  <span key={name} className={styles.holiday}>
                    {name}
                  </span>
                ))}
              </th>
              {cells.map((cell, place) => (
                <td key={place}>
                  <Cell cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Each house over its rooms, which stand beside each other. */
function housesOf(columns: readonly RoomColumn[]) {
  const ids = [...new Set(columns.map(({ venueId }) => venueId))];
  return ids.map((venueId) => {
    const own = columns.filter((column) => column.venueId === venueId);
    return { venueId, venue: own[0]?.venue ?? '', rooms: own.length };
  });
}

function keyOf({ venueId, room }: RoomColumn): string {
  return `${venueId} ${room ?? ''}`;
}

function Cell({ cell: { meetings, isTakenTwice } }: { readonly cell: RoomCell }) {
  const { say } = useWords();
  if (meetings.length === 0) return <span className={styles.free}>{say('rooms.free')}</span>;
  return (
    <ul className={styles.taken}>
      {meetings.map((each) => (
        <li key={each.meeting.id}>
          <Taken of={each} />
        </li>
      ))}
      {isTakenTwice && <li className={styles.twice}>{say('rooms.takenTwice')}</li>}
    </ul>
  );
}

function Taken({ of: { meeting, group } }: { readonly of: CalendarMeeting }) {
  const { say, sayTime } = useWords();
  const nameOf = useDiscreetName();
  const [time, name] = [sayTime(meeting.time), group === undefined ? '' : nameOf(group)];
  return (
    <>
      <LinkButton href={pathOf({ screen: 'meeting', id: meeting.id })}>{`${time} ${name}`}</LinkButton>
      <span className={styles.minutes}>{say('rooms.minutes', { count: meeting.minutes })}</span>
    </>
  );
}
