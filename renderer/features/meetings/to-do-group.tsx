/** One kind of work with its count: the first few lines, and the way to the others. */

import { useState } from 'react';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { RowLink } from '../../ui/row-link.tsx';
import { useWords } from '../../words/words-provider.tsx';
import styles from './today.module.css';

export interface ToDoLine {
  readonly id: string;
  readonly title: string;
  readonly detail?: string;
  /** The day it is about, at the right. */
  readonly when: string;
  readonly href: string;
}

export interface ToDoGroupProps {
  readonly title: string;
  readonly lines: readonly ToDoLine[];
  /** Where all of them are listed; without such a list the others unfold here. */
  readonly list?: string;
  /** The same lines on paper. */
  readonly paper?: { readonly href: string; readonly label: string };
}

const firstFew = 5;

export function ToDoGroup({ title, lines, list, paper }: ToDoGroupProps) {
  const { say, sayNumber } = useWords();
  const [isWhole, setWhole] = useState(false);
  if (lines.length === 0) return null;
  const shown = isWhole ? lines : lines.slice(0, firstFew);
  const others = say('meetings.andMore', { count: lines.length - shown.length });
  return (
    <section className={styles.kind}>
      <h3 className={styles.kindTitle}>
        {title} <Badge>{sayNumber(lines.length)}</Badge>
      </h3>
      <ul aria-label={title}>
        {shown.map((line) => (
          <li key={line.id}>
            <RowLink href={line.href}>
              <span className={styles.task}>
                <span className={styles.about}>
                  <bdi className={styles.taskTitle}>{line.title}</bdi>
                  {line.detail !== undefined && <bdi className={styles.taskDetail}>{line.detail}</bdi>}
                </span>
                <span className={styles.when}>{line.when}</span>
              </span>
            </RowLink>
          </li>
        ))}
      </ul>
      {lines.length > shown.length &&
        (list === undefined ? (
          <div>
            <Button look="quiet" isSmall onPress={() => setWhole(true)}>
              {others}
            </Button>
          </div>
        ) : (
          <LinkButton href={list}>{others}</LinkButton>
        ))}
      {paper !== undefined && (
        <LinkButton href={paper.href} icon="print">
          {paper.label}
        </LinkButton>
      )}
    </section>
  );
}
