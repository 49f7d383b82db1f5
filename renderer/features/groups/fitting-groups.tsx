/** On a member's page: groups that may fit them, with the reasons, and joining one in a step. */

import { useCallback, useState } from 'react';
import type { IsoDate } from '../../domain/calendar.ts';
import { findGroups, type FitReason, type FittingGroup } from '../../domain/group-finder.ts';
import type { MemberId } from '../../domain/ids.ts';
import type { Member } from '../../domain/member.ts';
import { pathOf } from '../../session/places.tsx';
import { useSaid } from '../../session/said.tsx';
import type { Reading } from '../../session/session.ts';
import { useSession } from '../../session/session-context.tsx';
import { useCommand } from '../../session/use-command.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Button } from '../../ui/button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Section } from '../../ui/page.tsx';
import type { WordId } from '../../words/words.ts';
import { useWords } from '../../words/words-provider.tsx';
import { GroupFailureBanner } from './group-failure.tsx';
import { JoinQuestion, useJoinQuestion } from './join-question.tsx';
import { joinGroup } from './join-group.ts';
import styles from './member-groups.module.css';

const mostShown = 4;

async function readFitting(store: Reading, id: MemberId, today: IsoDate) {
  const member = await store.get('members', id);
  if (member === undefined || (member.leftOn !== undefined && member.leftOn < today)) return null;
  const [groups, venues, memberships] = [
    await store.all('groups'),
    await store.all('venues'),
    await store.all('memberships'),
  ];
  return { member, fitting: findGroups({ member, groups, venues, memberships, today }).slice(0, mostShown) };
}

export function FittingGroups({ id }: { readonly id: MemberId }) {
  const { say } = useWords();
  const today = useSession().clock.today();
  const read = useStoreQuery(useCallback((store: Reading) => readFitting(store, id, today), [id, today]));
  const [isOpen, setOpen] = useState(false);
  if (!read || read.fitting.length === 0) return null;
  return (
    <Section
      title={say('groupLife.fittingTitle')}
      isFramed
      actions={
        <Button look="quiet" isSmall onPress={() => setOpen(!isOpen)}>
          {say(isOpen ? 'ui.hide' : 'ui.show')}
        </Button>
      }
    >
      {isOpen && (
        <ul className={styles.groups} aria-label={say('groupLife.fittingTitle')}>
          {read.fitting.map((fitting) => (
            <OneFitting key={fitting.group.id} member={read.member} fitting={fitting} today={today} />
          ))}
        </ul>
      )}
    </Section>
  );
}

const reasonWords: Readonly<Record<FitReason, WordId>> = {
  kind: 'groupLife.fitsKind',
  openToAll: 'groupLife.fitsOpen',
  near: 'groupLife.fitsNear',
  language: 'groupLife.fitsLanguage',
  hasRoom: 'groupLife.fitsRoom',
};

interface OneFittingProps {
  readonly member: Member;
  readonly fitting: FittingGroup;
  readonly today: IsoDate;
}

function OneFitting({ member, fitting, today }: OneFittingProps) {
  const { say, saySchedule } = useWords();
  const tell = useSaid();
  const { run, isBusy, failure } = useCommand(joinGroup);
  const question = useJoinQuestion();
  const { group, venue, reasons, isFull } = fitting;
  const join = async () => {
    const done = await run({ memberId: member.id, groupId: group.id, part: 'member', joinedOn: today });
    if (!done.ok) return;
    const text = say('groups.joined', { name: member.calledBy, group: group.name });
    tell({ text, entryId: done.value.entryId });
  };
  const ask = () => void question.ask({ member, group, part: 'member', joinedOn: today }, () => void join());
  const why = [
    ...reasons.map((reason) => say(reasonWords[reason])),
    ...(isFull ? [say('groupLife.full')] : []),
  ];
  return (
    <li className={styles.group}>
      <span className={styles.texts}>
        <LinkButton href={pathOf({ screen: 'group', id: group.id })}>{group.name}</LinkButton>
        <span className={styles.detail}>{why.join(' · ')}</span>
        <span className={styles.detail}>
          {[saySchedule(group.schedule), venue?.name].filter(Boolean).join(' · ')}
        </span>
        <GroupFailureBanner failure={failure} />
      </span>
      <Button isSmall isBusy={isBusy} label={say('groupLife.joinOne', { group: group.name })} onPress={ask}>
        {say('groups.join')}
      </Button>
      <JoinQuestion question={question} />
    </li>
  );
}
