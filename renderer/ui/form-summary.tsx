/** Says above a form what is still wrong in it, after a try to save; each line leads to its field. */

import { useEffect, useRef } from 'react';
import { useWords } from '../words/words-provider.tsx';
import { Icon } from './icon.tsx';
import styles from './form-summary.module.css';

export interface FormProblem {
  /** The `name` of the field it belongs to. */
  readonly name: string;
  readonly label: string;
  readonly message: string;
}

export interface FormSummaryProps {
  problems: readonly FormProblem[];
  /** Counts the tries to save; each one that finds problems brings the cursor here. */
  attempt: number;
}

export function FormSummary({ problems, attempt }: FormSummaryProps) {
  const { say } = useWords();
  const summary = useRef<HTMLDivElement>(null);
  const isShown = attempt > 0 && problems.length > 0;
  useEffect(() => {
    // Mending the fields one by one must not pull the cursor back up: only a new attempt does.
    summary.current?.focus();
  }, [attempt]);
  if (!isShown) return null;
  return (
    <div ref={summary} className={styles.summary} role="alert" tabIndex={-1}>
      <p className={styles.title}>
        <Icon name="warning" />
        {say('ui.formProblems', { count: problems.length })}
      </p>
      <ul className={styles.list}>
        {problems.map((problem) => (
          <li key={problem.name}>
            <button
              type="button"
              className={styles.link}
              onClick={() => {
                focusField(problem.name);
              }}
            >
              {problem.label}
            </button>
            {' — '}
            {problem.message}
          </li>
        ))}
      </ul>
    </div>
  );
}

export function focusField(name: string): void {
  const field = document.querySelector(`[data-field="${CSS.escape(name)}"]`);
  field?.querySelector<HTMLElement>('input:not([type="hidden"]), textarea, button')?.focus();
}
