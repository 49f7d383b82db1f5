/** Something that takes more than a second: what, how much of it, and a way to stop it. */

import { Label, ProgressBar } from 'react-aria-components';
import { useWords } from '../words/words-provider.tsx';
import { Button } from './button.tsx';
import styles from './progress-panel.module.css';

export interface ProgressPanelProps {
  title: string;
  /** What is happening just now. */
  detail?: string;
  /** Both, when it can be told how far it is; else the bar only moves. */
  done?: number;
  total?: number;
  onCancel?: () => void;
}

export function ProgressPanel({ title, detail, done, total, onCancel }: ProgressPanelProps) {
  const { say, sayNumber } = useWords();
  const isKnown = done !== undefined && total !== undefined && total > 0;
  const words = isKnown
    ? say('ui.progress', { done: sayNumber(done), total: sayNumber(total) })
    : say('ui.busy');
  return (
    <div className={styles.panel}>
      <ProgressBar
        className={styles.bar}
        isIndeterminate={!isKnown}
        valueLabel={words}
        {...(isKnown && { value: done, maxValue: total })}
      >
        {({ percentage = 0 }) => (
          <>
            <Label className={styles.title}>{title}</Label>
            <span className={styles.count}>{words}</span>
            <div className={styles.track}>
              <div
                className={isKnown ? styles.fill : styles.moving}
                style={isKnown ? { inlineSize: `${String(percentage)}%` } : undefined}
              />
            </div>
          </>
        )}
      </ProgressBar>
      <div className={styles.foot}>
        <span className={styles.detail} role="status">
          {detail}
        </span>
        {onCancel && <Button onPress={onCancel}>{say('ui.cancel')}</Button>}
      </div>
    </div>
  );
}
