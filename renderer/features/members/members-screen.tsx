/** The list of members, and the ways in which new ones come. */

import { useCallback, useMemo, useState } from 'react';
import type { ComponentType } from 'react';
import { isInLists } from '../../domain/out-of-sight.ts';
import { useGo } from '../../session/places.tsx';
import { useSession } from '../../session/session-context.tsx';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Button } from '../../ui/button.tsx';
import type { ListToolProps } from '../../ui/list-state.ts';
import { CheckboxField } from '../../ui/checkbox-field.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { readMemberRows, type MemberRow } from './member-rows.ts';
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
      {rows !== undefined && <ListOf rows={rows} Views={Views} />}
    </Page>
  );
}

interface ListOfProps {
  readonly rows: readonly MemberRow[];
  readonly Views: ComponentType<ListToolProps>;
}

/** Whoever is archived or sealed is in the list only for whoever asks; who is archived alone can be chosen by the list's filter, too. */
function ListOf({ rows, Views }: ListOfProps) {
  const { say } = useWords();
  const [showsAll, setShowsAll] = useState(false);
  const unsealed = useMemo(() => rows.filter(({ isSealed }) => !isSealed), [rows]);
  const count = useMemo(() => rows.filter(({ member }) => !isInLists(member)).length, [rows]);
  return (
    <>
      {count > 0 && (
        <CheckboxField label={say('leaving.showHidden', { count })} value={showsAll} onChange={setShowsAll} />
      )}
      <MembersTable rows={showsAll ? rows : unsealed} showsArchived={showsAll} Views={Views} />
    </>
  );
}
