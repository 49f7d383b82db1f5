/** Who is invited next: whom, to how big a session and where, and which groups wait for it. */

import { useCallback } from 'react';
import type { ShortGroup } from '../../domain/ahead.ts';
import type { IsoDate } from '../../domain/calendar.ts';
import { pathOf } from '../../session/places.tsx';
import type { Reading } from '../../session/session.ts';
import { useSession } from '../../session/session-context.tsx';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { List } from '../../ui/list.tsx';
import { Page, PageHeader, Section } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { kindWords } from './training-words.ts';
import styles from './trainings.module.css';
import { WhoNextList } from './who-next-list.tsx';
import { readWhoNext, type PlaceWish, type WhoNextRead } from './who-next-read.ts';

export function WhoNextScreen() {
  const { say } = useWords();
  const today = useSession().clock.today();
  const read = useStoreQuery(useCallback((store: Reading) => readWhoNext(store, today), [today]));
  return (
    <Page>
      <PageHeader
        title={say('next.title')}
        trail={
          <Breadcrumbs crumbs={[{ href: pathOf({ screen: 'trainings' }), label: say('trainings.title') }]} />
        }
        actions={
          <LinkButton look="plain" icon="plus" href={pathOf({ screen: 'newSession' })}>
            {say('trainings.newSession')}
          </LinkButton>
        }
      />
      {read !== undefined && <WhoNext read={read} today={today} />}
    </Page>
  );
}

function WhoNext({ read, today }: { readonly read: WhoNextRead; readonly today: IsoDate }) {
  const { say } = useWords();
  const { rows, wishes, shortGroups, keepsTrainings } = read;
  if (!keepsTrainings) return <EmptyState icon="trainings" title={say('trainings.emptyTitle')} />;
  return (
    <>
      {wishes.length > 0 && <Wishes wishes={wishes} />}
      <Section title={say('next.people')}>
        <div className={styles.sessions}>
          <WhoNextList rows={rows} />
        </div>
      </Section>
      {shortGroups.length > 0 && <Short groups={shortGroups} today={today} />}
    </>
  );
}

function Wishes({ wishes }: { readonly wishes: readonly PlaceWish[] }) {
  const { say } = useWords();
  return (
    <Section title={say('next.wishes')} isFramed>
      <List
        label={say('next.wishes')}
        items={wishes.map(({ kind, places, venue, near }) => ({
          id: kind,
          title: say('next.wish', { kind: say(kindWords[kind]), places }),
          detail:
            venue === undefined
              ? say('next.wishNowhere')
              : say('next.wishAt', { venue: venue.name, near, places }),
        }))}
      />
    </Section>
  );
}

/** On its page stand those who carry it; where one planned meeting runs short, the line opens that. */
function Short({ groups, today }: { readonly groups: readonly ShortGroup[]; readonly today: IsoDate }) {
  const { say, sayDate } = useWords();
  const sayWhen = ({ from, gap }: ShortGroup) => {
    const date = sayDate(from, 'dayAndMonth');
    if (gap !== undefined) return say('path.gapOn', { date });
    return from === today ? say('ahead.now') : say('ahead.from', { date });
  };
  return (
    <Section title={say('ahead.shortHeading')} count={groups.length}>
      <List
        label={say('ahead.shortHeading')}
        items={groups.map((short) => ({
          id: short.group.id,
          title: short.group.name,
          detail: say('ahead.readyNow', { count: short.readyNow }),
          beside: sayWhen(short),
          href:
            short.gap?.meeting === undefined
              ? pathOf({ screen: 'group', id: short.group.id })
              : pathOf({ screen: 'meeting', id: short.gap.meeting.id }),
        }))}
      />
    </Section>
  );
}
