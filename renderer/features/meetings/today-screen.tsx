/** The first screen: the week as it lies ahead, and beside it what waits to be done. Every line opens the place to act. */

import { useCallback, useMemo, type ReactNode } from 'react';
import { backupAge } from '../../domain/backup-age.ts';
import type { Reading } from '../../session/session.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Page, PageHeader } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { FirstSteps } from './first-steps.tsx';
import { sheetsToDo } from './sheets-to-do.ts';
import { ToDoList } from './to-do-list.tsx';
import { readWeek, type WeekRead } from './today-read.ts';
import { useNow, type WallClock } from './use-now.ts';
import { WeekAgenda } from './week-agenda.tsx';
import { weekInView } from './week-in-view.ts';
import styles from './today.module.css';

/** `dueErasures`: sealed records whose day has come. */
export function TodayScreen({ dueErasures }: { readonly dueErasures?: ReactNode }) {
  const { say, sayDate } = useWords();
  const now = useNow();
  const { date } = now;
  const read = useStoreQuery(useCallback((store: Reading) => readWeek(store, date), [date]));
  return (
    <Page>
      <PageHeader
        title={say('app.today')}
        beside={<span className={styles.fullDate}>{sayDate(date, 'full')}</span>}
      />
      {dueErasures}
      {read !== undefined && <Desk read={read} now={now} />}
    </Page>
  );
}

function Desk({ read, now }: { readonly read: WeekRead; readonly now: WallClock }) {
  const week = useMemo(() => weekInView(read, now), [read, now]);
  const sheets = useMemo(() => sheetsToDo(read.meetings, now), [read, now]);
  const hasMeetings = read.meetings.length > 0;
  const backup = backupAge(read.backups, read.settings, now.date);
  return (
    <div className={styles.desk}>
      {hasMeetings ? <WeekAgenda week={week} facilitators={read.facilitators} /> : <FirstSteps />}
      <ToDoList
        hasMeetings={hasMeetings}
        sheets={sheets}
        groups={read.groups}
        backup={backup}
        today={now.date}
      />
    </div>
  );
}
