/** Days with what is on in them, lists with a number, and what stands where nothing is. */

import { useWords } from '../../words/words-provider.tsx';
import { Agenda } from '../agenda.tsx';
import { AllDone } from '../all-done.tsx';
import { Badge } from '../badge.tsx';
import { Button } from '../button.tsx';
import { EmptyState } from '../empty-state.tsx';
import { KeyHint } from '../key-hint.tsx';
import { Page, PageHeader, Section } from '../page.tsx';
import { longMarathi } from './long-words.ts';

export function DaysPart() {
  const { say, sayDate, sayTime } = useWords();
  const first = {
    id: '1',
    when: sayTime('11:00'),
    title: 'Saturday Circle',
    detail: 'Old Library · Hall',
    beside: <Badge tone="notice">{say('app.meetings')}</Badge>,
    href: 'days',
  };
  const second = { id: '2', when: sayTime('18:30'), title: longMarathi, detail: 'शांतीवन', href: 'days' };
  const days = [
    { id: 'a', label: say('app.today'), isToday: true, items: [first, second] },
    { id: 'b', label: sayDate('2026-11-28', 'short'), items: [{ ...first, href: 'days' }] },
  ];
  return (
    <Page>
      <PageHeader title={say('app.today')} subtitle={sayDate('2026-11-24', 'full')} />
      <Section title={say('app.meetings')} count={3}>
        <Agenda label={say('app.meetings')} days={days} />
      </Section>
      <Section title={say('app.trainings')} count={0}>
        <AllDone>{say('meetings.nothingWaits')}</AllDone>
        <EmptyState
          icon="trainings"
          title={say('ui.noOptions')}
          action={<Button look="primary">{say('app.add')}</Button>}
        >
          <KeyHint keys="Ctrl+N" />
        </EmptyState>
      </Section>
    </Page>
  );
}
