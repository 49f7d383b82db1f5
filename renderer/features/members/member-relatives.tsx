/** On a member's page: who belongs to them and how, by name and no more. See [Note: The family firewall]. */

import { useCallback } from 'react';
import type { Member } from '../../domain/member.ts';
import type { Reading } from '../../session/session.ts';
import { useSession } from '../../session/session-context.tsx';
import { useIsBegun } from '../../session/use-draft.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { useWords } from '../../words/words-provider.tsx';
import { AddingSection } from './adding-section.tsx';
import { readRelatives, type NamedRelative } from './member-relatives-read.ts';
import { linkPart, RelativeForm } from './relative-form.tsx';
import { RelativeLine } from './relative-line.tsx';
import styles from './member-screen.module.css';

export function MemberRelatives({ member }: { readonly member: Member }) {
  const { say } = useWords();
  const { id } = member;
  const today = useSession().clock.today();
  const isBegun = useIsBegun({ screen: 'member', id });
  const relatives = useStoreQuery(
    useCallback((store: Reading) => readRelatives(store, id, today), [id, today]),
  );
  if (relatives === undefined) return null;
  const { now, before } = relatives;
  const lines = (label: string, some: readonly NamedRelative[]) => (
    <ul className={styles.entries} aria-label={label}>
      {some.map((relative) => (
        <RelativeLine key={relative.relationship.id} relative={relative} member={member} />
      ))}
    </ul>
  );
  return (
    <AddingSection
      title={say('members.relativesTitle')}
      add={say('members.relativeAdd')}
      form={(close) => <RelativeForm member={member} onClose={close} />}
      isBegun={isBegun(linkPart())}
    >
      {now.length > 0 && lines(say('members.relativesTitle'), now)}
      {before.length > 0 && (
        <div className={styles.quietLine}>
          <p>{say('families.ended')}</p>
          {lines(say('families.ended'), before)}
        </div>
      )}
    </AddingSection>
  );
}
