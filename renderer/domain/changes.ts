/** What a command does to the records, written as before and after; the common currency of journal, history and undo. */

import { z } from 'zod';
import type { Acceptance, Conduct } from './conduct.ts';
import type { Consent } from './consent.ts';
import type { Endorsement } from './endorsement.ts';
import type { Erased } from './erased.ts';
import type { FollowUp } from './follow-up.ts';
import type { Group } from './group.ts';
import type { Holiday } from './holiday.ts';
import type { Meeting } from './meeting.ts';
import type { Member } from './member.ts';
import type { Membership } from './membership.ts';
import type { Notice } from './notice.ts';
import type { NumberMark } from './numbers.ts';
import type { Pair } from './pair.ts';
import type { Relationship } from './relationship.ts';
import type { SavedView } from './saved-view.ts';
import type { Settings } from './settings.ts';
import { problem, strictRecord } from './strict-record.ts';
import type { Participation, Programme, TrainingSession } from './training.ts';
import type { Venue } from './venue.ts';

/** Every table a command can change; the history is written beside them and never changes. */
export interface ChangedRecords {
  members: Member;
  venues: Venue;
  groups: Group;
  memberships: Membership;
  meetings: Meeting;
  programmes: Programme;
  sessions: TrainingSession;
  participations: Participation;
  pairs: Pair;
  holidays: Holiday;
  relationships: Relationship;
  consents: Consent;
  endorsements: Endorsement;
  followUps: FollowUp;
  notices: Notice;
  conducts: Conduct;
  acceptances: Acceptance;
  savedViews: SavedView;
  erased: Erased;
  settings: Settings;
  numbers: NumberMark;
}
export type ChangedTable = keyof ChangedRecords;

export const changedTables = [
  'members',
  'venues',
  'groups',
  'memberships',
  'meetings',
  'programmes',
  'sessions',
  'participations',
  'pairs',
  'holidays',
  'relationships',
  'consents',
  'endorsements',
  'followUps',
  'notices',
  'conducts',
  'acceptances',
  'savedViews',
  'erased',
  'settings',
  'numbers',
] as const satisfies readonly ChangedTable[];

/** `before` is null for a new record, `after` for one that was taken away. */
export interface ChangeIn<T extends ChangedTable> {
  readonly table: T;
  readonly id: ChangedRecords[T]['id'];
  readonly before: ChangedRecords[T] | null;
  readonly after: ChangedRecords[T] | null;
}
export type Change = { [T in ChangedTable]: ChangeIn<T> }[ChangedTable];

const broken = problem('problem.recordBroken');
const anyRecord = z.looseObject({}, { error: broken }).nullable();

/**
 * The records inside a change are not parsed by today's schemas: history keeps what was true then, in the shape it had then.
 * Whoever applies a change parses its `after` first.
 */
export const changeSchema = strictRecord({
  table: z.enum(changedTables, { error: broken }),
  id: z.string({ error: broken }).min(1, { error: broken }).max(64, { error: broken }),
  before: anyRecord,
  after: anyRecord,
}).refine((change) => change.before !== null || change.after !== null, {
  error: broken,
}) as unknown as z.ZodType<Change>;

/** A change as a command writes it. */
export function changeOf<T extends ChangedTable>(
  table: T,
  id: ChangedRecords[T]['id'],
  before: ChangedRecords[T] | null,
  after: ChangedRecords[T] | null,
): ChangeIn<T> {
  return { table, id, before, after };
}
