/** The two people as somebody would tell them apart, and whose number stays. */

import { fullName } from '../../domain/names.ts';
import { pathOf } from '../../session/places.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { useWords } from '../../words/words-provider.tsx';
import type { OneOfTwo, TwoMembers } from './use-two-members.ts';
import styles from './duplicates.module.css';

export function SideBySide({ two, onTurn }: { readonly two: TwoMembers; readonly onTurn: () => void }) {
  const { say } = useWords();
  return (
    <div className={styles.sides}>
      <Side one={two.kept} isKept />
      <Side one={two.other} isKept={false} />
      <div className={styles.turn}>
        <Button isSmall onPress={onTurn}>
          {say('duplicates.turn', { number: two.other.member.number })}
        </Button>
      </div>
    </div>
  );
}

function Side({ one, isKept }: { readonly one: OneOfTwo; readonly isKept: boolean }) {
  const { say, sayList } = useWords();
  const { member, groups } = one;
  const [latin, devanagari] = [fullName(member, 'latin'), fullName(member, 'devanagari')];
  return (
    <section className={styles.side} aria-label={member.number}>
      <p className={styles.name}>
        <LinkButton href={pathOf({ screen: 'member', id: member.id })}>{latin}</LinkButton>
      </p>
      {devanagari !== latin && <bdi lang="mr">{devanagari}</bdi>}
      <p className={styles.numberLine}>
        <span>{member.number}</span>
        <Badge>{say(isKept ? 'duplicates.stays' : 'duplicates.goesInto')}</Badge>
      </p>
      <p className={styles.quiet}>{groups.length === 0 ? say('members.inNoGroup') : sayList([...groups])}</p>
    </section>
  );
}
