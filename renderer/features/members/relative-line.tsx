/** One link as it is seen from a member's page: the way to the other one, how they stand, and whether somebody is left in the dark. */

import { hasEnded } from '../../domain/relationship.ts';
import type { Member } from '../../domain/member.ts';
import { pathOf } from '../../session/places.tsx';
import { useSaid } from '../../session/said.tsx';
import { useSession } from '../../session/session-context.tsx';
import { useIsBegun } from '../../session/use-draft.ts';
import { useCommand } from '../../session/use-command.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import type { MenuEntry } from '../../ui/menu.tsx';
import type { WordId } from '../../words/words.ts';
import { useWords } from '../../words/words-provider.tsx';
import { EntryLine } from './entry-line.tsx';
import { MayNotKnowLine } from './family-may-not-know.tsx';
import { MemberFailureBanner } from './member-failure.tsx';
import type { NamedRelative } from './member-relatives-read.ts';
import { standingWords } from './member-words.ts';
import { linkPart, RelativeForm } from './relative-form.tsx';
import { endLink, unlinkMembers } from './write-relationships.ts';
import styles from './member-screen.module.css';

interface RelativeLineProps {
  readonly relative: NamedRelative;
  readonly member: Member;
}

export function RelativeLine({ relative, member }: RelativeLineProps) {
  const { say } = useWords();
  const today = useSession().clock.today();
  const { more, failure } = useWaysOut(relative, member.calledBy);
  const { relationship, memberId, name } = relative;
  const isBegun = useIsBegun({ screen: 'member', id: member.id });
  const isDark = relationship.knownTo === 'notTold' && !hasEnded(relationship, today);
  return (
    <EntryLine
      name={name}
      form={(close) => <RelativeForm member={member} relative={relative} onClose={close} />}
      more={more}
      isBegun={isBegun(linkPart(relative))}
    >
      <LinkButton href={pathOf({ screen: 'member', id: memberId })}>{name}</LinkButton>
      <span className={styles.quietLine}>{useStanding(relative)}</span>
      {isDark && (
        <MayNotKnowLine>
          {say('families.mayNotKnow', {
            who: relationship.kind === 'friend' ? 'friend' : 'family',
            name: member.calledBy,
          })}
        </MayNotKnowLine>
      )}
      <MemberFailureBanner failure={failure} />
    </EntryLine>
  );
}

/** "Their caregiver · since 3 March 2024 · both know". */
function useStanding({ standsAs, relationship: { since, until, knownTo } }: NamedRelative): string {
  const { say, sayDate } = useWords();
  return [
    say(standingWords[standsAs]),
    ...(since === undefined ? [] : [say('families.sinceDate', { date: sayDate(since) })]),
    ...(until === undefined ? [] : [say('families.untilDate', { date: sayDate(until) })]),
    ...(knownTo === 'both' ? [say('families.bothKnow')] : []),
  ].join(' · ');
}

/** It has ended, or never was. */
function useWaysOut({ relationship, name: other }: NamedRelative, name: string) {
  const { say } = useWords();
  const tell = useSaid();
  const today = useSession().clock.today();
  const ending = useCommand(endLink);
  const removing = useCommand(unlinkMembers);
  const doing =
    ({ run }: typeof ending, said: WordId) =>
    async () => {
      const done = await run(relationship.id);
      if (done.ok) tell({ text: say(said, { name, other }), entryId: done.value.entryId });
    };
  const end = doing(ending, 'families.endedSaid');
  const remove = doing(removing, 'members.relativeRemovedSaid');
  const more: MenuEntry[] = [
    ...(hasEnded(relationship, today)
      ? []
      : [{ id: 'end', label: say('families.end'), onChoose: () => void end() }]),
    { id: 'remove', label: say('families.remove'), isDanger: true, onChoose: () => void remove() },
  ];
  return { more, failure: ending.failure ?? removing.failure };
}
