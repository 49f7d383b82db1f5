/** Branded ids: 32 hexadecimal characters of pure chance, so that an id says nothing and never meets another. */

import { z } from 'zod';
import { problem } from './strict-record.ts';

const idPattern = /^[0-9a-f]{32}$/;

function idText() {
  const error = problem('problem.choiceMissing');
  return z.string({ error }).regex(idPattern, { error });
}

export const memberIdSchema = idText().brand<'MemberId'>();
export type MemberId = z.infer<typeof memberIdSchema>;

export const venueIdSchema = idText().brand<'VenueId'>();
export type VenueId = z.infer<typeof venueIdSchema>;

export const groupIdSchema = idText().brand<'GroupId'>();
export type GroupId = z.infer<typeof groupIdSchema>;

export const membershipIdSchema = idText().brand<'MembershipId'>();

export const meetingIdSchema = idText().brand<'MeetingId'>();
export type MeetingId = z.infer<typeof meetingIdSchema>;

export const programmeIdSchema = idText().brand<'ProgrammeId'>();
export type ProgrammeId = z.infer<typeof programmeIdSchema>;

export const sessionIdSchema = idText().brand<'SessionId'>();
export type SessionId = z.infer<typeof sessionIdSchema>;

export const participationIdSchema = idText().brand<'ParticipationId'>();
export type ParticipationId = z.infer<typeof participationIdSchema>;

export const pairIdSchema = idText().brand<'PairId'>();

export const holidayIdSchema = idText().brand<'HolidayId'>();

export const relationshipIdSchema = idText().brand<'RelationshipId'>();

export const consentIdSchema = idText().brand<'ConsentId'>();

export const endorsementIdSchema = idText().brand<'EndorsementId'>();

export const followUpIdSchema = idText().brand<'FollowUpId'>();

export const noticeIdSchema = idText().brand<'NoticeId'>();

export const conductIdSchema = idText().brand<'ConductId'>();

export const acceptanceIdSchema = idText().brand<'AcceptanceId'>();

export const savedViewIdSchema = idText().brand<'SavedViewId'>();
export type SavedViewId = z.infer<typeof savedViewIdSchema>;

/** Of any record that was erased or merged into another: which kind of record it was is not kept. */
export const erasedIdSchema = idText().brand<'ErasedId'>();

export const staffIdSchema = idText().brand<'StaffId'>();
export type StaffId = z.infer<typeof staffIdSchema>;

/** Of a journal entry, and of the history entry it carries. */
export const entryIdSchema = idText().brand<'EntryId'>();
export type EntryId = z.infer<typeof entryIdSchema>;

/** The settings are one record with a fixed id. */
export const settingsIdSchema = z
  .literal('office', { error: problem('problem.recordBroken') })
  .brand<'SettingsId'>();

/** A new id of the kind that is expected: `const id: MemberId = createId()` or `createId<MemberId>()`. */
export function createId<Id extends string>(): Id {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('') as Id;
}
