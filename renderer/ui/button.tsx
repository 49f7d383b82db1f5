/** A button: primary once a screen, plain otherwise, quiet among text, danger for what cannot be taken back. */

import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';
import { Spinner } from './spinner.tsx';
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
  return (
    <AriaButton
      type={type}
      isPending={isBusy}
      isDisabled={disabled}
      className={classNames(
        styles.button,
        styles[look],
        isSmall && styles.small,
        !children && styles.iconOnly,
      )}
      {...(label && { 'aria-label': label })}
      {...(onPress && { onPress })}
      {...(ref && { ref })}
    >
      {isBusy ? <Spinner /> : icon && <Icon name={icon} />}
      {children}
    </AriaButton>
  );
}
