/** Said where a member was and is no longer, for example after an undo. */

import { useGo } from '../../session/places.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';

export function MemberGone() {
  const { say } = useWords();
  const go = useGo();
  return (
    <Page>
      <PageHeader title={say('members.title')} />
      <EmptyState
        icon="members"
        title={say('app.notFound')}
        action={<Button onPress={() => go({ screen: 'members' })}>{say('members.title')}</Button>}
      />
    </Page>
  );
}
