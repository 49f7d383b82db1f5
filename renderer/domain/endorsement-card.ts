/** What stands on the printed card of one endorsement, or why there is none. One effort alone: never counted, never ranked. */

import type { IsoDate } from './calendar.ts';
import type { Consent } from './consent.ts';
import { sharingOf, type Dimension, type Endorsement, type Endorser } from './endorsement.ts';
import { mayDo } from './may-do.ts';
import type { Member } from './member.ts';
import { bareWords, spokenWords } from './names/name-words.ts';
import { nameKeys } from './names/same-sound.ts';
import { fail, ok, type Result } from './result.ts';

export interface EndorsementCard {
  readonly words: string;
  readonly on: IsoDate;
  readonly dimension: Dimension | undefined;
  readonly offeredBy: Endorser | undefined;
  /** Only where the member said yes to it. */
  readonly name: string | undefined;
}

export interface NoCard {
  readonly type: 'KeptToThemselves' | 'StoryNotAgreed' | 'NameInWords';
}

export function endorsementCard(
  endorsement: Endorsement,
  member: Member,
  consents: readonly Consent[],
  today: IsoDate,
): Result<EndorsementCard, NoCard> {
  const { words, on, dimension, offeredBy } = endorsement;
  const sharing = sharingOf(endorsement);
  if (sharing === 'none') return fail({ type: 'KeptToThemselves' });
  if (!mayDo('story', member, consents, today).ok) return fail({ type: 'StoryNotAgreed' });
  if (sharing === 'anonymous' && isNamedIn(words, member)) return fail({ type: 'NameInWords' });
  const name = sharing === 'byName' ? member.calledBy : undefined;
  return ok({ words, on, dimension, offeredBy, name });
}

/** A card without a name is none where the words themselves say who it is. */
function isNamedIn(
  words: string,
  { calledBy, fullNameLatin = '', fullNameDevanagari = '' }: Member,
): boolean {
  const spoken = new Set(nameKeysOf(words));
  const first = [calledBy, fullNameLatin, fullNameDevanagari].map((name) => nameKeysOf(name)[0]);
  return first.some((key) => key !== undefined && spoken.has(key));
}

/** One key for each word, the first name first. */
function nameKeysOf(text: string): readonly string[] {
  return spokenWords(bareWords(text).join(' ')).flatMap((word) => nameKeys(word));
}
