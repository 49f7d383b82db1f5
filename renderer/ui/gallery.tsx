/** Every component on one screen with made-up people, to look at while working on them. Development and tests only. */

import { useState } from 'react';
import { useWords } from '../words/words-provider.tsx';
import { Badge } from './badge.tsx';
import { Banner, FailureBanner } from './banner.tsx';
import { Breadcrumbs } from './breadcrumbs.tsx';
import { Button } from './button.tsx';
import { ConfirmDialog } from './dialog.tsx';
import { EmptyState } from './empty-state.tsx';
import { FactList } from './fact-list.tsx';
import { GalleryForm } from './gallery-form.tsx';
import { GalleryTable } from './gallery-table.tsx';
import { KeyHint } from './key-hint.tsx';
import { LinkButton } from './link-button.tsx';
import { List } from './list.tsx';
import { Menu } from './menu.tsx';
import { Page, PageHeader, Section } from './page.tsx';
import { ProgressPanel } from './progress-panel.tsx';
import { Spinner } from './spinner.tsx';
import { StepList } from './step-list.tsx';
import { Tabs } from './tabs.tsx';
import { toasts } from './toasts.ts';

const nothing = () => undefined;

export function Gallery() {
  const { say } = useWords();
  return (
    <Page>
      <PageHeader
        title={say('app.members')}
        trail={<Breadcrumbs crumbs={[{ href: '/today', label: say('app.today') }]} />}
        beside={<Badge tone="accent">{say('trainings.ready')}</Badge>}
        subtitle={say('ui.rowCount', { count: 10_000 })}
        actions={<GalleryActions />}
      />
      <GalleryMessages />
      <Section title={say('app.settings')} isFramed>
        <GalleryForm />
      </Section>
      <GalleryRecord />
      <Section title={say('app.members')}>
        <GalleryTable />
      </Section>
    </Page>
  );
}

function GalleryActions() {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
  };
  return (
    <>
      <Menu
        label={say('ui.options')}
        isIconOnly
        entries={[
          { id: 'print', label: say('app.meetings'), icon: 'print', onChoose: nothing },
          { id: 'remove', label: say('app.remove'), icon: 'close', isDanger: true, onChoose: nothing },
        ]}
      />
      <Button onPress={() => setOpen(true)}>{say('app.tryAgain')}</Button>
      <Button isBusy>{say('app.save')}</Button>
      <Button look="danger">{say('app.remove')}</Button>
      <Button
        look="primary"
        icon="plus"
        onPress={() => toasts.show(say('app.saved'), { of: 'gallery', onUndo: nothing })}
      >
        {say('app.add')}
      </Button>
      <ConfirmDialog
        title={say('app.screenBroke')}
        isOpen={isOpen}
        onClose={close}
        onConfirm={close}
        confirmLabel={say('app.tryAgain')}
        isDanger
      >
        <p>{say('app.screenBrokeSafe')}</p>
      </ConfirmDialog>
    </>
  );
}

function GalleryMessages() {
  const { say } = useWords();
  return (
    <Section>
      <Banner title={say('failure.driveGone')} actions={<Button isSmall>{say('app.tryAgain')}</Button>}>
        <p>{say('failure.driveGoneNext')}</p>
      </Banner>
      <FailureBanner
        failure={{ type: 'DriveFull', bytesFree: 1_200_000, bytesNeeded: 48_000_000 }}
        where="stick"
      />
      <Banner tone="success" title={say('app.saved')} />
      <StepList
        current="proof"
        steps={[
          { id: 'office', label: say('app.today') },
          { id: 'staff', label: say('app.members') },
          { id: 'proof', label: say('app.groups') },
          { id: 'backup', label: say('app.backups') },
        ]}
      />
      <ProgressPanel
        title={say('app.loading')}
        detail={say('app.locking')}
        done={3200}
        total={10_000}
        onCancel={nothing}
      />
      <ProgressPanel title={say('app.loading')} />
      <Spinner label={say('app.loading')} />
    </Section>
  );
}

function GalleryRecord() {
  const { say, sayDate, saySchedule } = useWords();
  const schedule = saySchedule({ type: 'nthWeekdays', weekday: 6, nths: [2, 4], time: '11:00', minutes: 90 });
  const facts = [
    { term: say('app.groups'), value: 'Saturday Circle · शनिवार मंडळ' },
    { term: say('app.meetings'), value: schedule },
    { term: say('app.today'), value: sayDate('2026-11-28', 'full') },
  ];
  const meetings = [
    { id: '1', title: 'Saturday Circle', detail: schedule, href: '/meetings/1' },
    { id: '2', title: 'शनिवार मंडळ', detail: sayDate('2026-11-28', 'full') },
  ];
  return (
    <Tabs
      label={say('app.members')}
      tabs={[
        { id: 'facts', label: say('app.groups'), content: <FactList facts={facts} /> },
        {
          id: 'meetings',
          label: say('app.meetings'),
          content: <List label={say('app.meetings')} items={meetings} />,
        },
        { id: 'empty', label: say('app.trainings'), content: <GalleryEmpty /> },
      ]}
    />
  );
}

function GalleryEmpty() {
  const { say } = useWords();
  return (
    <EmptyState
      icon="trainings"
      title={say('ui.noOptions')}
      action={<LinkButton href="/">{say('app.today')}</LinkButton>}
    >
      <KeyHint keys="Ctrl+N" />
    </EmptyState>
  );
}
