/** Stands wherever somebody may be rung: that their family may not know of their coming here. Nothing where everybody knows. */

import { useCallback, type ReactNode } from 'react';
import type { Member } from '../../domain/member.ts';
import type { Reading } from '../../session/session.ts';
import { useSession } from '../../session/session-context.tsx';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { readWhoMayNotKnow } from './member-relatives-read.ts';
import styles from './family-may-not-know.module.css';

export function FamilyMayNotKnow({ member }: { readonly member: Member }) {
  const { say } = useWords();
  const { id, calledBy } = member;
  const today = useSession().clock.today();
  const who = useStoreQuery(
    useCallback((store: Reading) => readWhoMayNotKnow(store, id, today), [id, today]),
  );
  if (who === undefined) return null;
  return (
    <MayNotKnowLine>
      {say('families.mayNotKnow', { who, name: calledBy })} {say('families.callPlainly')}
    </MayNotKnowLine>
  );
}

export function MayNotKnowLine({ children }: { readonly children: ReactNode }) {
  return (
    <p className={styles.warning}>
      <Icon name="warning" />
      <span>{children}</span>
    </p>
  );
}
