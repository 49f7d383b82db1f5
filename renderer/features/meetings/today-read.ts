/** What the first screen asks the records: the week and its paper at once, the people who carry it right after. */

import { clashesAhead, groupsShortOfReady, type ClashAhead, type ShortGroup } from '../../domain/ahead.ts';
import { addDays, addMonths, type IsoDate } from '../../domain/calendar.ts';
import type { Consent } from '../../domain/consent.ts';
import { openFollowUps, type FollowUp } from '../../domain/follow-up.ts';
import type { MemberId } from '../../domain/ids.ts';
import { mayDo, needsYes } from '../../domain/may-do.ts';
import type { Meeting } from '../../domain/meeting.ts';
import type { Member } from '../../domain/member.ts';
import { isSealed } from '../../domain/out-of-sight.ts';
import { completionsByMember } from '../../domain/readiness.ts';
import { whoMayNotKnow, type MayNotKnow } from '../../domain/relationship.ts';
import { settingsId } from '../../domain/settings.ts';
import { plannedIn, refreshersDue, teamNeeds, type RefresherDue, type TeamNeed } from '../../domain/teams.ts';
import type { Reading } from '../../session/session.ts';
import { meetingsInView } from './week-in-view.ts';

const teamDaysAhead = 14;
/** So long before, somebody can still be sent to a training. */
const readyDaysAhead = 56;

export type MembersById = ReadonlyMap<MemberId, Member>;

/** Only who is named on the screen is read: there may be ten thousand members. */
async function readMembers(store: Reading, ids: readonly MemberId[]): Promise<MembersById> {
  // All at once: one after the other, a thousand of them take seconds.
  const found = await Promise.all([...new Set(ids)].map((id) => store.get('members', id)));
  return new Map(found.flatMap((member) => (member === undefined ? [] : [[member.id, member]])));
}

/** Whatever is older than this and still waits for its sheet stands in the list of meetings, not on the first screen. */
const monthsBack = 3;

/** Those of the last months and the next, however many years the office has kept; in one that slept, whatever there is. */
async function readMeetings(store: Reading, today: IsoDate): Promise<readonly Meeting[]> {
  const from = monthOf(addMonths(today, -monthsBack));
  const meetings = await store.inMonths('meetings', from, monthOf(addMonths(today, 1)));
  return meetings.length > 0 ? meetings : store.all('meetings');
}

function monthOf(date: IsoDate): string {
  return date.slice(0, 7);
}

export async function readWeek(store: Reading, today: IsoDate) {
  const [meetings, groups, venues] = [
    await readMeetings(store, today),
    await store.all('groups'),
    await store.all('venues'),
  ];
  const named = meetingsInView(meetings, today).flatMap(({ facilitatorIds }) => facilitatorIds);
  return {
    meetings,
    groups,
    venues,
    pairs: await store.all('pairs'),
    holidays: await store.all('holidays'),
    settings: await store.get('settings', settingsId),
    backups: await store.get('numbers', 'backup'),
    facilitators: await readMembers(store, named),
  };
}
export type WeekRead = Awaited<ReturnType<typeof readWeek>>;

export interface PeopleToDo {
  readonly teams: readonly TeamNeed[];
  readonly refreshers: readonly RefresherDue[];
  readonly followUps: readonly FollowUp[];
  /** Of the coming two weeks. */
  readonly clashes: readonly ClashAhead[];
  readonly shortGroups: readonly ShortGroup[];
  readonly members: MembersById;
  /** About whom somebody close was not told: who rings there must know. */
  readonly untold: ReadonlyMap<MemberId, MayNotKnow>;
  /** Calls that nobody asked for, to whoever does not agree to them any more: they are not made. */
  readonly unagreed: ReadonlySet<FollowUp['id']>;
}

export async function readPeople(store: Reading, today: IsoDate): Promise<PeopleToDo> {
  const trainings = {
    programmes: await store.all('programmes'),
    sessions: await store.all('sessions'),
    participations: await store.all('participations'),
  };
  const completions = completionsByMember(trainings);
  const through = addDays(today, teamDaysAhead);
  const [meetings, memberships] = [await readMeetings(store, today), await store.all('memberships')];
  const [groups, holidays] = [await store.all('groups'), await store.all('holidays')];
  const soon = { from: today, through };
  const carrying = memberships.filter(({ part, leftOn }) => part !== 'member' && (leftOn ?? today) >= today);
  const ofTeams = plannedIn(soon, meetings).flatMap(({ facilitatorIds }) => facilitatorIds);
  const membersById = await readMembers(store, [...carrying.map(({ memberId }) => memberId), ...ofTeams]);
  const keepsTrainings = trainings.programmes.length > 0;
  const teams = teamNeeds(meetings, soon, { completions, membersById, keepsTrainings });
  const clashes = clashesAhead(soon, { meetings, groups, holidays });
  // An office that keeps no trainings is not told that nobody has any.
  const shortGroups = keepsTrainings
    ? groupsShortOfReady(
        { from: today, through: addDays(today, readyDaysAhead) },
        groups,
        memberships,
        completions,
        { membersById, meetings, holidays },
      )
    : [];
  const refreshers = refreshersDue(memberships, today, completions, membersById);
  const followUps = openFollowUps(await store.all('followUps')).filter(({ dueOn }) => dueOn <= today);
  const inTeams = teams.flatMap(({ notReady }) => notReady);
  const named = [...refreshers, ...followUps, ...inTeams].map(({ memberId }) => memberId);
  const members = await readMembers(store, [...named, ...neededTwice(clashes)]);
  return {
    teams,
    // Who has left may still wait for the call they asked for, but is asked to no refresher.
    refreshers: refreshers.filter(({ memberId }) => isHereOn(today, members.get(memberId))),
    clashes,
    shortGroups,
    followUps: followUps.filter(({ memberId }) => isOpenRecord(members.get(memberId))),
    members,
    untold: whoMayNotKnow(await store.all('relationships'), today),
    unagreed: unagreed(followUps, members, await store.all('consents'), today),
  };
}

function neededTwice(clashes: readonly ClashAhead[]): MemberId[] {
  return clashes.flatMap((each) =>
    each.clashes.flatMap((clash) => (clash.type === 'sameFacilitator' ? clash.memberIds : [])),
  );
}

/** Whoever is sealed is called no more. */
function isOpenRecord(member: Member | undefined): boolean {
  return member !== undefined && !isSealed(member);
}

function unagreed(
  followUps: readonly FollowUp[],
  members: MembersById,
  consents: readonly Consent[],
  today: IsoDate,
): ReadonlySet<FollowUp['id']> {
  const isUnagreed = ({ memberId, reason }: FollowUp) => {
    const member = members.get(memberId);
    return needsYes(reason) && member !== undefined && !mayDo('reminder', member, consents, today).ok;
  };
  return new Set(followUps.filter(isUnagreed).map(({ id }) => id));
}

function isHereOn(date: IsoDate, member: Member | undefined): boolean {
  return member !== undefined && (member.leftOn === undefined || member.leftOn >= date);
}
