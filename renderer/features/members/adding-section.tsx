/** A part of the member's page that can be added to: one line while it is empty, and a form that unfolds in it. */

import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { Actions, Form } from '../../ui/form.tsx';
import { Section } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { useUnfolding } from './use-unfolding.ts';

export interface AddingSectionProps {
  readonly title: string;
  /** What the button does, in words that say it also without the title. */
  readonly add: string;
  readonly children?: ReactNode;
  /** The form; `close` folds it up and gives the cursor back to the button. */
  readonly form: (close: () => void) => ReactNode;
  /** The form was begun before: it stands there unfolded, and asks. */
  readonly isBegun?: boolean;
}

export function AddingSection({ title, add, children, form, isBegun = false }: AddingSectionProps) {
  const { isOpen, toggle, close, opener, unfolded } = useUnfolding(isBegun);
  return (
    <Section
      title={title}
      isFramed
      actions={
        <Button ref={opener} look="quiet" isSmall icon="plus" onPress={toggle}>
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
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Also where it comes in the place of the question whether to go on with it.
    fields.current?.querySelector<HTMLElement>('input, button')?.focus();
  }, []);
  return (
    <div ref={fields}>
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
    </div>
  );
}
