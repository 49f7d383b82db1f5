/** Whether one may call, as a badge: the words say it, the colour only repeats it. */

import { Badge, type BadgeTone } from '../../ui/badge.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { safetyWords } from './member-words.ts';
import type { Safety } from './safety.ts';

const tones: Readonly<Record<Safety, BadgeTone>> = {
  yes: 'success',
  no: 'danger',
  askFirst: 'notice',
  differs: 'notice',
  noPhone: 'plain',
};

export function SafetyBadge({ safety }: { readonly safety: Safety }) {
  const { say } = useWords();
  return <Badge tone={tones[safety]}>{say(safetyWords[safety])}</Badge>;
}
