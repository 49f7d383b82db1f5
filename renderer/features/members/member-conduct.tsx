/** On a member's page: which edition of the code of conduct they accepted, when and how; and recording that they did. */

import { useCallback } from 'react';
import type { IsoDate } from '../../domain/calendar.ts';
import { conductStand, newestAccepted, type Acceptance, type Conduct } from '../../domain/conduct.ts';
import { editionInForce } from '../../domain/edition.ts';
import type { MemberId } from '../../domain/ids.ts';
import type { Member } from '../../domain/member.ts';
import type { Reading } from '../../session/session.ts';
import { useSession } from '../../session/session-context.tsx';
import { useIsBegun } from '../../session/use-draft.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Aim } from '../../ui/aim.tsx';
import { Section } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { AcceptanceForm, acceptancePart } from './acceptance-form.tsx';
import { AddingSection } from './adding-section.tsx';
import styles from './member-screen.module.css';
import { acceptanceWords } from './member-words.ts';

/** The edition that holds, and the newest that this member accepted. */
export async function readConduct(store: Reading, id: MemberId, today: IsoDate) {
  const inForce = editionInForce(today, await store.all('conducts'));
  return { inForce, newest: newestAccepted(today, await store.all('acceptances')).get(id) };
}

export interface MemberConductProps {
  readonly member: Member;
  readonly isAimedAt: boolean;
}

export function MemberConduct({ member, isAimedAt }: MemberConductProps) {
  const { say } = useWords();
  const { id } = member;
  const today = useSession().clock.today();
  const read = useStoreQuery(useCallback((store: Reading) => readConduct(store, id, today), [id, today]));
  const place = { screen: 'member', id } as const;
  const isBegun = useIsBegun(place);
  if (read === undefined) return null;
  const { inForce, newest } = read;
  const title = say('consents.conductTitle');
  if (inForce === undefined || conductStand(inForce, newest) === 'accepted')
    return (
      <Aim isAimedAt={isAimedAt}>
        <Section title={title} isFramed>
          <Stand inForce={inForce} newest={newest} />
        </Section>
      </Aim>
    );
  return (
    <Aim isAimedAt={isAimedAt}>
      <AddingSection
        title={title}
        add={say('consents.accept')}
        form={(close) => <AcceptanceForm place={place} members={[member]} onClose={close} onSaved={close} />}
        isBegun={isBegun(acceptancePart)}
      >
        <Stand inForce={inForce} newest={newest} />
      </AddingSection>
    </Aim>
  );
}

interface StandProps {
  readonly inForce: Conduct | undefined;
  readonly newest: Acceptance | undefined;
}

function Stand({ inForce, newest }: StandProps) {
  const { say, sayDate } = useWords();
  const isMissing = inForce !== undefined && conductStand(inForce, newest) !== 'accepted';
  return (
    <div className={styles.stand}>
      {inForce === undefined && <span className={styles.quietLine}>{say('consents.noConduct')}</span>}
      {isMissing && <span>{say('consents.notYetAccepted', { version: inForce.version })}</span>}
      {newest !== undefined && (
        <>
          <span>{say('consents.acceptedOn', { version: newest.version, date: sayDate(newest.on) })}</span>
          <span className={styles.quietLine}>{say(acceptanceWords[newest.how])}</span>
        </>
      )}
    </div>
  );
}
