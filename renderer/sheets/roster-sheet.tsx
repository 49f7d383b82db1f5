/** The roster of one meeting as pages of paper: one `<section>` of exactly A4 a page, on the screen and in print. */

import { useMemo } from 'react';
import { classNames } from '../ui/class-names.ts';
import { createWords } from '../words/say.ts';
import type { Words } from '../words/say.ts';
import './paper.css';
import { RosterFooter } from './roster-footer.tsx';
import { planHeader } from './roster-header-plan.ts';
import type { HeaderPlan } from './roster-header-plan.ts';
import { RosterHeader } from './roster-header.tsx';
import { paginateRoster } from './roster-pages.ts';
import type { RosterPage } from './roster-pages.ts';
import type { Roster, RosterRow } from './roster.ts';
import styles from './roster-sheet.module.css';
import { RosterTable } from './roster-table.tsx';

/** Speaks the languages of the sheet, whatever the language of the window. */
export function RosterSheet({ roster }: { roster: Roster }) {
  const { languages, digits } = roster;
  const voices = useMemo(
    () => languages.map((language) => createWords(language, digits)),
    [languages, digits],
  );
  const plan = useMemo(() => planHeader(roster, voices), [roster, voices]);
  const pages = paginateRoster(roster.rows, plan.rowsPerPage);
  return (
    <div data-sheets="roster">
      {pages.map((page) => (
        <Page key={page.number} roster={roster} page={page} plan={plan} voices={voices} />
      ))}
    </div>
  );
}

interface PageProps {
  readonly roster: Roster;
  readonly page: RosterPage<RosterRow>;
  readonly plan: HeaderPlan;
  readonly voices: readonly Words[];
}

function Page({ roster, page, plan, voices }: PageProps) {
  return (
    <section
      className={classNames(styles.page, roster.print === 'large' && styles.large)}
      data-page={page.number}
    >
      <RosterHeader plan={plan} />
      <RosterTable page={page} voices={voices} marks={roster.marks} print={roster.print} />
      <RosterFooter roster={roster} page={page} voices={voices} />
    </section>
  );
}
