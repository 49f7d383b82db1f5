/** In the place of a form that was begun and not saved: go on with it, or begin anew. */

import { useRef } from 'react';
import { useWords } from '../words/words-provider.tsx';
import { Banner } from './banner.tsx';
import { Button } from './button.tsx';
import { useFirstFocus } from './use-first-focus.ts';

export interface DraftOfferProps {
  /** An instant. */
  begunAt: string;
  isOvertaken: boolean;
  onGoOn: () => void;
  onThrowAway: () => void;
  /** False on a page that one may have come to for something else. */
  takesFocus?: boolean;
}

export function DraftOffer({
  begunAt,
  isOvertaken,
  onGoOn,
  onThrowAway,
  takesFocus = true,
}: DraftOfferProps) {
  const { say, sayInstant } = useWords();
  const goOn = useRef<HTMLButtonElement>(null);
  useFirstFocus(goOn, takesFocus);
  const actions = (
    <>
      <Button ref={goOn} look="primary" onPress={onGoOn}>
        {say('ui.draftGoOn')}
      </Button>
      <Button onPress={onThrowAway}>{say('ui.draftThrowAway')}</Button>
    </>
  );
  return (
    <Banner title={say('ui.draftBegun', { at: sayInstant(begunAt) })} actions={actions}>
      <p>{say(isOvertaken ? 'ui.draftOvertaken' : 'ui.draftOnlyYou')}</p>
    </Banner>
  );
}
