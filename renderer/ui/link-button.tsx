/** Goes somewhere: a link in text, or a link that looks like a button. The app's router follows its address. */

import type { ReactNode } from 'react';
import { Link } from 'react-aria-components';
import type { ButtonLook } from './button.tsx';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';
import buttonStyles from './button.module.css';
import styles from './link-button.module.css';

export interface LinkButtonProps {
  href: string;
  children: ReactNode;
  look?: 'link' | ButtonLook;
  icon?: IconName;
}

export function LinkButton({ href, children, look = 'link', icon }: LinkButtonProps) {
  const isText = look === 'link';
  return (
    <Link href={href} className={isText ? styles.link : classNames(buttonStyles.button, buttonStyles[look])}>
      {icon && <Icon name={icon} />}
      {children}
    </Link>
  );
}
