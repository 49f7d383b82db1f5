/** What is read for the rosters of meetings: one sheet for each, or the sheet that a meeting shares with others of its group. */

import { addDays, type IsoDate } from '../../domain/calendar.ts';
import { isSharedForm, paperOf, type GroupPaper } from '../../domain/group-paper.ts';
import type { Group } from '../../domain/group.ts';
import type { MeetingId } from '../../domain/ids.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { refreshRegister, registeredOn } from '../../domain/planning.ts';
import { settingsId } from '../../domain/settings.ts';
import { isOnSharedSheet, sharedSheet, type SharedSheet } from '../../domain/six-meetings.ts';
import { plannedIn } from '../../domain/teams.ts';
import type { Reading } from '../../session/session.ts';
import type { RosterFacts } from '../../sheets/roster.ts';
import type { SixMeetingsSheetFacts } from '../../sheets/six-meetings.ts';

const daysAhead = 6;

/** Everything that sheets are made of, read at once. */
async function readOffice(store: Reading) {
  return {
    settings: await store.get('settings', settingsId),
    groups: await store.all('groups'),
    venues: await store.all('venues'),
    meetings: await store.all('meetings'),
    holidays: await store.all('holidays'),
    members: await store.all('members'),
    memberships: await store.all('memberships'),
  };
}
type Office = Awaited<ReturnType<typeof readOffice>>;

/** Both sheets of one meeting, whichever of them its group has. Undefined where its group, its venue or the office cannot be read. */
export interface SheetsOfMeeting {
  readonly meeting: Meeting;
  readonly group: Group;
  readonly single: RosterFacts;
  readonly shared: SharedSheet & SixMeetingsSheetFacts;
}

export async function readSheets(
  store: Reading,
  id: MeetingId,
  today: IsoDate,
): Promise<SheetsOfMeeting | null> {
  const office = await readOffice(store);
  const meeting = office.meetings.find((each) => each.id === id);
  return (meeting && sheetsOf(meeting, office, today)) ?? null;
}

function sheetsOf(meeting: Meeting, office: Office, today: IsoDate): SheetsOfMeeting | undefined {
  const { settings, groups, venues, members, memberships } = office;
  const group = groups.find(({ id }) => id === meeting.groupId);
  const venue = venues.find(({ id }) => id === meeting.venueId);
  if (!group || !venue || !settings) return undefined;
  const refreshed = refreshRegister(meeting, registeredOn(group, meeting.date, members, memberships));
  return {
    meeting: refreshed,
    group,
    single: { meeting: refreshed, group, venue, settings, members, memberships },
    shared: {
      ...sharedSheet({ ...office, group, first: meeting, today }),
      ...{ group, venues, settings, members, memberships },
    },
  };
}

/** Whether all that its paper asks for is there: the number in the foot, of each meeting on it. */
export function isNumbered({ meeting, shared, paper }: WeekSheet): boolean {
  const onIt = isSharedForm(paper.form) ? shared.meetings : [meeting];
  return onIt.every(({ sheetNumber }) => sheetNumber !== undefined);
}

export interface WeekSheet extends SheetsOfMeeting {
  readonly paper: GroupPaper;
}

export interface WeekRosters {
  /** In the order of the days; one for all meetings that share it. */
  readonly sheets: readonly WeekSheet[];
  /** Whose meetings stand on a shared sheet that is printed already: they need no paper this week. */
  readonly printed: readonly Group[];
  /** How many meet in these days, on whichever sheet. */
  readonly meetings: number;
}

const noJob: ReadonlySet<MeetingId> = new Set();

/**
 * Each with who belongs by now; a meeting whose group or venue cannot be read has no sheet. `inJob` are the meetings whose sheets are on
 * their way to paper: a shared one has its number by then, and still stands here, for it was printed nowhere yet.
 */
export async function readWeekRosters(
  store: Reading,
  today: IsoDate,
  inJob: ReadonlySet<MeetingId> = noJob,
): Promise<WeekRosters> {
  const office = await readOffice(store);
  const days = { from: today, through: addDays(today, daysAhead) };
  const sheets: WeekSheet[] = [];
  const printed = new Set<Group>();
  const planned = plannedIn(days, office.meetings);
  for (const meeting of planned) {
    const found = sheetsOf(meeting, office, today);
    if (found === undefined) continue;
    const paper = paperOf(found.group);
    const isShared = isSharedForm(paper.form);
    const isPrinted = isOnSharedSheet(meeting, office.meetings) && !found.shared.meetings.some(isIn(inJob));
    if (isShared && isPrinted) printed.add(found.group);
    else if (!isShared || !sheets.some(({ shared }) => stands(meeting, shared)))
      sheets.push({ ...found, paper });
  }
  return { sheets, printed: [...printed], meetings: planned.length };
}

function isIn(ids: ReadonlySet<MeetingId>) {
  return ({ id }: Meeting) => ids.has(id);
}

function stands(meeting: Meeting, { meetings }: SharedSheet): boolean {
  return meetings.some(({ id }) => id === meeting.id);
}
