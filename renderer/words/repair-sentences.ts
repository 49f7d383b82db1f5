/** What was found and mended while the desk was opened, one sentence each. */

import type { Words } from './say.ts';
import type { WordId } from './words.ts';

const kindOf = {
  members: 'backups.members',
  groups: 'backups.groups',
  venues: 'backups.venues',
  memberships: 'backups.memberships',
  meetings: 'backups.meetings',
  programmes: 'backups.programmes',
  sessions: 'backups.sessions',
  participations: 'backups.participations',
  pairs: 'backups.pairs',
  holidays: 'backups.holidays',
  relationships: 'backups.relationships',
  consents: 'backups.consents',
  endorsements: 'backups.endorsements',
  followUps: 'backups.followUps',
  notices: 'backups.notices',
  conducts: 'backups.conducts',
  acceptances: 'backups.acceptances',
  savedViews: 'backups.savedViews',
  erased: 'backups.erased',
  history: 'backups.history',
  settings: 'unlock.kindSettings',
  numbers: 'unlock.kindNumbers',
} as const satisfies Record<string, WordId>;
type DamagedTable = keyof typeof kindOf;

/** The repairs of a session and the notices of the shell fit in by shape. */
export type SayableRepair =
  | { readonly type: 'CaughtUp'; readonly entries: number }
  | { readonly type: 'EntriesLost'; readonly numbers: readonly number[] }
  | { readonly type: 'OnlySnapshotLeft'; readonly madeAt: string }
  | { readonly type: 'RowsHealed'; readonly count: number }
  | { readonly type: 'RowsDamaged'; readonly tables: readonly DamagedTable[] }
  | { readonly type: 'StoreRebuilt' | 'JournalHealed' | 'StoreWasAhead' }
  | { readonly type: 'JournalMissing' | 'JournalHeaderUnreadable' | 'BaseMissing' }
  | { readonly type: 'ErasureUnfinished' }
  | { readonly type: 'PointerRebuilt' | 'KeyringCopyRestored' | 'IncompleteEntryCut' };

const lossTypes: ReadonlySet<SayableRepair['type']> = new Set([
  'EntriesLost',
  'OnlySnapshotLeft',
  'RowsDamaged',
]);

/** True when something saved is missing: said as danger, and not dismissed by itself. */
export function isLoss(repair: SayableRepair): boolean {
  return lossTypes.has(repair.type);
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
    case 'RowsHealed':
      return say('unlock.repairRowsHealed', { count: repair.count });
    case 'RowsDamaged':
      return say('unlock.repairRowsDamaged', {
        count: repair.tables.length,
        kinds: words.sayList([...new Set(repair.tables)].map((table) => say(kindOf[table]))),
      });
    case 'ErasureUnfinished':
      return say('erasure.unfinished');
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
