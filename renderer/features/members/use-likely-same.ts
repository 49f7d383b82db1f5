/** Looks, a moment after each key, for whoever in the records may be the person that is typed. */

import { useEffect, useState } from 'react';
import type { LikelySame } from '../../domain/known-people.ts';
import type { Member, MemberInput } from '../../domain/member.ts';
import { hearEverybody } from '../../session/hear-everybody.ts';
import type { Reading } from '../../session/session.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { personOf } from './person-of.ts';
import type { NewMemberForm } from './same-person.tsx';

/** Somebody who types fast is not looked up at every letter. */
const pauseMs = 150;

export function useLikelySame({ getValues, subscribe }: NewMemberForm): readonly LikelySame<Member>[] {
  const known = useStoreQuery(hearAll);
  const [found, setFound] = useState<readonly LikelySame<Member>[]>([]);
  useEffect(() => {
    if (known === undefined) return undefined;
    let later: number | undefined;
    const look = (typed: MemberInput) => {
      window.clearTimeout(later);
      later = window.setTimeout(() => {
        setFound(known.likelySame(personOf(typed)));
      }, pauseMs);
    };
    look(getValues());
    const end = subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        look(values);
      },
    });
    return () => {
      window.clearTimeout(later);
      end();
    };
  }, [known, getValues, subscribe]);
  return found;
}

async function hearAll(store: Reading) {
  return hearEverybody(await store.all('members'));
}
