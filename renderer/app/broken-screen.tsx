/** Stands in for a screen that could not be drawn: a defect of ours, and nothing that was saved is touched by it. */

import type { FallbackProps } from 'react-error-boundary';
import { useGo } from '../session/places.tsx';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { Page, PageHeader } from '../ui/page.tsx';
import { useWords } from '../words/words-provider.tsx';

export function BrokenScreen({ resetErrorBoundary }: FallbackProps) {
  const { say } = useWords();
  const go = useGo();
  const actions = (
    <>
      <Button onPress={resetErrorBoundary}>{say('app.tryAgain')}</Button>
      <Button
        look="primary"
        onPress={() => {
          go({ screen: 'today' });
        }}
      >
        {say('app.goToToday')}
      </Button>
    </>
  );
  return (
    <Page layout="reading">
      <PageHeader title={say('app.screenBroke')} />
      <Banner tone="danger" title={say('app.screenBrokeSafe')} actions={actions} />
    </Page>
  );
}
