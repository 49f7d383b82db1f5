/** Asked before somebody joins a group that is meant for others, or in which there is no room left. Asked, never forbidden. */

import { useState } from 'react';
import type { IsoDate } from '../../domain/calendar.ts';
import { belongingTo, isFull, kindFits } from '../../domain/group-finder.ts';
import type { Group } from '../../domain/group.ts';
import type { Member } from '../../domain/member.ts';
import type { MembershipPart } from '../../domain/membership.ts';
import { useSession } from '../../session/session-context.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import type { Words } from '../../words/say.ts';
import { useWords } from '../../words/words-provider.tsx';
import { kindWords } from './group-words.ts';

export interface WouldJoin {
  readonly member: Member;
  readonly group: Group;
  readonly part: MembershipPart;
  readonly joinedOn: IsoDate;
}

export interface JoinQuestionInHand {
  /** Goes on at once where there is nothing to ask. */
  readonly ask: (would: WouldJoin, join: () => void) => Promise<void>;
  readonly asked: {
    readonly sentences: readonly string[];
    readonly title: string;
    readonly join: () => void;
  } | null;
  readonly close: () => void;
}

export function useJoinQuestion(): JoinQuestionInHand {
  const words = useWords();
  const { store } = useSession();
  const [asked, setAsked] = useState<JoinQuestionInHand['asked']>(null);
  const close = () => setAsked(null);
  const ask = async (would: WouldJoin, join: () => void) => {
    const { group, joinedOn } = would;
    const belonging = belongingTo(group.id, await store.all('memberships'), joinedOn);
    const sentences = doubtsOf(words, would, belonging);
    if (sentences.length === 0) join();
    else setAsked({ sentences, join, title: words.say('groupLife.joinAsk', { group: group.name }) });
  };
  return { ask, asked, close };
}

/** Whoever carries a group need not be one of those it is for. */
function doubtsOf({ say }: Words, { member, group, part }: WouldJoin, belonging: number): string[] {
  const { capacity = 0, kind, name } = group;
  const isForOthers = part === 'member' && !kindFits(kind, member.roles);
  return [
    ...(isForOthers
      ? [say('groupLife.forOthers', { group: name, kind: say(kindWords[kind]), name: member.calledBy })]
      : []),
    ...(isFull(group, belonging) ? [say('groupLife.fullAsk', { group: name, belonging, capacity })] : []),
  ];
}

export function JoinQuestion({ question }: { readonly question: JoinQuestionInHand }) {
  const { say } = useWords();
  const { asked, close } = question;
  return (
    <ConfirmDialog
      title={asked?.title ?? ''}
      isOpen={asked !== null}
      onClose={close}
      onConfirm={() => {
        close();
        asked?.join();
      }}
      confirmLabel={say('groupLife.joinAnyway')}
    >
      {asked?.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </ConfirmDialog>
  );
}
