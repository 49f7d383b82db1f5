/** A member's name in both scripts, one below the other. */

import type { ReactNode } from 'react';
import type { Member } from '../../domain/member.ts';
import { TwoLines } from '../../ui/two-lines.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { namesOf } from './member-names.ts';

export function MemberName({ member, beside }: { readonly member: Member; readonly beside?: ReactNode }) {
  const { say } = useWords();
  const { main, devanagari, calledBy } = namesOf(member);
  return (
    <TwoLines
      first={
        <>
          <bdi>{main}</bdi> {beside}
        </>
      }
      second={
        <>
          {devanagari !== undefined && <bdi lang="mr">{devanagari}</bdi>}
          {devanagari !== undefined && calledBy !== undefined && ' · '}
          {calledBy !== undefined && say('members.calledByAlso', { name: calledBy })}
        </>
      }
    />
  );
}
