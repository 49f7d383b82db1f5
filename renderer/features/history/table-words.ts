/** What the records of each table are called together, for filters and for the bin. */

import type { ChangedTable } from '../../domain/changes.ts';
import type { WordId } from '../../words/words.ts';

export const tableWords: Readonly<Record<ChangedTable, WordId>> = {
  members: 'app.members',
  venues: 'groups.venuesTitle',
  groups: 'app.groups',
  memberships: 'history.tableMemberships',
  meetings: 'app.meetings',
  programmes: 'history.tableProgrammes',
  sessions: 'history.sessions',
  participations: 'history.tableParticipations',
  pairs: 'history.tablePairs',
  holidays: 'history.tableHolidays',
  relationships: 'history.tableRelationships',
  consents: 'history.tableConsents',
  endorsements: 'members.endorsementsTitle',
  followUps: 'members.followUpsTitle',
  notices: 'history.tableNotices',
  conducts: 'history.tableConducts',
  acceptances: 'history.tableAcceptances',
  savedViews: 'history.tableSavedViews',
  erased: 'history.tableErased',
  settings: 'app.settings',
  numbers: 'history.fieldNumber',
};
