/** Two who look alike, why, and the way to both side by side. */

import type { DuplicatePair } from '../../domain/duplicates.ts';
import type { Likeness } from '../../domain/likeness.ts';
import type { Member } from '../../domain/member.ts';
import { fullName } from '../../domain/names.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/words-provider.tsx';
import type { WordId } from '../../words/words.ts';
import styles from './duplicates.module.css';

const likenessWords: Readonly<Record<Likeness, WordId>> = {
  sameName: 'duplicates.sameName',
  samePhone: 'duplicates.samePhone',
  closeName: 'duplicates.closeName',
  sameFirstName: 'duplicates.sameFirstName',
  sameYear: 'duplicates.sameYear',
  sameFamily: 'duplicates.sameFamily',
};

export interface PairLineProps {
  readonly pair: DuplicatePair;
  readonly onCompare: () => void;
}

export function PairLine({ pair, onCompare }: PairLineProps) {
  const { say } = useWords();
  const { one, other, likenesses } = pair;
  // The whole name says more than the first one.
  const reasons = likenesses.filter((each) => each !== 'sameFirstName' || !likenesses.includes('sameName'));
  return (
    <li className={styles.pair}>
      <Person member={one} />
      <Person member={other} />
      <span className={styles.reasons}>
        {reasons.map((each) => (
          <Badge key={each}>{say(likenessWords[each])}</Badge>
        ))}
      </span>
      <Button
        isSmall
        label={say('duplicates.compareOne', { one: one.number, other: other.number })}
        onPress={onCompare}
      >
        {say('duplicates.compare')}
      </Button>
    </li>
  );
}

/** In both scripts, as they are written; the first name where nothing else is known. */
function Person({ member }: { readonly member: Member }) {
  const [latin, devanagari] = [fullName(member, 'latin'), fullName(member, 'devanagari')];
  return (
    <span className={styles.person}>
      <bdi>{latin}</bdi>
      {devanagari !== latin && (
        <bdi lang="mr" className={styles.quiet}>
          {devanagari}
        </bdi>
      )}
      <span className={styles.quiet}>{member.number}</span>
    </span>
  );
}
