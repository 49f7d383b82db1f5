/** All meetings as a calendar: planned, proposed and what is in their way; picked and moved by keyboard, mouse or by their words. */

import { useState } from 'react';
import { addMonths, type IsoDate } from '../../domain/calendar.ts';
import type { VenueId } from '../../domain/ids.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { pathOf } from '../../session/places.tsx';
import { useSaid } from '../../session/said.tsx';
import type { Reading } from '../../session/session.ts';
import { useSession } from '../../session/session-context.tsx';
import { useCommand } from '../../session/use-command.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Banner, FailureBanner } from '../../ui/banner.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Button } from '../../ui/button.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { CalendarAgenda, CalendarDayPanel } from './calendar-day-panel.tsx';
import {
  calendarDays,
  calendarViews,
  turned,
  weeksInView,
  type CalendarDay,
  type CalendarRecords,
  type CalendarView,
} from './calendar-days.ts';
import { CalendarExport } from './calendar-export.tsx';
import { CalendarGrid } from './calendar-grid.tsx';
import { CalendarRoomsTable } from './calendar-rooms-table.tsx';
import styles from './calendar.module.css';
import { MoveMeetingDialog } from './move-meeting-dialog.tsx';
import { planMeetings } from './plan-meetings.ts';

async function readCalendar(store: Reading) {
  return {
    meetings: await store.all('meetings'),
    groups: await store.all('groups'),
    venues: await store.all('venues'),
    holidays: await store.all('holidays'),
  };
}

export function CalendarScreen() {
  const { say } = useWords();
  const today = useSession().clock.today();
  const records = useStoreQuery(readCalendar);
  const [view, setView] = useState<CalendarView>('week');
  const [picked, setPicked] = useState<IsoDate>(today);
  const [venueId, setVenueId] = useState<VenueId>();
  const [putOn, setPutOn] = useState<{ readonly meeting: Meeting; readonly to: IsoDate } | null>(null);
  if (records === undefined) return null;
  const weeks = weeksInView(view, picked);
  const days = calendarDays(records, weeks.flat(), venueId, today);
  return (
    <Page>
      <PageHeader
        title={say('calendar.title')}
        trail={
          <Breadcrumbs crumbs={[{ href: pathOf({ screen: 'meetings' }), label: say('meetings.title') }]} />
        }
        actions={
          <>
            <CalendarExport />
            <PlanAhead today={today} />
          </>
        }
      />
      <div className={styles.tools}>
        <Turning view={view} picked={picked} weeks={weeks} onPick={setPicked} />
        <SelectField
          label={say('calendar.view')}
          size="short"
          value={view}
          onChange={(chosen) => setView(chosen ?? 'week')}
          options={calendarViews.map((id) => ({ id, label: say(viewWords[id]) }))}
        />
        <SelectField
          label={say('calendar.venue')}
          value={venueId}
          onChange={setVenueId}
          noneLabel={say('calendar.allVenues')}
          options={records.venues.map(({ id, name }) => ({ id, label: name }))}
        />
      </div>
      <InView
        {...{ view, days, picked, today, records, venueId }}
        onPick={setPicked}
        onMove={(meeting, to) => setPutOn({ meeting, to })}
      />
      {putOn !== null && <MoveMeetingDialog {...putOn} onClose={() => setPutOn(null)} />}
    </Page>
  );
}

interface InViewProps {
  readonly view: CalendarView;
  readonly days: readonly CalendarDay[];
  readonly picked: IsoDate;
  readonly today: IsoDate;
  readonly records: CalendarRecords;
  readonly venueId: VenueId | undefined;
  readonly onPick: (day: IsoDate) => void;
  readonly onMove: (meeting: Meeting, to: IsoDate) => void;
}

function InView({ view, days, picked, today, records, venueId, onPick, onMove }: InViewProps) {
  switch (view) {
    case 'agenda':
      return <CalendarAgenda days={days} month={picked.slice(0, 7)} onMove={onMove} />;
    case 'roomsDay':
    case 'roomsWeek':
      return <CalendarRoomsTable days={days} venues={records.venues} venueId={venueId} />;
    case 'week':
    case 'month':
      return (
        <div className={styles.desk}>
          <CalendarGrid {...{ days, picked, today, view, onPick, onMove }} />
          <CalendarDayPanel day={days.find(({ date }) => date === picked)} onMove={onMove} />
        </div>
      );
  }
}

const viewWords = {
  week: 'calendar.viewWeek',
  month: 'calendar.viewMonth',
  agenda: 'calendar.viewAgenda',
  roomsDay: 'rooms.viewDay',
  roomsWeek: 'rooms.viewWeek',
} as const;

interface TurningProps {
  readonly view: CalendarView;
  readonly picked: IsoDate;
  readonly weeks: readonly (readonly IsoDate[])[];
  readonly onPick: (day: IsoDate) => void;
}

/** Which month or week this is, and the way to the ones beside it. */
function Turning({ view, picked, weeks, onPick }: TurningProps) {
  const { say, sayDate } = useWords();
  const today = useSession().clock.today();
  const [first = picked, last = picked] = [weeks[0]?.[0], weeks.at(-1)?.at(-1)];
  const isMonth = view === 'month' || view === 'agenda';
  const span = first === last ? sayDate(picked, 'full') : `${sayDate(first)} – ${sayDate(last)}`;
  const title = isMonth ? sayDate(picked, 'month') : span;
  return (
    <div className={styles.turning}>
      <Button look="quiet" onPress={() => onPick(turned(view, picked, -1))}>
        {say('calendar.before')}
      </Button>
      <h2 className={styles.title} aria-live="polite">
        {title}
      </h2>
      <Button look="quiet" onPress={() => onPick(turned(view, picked, 1))}>
        {say('calendar.after')}
      </Button>
      <Button isSmall onPress={() => onPick(today)}>
        {say('calendar.toToday')}
      </Button>
    </div>
  );
}

const monthsAhead = 3;

function PlanAhead({ today }: { readonly today: IsoDate }) {
  const { say } = useWords();
  const tell = useSaid();
  const { run, isBusy, failure } = useCommand(planMeetings);
  const plan = async () => {
    const done = await run({ through: addMonths(today, monthsAhead) });
    if (!done.ok) return;
    const { value, entryId } = done.value;
    tell({ text: say('calendar.plannedMany', { count: value.length }), entryId });
  };
  return (
    <>
      {failure?.type === 'NothingToPlan' ? (
        <Banner title={say('calendar.nothingToPlan')} />
      ) : (
        <FailureBanner failure={failure} />
      )}
      <Button icon="plus" isBusy={isBusy} onPress={() => void plan()}>
        {say('calendar.planAhead')}
      </Button>
    </>
  );
}
