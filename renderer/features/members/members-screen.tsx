/** The list of members, and the ways in which new ones come. */

import { useCallback } from 'react';
import type { ComponentType } from 'react';
import { useGo } from '../../session/places.tsx';
import { useSession } from '../../session/session-context.tsx';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Button } from '../../ui/button.tsx';
import type { ListToolProps } from '../../ui/list-state.ts';
import { Page, PageHeader } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { readMemberRows } from './member-rows.ts';
import { MembersTable } from './members-table.tsx';

export function MembersScreen({ Views }: { readonly Views: ComponentType<ListToolProps> }) {
  const { say } = useWords();
  const go = useGo();
  const today = useSession().clock.today();
  const rows = useStoreQuery(useCallback((store) => readMemberRows(store, today), [today]));
  return (
    <Page layout="table">
      <PageHeader
        title={say('members.title')}
        actions={
          <>
            <Button look="quiet" onPress={() => go({ screen: 'consentsMissing' })}>
              {say('consents.lists')}
            </Button>
            <Button look="quiet" onPress={() => go({ screen: 'duplicates' })}>
              {say('duplicates.title')}
            </Button>
            <Button icon="file" onPress={() => go({ screen: 'importMembers' })}>
              {say('members.import')}
            </Button>
            <Button look="primary" icon="plus" onPress={() => go({ screen: 'newMember' })}>
              {say('members.new')}
            </Button>
          </>
        }
      />
      {rows !== undefined && <MembersTable rows={rows} Views={Views} />}
    </Page>
  );
}
