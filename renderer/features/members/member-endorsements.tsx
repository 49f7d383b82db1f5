/** On a member's page: efforts that were endorsed, in their own words. They are read, never counted and never ranked. */

import { useCallback, useState } from 'react';
import type { Member } from '../../domain/member.ts';
import type { Reading } from '../../session/session.ts';
import { useSession } from '../../session/session-context.tsx';
import { useIsBegun } from '../../session/use-draft.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { AddingSection } from './adding-section.tsx';
import { EndorsementForm, endorsementPart } from './endorsement-form.tsx';
import { EndorsementLine } from './endorsement-line.tsx';
import { readEndorsements } from './member-endorsements-read.ts';
import styles from './member-screen.module.css';

const firstFew = 3;

export function MemberEndorsements({ member }: { readonly member: Member }) {
  const { say } = useWords();
  const { id } = member;
  const today = useSession().clock.today();
  const [isWhole, setWhole] = useState(false);
  const isBegun = useIsBegun({ screen: 'member', id });
  const endorsements = useStoreQuery(
    useCallback((store: Reading) => readEndorsements(store, id, today), [id, today]),
  );
  if (endorsements === undefined) return null;
  const isBegunBelow = endorsements
    .slice(firstFew)
    .some(({ endorsement }) => isBegun(endorsementPart(endorsement)));
  const shown = isWhole || isBegunBelow ? endorsements : endorsements.slice(0, firstFew);
  return (
    <AddingSection
      title={say('members.endorsementsTitle')}
      add={say('members.endorsementAdd')}
      form={(close) => <EndorsementForm member={member} onClose={close} />}
      isBegun={isBegun(endorsementPart())}
    >
      {shown.length > 0 && (
        <ul className={styles.entries} aria-label={say('members.endorsementsTitle')}>
          {shown.map((here) => (
            <EndorsementLine key={here.endorsement.id} here={here} member={member} />
          ))}
        </ul>
      )}
      {shown.length < endorsements.length && (
        <div>
          <Button look="quiet" isSmall onPress={() => setWhole(true)}>
            {say('members.endorsementsEarlier')}
          </Button>
        </div>
      )}
    </AddingSection>
  );
}
