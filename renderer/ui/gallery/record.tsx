/** A record as its page shows it: where it stands, what is known of it, its sides, what belongs to it. */

import { useWords } from '../../words/words-provider.tsx';
import { Badge } from '../badge.tsx';
import { Breadcrumbs } from '../breadcrumbs.tsx';
import { Button } from '../button.tsx';
import { FactList } from '../fact-list.tsx';
import { Actions } from '../form.tsx';
import { List } from '../list.tsx';
import { Menu } from '../menu.tsx';
import { Page, PageHeader, Section } from '../page.tsx';
import { Tabs } from '../tabs.tsx';
import { TwoLines } from '../two-lines.tsx';
import { longMarathi, longName } from './long-words.ts';

export function RecordPart() {
  const { say, sayDate, saySchedule } = useWords();
  const schedule = saySchedule({ type: 'nthWeekdays', weekday: 6, nths: [2, 4], time: '11:00', minutes: 90 });
  const facts = [
    { term: say('app.groups'), value: <TwoLines first="Saturday Circle" second="शनिवार मंडळ" /> },
    { term: say('app.meetings'), value: schedule },
    { term: say('app.today'), value: sayDate('2026-11-28', 'full') },
  ];
  return (
    <Page layout="reading">
      <PageHeader
        title={longName}
        trail={<Breadcrumbs crumbs={[{ href: 'record', label: say('app.members') }]} />}
        beside={<Badge tone="accent">{say('trainings.ready')}</Badge>}
        subtitle={say('ui.rowCount', { count: 10_000 })}
        actions={
          <>
            <Menu label={say('ui.options')} isIconOnly entries={[]} />
            <Button look="primary">{say('app.edit')}</Button>
          </>
        }
      />
      <Section isFramed title={say('app.history')} count={3}>
        <FactList facts={facts} />
      </Section>
      <Tabs
        label={say('app.members')}
        tabs={[
          { id: 'meetings', label: say('app.meetings'), content: <Meetings detail={schedule} /> },
          { id: 'facts', label: say('app.groups'), content: <FactList facts={facts} /> },
        ]}
      />
      <Actions>
        <Button>{longMarathi}</Button>
      </Actions>
    </Page>
  );
}

function Meetings({ detail }: { readonly detail: string }) {
  const { say, sayDate } = useWords();
  return (
    <List
      label={say('app.meetings')}
      items={[
        { id: '1', title: 'Saturday Circle', detail, href: 'record' },
        { id: '2', title: longMarathi, detail, href: 'record', beside: <Badge>{say('app.today')}</Badge> },
        { id: '3', title: 'शनिवार मंडळ', detail: sayDate('2026-11-28', 'full') },
      ]}
    />
  );
}
