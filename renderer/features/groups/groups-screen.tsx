/** The groups of the office: for whom, where, when, and the next day on which each meets. */

import { useCallback } from 'react';
import type { ComponentType } from 'react';
import { useGo } from '../../session/places.tsx';
import { useSession } from '../../session/session-context.tsx';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Button } from '../../ui/button.tsx';
import type { ListToolProps } from '../../ui/list-state.ts';
import { Page, PageHeader } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { readGroupRows } from './group-rows.ts';
import { GroupsList } from './groups-list.tsx';

export function GroupsScreen({ Views }: { readonly Views: ComponentType<ListToolProps> }) {
  const { say } = useWords();
  const go = useGo();
  const today = useSession().clock.today();
  const rows = useStoreQuery(useCallback((store) => readGroupRows(store, today), [today]));
  return (
    <Page layout="table">
      <PageHeader
        title={say('groups.title')}
        actions={
          <>
            <Button icon="venue" onPress={() => go({ screen: 'venues' })}>
              {say('groups.venuesTitle')}
            </Button>
            <Button look="primary" icon="plus" onPress={() => go({ screen: 'newGroup' })}>
              {say('groups.new')}
            </Button>
          </>
        }
      />
      {rows && <GroupsList rows={rows} Views={Views} />}
    </Page>
  );
}
