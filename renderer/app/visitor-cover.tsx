/** Over the whole window while a visitor is here and something stands on the screen that cannot be shown as initials. */

import { Button } from '../ui/button.tsx';
import { useWords } from '../words/words-provider.tsx';
import { Cover } from './cover.tsx';
import type { VisitorAtDesk } from './visitor.ts';

export function VisitorCover({ visit, toggle, leaveCover }: VisitorAtDesk) {
  const { say } = useWords();
  if (visit !== 'covered') return null;
  return (
    <Cover
      title={say('app.visitorCovered')}
      actions={
        <>
          {leaveCover && (
            <Button look="primary" onPress={leaveCover}>
              {say('app.visitorToday')}
            </Button>
          )}
          <Button onPress={toggle}>{say('app.visitorGone')}</Button>
        </>
      }
    >
      <p>{say('app.visitorKept')}</p>
    </Cover>
  );
}
