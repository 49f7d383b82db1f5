/** What all fields share: a label above, a hint and the problem below, in words; and the properties a form library hands down. */

import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import { useWords } from '../words/words-provider.tsx';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import styles from './field.module.css';

/** `undefined` is allowed by name: values of a form that nobody filled in yet arrive like that. */
export interface FieldProps {
  label: string;
  hint?: ReactNode;
  /** What is wrong, in words; a field with one counts as invalid. */
  errorMessage?: string | undefined;
  isInvalid?: boolean;
  isRequired?: boolean;
  disabled?: boolean;
  name?: string;
  onBlur?: () => void;
  /** How wide the control is drawn; the label may be wider. */
  size?: FieldSize;
}

export type FieldSize = 'short' | 'medium' | 'full';

/** The properties that every React Aria field takes in the same way. */
export function ariaFieldProps({ isInvalid, errorMessage, isRequired, disabled, name, onBlur }: FieldProps) {
  return {
    isInvalid: isInvalid ?? errorMessage !== undefined,
    isRequired: isRequired ?? false,
    isDisabled: disabled ?? false,
    validationBehavior: 'aria' as const,
    ...(name !== undefined && { name, 'data-field': name }),
    ...(onBlur && { onBlur }),
  };
}

/** Classes of the element around label, control and messages. */
export function fieldClass(size: FieldSize = 'full'): string {
  return classNames(styles.field, styles[size]);
}

export function FieldLabel({ label, isRequired }: Pick<FieldProps, 'label' | 'isRequired'>) {
  return (
    <Label className={styles.label}>
      {label}
      <NeededMark isRequired={isRequired} />
    </Label>
  );
}

/** Said in a word rather than by a star: nobody has to know what the star means. */
function NeededMark({ isRequired }: { isRequired?: boolean | undefined }) {
  const { say } = useWords();
  return isRequired ? <span className={styles.needed}> {say('ui.needed')}</span> : null;
}

export function FieldMessages({
  hint,
  errorMessage,
}: {
  hint?: ReactNode;
  errorMessage?: string | undefined;
}) {
  return (
    <>
      {hint && (
        <Text slot="description" className={styles.hint} elementType="div">
          {hint}
        </Text>
      )}
      <FieldError className={styles.problem}>
        {errorMessage && (
          <>
            <Icon name="warning" />
            {errorMessage}
          </>
        )}
      </FieldError>
    </>
  );
}
