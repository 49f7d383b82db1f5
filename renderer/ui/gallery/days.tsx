/** Rows that lead somewhere, the part of a page a link was meant for, and what stands where nothing is. */

import { useWords } from '../../words/words-provider.tsx';
import { Aim } from '../aim.tsx';
import { Badge } from '../badge.tsx';
import { Button } from '../button.tsx';
import { EmptyState } from '../empty-state.tsx';
import { KeyHint } from '../key-hint.tsx';
import { Page, PageHeader, Section } from '../page.tsx';
import { RowLink } from '../row-link.tsx';
import { longMarathi } from './long-words.ts';

export function DaysPart() {
  const { say, sayDate } = useWords();
  return (
    <Page>
      <PageHeader title={say('app.today')} subtitle={sayDate('2026-11-24', 'full')} />
      <Section title={say('app.meetings')} count={3} isFramed>
        <RowLink href="days">
          Saturday Circle <Badge tone="notice">{say('app.meetings')}</Badge>
        </RowLink>
        <RowLink href="days">{longMarathi}</RowLink>
      </Section>
      <Aim isAimedAt={false}>
        <Section title={say('app.trainings')} count={0}>
          <EmptyState
            icon="trainings"
            title={say('ui.noOptions')}
            action={<Button look="primary">{say('app.add')}</Button>}
          >
            <KeyHint keys="Ctrl+N" />
          </EmptyState>
        </Section>
      </Aim>
    </Page>
  );
}
