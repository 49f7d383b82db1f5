/** A member's name in both scripts, one below the other. */

import type { ReactNode } from 'react';
import type { Member } from '../../domain/member.ts';
import { useWords } from '../../words/words-provider.tsx';
import { namesOf } from './member-names.ts';
import styles from './member-name.module.css';

export function MemberName({ member, beside }: { readonly member: Member; readonly beside?: ReactNode }) {
  const { say } = useWords();
  const { main, devanagari, calledBy } = namesOf(member);
  return (
    <span className={styles.names}>
      <span className={styles.line}>
        <bdi>{main}</bdi> {beside}
      </span>
      <span className={styles.second}>
        {devanagari !== undefined && <bdi lang="mr">{devanagari}</bdi>}
        {devanagari !== undefined && calledBy !== undefined && ' · '}
        {calledBy !== undefined && say('members.calledByAlso', { name: calledBy })}
      </span>
    </span>
  );
}
