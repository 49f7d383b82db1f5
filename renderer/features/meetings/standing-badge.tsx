/** How a meeting stands, as of today. */

import type { Meeting } from '../../domain/meeting.ts';
import { useSession } from '../../session/session-context.tsx';
import { Badge } from '../../ui/badge.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { standingOf, standingTones, standingWords } from './meeting-words.ts';

export function StandingBadge({ meeting }: { readonly meeting: Meeting }) {
  const { say } = useWords();
  const standing = standingOf(meeting, useSession().clock.today());
  return <Badge tone={standingTones[standing]}>{say(standingWords[standing])}</Badge>;
}
