/** A passphrase: hidden until asked, with a word when Caps Lock is on. Never remembered, corrected or spell-checked. */

import { useState } from 'react';
import type { KeyboardEvent, Ref } from 'react';
import { Button, Input, TextField as AriaTextField, VisuallyHidden } from 'react-aria-components';
import { useWords } from '../words/words-provider.tsx';
import { classNames } from './class-names.ts';
import { ariaFieldProps, fieldClass, FieldLabel, FieldMessages } from './field.tsx';
import type { FieldProps } from './field.tsx';
import { useFirstFocus } from './use-first-focus.ts';
import { useSharedRef } from './use-shared-ref.ts';
import fieldStyles from './field.module.css';
import styles from './passphrase-field.module.css';

export interface PassphraseFieldProps extends FieldProps {
  value: string | undefined;
  onChange: (value: string) => void;
  ref?: Ref<HTMLInputElement>;
  takesFocus?: boolean;
  /** Begin shown, for a passphrase the desk has just suggested. */
  isShownFirst?: boolean;
}

export function PassphraseField({
  value,
  onChange,
  ref,
  takesFocus,
  isShownFirst,
  ...field
}: PassphraseFieldProps) {
  const { say } = useWords();
  const [isShown, setShown] = useState(isShownFirst ?? false);
  const [isCapsLockOn, setCapsLockOn] = useState(false);
  const input = useSharedRef(ref);
  useFirstFocus(input, takesFocus);
  const watchCapsLock = (event: KeyboardEvent) => {
    setCapsLockOn(event.getModifierState('CapsLock'));
  };
  return (
    <AriaTextField
      className={fieldClass(field.size)}
      value={value ?? ''}
      onChange={onChange}
      {...ariaFieldProps(field)}
    >
      <FieldLabel {...field} />
      <div className={styles.row}>
        <Input
          ref={input}
          className={classNames(fieldStyles.control, styles.input)}
          type={isShown ? 'text' : 'password'}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          onKeyDown={watchCapsLock}
          onKeyUp={watchCapsLock}
        />
        <Button
          className={styles.toggle}
          onPress={() => {
            setShown(!isShown);
          }}
        >
          <span aria-hidden="true">{say(isShown ? 'ui.hide' : 'ui.show')}</span>
          <VisuallyHidden>{say(isShown ? 'ui.hideThePassphrase' : 'ui.showThePassphrase')}</VisuallyHidden>
        </Button>
      </div>
      <div className={styles.capsLock} role="status">
        {isCapsLockOn && say('ui.capsLock')}
      </div>
      <FieldMessages {...field} />
    </AriaTextField>
  );
}
