/** What was found and mended while the desk was opened, one sentence each. */

import type { Words } from './say.ts';

/** The repairs of a session and the notices of the shell fit in by shape. */
export type SayableRepair =
  | { readonly type: 'CaughtUp'; readonly entries: number }
  | { readonly type: 'EntriesLost'; readonly numbers: readonly number[] }
  | { readonly type: 'OnlySnapshotLeft'; readonly madeAt: string }
  | { readonly type: 'StoreRebuilt' | 'JournalHealed' | 'StoreWasAhead' }
  | { readonly type: 'JournalMissing' | 'JournalHeaderUnreadable' | 'BaseMissing' }
  | { readonly type: 'PointerRebuilt' | 'KeyringCopyRestored' | 'IncompleteEntryCut' };

/** True when something saved is missing: said as danger, and not dismissed by itself. */
export function isLoss(repair: SayableRepair): boolean {
  return repair.type === 'EntriesLost' || repair.type === 'OnlySnapshotLeft';
}

/** Beside a loss, what was mended is not said: its sentences end in "Nothing is missing", and something is. */
export function worthSaying(repairs: readonly SayableRepair[]): readonly SayableRepair[] {
  const losses = repairs.filter(isLoss);
  return losses.length > 0 ? losses : repairs;
}

export function repairSentence(
  words: Pick<Words, 'say' | 'sayInstant' | 'sayList'>,
  repair: SayableRepair,
): string {
  const { say } = words;
  switch (repair.type) {
    case 'CaughtUp':
      return say('unlock.repairCaughtUp', { entries: repair.entries });
    case 'EntriesLost':
      return say('unlock.repairEntriesLost', {
        count: repair.numbers.length,
        numbers: words.sayList(repair.numbers.map(String)),
      });
    case 'OnlySnapshotLeft':
      return say('unlock.repairOnlySnapshot', { madeAt: words.sayInstant(repair.madeAt) });
    case 'StoreRebuilt':
      return say('unlock.repairStoreRebuilt');
    case 'StoreWasAhead':
      return say('unlock.repairStoreAhead');
    case 'JournalHealed':
    case 'JournalMissing':
    case 'JournalHeaderUnreadable':
    case 'BaseMissing':
      return say('unlock.repairJournalHealed');
    case 'PointerRebuilt':
    case 'KeyringCopyRestored':
    case 'IncompleteEntryCut':
      return say('unlock.repairSmall');
  }
}
