/** The way back up: where this page stands. */

import { Breadcrumb, Breadcrumbs as AriaBreadcrumbs, Link } from 'react-aria-components';
import { useWords } from '../words/words-provider.tsx';
import { Icon } from './icon.tsx';
import styles from './breadcrumbs.module.css';

export interface Crumb {
  readonly href: string;
  readonly label: string;
}

/** The pages above this one, outermost first; the page's own title follows below and is not repeated. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const { say } = useWords();
  return (
    <nav aria-label={say('ui.breadcrumbs')}>
      <AriaBreadcrumbs className={styles.trail}>
        {crumbs.map((crumb) => (
          <Breadcrumb key={crumb.href} className={styles.crumb}>
            <Icon name="left" />
            <Link href={crumb.href} className={styles.link}>
              {crumb.label}
            </Link>
          </Breadcrumb>
        ))}
      </AriaBreadcrumbs>
    </nav>
  );
}
