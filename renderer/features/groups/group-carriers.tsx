/** Who carries a group and who carried it before: facilitators, co-facilitators and anchor persons with their dates. */

import type { Words } from '../../words/say.ts';
import { pathOf } from '../../session/places.tsx';
import { List } from '../../ui/list.tsx';
import { Section } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';
import type { BelongingMember } from './belonging.ts';
import { partWords } from './group-words.ts';

export function GroupCarriers({ belonging }: { readonly belonging: readonly BelongingMember[] }) {
  const words = useWords();
  const carriers = belonging
    .filter(({ membership }) => membership.part !== 'member')
    .toSorted(
      (one, other) =>
        Number(one.hasLeft) - Number(other.hasLeft) ||
        other.membership.joinedOn.localeCompare(one.membership.joinedOn),
    );
  if (carriers.length === 0) return null;
  const title = words.say('groupLife.carriersTitle');
  return (
    <Section title={title}>
      <List
        label={title}
        items={carriers.map(({ membership, member }) => ({
          id: membership.id,
          title: member?.calledBy ?? words.say('groups.recordGone'),
          detail: sayCarrying(words, membership),
          href: pathOf({ screen: 'member', id: membership.memberId }),
        }))}
      />
    </Section>
  );
}

function sayCarrying(
  { say, sayDate }: Words,
  { part, joinedOn, leftOn }: BelongingMember['membership'],
): string {
  const said = { part: say(partWords[part]), joined: sayDate(joinedOn) };
  if (leftOn === undefined) return say('groups.membershipSince', said);
  return say('groups.membershipUntil', { ...said, left: sayDate(leftOn) });
}
