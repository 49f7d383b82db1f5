/** Version 1: the first tables. Frozen: a later version is a new file beside this one. */

export const version = 1;

export const stores = {
  members: 'id',
  venues: 'id',
  groups: 'id',
  memberships: 'id',
  meetings: 'id, month',
  programmes: 'id',
  sessions: 'id',
  participations: 'id',
  settings: 'id',
  numbers: 'id',
  history: 'id, month',
  /** Unfinished forms, sealed as they are typed; outside archives. */
  drafts: 'id',
  /** One row: how far the store has followed the journal, and how much it should hold. */
  marks: 'id',
};
