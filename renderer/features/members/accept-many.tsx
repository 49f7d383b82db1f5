/** Records for the chosen rows of a list that they accepted the code of conduct: on which day, and how. */

import type { Member } from '../../domain/member.ts';
import { useDraftedOpening } from '../../session/use-drafted-values.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { AcceptanceForm, acceptancePart } from './acceptance-form.tsx';

const place = { screen: 'notAccepted' } as const;

export interface AcceptManyProps {
  readonly members: readonly Member[];
  /** Once it is saved. */
  readonly onDone: () => void;
}

export function AcceptMany({ members, onDone }: AcceptManyProps) {
  const { say } = useWords();
  const { isOpen, open, close } = useDraftedOpening(place, acceptancePart);
  return (
    <>
      <Button icon="check" onPress={open}>
        {say('consents.accept')}
      </Button>
      <Dialog title={say('consents.acceptMany', { count: members.length })} isOpen={isOpen} onClose={close}>
        <AcceptanceForm
          place={place}
          members={members}
          onClose={close}
          onSaved={() => {
            close();
            onDone();
          }}
        />
      </Dialog>
    </>
  );
}
