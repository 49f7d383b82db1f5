/** The meetings ahead leave the vault as a calendar file in plain text; afterwards the history says so. */

import { addMonths } from '../../domain/calendar.ts';
import { fail, ok } from '../../domain/result.ts';
import { writeCalendar } from '../../exchange/write-calendar.ts';
import type { PlaceFailure } from '../../session/failures.ts';
import type { Command } from '../../session/session.ts';
import { calendarEvents, type CalendarWish } from './calendar-events.ts';

export interface ExportWish extends Pick<CalendarWish, 'script' | 'withVenue'> {
  readonly months: number;
}

export type ExportCalendarFailure =
  | PlaceFailure
  /** Nothing is planned that far. */
  | { readonly type: 'NothingAhead' }
  /** The file is there, and the history does not know of it. */
  | { readonly type: 'NotNoted' };

/** Gives the file's name. The place is chosen in the shell, between two commands: nobody's save waits for a dialog. */
export const exportCalendar: Command<ExportWish, string, ExportCalendarFailure> = async (session, wish) => {
  const { store, clock } = session;
  const records = {
    meetings: await store.all('meetings'),
    groups: await store.all('groups'),
    venues: await store.all('venues'),
  };
  const from = clock.today();
  const events = calendarEvents(records, { ...wish, from, through: addMonths(from, wish.months) });
  if (events.length === 0) return fail({ type: 'NothingAhead' });
  const bytes = writeCalendar(events, clock.now());
  const saved = await session.shell['export.saveCalendar']({ suggestedName: `calendar-${from}`, bytes });
  bytes.fill(0);
  if (!saved.ok) return fail(saved.failure);
  const exported = { list: 'calendar', count: events.length } as const;
  const noted = await session.run<string, never>('exportCalendar', () =>
    Promise.resolve(ok({ value: saved.value.fileName, changes: [], exported })),
  );
  return noted.ok ? noted : fail({ type: 'NotNoted' });
};
