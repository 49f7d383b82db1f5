/** The list of keys cannot be read, so nobody can be chosen: said instead of the form. */

import type { UnlockProblem } from '../../session/unlocked-office.ts';
import { Banner } from '../../ui/banner.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { unlockComplaint } from './unlock-words.ts';

export function KeyringTrouble({ problem }: { readonly problem: UnlockProblem }) {
  const { say } = useWords();
  const complaint = unlockComplaint(say, problem, '');
  return (
    <Banner tone="danger" title={complaint.type === 'office' ? complaint.title : complaint.text}>
      {complaint.type === 'office' && <p>{complaint.text}</p>}
    </Banner>
  );
}
