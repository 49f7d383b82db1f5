/** One place in the rail. */

import { useEffect, useRef } from 'react';
import { Link } from 'react-aria-components';
import { Count } from './count.tsx';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';
import styles from './nav-item.module.css';

export interface NavItemProps {
  href: string;
  label: string;
  icon: IconName;
  isCurrent: boolean;
  /** How much waits there, such as registers not yet typed back. */
  count?: number;
}

export function NavItem({ href, label, icon, isCurrent, count = 0 }: NavItemProps) {
  const here = useRef<HTMLAnchorElement>(null);
  // In a large view the rail is longer than the window, and one came by a key or a link.
  useEffect(() => {
    if (isCurrent) here.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <li>
      <Link ref={here} href={href} className={styles.item} {...(isCurrent && { 'aria-current': 'page' })}>
        <Icon name={icon} />
        <span className={styles.label}>{label}</span>
        {count > 0 && (
          <span className={styles.count}>
            <Count tone="accent">{count}</Count>
          </span>
        )}
      </Link>
    </li>
  );
}
