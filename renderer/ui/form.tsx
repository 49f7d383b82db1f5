/** A form: one column of fields, groups with a heading, and its buttons. Enter in any field submits it. */

import type { ReactNode } from 'react';
import { Form as AriaForm } from 'react-aria-components';
import { useWords } from '../words/words-provider.tsx';
import { Button } from './button.tsx';
import styles from './form.module.css';

export interface FormProps {
  children: ReactNode;
  onSubmit: () => unknown;
  /** Names the form for screen readers; the heading above it says the same to the eyes. */
  label: string;
  /** The cursor went to something outside the form, or nowhere. */
  onLeave?: () => void;
  /** What belongs to the form and is none of its fields, such as a question before it is saved: Enter in there must not submit. */
  after?: ReactNode;
}

export function Form({ children, onSubmit, label, onLeave, after }: FormProps) {
  return (
    <>
      <AriaForm
        className={styles.form}
        validationBehavior="aria"
        aria-label={label}
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <div
          role="presentation"
          className={styles.fields}
          onBlur={(event) => {
            if (!event.currentTarget.contains(event.relatedTarget)) onLeave?.();
          }}
        >
          {children}
        </div>
      </AriaForm>
      {after}
    </>
  );
}

/** Fields that belong side by side, such as date and time; they wrap where there is no room. */
export function FieldRow({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}

/** Fields under a heading of their own. */
export function FieldGroup({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{title}</legend>
      {hint && <p className={styles.hint}>{hint}</p>}
      {children}
    </fieldset>
  );
}

/** The buttons of a form or dialog: what one came for first. */
export function Actions({ children }: { children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>;
}

interface SaveActionsProps {
  isBusy: boolean;
  /** What is typed so far; whoever cancels does not want it back. */
  draft: { forget(): Promise<unknown> };
  onCancel: () => void;
}

/** How a form ends that keeps what is typed until it is saved. */
export function SaveActions({ isBusy, draft, onCancel }: SaveActionsProps) {
  const { say } = useWords();
  return (
    <Actions>
      <Button type="submit" look="primary" isBusy={isBusy}>
        {say('app.save')}
      </Button>
      <Button
        onPress={() => {
          void draft.forget();
          onCancel();
        }}
      >
        {say('ui.cancel')}
      </Button>
    </Actions>
  );
}
