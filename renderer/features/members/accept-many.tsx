/** Records for the chosen rows of a list that they accepted the code of conduct: on which day, and how. */

import { useState } from 'react';
import type { Member } from '../../domain/member.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { AcceptanceForm } from './acceptance-form.tsx';

export interface AcceptManyProps {
  readonly members: readonly Member[];
  /** Once it is saved. */
  readonly onDone: () => void;
}

export function AcceptMany({ members, onDone }: AcceptManyProps) {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button icon="check" onPress={() => setOpen(true)}>
        {say('consents.accept')}
      </Button>
      <Dialog title={say('consents.acceptMany', { count: members.length })} isOpen={isOpen} onClose={close}>
        <AcceptanceForm
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
