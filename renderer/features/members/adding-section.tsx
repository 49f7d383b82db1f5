/** A part of the member's page that can be added to: one line while it is empty, and a form that unfolds in it. */

import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { Actions, Form } from '../../ui/form.tsx';
import { Section } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';

export interface AddingSectionProps {
  readonly title: string;
  /** What the button does, in words that say it also without the title. */
  readonly add: string;
  readonly children?: ReactNode;
  /** The form; `close` folds it up and gives the cursor back to the button. */
  readonly form: (close: () => void) => ReactNode;
}

export function AddingSection({ title, add, children, form }: AddingSectionProps) {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const unfolded = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (isOpen) unfolded.current?.querySelector<HTMLElement>('input, button')?.focus();
    else if (wasOpen.current) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const close = () => setOpen(false);
  return (
    <Section
      title={title}
      isFramed
      actions={
        <Button ref={opener} look="quiet" isSmall icon="plus" onPress={() => setOpen(!isOpen)}>
          {add}
        </Button>
      }
    >
      {children}
      {isOpen && <div ref={unfolded}>{form(close)}</div>}
    </Section>
  );
}

export interface AddingFormProps {
  readonly label: string;
  readonly isBusy: boolean;
  readonly onSave: () => unknown;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** A question of the form's own, beside it. */
  readonly after?: ReactNode;
}

/** What unfolds: a few fields, saved or left. */
export function AddingForm({ label, isBusy, onSave, onClose, children, after }: AddingFormProps) {
  const { say } = useWords();
  return (
    <Form label={label} onSubmit={onSave} after={after}>
      {children}
      <Actions>
        <Button type="submit" isBusy={isBusy}>
          {say('app.save')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {say('ui.cancel')}
        </Button>
      </Actions>
    </Form>
  );
}
