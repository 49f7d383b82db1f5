/** Where one is in a row of steps. */

import { useWords } from '../words/words-provider.tsx';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import styles from './step-list.module.css';

export interface Step {
  readonly id: string;
  readonly label: string;
}

/** Steps before `current` are done. */
export function StepList({ steps, current }: { steps: readonly Step[]; current: string }) {
  const { say } = useWords();
  const at = steps.findIndex((step) => step.id === current);
  return (
    <ol className={styles.steps} aria-label={say('ui.stepOf', { step: at + 1, total: steps.length })}>
      {steps.map((step, index) => (
        <li
          key={step.id}
          className={classNames(styles.step, index < at && styles.done, index === at && styles.current)}
          {...(index === at && { 'aria-current': 'step' })}
        >
          <span className={styles.mark}>{index < at ? <Icon name="check" /> : index + 1}</span>
          {step.label}
          {index < at && <span className={styles.heard}> ({say('ui.stepDone')})</span>}
        </li>
      ))}
    </ol>
  );
}
