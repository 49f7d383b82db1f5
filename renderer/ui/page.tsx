/** One screen: its header, then its sections. Composed by every feature in the same way. */

import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Count } from './count.tsx';
import styles from './page.module.css';

export interface PageProps {
  children: ReactNode;
  /** `reading` keeps lines short, for forms and texts; `table` fills the window, so that only the table scrolls. */
  layout?: 'reading' | 'wide' | 'table';
}

export function Page({ children, layout = 'wide' }: PageProps) {
  return <div className={classNames(styles.page, styles[layout])}>{children}</div>;
}

export interface PageHeaderProps {
  title: string;
  /** Where this page stands, above the title: Breadcrumbs. */
  trail?: ReactNode;
  /** Badges beside the title. */
  beside?: ReactNode;
  /** One line under the title. */
  subtitle?: ReactNode;
  /** Buttons at the right; the primary one last. */
  actions?: ReactNode;
}

export function PageHeader({ title, trail, beside, subtitle, actions }: PageHeaderProps) {
  const heading = useLostFocus();
  return (
    <header className={styles.header}>
      <div className={styles.titles}>
        {trail}
        <div className={styles.titleRow}>
          <h1 ref={heading} tabIndex={-1} className={styles.title}>
            {title}
          </h1>
          {beside}
        </div>
        {subtitle && <div className={styles.subtitle}>{subtitle}</div>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}

/** When the button that led here is gone with its screen, the focus falls on the body; the new title picks it up. */
function useLostFocus() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}

export interface SectionProps {
  title?: string;
  /** How many there are, beside the title. */
  count?: number | undefined;
  actions?: ReactNode;
  children: ReactNode;
  /** A box with a frame, for things that belong together on a page of several. */
  isFramed?: boolean;
}

export function Section({ title, count, actions, children, isFramed = false }: SectionProps) {
  return (
    <section className={classNames(styles.section, isFramed && styles.framed)}>
      {(title ?? actions) && (
        <div className={styles.sectionHead}>
          {title && (
            <div className={styles.sectionTitle}>
              <h2>{title}</h2>
              {count !== undefined && <Count>{count}</Count>}
            </div>
          )}
          {actions}
        </div>
      )}
      {children}
    </section>
  );
}

/** Search, filters and counts between the header and a table. */
export function Toolbar({ children }: { children: ReactNode }) {
  return <div className={styles.toolbar}>{children}</div>;
}
