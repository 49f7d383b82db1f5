/** One valid record of each kind, for tests that care about one field of it: everything else has a plain value. */

import { instantSchema, isoDate, timeOfDay } from '../../renderer/domain/calendar.ts';
import type { Change } from '../../renderer/domain/changes.ts';
import type { Acceptance, Conduct } from '../../renderer/domain/conduct.ts';
import type { Consent } from '../../renderer/domain/consent.ts';
import type { Endorsement } from '../../renderer/domain/endorsement.ts';
import type { FollowUp } from '../../renderer/domain/follow-up.ts';
import type { Group } from '../../renderer/domain/group.ts';
import type { HistoryEntry } from '../../renderer/domain/history.ts';
import {
  createId,
  type EntryId,
  type GroupId,
  type MeetingId,
  type MemberId,
  type SessionId,
  type StaffId,
  type VenueId,
} from '../../renderer/domain/ids.ts';
import type { Meeting } from '../../renderer/domain/meeting.ts';
import type { Member } from '../../renderer/domain/member.ts';
import type { Membership } from '../../renderer/domain/membership.ts';
import type { Notice } from '../../renderer/domain/notice.ts';
import { memberNumber } from '../../renderer/domain/numbers.ts';
import type { Pair } from '../../renderer/domain/pair.ts';
import type { Relationship } from '../../renderer/domain/relationship.ts';
import type { Schedule } from '../../renderer/domain/schedule.ts';
import { type Settings, settingsId } from '../../renderer/domain/settings.ts';
import type { Participation, Programme, TrainingSession } from '../../renderer/domain/training.ts';
import type { Venue } from '../../renderer/domain/venue.ts';

/** An id that is the same in every run and short to say: `idOf<MemberId>(1)`. */
export function idOf<Id extends string>(count: number): Id {
  return count.toString(16).padStart(32, '0') as Id;
}

export function aMember(fields: Partial<Member> = {}): Member {
  return {
    id: createId<MemberId>(),
    number: memberNumber(1),
    calledBy: 'Asha',
    fullNameLatin: 'Asha Kulkarni',
    fullNameDevanagari: 'आशा कुलकर्णी',
    roles: ['caregiver'],
    phones: [{ number: '+91 00000 00001', safeToCall: 'yes', mayLeaveMessage: false }],
    ...fields,
  };
}

export function aVenue(fields: Partial<Venue> = {}): Venue {
  return { id: idOf<VenueId>(900), name: 'Shantivan Hall', locality: 'Kothrud', rooms: ['Hall'], ...fields };
}

/** The 2nd and 4th Saturday, from five to seven. */
export const secondAndFourthSaturday = {
  type: 'nthWeekdays',
  nths: [2, 4],
  weekday: 6,
  startsOn: isoDate('2026-01-01'),
  time: timeOfDay('17:00'),
  minutes: 120,
} satisfies Schedule;

export function aGroup(fields: Partial<Group> = {}): Group {
  return {
    id: idOf<GroupId>(800),
    name: 'Kothrud Caregivers',
    discreetName: { latin: 'Saturday Circle', devanagari: 'शनिवार मंडळ' },
    kind: 'caregivers',
    venueId: idOf<VenueId>(900),
    room: 'Hall',
    schedule: secondAndFourthSaturday,
    ...fields,
  };
}

export function aMembership(fields: Partial<Membership> = {}): Membership {
  return {
    id: createId(),
    memberId: createId(),
    groupId: idOf<GroupId>(800),
    part: 'member',
    joinedOn: isoDate('2026-01-01'),
    ...fields,
  };
}

export function aMeeting(fields: Partial<Meeting> = {}): Meeting {
  return {
    id: createId<MeetingId>(),
    groupId: idOf<GroupId>(800),
    number: 1,
    date: isoDate('2026-11-14'),
    time: timeOfDay('17:00'),
    minutes: 120,
    venueId: idOf<VenueId>(900),
    room: 'Hall',
    status: { type: 'planned' },
    facilitatorIds: [],
    register: { lines: [], visitors: 0 },
    ...fields,
  };
}

