/** The dates of a group's term: the pages themselves, to be printed or kept as a PDF. */

import { useCallback, useState } from 'react';
import type { GroupId } from '../../domain/ids.ts';
import { pathOf } from '../../session/places.tsx';
import { useSession } from '../../session/session-context.tsx';
import type { Reading } from '../../session/session.ts';
import { useSheet } from '../../session/use-paper.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { PaperPage } from '../../sheets/paper-page.tsx';
import { TermSheet } from '../../sheets/term-sheet.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { readTerm, termPaperOf } from './read-plans.ts';

const spans = ['2', '3', '4', '6'] as const;

export function TermPlanScreen({ id }: { readonly id: GroupId }) {
  const { say, language } = useWords();
  const today = useSession().clock.today();
  const [months, setMonths] = useState<(typeof spans)[number]>('3');
  const facts = useStoreQuery(
    useCallback((store: Reading) => readTerm(store, id, today, Number(months)), [id, today, months]),
  );
  const hasDays = facts !== undefined && facts !== null && facts.days.length > 0;
  const paper = useSheet({
    isReady: hasDays,
    fileName: 'dates',
    sayPrinted: () => say('wall.printedSaid'),
    sayPdf: (name) => say('wall.pdfSaid', { name }),
  });
  if (facts === undefined) return null;
  if (facts === null) return <EmptyState icon="groups" title={say('app.notFound')} />;
  return (
    <PaperPage
      crumbs={[
        { href: pathOf({ screen: 'groups' }), label: say('groups.title') },
        { href: pathOf({ screen: 'group', id }), label: facts.group.name },
      ]}
      title={say('wall.termOpen')}
      paper={paper}
      tools={
        <>
          <SelectField
            label={say('wall.termSpan')}
            value={months}
            onChange={(next) => setMonths(next ?? '3')}
            options={spans.map((span) => ({ id: span, label: say('wall.months', { count: Number(span) }) }))}
          />
          <p>{say('wall.termHelp')}</p>
        </>
      }
      label={say('wall.preview')}
      none={hasDays ? undefined : <EmptyState icon="meetings" title={say('wall.termNone')} />}
    >
      <TermSheet paper={termPaperOf(facts, language === 'hi' ? 'hi' : 'mr')} />
    </PaperPage>
  );
}
