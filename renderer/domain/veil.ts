/**
 * The records as a visitor may see them: people as initials, and nothing that reaches or describes them.
 *
 * [Note: Covered unless known] Every record is made anew out of the fields that are known to be harmless. A field or a table that
 * nobody has thought about here is not there at all while a visitor looks, so that what is added later cannot be forgotten.
 */

import type { Certificate } from './certificate.ts';
import type { Change, ChangedTable } from './changes.ts';
import type { Conduct } from './conduct.ts';
import type { DiscreetName, Group } from './group.ts';
import type { HistoryEntry } from './history.ts';
import type { Holiday } from './holiday.ts';
import type { Texts } from './languages.ts';
import type { Meeting, MeetingStatus, Register } from './meeting.ts';
import type { Member } from './member.ts';
import type { Membership } from './membership.ts';
import { initials } from './names.ts';
import type { Notice } from './notice.ts';
import type { NumberMark } from './numbers.ts';
import type { Pair } from './pair.ts';
import type { RecordTables, TableName } from './records.ts';
import type { Schedule } from './schedule.ts';
import type { Helpline, Settings } from './settings.ts';
import type { Participation, Programme, TrainingSession } from './training.ts';
import type { Venue } from './venue.ts';

type Veils = { readonly [T in TableName]?: (record: RecordTables[T]) => RecordTables[T] };

/** The record as a visitor may see it; undefined for a table that visitors see nothing of. */
export function veiled<T extends TableName>(table: T, record: RecordTables[T]): RecordTables[T] | undefined {
  return veils[table]?.(record);
}

/** Left out whole: who belongs to whom, what somebody agreed to, what was endorsed, whom the office calls. */
const veils: Veils = {
  members: veiledMember,
  venues: ({ id, name, rooms }: Venue): Venue => ({ id, name, rooms: [...rooms] }),
  groups: ({ id, name, discreetName, kind, venueId, room, schedule, closedOn }: Group): Group => ({
    ...{ id, name, kind, venueId, room, closedOn },
    discreetName: bareDiscreetName(discreetName),
    schedule: bareSchedule(schedule),
  }),
  memberships: ({ id, memberId, groupId, part, joinedOn, leftOn }: Membership): Membership => {
    return { id, memberId, groupId, part, joinedOn, leftOn };
  },
  meetings: veiledMeeting,
  programmes: (programme: Programme): Programme => {
    const { id, name, kind, hours, validityMonths, asksOrientation, asksMeetings, languages } = programme;
    return {
      ...{ id, name, kind, hours, validityMonths, asksOrientation, asksMeetings },
      ...(languages && { languages: [...languages] }),
    };
  },
  sessions: veiledSession,
  participations: veiledPart,
  pairs: ({ id, groupIds: [one, other] }: Pair): Pair => ({ id, groupIds: [one, other] }),
  notices: ({ id, purpose, version, effectiveOn, texts }: Notice): Notice => {
    return { id, purpose, version, effectiveOn, texts: bareTexts(texts) };
  },
  conducts: ({ id, version, effectiveOn, texts }: Conduct): Conduct => {
    return { id, version, effectiveOn, texts: bareTexts(texts) };
  },
  holidays: ({ id, date, name }: Holiday): Holiday => ({ id, date, name }),
  settings: veiledSettings,
  numbers: ({ id, last, on }: NumberMark): NumberMark => ({ id, last, on }),
  history: veiledEntry,
};

/** Not the place in words: it can be somebody's home. Nor who trains from outside: they are known by nothing but their name. */
function veiledSession(session: TrainingSession): TrainingSession {
  const { id, programmeId, dates, venueId, room, status, startsAt, endsAt, capacity, trainerIds } = session;
  return {
    ...{ id, programmeId, dates: [...dates], venueId, room, status, startsAt, endsAt, capacity },
    ...(trainerIds && { trainerIds: [...trainerIds] }),
  };
}

function veiledPart(part: Participation): Participation {
  const { id, sessionId, memberId, state, completedOn, days, turn, movedUpOn, certificates } = part;
  return {
    ...{ id, sessionId, memberId, state, completedOn, turn, movedUpOn },
    ...(days && { days: days.map(({ date, mark }) => ({ date, mark })) }),
    ...(certificates && { certificates: certificates.map(bareCertificate) }),
  };
}

function bareCertificate({ number, issuedOn, printedOn, duplicatesOn, voidedOn }: Certificate): Certificate {
  return {
    ...{ number, issuedOn, printedOn, voidedOn },
    ...(duplicatesOn && { duplicatesOn: [...duplicatesOn] }),
  };
}

/** What the office tells everybody. */
function bareTexts({ en, mr, hi }: Texts): Texts {
  return { en, mr, hi };
}

