/** To whom a letter may go, how they are called and where they live on it; and who is left out, with the reason. */

import type { IsoDate } from './calendar.ts';
import type { Member } from './member.ts';
import { fullName } from './names.ts';
import { isSealed } from './out-of-sight.ts';
import { addressOnPaper, letterSafetyOf, type LetterSafety } from './postal-address.ts';
import type { Script } from './text.ts';

export interface Letter {
  readonly member: Pick<Member, 'id' | 'number'>;
  /** The whole name: the post does not know anybody by an initial. */
  readonly name: string;
  readonly lines: readonly string[];
  /** In which the member likes to see their name; the office's sender stands in the same. */
  readonly script: Script;
}

export type LeftOutReason = Exclude<LetterSafety, 'yes'> | 'hasLeft';

export interface Letters {
  readonly letters: readonly Letter[];
  readonly leftOut: readonly { readonly member: Member; readonly reason: LeftOutReason }[];
}

/**
 * Nobody who did not say that a letter is safe. Of many who were chosen, nobody who has left either; whoever is written to alone, by
 * their own page, is meant. A sealed record is named nowhere, not even among those left out.
 */
export function lettersTo(members: readonly Member[], today: IsoDate): Letters {
  const known = members.filter((member) => !isSealed(member));
  const standing = known.map((member) => ({
    member,
    reason: reasonAgainst(member, today, known.length > 1),
  }));
  return {
    letters: standing.flatMap(({ member, reason }) => (reason === undefined ? [letterTo(member)] : [])),
    leftOut: standing.flatMap(({ member, reason }) => (reason === undefined ? [] : [{ member, reason }])),
  };
}

function reasonAgainst(member: Member, today: IsoDate, isOneOfMany: boolean): LeftOutReason | undefined {
  const safety = letterSafetyOf(member);
  if (safety !== 'yes') return safety;
  return isOneOfMany && member.leftOn !== undefined && member.leftOn <= today ? 'hasLeft' : undefined;
}

function letterTo(member: Member): Letter {
  const { id, number, preferredScript: script = 'latin' } = member;
  return { member: { id, number }, name: fullName(member, script), lines: addressOnPaper(member), script };
}
