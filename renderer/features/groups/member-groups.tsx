/** The groups a member belongs to, with joining and leaving: lent to the member's own page. */

import { useCallback, useState } from 'react';
import type { MemberId } from '../../domain/ids.ts';
import { pathOf } from '../../session/places.tsx';
import { useSession } from '../../session/session-context.tsx';
import { useIsBegun } from '../../session/use-draft.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Button } from '../../ui/button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Section } from '../../ui/page.tsx';
import type { Words } from '../../words/say.ts';
import { useWords } from '../../words/words-provider.tsx';
import { type BelongingGroup, readMemberGroups } from './belonging.ts';
import { partWords } from './group-words.ts';
import { JoinForm, joinPart } from './join-form.tsx';
import { GroupRegisterName } from './group-register-name.tsx';
import { LeaveDialog, leavePart, type Leaving } from './leave-dialog.tsx';
import styles from './member-groups.module.css';

export function MemberGroups({ id }: { readonly id: MemberId }) {
  const { say } = useWords();
  const today = useSession().clock.today();
  const groups = useStoreQuery(useCallback((store) => readMemberGroups(store, id, today), [id, today]));
  const place = { screen: 'member', id } as const;
  const isBegun = useIsBegun(place);
  const [isJoining, setJoining] = useState(isBegun(joinPart));
  // Undefined until somebody says who leaves, or that nobody does.
  const [said, setLeaving] = useState<Leaving | null>();
  if (groups?.member === undefined) return null;
  const { member, belonging, others } = groups;
  const leavingFrom = ({ membership, group }: BelongingGroup): Leaving => ({
    ...{ membership, name: member.calledBy, group: group?.name ?? say('groups.recordGone') },
  });
  const begun = belonging.find(
    ({ membership }) => membership.leftOn === undefined && isBegun(leavePart(membership)),
  );
  const leaving = said === undefined && begun !== undefined ? leavingFrom(begun) : (said ?? null);
  return (
    <Section title={say('groups.title')} isFramed>
      {belonging.length === 0 && <p className={styles.none}>{say('groups.noMemberships')}</p>}
      {belonging.length > 0 && (
        <ul className={styles.groups}>
          {belonging.map((each) => (
            <OneGroup
              key={each.membership.id}
              belonging={each}
              name={member.calledBy}
              onLeave={() => setLeaving(leavingFrom(each))}
            />
          ))}
        </ul>
      )}
      {others.length > 0 && isJoining && <JoinForm about={{ member, groups: others }} today={today} />}
      {others.length > 0 && !isJoining && (
        <div>
          <Button look="quiet" isSmall icon="plus" onPress={() => setJoining(true)}>
            {say('groups.joinGroupTitle')}
          </Button>
        </div>
      )}
      <LeaveDialog place={place} leaving={leaving} onClose={() => setLeaving(null)} />
    </Section>
  );
}

interface OneGroupProps {
  readonly belonging: BelongingGroup;
  /** Of the member. */
  readonly name: string;
  readonly onLeave: () => void;
}

function OneGroup({ belonging, name: memberName, onLeave }: OneGroupProps) {
  const words = useWords();
  const { say } = words;
  const { group, membership } = belonging;
  const name = group?.name ?? say('groups.recordGone');
  return (
    <li className={styles.group}>
      <span className={styles.texts}>
        {group === undefined ? (
          name
        ) : (
          <LinkButton href={pathOf({ screen: 'group', id: group.id })}>{name}</LinkButton>
        )}
        <span className={styles.detail}>{sayMembership(words, belonging)}</span>
      </span>
      {membership.leftOn === undefined && (
        <GroupRegisterName membership={membership} group={name} name={memberName} />
      )}
      {membership.leftOn === undefined && (
        <Button isSmall look="quiet" label={say('groups.leaveOne', { group: name })} onPress={onLeave}>
          {say('groups.leave')}
        </Button>
      )}
    </li>
  );
}

function sayMembership({ say, sayDate }: Words, { membership }: BelongingGroup): string {
  const { joinedOn, leftOn } = membership;
  const part = say(partWords[membership.part]);
  if (leftOn === undefined) return say('groups.membershipSince', { part, joined: sayDate(joinedOn) });
  return say('groups.membershipUntil', { part, joined: sayDate(joinedOn), left: sayDate(leftOn) });
}
