/** The list of members, narrowed while one types. */

import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useGo } from '../../session/places.tsx';
import { useSession } from '../../session/session-context.tsx';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Button } from '../../ui/button.tsx';
import { Page, PageHeader, Toolbar } from '../../ui/page.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { createFinder } from './find-members.ts';
import { readMemberRows } from './member-rows.ts';
import { MembersTable } from './members-table.tsx';

export function MembersScreen() {
  const { say } = useWords();
  const go = useGo();
  const today = useSession().clock.today();
  const rows = useStoreQuery(useCallback((store) => readMemberRows(store, today), [today]));
  const [typed, setTyped] = useState('');
  const wanted = useDeferredValue(typed);
  const found = useMemo(() => {
    const isFound = createFinder(wanted);
    return rows?.filter(({ findable }) => isFound(findable));
  }, [rows, wanted]);
  return (
    <Page layout="table">
      <PageHeader
        title={say('members.title')}
        actions={
          <>
            <Button icon="file" onPress={() => go({ screen: 'importMembers' })}>
              {say('members.import')}
            </Button>
            <Button look="primary" icon="plus" onPress={() => go({ screen: 'newMember' })}>
              {say('members.new')}
            </Button>
          </>
        }
      />
      {rows !== undefined && rows.length > 0 && (
        <Toolbar>
          <SearchField label={say('members.find')} value={typed} onChange={setTyped} />
          <span role="status">
            {found?.length === rows.length
              ? say('members.count', { count: rows.length })
              : say('members.countFound', { found: found?.length ?? 0, count: rows.length })}
          </span>
        </Toolbar>
      )}
      {found !== undefined && <MembersTable rows={found} wanted={wanted.trim()} />}
    </Page>
  );
}
