/** The sessions, the newest first, and the catalogue of programmes they are of. */

import { type ComponentType, useCallback } from 'react';
import { pathOf, useGo } from '../../session/places.tsx';
import type { Reading } from '../../session/session.ts';
import { useSession } from '../../session/session-context.tsx';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { List } from '../../ui/list.tsx';
import type { ListToolProps } from '../../ui/list-state.ts';
import { Page, PageHeader, Section } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { readTrainingLists, type TrainingLists } from './session-rows.ts';
import { SessionsList } from './sessions-list.tsx';
import { factsOfProgramme } from './training-facts.ts';
import styles from './trainings.module.css';

interface TrainingsScreenProps {
  /** Saved views, lent by features/lists. */
  readonly Views: ComponentType<ListToolProps>;
}

export function TrainingsScreen({ Views }: TrainingsScreenProps) {
  const { say } = useWords();
  const go = useGo();
  const today = useSession().clock.today();
  const lists = useStoreQuery(useCallback((store: Reading) => readTrainingLists(store, today), [today]));
  const isEmpty = lists?.programmes.length === 0;
  return (
    <Page>
      <PageHeader
        title={say('trainings.title')}
        {...(!isEmpty && {
          actions: (
            <>
              <LinkButton look="plain" href={pathOf({ screen: 'whoNext' })}>
                {say('next.title')}
              </LinkButton>
              <LinkButton look="plain" href={pathOf({ screen: 'certificates' })}>
                {say('certificates.registerTitle')}
              </LinkButton>
              <Button onPress={() => go({ screen: 'newProgramme' })}>{say('trainings.newProgramme')}</Button>
              <Button look="primary" icon="plus" onPress={() => go({ screen: 'newSession' })}>
                {say('trainings.newSession')}
              </Button>
            </>
          ),
        })}
      />
      {isEmpty ? <NoProgrammes /> : lists !== undefined && <Catalogue lists={lists} Views={Views} />}
    </Page>
  );
}

interface CatalogueProps extends TrainingsScreenProps {
  readonly lists: TrainingLists;
}

function Catalogue({ lists, Views }: CatalogueProps) {
  const words = useWords();
  const { say } = words;
  return (
    <>
      <Section title={say('trainings.sessions')}>
        <div className={styles.sessions}>
          <SessionsList rows={lists.sessions} Views={Views} />
        </div>
      </Section>
      <Section title={say('trainings.programmes')}>
        <List
          label={say('trainings.programmes')}
          items={lists.programmes.map((programme) => ({
            id: programme.id,
            title: programme.name,
            detail: factsOfProgramme(programme, words),
            href: pathOf({ screen: 'editProgramme', id: programme.id }),
          }))}
        />
      </Section>
    </>
  );
}

function NoProgrammes() {
  const { say } = useWords();
  const go = useGo();
  return (
    <EmptyState
      icon="trainings"
      title={say('trainings.emptyTitle')}
      action={
        <Button look="primary" icon="plus" onPress={() => go({ screen: 'newProgramme' })}>
          {say('trainings.addProgramme')}
        </Button>
      }
    >
      {say('trainings.emptyText')}
    </EmptyState>
  );
}
