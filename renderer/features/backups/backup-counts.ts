/** How many records of each kind a backup holds, for the receipt and the preview. */

import type { TableName } from '../../domain/records.ts';
import type { Words } from '../../words/say.ts';
import type { WordId } from '../../words/words.ts';

/** In the order of the office; settings and marks of numbers are in every backup and say nothing. */
const countedTables = {
  members: 'backups.members',
  groups: 'backups.groups',
  venues: 'backups.venues',
  memberships: 'backups.memberships',
  meetings: 'backups.meetings',
  programmes: 'backups.programmes',
  sessions: 'backups.sessions',
  participations: 'backups.participations',
  relationships: 'backups.relationships',
  consents: 'backups.consents',
  endorsements: 'backups.endorsements',
  followUps: 'backups.followUps',
  acceptances: 'backups.acceptances',
  notices: 'backups.notices',
  conducts: 'backups.conducts',
  savedViews: 'backups.savedViews',
  holidays: 'backups.holidays',
  pairs: 'backups.pairs',
  history: 'backups.history',
} as const satisfies { readonly [T in TableName]?: WordId };

export interface CountLine {
  readonly term: string;
  readonly value: string;
}

export function countLines(counts: Readonly<Record<string, number>>, { say, sayNumber }: Words): CountLine[] {
  return Object.entries(countedTables).map(([table, word]) => ({
    term: say(word),
    value: sayNumber(counts[table] ?? 0),
  }));
}
