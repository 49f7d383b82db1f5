/** Said where a session was and is no longer, for example after an undo. */

import { useGo } from '../../session/places.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';

export function SessionGone() {
  const { say } = useWords();
  const go = useGo();
  return (
    <Page>
      <PageHeader title={say('trainings.title')} />
      <EmptyState
        icon="trainings"
        title={say('app.notFound')}
        action={<Button onPress={() => go({ screen: 'trainings' })}>{say('trainings.title')}</Button>}
      />
    </Page>
  );
}
