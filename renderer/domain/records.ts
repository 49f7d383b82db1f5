/** The list of tables: which records there are, and by which schema each is read. */

import type { z } from 'zod';
import { changedTables, type ChangedRecords } from './changes.ts';
import { acceptanceSchema, conductSchema } from './conduct.ts';
import { consentSchema } from './consent.ts';
import { endorsementSchema } from './endorsement.ts';
import { erasedSchema } from './erased.ts';
import { followUpSchema } from './follow-up.ts';
import { groupSchema } from './group.ts';
import { type HistoryEntry, historyEntrySchema } from './history.ts';
import { holidaySchema } from './holiday.ts';
import { keepingUnknown } from './keeping-unknown.ts';
import { meetingSchema } from './meeting.ts';
import { memberSchema } from './member.ts';
import { membershipSchema } from './membership.ts';
import { noticeSchema } from './notice.ts';
import { numberMarkSchema } from './numbers.ts';
import { pairSchema } from './pair.ts';
import { relationshipSchema } from './relationship.ts';
import { savedViewSchema } from './saved-view.ts';
import { settingsSchema } from './settings.ts';
import { participationSchema, programmeSchema, trainingSessionSchema } from './training.ts';
import { venueSchema } from './venue.ts';

export interface RecordTables extends ChangedRecords {
  history: HistoryEntry;
}
export type TableName = keyof RecordTables;

export const tableNames = [...changedTables, 'history'] as const satisfies readonly TableName[];

type SchemaOf = { readonly [T in TableName]: z.ZodType<RecordTables[T]> };

/** For forms, commands and archives of exactly this format: a field nobody knows is refused. */
export const strictSchemaOf: SchemaOf = {
  members: memberSchema,
  venues: venueSchema,
  groups: groupSchema,
  memberships: membershipSchema,
  meetings: meetingSchema,
  programmes: programmeSchema,
  sessions: trainingSessionSchema,
  participations: participationSchema,
  pairs: pairSchema,
  holidays: holidaySchema,
  relationships: relationshipSchema,
  consents: consentSchema,
  endorsements: endorsementSchema,
  followUps: followUpSchema,
  notices: noticeSchema,
  conducts: conductSchema,
  acceptances: acceptanceSchema,
  savedViews: savedViewSchema,
  erased: erasedSchema,
  settings: settingsSchema,
  numbers: numberMarkSchema,
  history: historyEntrySchema,
};

/** For the store and for archives of a newer minor format: unknown fields are kept. See [Note: Strict at the door, loose on the shelf]. */
export const schemaOf: SchemaOf = {
  members: keepingUnknown(memberSchema),
  venues: keepingUnknown(venueSchema),
  groups: keepingUnknown(groupSchema),
  memberships: keepingUnknown(membershipSchema),
  meetings: keepingUnknown(meetingSchema),
  programmes: keepingUnknown(programmeSchema),
  sessions: keepingUnknown(trainingSessionSchema),
  participations: keepingUnknown(participationSchema),
  pairs: keepingUnknown(pairSchema),
  holidays: keepingUnknown(holidaySchema),
  relationships: keepingUnknown(relationshipSchema),
  consents: keepingUnknown(consentSchema),
  endorsements: keepingUnknown(endorsementSchema),
  followUps: keepingUnknown(followUpSchema),
  notices: keepingUnknown(noticeSchema),
  conducts: keepingUnknown(conductSchema),
  acceptances: keepingUnknown(acceptanceSchema),
  savedViews: keepingUnknown(savedViewSchema),
  erased: keepingUnknown(erasedSchema),
  settings: keepingUnknown(settingsSchema),
  numbers: keepingUnknown(numberMarkSchema),
  history: keepingUnknown(historyEntrySchema),
};

export function isTableName(name: string): name is TableName {
  return tableNames.some((table) => table === name);
}
