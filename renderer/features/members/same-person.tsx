/** Who may be in the records already, while somebody new is typed: why, the way to that record, and “somebody else”. Nothing is joined, nobody is held up. */

import { useEffect } from 'react';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import type { LikelySame } from '../../domain/known-people.ts';
import type { Member, MemberInput } from '../../domain/member.ts';
import { fullName } from '../../domain/names.ts';
import { pathOf } from '../../session/places.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { announce } from '../../ui/toasts.ts';
import { useWords } from '../../words/words-provider.tsx';
import { likenessWords } from './member-words.ts';
import styles from './same-person.module.css';
import { useLikelySame } from './use-likely-same.ts';

export type NewMemberForm = UseFormReturn<MemberInput, unknown, Member>;

/** More than these nobody reads while typing; the list of duplicates has them all. */
const mostShown = 3;

export function SamePerson({ form }: { readonly form: NewMemberForm }) {
  const { say } = useWords();
  const others = useWatch({ control: form.control, name: 'notSame' }) ?? [];
  const likely = useLikelySame(form)
    .filter(({ who }) => !others.includes(who.id))
    .slice(0, mostShown);
  const numbers = likely.map(({ who }) => who.number).join(', ');
  useEffect(() => {
    if (numbers !== '') announce(say('nameHelp.perhapsHere', { numbers }));
  }, [numbers, say]);
  if (likely.length === 0) return null;
  const saySomebodyElse = ({ id }: Member) => {
    form.setValue('notSame', [...others, id], { shouldDirty: true });
    announce(say('nameHelp.somebodyElseNoted'));
    // The button goes with its line.
    form.setFocus('calledBy');
  };
  return (
    <Banner title={say('nameHelp.sameTitle')}>
      <ul className={styles.people}>
        {likely.map((each) => (
          <LikelyLine
            key={each.who.id}
            likely={each}
            onSomebodyElse={() => {
              saySomebodyElse(each.who);
            }}
          />
        ))}
      </ul>
    </Banner>
  );
}

interface LikelyLineProps {
  readonly likely: LikelySame<Member>;
  readonly onSomebodyElse: () => void;
}

function LikelyLine({ likely: { who, likenesses }, onSomebodyElse }: LikelyLineProps) {
  const { say } = useWords();
  const names = [...new Set([fullName(who, 'latin'), fullName(who, 'devanagari')])];
  // The whole name says more than the first one.
  const reasons = likenesses.filter((each) => each !== 'sameFirstName' || !likenesses.includes('sameName'));
  return (
    <li className={styles.person}>
      <span className={styles.names}>
        {names.map((name) => (
          <bdi key={name}>{name}</bdi>
        ))}
        <span className={styles.reasons}>
          {reasons.map((each) => (
            <Badge key={each}>{say(likenessWords[each])}</Badge>
          ))}
        </span>
      </span>
      <span className={styles.answers}>
        <LinkButton href={pathOf({ screen: 'member', id: who.id })}>
          {say('nameHelp.openRecord', { number: who.number })}
        </LinkButton>
        <Button
          isSmall
          label={say('nameHelp.somebodyElseThan', { number: who.number })}
          onPress={onSomebodyElse}
        >
          {say('nameHelp.somebodyElse')}
        </Button>
      </span>
    </li>
  );
}
