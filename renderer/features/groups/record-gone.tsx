/** Said where a group or venue was and is no longer, for example after an undo. */

import { type Place, useGo } from '../../session/places.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';

export function RecordGone({ title, back }: { readonly title: string; readonly back: Place }) {
  const { say } = useWords();
  const go = useGo();
  return (
    <Page>
      <PageHeader title={title} />
      <EmptyState
        icon="groups"
        title={say('app.notFound')}
        action={<Button onPress={() => go(back)}>{title}</Button>}
      />
    </Page>
  );
}