export function aProgramme(fields: Partial<Programme> = {}): Programme {
  return {
    id: createId(),
    name: 'Orientation',
    kind: 'orientation',
    hours: 12,
    validityMonths: 24,
    ...fields,
  };
}

export function aTrainingSession(fields: Partial<TrainingSession> = {}): TrainingSession {
  return {
    id: createId(),
    programmeId: createId(),
    dates: [isoDate('2026-03-07')],
    status: 'closed',
    ...fields,
  };
}

export function aParticipation(fields: Partial<Participation> = {}): Participation {
  return {
    id: createId(),
    sessionId: createId<SessionId>(),
    memberId: createId<MemberId>(),
    state: 'completed',
    completedOn: isoDate('2026-03-07'),
    ...fields,
  };
}

export function aPair(fields: Partial<Pair> = {}): Pair {
  return { id: createId(), groupIds: [idOf<GroupId>(800), idOf<GroupId>(801)], ...fields };
}

export function aRelationship(fields: Partial<Relationship> = {}): Relationship {
  return {
    id: createId(),
    memberId: createId<MemberId>(),
    kind: 'caregiverOf',
    otherId: createId<MemberId>(),
    ...fields,
  };
}

export function aConsent(fields: Partial<Consent> = {}): Consent {
  return {
    id: createId(),
    memberId: createId<MemberId>(),
    purpose: 'membership',
    answer: 'given',
    on: isoDate('2026-01-01'),
    noticeVersion: 1,
    noticeLanguage: 'mr',
    ...fields,
  };
}

export function aNotice(fields: Partial<Notice> = {}): Notice {
  return {
    id: createId(),
    purpose: 'membership',
    version: 1,
    effectiveOn: isoDate('2026-01-01'),
    texts: { en: 'We keep your name.', mr: 'आम्ही तुमचे नाव नोंदवतो.', hi: 'हम आपका नाम रखते हैं।' },
    ...fields,
  };
}

export function aConduct(fields: Partial<Conduct> = {}): Conduct {
  return {
    id: createId(),
    version: 1,
    effectiveOn: isoDate('2026-01-01'),
    texts: { en: 'We do not judge.', mr: 'आपण मत बनवत नाही.', hi: 'हम राय नहीं बनाते।' },
    ...fields,
  };
}

export function anAcceptance(fields: Partial<Acceptance> = {}): Acceptance {
  return {
    id: createId(),
    memberId: createId<MemberId>(),
    version: 1,
    on: isoDate('2026-01-01'),
    how: 'signed',
    ...fields,
  };
}

export function anEndorsement(fields: Partial<Endorsement> = {}): Endorsement {
  return {
    id: createId(),
    memberId: createId<MemberId>(),
    on: isoDate('2026-11-14'),
    words: 'Came by bus on a hard day.',
    mayBeShared: false,
    ...fields,
  };
}

export function aFollowUp(fields: Partial<FollowUp> = {}): FollowUp {
  return {
    id: createId(),
    memberId: createId<MemberId>(),
    reason: 'asked',
    askedOn: isoDate('2026-11-14'),
    dueOn: isoDate('2026-11-21'),
    ...fields,
  };
}

export function theSettings(fields: Partial<Settings> = {}): Settings {
  return {
    id: settingsId,
    organisation: 'Made-up Mutual Support Association',
    discreetSender: { latin: 'M. S. Office, Pune' },
    ...fields,
  };
}

export function aHistoryEntry(changes: Change[], fields: Partial<HistoryEntry> = {}): HistoryEntry {
  return {
    id: createId<EntryId>(),
    number: 1,
    at: instantSchema.parse('2026-11-14T12:00:00Z'),
    by: createId<StaffId>(),
    byName: 'Meera',
    command: 'addMember',
    changes,
    ...fields,
  };
}
