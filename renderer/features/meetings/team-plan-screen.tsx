/** Who facilitates in the coming weeks, for the facilitators themselves: the pages, to be printed or kept as a PDF. */

import { useCallback, useState } from 'react';
import { pathOf } from '../../session/places.tsx';
import { useSession } from '../../session/session-context.tsx';
import type { Reading } from '../../session/session.ts';
import { useSheet } from '../../session/use-paper.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { paperWidth } from '../../sheets/list-pages.ts';
import { ListSheet, type PaperList } from '../../sheets/list-sheet.tsx';
import { PaperPage } from '../../sheets/paper-page.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import type { Words } from '../../words/say.ts';
import { useWords } from '../../words/words-provider.tsx';
import { PlanNeeds } from './plan-needs.tsx';
import { readTeamPlan, type TeamPlanLine } from './read-plans.ts';

const spans = ['2', '4', '6', '8'] as const;

export function TeamPlanScreen() {
  const words = useWords();
  const { say } = words;
  const today = useSession().clock.today();
  const [weeks, setWeeks] = useState<(typeof spans)[number]>('4');
  const read = useStoreQuery(
    useCallback((store: Reading) => readTeamPlan(store, today, Number(weeks)), [today, weeks]),
  );
  const hasLines = read !== undefined && read.lines.length > 0;
  const paper = useSheet({
    isReady: hasLines,
    landscape: true,
    fileName: 'plan',
    sayPrinted: () => say('wall.printedSaid'),
    sayPdf: (name) => say('wall.pdfSaid', { name }),
  });
  if (read === undefined) return null;
  return (
    <PaperPage
      crumbs={[{ href: pathOf({ screen: 'meetings' }), label: say('meetings.title') }]}
      title={say('wall.planOpen')}
      paper={paper}
      tools={
        <>
          <SelectField
            label={say('wall.planWeeks')}
            value={weeks}
            onChange={(next) => setWeeks(next ?? '4')}
            options={spans.map((span) => ({ id: span, label: say('wall.weeks', { count: Number(span) }) }))}
          />
          <p>{say('wall.planWarning')}</p>
          <PlanNeeds today={today} weeks={Number(weeks)} />
        </>
      }
      label={say('wall.preview')}
      width={paperWidth('lying')}
      none={hasLines ? undefined : <EmptyState icon="meetings" title={say('wall.planNone')} />}
    >
      <ListSheet list={{ ...teamPlanOf(read, words), date: today }} />
    </PaperPage>
  );
}

/** Groups by their discreet names: the plan hangs in a kitchen. An empty place is room to write a name. */
export function teamPlanOf(
  { lines, through, sender }: Awaited<ReturnType<typeof readTeamPlan>>,
  { say, sayDate, sayTime, language }: Words,
): Omit<PaperList, 'date'> {
  const script = language === 'en' ? 'latin' : 'devanagari';
  const inScript = (name: TeamPlanLine['group']['discreetName'] | undefined) =>
    (script === 'devanagari' ? name?.devanagari : undefined) ?? name?.latin ?? '';
  return {
    title: say('wall.planOpen'),
    narrowedBy: [say('wall.planThrough', { date: sayDate(through, 'full') })],
    columns: [
      { heading: say('meetings.columnDate'), share: 5, align: 'start' },
      { heading: say('meetings.columnTime'), share: 4, align: 'start' },
      { heading: say('meetings.columnGroup'), share: 6, align: 'start' },
      { heading: say('meetings.columnVenue'), share: 7, align: 'start' },
      { heading: say('meetings.facilitators'), share: 7, align: 'start' },
      { heading: say('team.fieldCoFacilitators'), share: 6, align: 'start' },
      { heading: say('team.fieldAnchors'), share: 5, align: 'start' },
    ],
    rows: lines.map(({ meeting, group, where, names }) => [
      sayDate(meeting.date, 'dayAndMonth'),
      sayTime(meeting.time),
      inScript(group.discreetName),
      where,
      ...(['facilitator', 'coFacilitator', 'anchor'] as const).map((part) => names(part, script).join(', ')),
    ]),
    sender: inScript(sender),
  };
}
