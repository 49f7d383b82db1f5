/** Whether one may write, as a badge: the words say it, the colour only repeats it. */

import type { LetterSafety } from '../../domain/postal-address.ts';
import { Badge, type BadgeTone } from '../../ui/badge.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { letterSafetyWords } from './member-words.ts';

const tones: Readonly<Record<LetterSafety, BadgeTone>> = {
  yes: 'success',
  no: 'danger',
  askFirst: 'notice',
  noAddress: 'plain',
};

export function LetterBadge({ safety }: { readonly safety: LetterSafety }) {
  const { say } = useWords();
  return <Badge tone={tones[safety]}>{say(letterSafetyWords[safety])}</Badge>;
}
