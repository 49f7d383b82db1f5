/** A screen without a rail, as the locked desk is. */

import { useWords } from '../../words/words-provider.tsx';
import { Actions } from '../form.tsx';
import { Button } from '../button.tsx';
import { PlainFrame } from '../frame.tsx';
import { PageHeader } from '../page.tsx';
import { longMarathi } from './long-words.ts';

export function PlainPart() {
  const { say } = useWords();
  return (
    <PlainFrame>
      <PageHeader title={say('unlock.title')} />
      <p>{longMarathi}</p>
      <Actions>
        <Button look="primary">{say('unlock.open')}</Button>
        <Button look="quiet" icon="key">
          {say('unlock.useRecovery')}
        </Button>
      </Actions>
    </PlainFrame>
  );
}
