/** Who in the records may be the person on the free row: asked before anybody is entered twice, joined by nobody but whoever types. */

import { useEffect, useMemo, useState, type Ref } from 'react';
import type { MemberId } from '../../domain/ids.ts';
import type { Member } from '../../domain/member.ts';
import { fullName } from '../../domain/names.ts';
import { namesOfNewcomer } from '../../domain/newcomer.ts';
import { hearEverybody } from '../../session/hear-everybody.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/words-provider.tsx';
import styles from './likely-same-members.module.css';

/** More than these nobody reads while typing; the list of duplicates has them all. */
const mostShown = 3;

export interface LikelySameMembers {
  readonly likely: readonly Member[];
  /** For whoever presses Enter before everybody was looked at. */
  readonly look: (written: string) => Promise<readonly Member[]>;
}

export function useLikelySameMembers(written: string, members: readonly Member[]): LikelySameMembers {
  const [likely, setLikely] = useState<readonly Member[]>([]);
  const look = useMemo(() => {
    const known = hearEverybody(members);
    return async (name: string) => {
      const unsaid = {
        fullNameLatin: undefined,
        fullNameDevanagari: undefined,
        yearOfBirth: undefined,
        phones: [],
      };
      const found = (await known)?.likelySame({ ...unsaid, ...namesOfNewcomer(name) });
      return (found ?? []).slice(0, mostShown).map(({ who }) => who);
    };
  }, [members]);
  useEffect(() => {
    let isWanted = true;
    void look(written).then((found) => {
      if (isWanted) setLikely(found);
    });
    return () => {
      isWanted = false;
    };
  }, [look, written]);
  return { likely, look };
}

export interface SamePersonQuestionProps {
  readonly likely: readonly Member[];
  readonly firstAnswer: Ref<HTMLButtonElement>;
  readonly onSame: (id: MemberId) => void;
  readonly onSomebodyElse: () => void;
}

export function SamePersonQuestion(props: SamePersonQuestionProps) {
  const { likely, firstAnswer, onSame, onSomebodyElse } = props;
  const { say } = useWords();
  const somebodyElse = (
    <Button isSmall onPress={onSomebodyElse}>
      {say('nameHelp.somebodyElse')}
    </Button>
  );
  return (
    <Banner title={say('sheet.samePerson')} actions={somebodyElse}>
      <ul className={styles.people}>
        {likely.map((member, place) => (
          <li key={member.id} className={styles.person}>
            {[...new Set([fullName(member, 'latin'), fullName(member, 'devanagari')])].map((name) => (
              <bdi key={name}>{name}</bdi>
            ))}
            <Button
              {...(place === 0 && { ref: firstAnswer })}
              isSmall
              onPress={() => {
                onSame(member.id);
              }}
            >
              {say('sheet.sameYes', { number: member.number })}
            </Button>
          </li>
        ))}
      </ul>
    </Banner>
  );
}