function veiledMember(member: Member): Member {
  const { id, number, roles, preferredScript, joinedOn, leftOn, archivedOn, eraseOn } = member;
  return {
    ...{ id, number, preferredScript, joinedOn, leftOn, archivedOn, eraseOn },
    calledBy: initials(member.calledBy),
    fullNameLatin: optionalInitials(member.fullNameLatin),
    fullNameDevanagari: optionalInitials(member.fullNameDevanagari),
    roles: [...roles],
    phones: [],
  };
}

function optionalInitials(name: string | undefined): string | undefined {
  return name === undefined ? undefined : initials(name);
}

function veiledMeeting(meeting: Meeting): Meeting {
  const { id, groupId, number, date, time, minutes, venueId, room, sheetNumber, jointWith, sheetEnd } =
    meeting;
  const { moved } = meeting;
  return {
    ...{ id, groupId, number, date, time, minutes, venueId, room, sheetNumber, jointWith },
    sheetEnd: sheetEnd && { type: sheetEnd.type, on: sheetEnd.on },
    moved: moved && { fromDate: moved.fromDate, fromTime: moved.fromTime, reason: moved.reason },
    facilitatorIds: [...meeting.facilitatorIds],
    ...(meeting.coFacilitatorIds && { coFacilitatorIds: [...meeting.coFacilitatorIds] }),
    ...(meeting.anchorIds && { anchorIds: [...meeting.anchorIds] }),
    status: bareStatus(meeting.status),
    register: bareRegister(meeting.register),
  };
}

function bareRegister(register: Register): Register {
  const { lines, headcount, visitors, counted, conductRead, typedOn, anonymous } = register;
  const bareLines = lines.map(({ memberId, mark }) => ({ memberId, mark }));
  const bareAnonymous = anonymous && bareCounts(anonymous);
  return { lines: bareLines, headcount, visitors, counted, conductRead, typedOn, anonymous: bareAnonymous };
}

function bareCounts({ present, sentWord, absent, notRecorded }: NonNullable<Register['anonymous']>) {
  return { present, sentWord, absent, notRecorded };
}

function bareStatus(status: MeetingStatus): MeetingStatus {
  if (status.type === 'planned' || status.type === 'held') return { type: status.type };
  return { type: status.type, reason: status.reason };
}

function bareSchedule(schedule: Schedule): Schedule {
  const { time, minutes, onHolidays } = schedule;
  const always = { time, minutes, onHolidays };
  if (schedule.type === 'givenDays') return { ...always, type: 'givenDays', days: [...schedule.days] };
  const { startsOn, endsOn, weekday } = schedule;
  const pauses = schedule.pauses?.map(({ from, through }) => ({ from, through }));
  const repeated = { ...always, startsOn, endsOn, pauses, weekday };
  if (schedule.type === 'weekly') return { ...repeated, type: 'weekly', every: schedule.every };
  const also = schedule.also?.map((each) => ({ weekday: each.weekday, nths: [...each.nths] }));
  return { ...repeated, type: 'nthWeekdays', nths: [...schedule.nths], also };
}

function bareDiscreetName({ latin, devanagari }: DiscreetName): DiscreetName {
  return { latin, devanagari };
}

/** The helplines stay: whoever is in danger may not have to wait until a visitor has gone. */
function veiledSettings(settings: Settings): Settings {
  const { id, organisation, languages, lockAfterMinutes, digits, backupEveryDays } = settings;
  return {
    ...{ id, organisation, lockAfterMinutes, digits, backupEveryDays },
    languages: languages && [...languages],
    discreetSender: bareDiscreetName(settings.discreetSender),
    helplines: settings.helplines?.map(bareHelpline),
  };
}

function bareHelpline({ name, number, hours }: Helpline): Helpline {
  return { name, number, hours };
}

/** What was done shows; what it was done to shows as far as such a record may be seen at all. */
function veiledEntry(entry: HistoryEntry): HistoryEntry {
  const { id, number, at, by, command, undoes, opened, exported } = entry;
  return {
    ...{ id, number, at, by, command, undoes },
    byName: initials(entry.byName),
    changes: entry.changes.flatMap(veiledChange),
    opened: opened && { table: opened.table, id: opened.id },
    exported: exported && { list: exported.list, count: exported.count },
  };
}

function veiledChange({ table, id, before, after }: Change): Change[] {
  if (veils[table] === undefined) return [];
  return [{ table, id, before: asOfThen(table, before), after: asOfThen(table, after) } as Change];
}

/** In the shape of then, not of today: of a record that lacks what today's have, only the id is shown. */
function asOfThen(table: ChangedTable, record: Change['before']): object | null {
  if (record === null) return null;
  try {
    return veiled(table, record) ?? null;
  } catch {
    return { id: record.id };
  }
}
