/** What is said before anybody unlocks: why the desk is locked, and what was found in the office folder. */

import type { OfficeNotice, StartupFacts } from '../../session/shell-facts.ts';
import { Banner } from '../../ui/banner.tsx';
import type { WordId } from '../../words/words.ts';
import { useWords } from '../../words/words-provider.tsx';

export interface UnlockNoticesProps {
  readonly facts: StartupFacts;
  readonly notices: readonly OfficeNotice[];
}

export function UnlockNotices({ facts, notices }: UnlockNoticesProps) {
  const { say } = useWords();
  const why = reasonWord(facts);
  const mended = notices.filter(isMended);
  return (
    <>
      {why !== null && <Banner title={say(why)} />}
      {mended.length > 0 && (
        <Banner title={say('unlock.mended')}>
          <p>{say('unlock.repairSmall')}</p>
        </Banner>
      )}
      {notices.some(isUnfinished) && <Banner title={say('erasure.unfinished')} />}
      {mended.length + notices.filter(isUnfinished).length < notices.length && (
        <Banner title={say('unlock.noticeDamage')} />
      )}
    </>
  );
}

function reasonWord({ closedUnexpectedly, lockedBecause }: StartupFacts): WordId | null {
  if (closedUnexpectedly) return 'unlock.closedUnexpectedly';
  switch (lockedBecause) {
    case 'lock':
      return 'unlock.lockedByYou';
    case 'idle':
      return 'unlock.lockedIdle';
    case 'suspend':
      return 'unlock.lockedSleep';
    case 'fault':
      return 'unlock.lockedAfterFault';
    case 'none':
      return null;
  }
}

function isUnfinished({ type }: OfficeNotice): boolean {
  return type === 'ErasureUnfinished';
}

/** Small things are mended by now; what only a key can mend is promised no further than it can be kept. */
export function isMended({ type }: OfficeNotice): boolean {
  switch (type) {
    case 'PointerRebuilt':
    case 'KeyringCopyRestored':
    case 'IncompleteEntryCut':
      return true;
    case 'ErasureUnfinished':
    case 'JournalMissing':
    case 'JournalHeaderUnreadable':
    case 'BaseMissing':
      return false;
  }
}
