/**
 * What an action waits for that needs a member's yes: said where the action stands, with the way to record the answer in place.
 * It holds a form of its own, so it stands beside the action's form and never in it.
 */

import { useCallback, useState } from 'react';
import type { Member } from '../../domain/member.ts';
import { mayDo, type ConsentedAction, type ConsentMissing, type WhyMissing } from '../../domain/may-do.ts';
import type { Reading } from '../../session/session.ts';
import { useSession } from '../../session/session-context.tsx';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/words-provider.tsx';
import type { WordId } from '../../words/words.ts';
import { ConsentForm } from './consent-form.tsx';
import { purposeWords } from './member-words.ts';

const missingWords = {
  neverAsked: 'consents.neverAsked',
  withdrawn: 'consents.takenBack',
  notTheirs: 'consents.notTheirs',
} as const satisfies Record<WhyMissing, WordId>;

/** What keeps the office from it today, live; null where nothing does, undefined while it is read. */
export function useConsentMissing(
  action: ConsentedAction,
  member: Member,
): ConsentMissing | null | undefined {
  const today = useSession().clock.today();
  return useStoreQuery(
    useCallback(
      async (store: Reading) => {
        const may = mayDo(action, member, await store.all('consents'), today);
        return may.ok ? null : may.error;
      },
      [action, member, today],
    ),
  );
}

export interface ConsentMissingProps {
  readonly missing: ConsentMissing;
  readonly member: Member;
}

export function ConsentMissingBanner({ missing, member }: ConsentMissingProps) {
  const { say } = useWords();
  const [isAsking, setAsking] = useState(false);
  const { why, purpose } = missing;
  return (
    <>
      <Banner
        title={say(missingWords[why], {
          name: member.calledBy,
          what: say(purposeWords[purpose]),
        })}
        actions={
          !isAsking && (
            <Button isSmall onPress={() => setAsking(true)}>
              {say('members.consentAdd')}
            </Button>
          )
        }
      >
        <p>{say('consents.askFirst')}</p>
      </Banner>
      {isAsking && <ConsentForm member={member} about={purpose} onClose={() => setAsking(false)} />}
    </>
  );
}
