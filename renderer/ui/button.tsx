/** A button: primary once a screen, plain otherwise, quiet among text, danger for what cannot be taken back. */

import { useEffect } from 'react';
import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useWords } from '../words/words-provider.tsx';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';
import { Spinner } from './spinner.tsx';
import { announce } from './toasts.ts';
import styles from './button.module.css';

export type ButtonLook = 'primary' | 'plain' | 'quiet' | 'danger';

export interface ButtonProps {
  children?: ReactNode;
  look?: ButtonLook;
  icon?: IconName;
  /** Needed when there is only an icon. */
  label?: string;
  type?: 'button' | 'submit';
  /** Working: stays where it is and focusable, cannot be pressed again. */
  isBusy?: boolean;
  disabled?: boolean;
  isSmall?: boolean;
  onPress?: () => void;
  ref?: Ref<HTMLButtonElement>;
}

export function Button({ children, look = 'plain', icon, label, isBusy = false, ...rest }: ButtonProps) {
  const { type = 'button', disabled = false, isSmall = false, onPress, ref } = rest;
  const { say } = useWords();
  useEffect(() => {
    if (isBusy) announce(say('ui.busy'));
  }, [isBusy, say]);
  return (
    <AriaButton
      // A busy button sends no form, neither pressed nor by Enter in a field.
      type={isBusy ? 'button' : type}
      isDisabled={disabled}
      {...(isBusy && { 'aria-disabled': true, 'data-busy': '' })}
      className={classNames(
        styles.button,
        styles[look],
        isSmall && styles.small,
        !children && styles.iconOnly,
      )}
      {...(label && { 'aria-label': label })}
      {...(onPress && !isBusy && { onPress })}
      {...(ref && { ref })}
    >
      {isBusy ? <Spinner /> : icon && <Icon name={icon} />}
      {children}
    </AriaButton>
  );
}
