/** Something this screen wants said above everything: a notice, a danger, a thing well done. */

import type { ReactNode } from 'react';
import { useWords } from '../words/words-provider.tsx';
import { failureSentences } from '../words/failure-sentences.ts';
import type { SayableFailure } from '../words/failure-sentences.ts';
import type { WordId } from '../words/words.ts';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';
import styles from './banner.module.css';

export type BannerTone = 'notice' | 'danger' | 'success';

export interface BannerProps {
  tone?: BannerTone;
  title: string;
  children?: ReactNode;
  /** Buttons after the words. */
  actions?: ReactNode;
}

const toneWord: Readonly<Record<BannerTone, WordId>> = {
  notice: 'ui.notice',
  danger: 'ui.danger',
  success: 'ui.success',
};
const toneIcon: Readonly<Record<BannerTone, IconName>> = {
  notice: 'information',
  danger: 'warning',
  success: 'check',
};

export function Banner({ tone = 'notice', title, children, actions }: BannerProps) {
  const { say } = useWords();
  return (
    <div
      className={classNames(styles.banner, styles[tone])}
      role={tone === 'danger' ? 'alert' : 'group'}
      aria-label={say(toneWord[tone])}
    >
      <Icon name={toneIcon[tone]} />
      <div className={styles.words}>
        <p className={styles.title}>{title}</p>
        {children}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}

export interface FailureBannerProps {
  failure: SayableFailure | null;
  where?: 'office' | 'stick';
  actions?: ReactNode;
}

/** What happened, what is safe, what to do; nothing while there is no failure. A choice called off is no failure. */
export function FailureBanner({ failure, where = 'office', actions }: FailureBannerProps) {
  const words = useWords();
  if (failure === null || failure.type === 'Cancelled') return null;
  const { happened, safe, next } = failureSentences(words, failure, where);
  return (
    <Banner tone="danger" title={happened} actions={actions}>
      <p>{safe}</p>
      {next !== '' && <p>{next}</p>}
    </Banner>
  );
}
