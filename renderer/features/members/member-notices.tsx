/** At the head of a member's page: what matters at the door, and a parent's consent that is still missing. */

import { type Member, needsParent } from '../../domain/member.ts';
import { pathOf } from '../../session/places.tsx';
import { useSession } from '../../session/session-context.tsx';
import { Banner } from '../../ui/banner.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { useWords } from '../../words/words-provider.tsx';

export function MemberNotices({ member }: { readonly member: Member }) {
  const { say } = useWords();
  const today = useSession().clock.today();
  const { id, accessNeeds } = member;
  return (
    <>
      {accessNeeds !== undefined && (
        <Banner title={say('person.accessNeeds')}>
          <p>
            <bdi>{accessNeeds}</bdi>
          </p>
        </Banner>
      )}
      {needsParent(member, today) && (
        <Banner
          title={say('person.parentMissing')}
          actions={
            <LinkButton href={pathOf({ screen: 'editMember', id })}>{say('person.parentNote')}</LinkButton>
          }
        >
          <p>{say('person.parentMissingNext')}</p>
        </Banner>
      )}
    </>
  );
}
