/** Who is to be invited next, joined with their names, groups and the session they are on already, for the screen. */

import { groupsShortOfReady, type ShortGroup } from '../../domain/ahead.ts';
import { addDays, addMonths, type IsoDate } from '../../domain/calendar.ts';
import type { Group } from '../../domain/group.ts';
import type { MemberId } from '../../domain/ids.ts';
import { isBelonging, type Membership } from '../../domain/membership.ts';
import type { Member } from '../../domain/member.ts';
import { compareNames } from '../../domain/names.ts';
import { completionsByMember } from '../../domain/readiness.ts';
import type { Programme, TrainingSession } from '../../domain/training.ts';
import type { Venue } from '../../domain/venue.ts';
import { sessionWishes, whoNext, type NextPerson, type SessionWish } from '../../domain/who-next.ts';
import type { Reading } from '../../session/session.ts';

/** So long before, somebody can still be sent to a training. */
const shortDaysAhead = 56;

export interface NextRow {
  readonly person: NextPerson;
  readonly member: Member;
  /** Names of the groups to which they belong, in order. */
  readonly groups: readonly string[];
  /** Which one they began. */
  readonly programme: Programme | undefined;
  /** Which one they are on, or were invited to, already. */
  readonly session: TrainingSession | undefined;
}

export interface PlaceWish extends SessionWish {
  readonly venue: Venue | undefined;
}

export interface WhoNextRead {
  readonly rows: readonly NextRow[];
  readonly wishes: readonly PlaceWish[];
  readonly shortGroups: readonly ShortGroup[];
  /** An office that keeps no trainings has nobody to invite to one. */
  readonly keepsTrainings: boolean;
}

export async function readWhoNext(store: Reading, today: IsoDate): Promise<WhoNextRead> {
  const trainings = {
    programmes: await store.all('programmes'),
    sessions: await store.all('sessions'),
    participations: await store.all('participations'),
  };
  const [members, memberships] = [await store.all('members'), await store.all('memberships')];
  const [groups, venues] = [await store.all('groups'), await store.all('venues')];
  const people = whoNext({ ...trainings, members, memberships }, today);
  const membersById = new Map(members.map((member) => [member.id, member]));
  const groupsOf = groupNames(memberships, groups, today);
  const keepsTrainings = trainings.programmes.length > 0;
  const days = { from: today, through: addDays(today, shortDaysAhead) };
  const there = {
    membersById,
    meetings: await store.inMonths('meetings', monthOf(today), monthOf(addMonths(today, 2))),
    holidays: await store.all('holidays'),
  };
  return {
    rows: people.flatMap((person): NextRow[] => {
      const member = membersById.get(person.memberId);
      if (member === undefined) return [];
      const programme = trainings.programmes.find(({ id }) => id === person.programmeId);
      const session = trainings.sessions.find(({ id }) => id === person.sessionId);
      return [{ person, member, groups: groupsOf.get(member.id) ?? [], programme, session }];
    }),
    wishes: sessionWishes(people, { memberships, groups }, today).map((wish) => ({
      ...wish,
      venue: venues.find(({ id }) => id === wish.venueId),
    })),
    shortGroups: keepsTrainings
      ? groupsShortOfReady(days, groups, memberships, completionsByMember(trainings), there)
      : [],
    keepsTrainings,
  };
}

function monthOf(date: IsoDate): string {
  return date.slice(0, 7);
}

function groupNames(
  memberships: readonly Membership[],
  groups: readonly Group[],
  today: IsoDate,
): Map<MemberId, string[]> {
  const nameById = new Map(groups.map(({ id, name }) => [id, name]));
  const names = new Map<MemberId, string[]>();
  for (const membership of memberships) {
    const name = nameById.get(membership.groupId);
    if (name === undefined || !isBelonging(membership, today)) continue;
    const known = names.get(membership.memberId) ?? [];
    if (!known.includes(name)) names.set(membership.memberId, [...known, name].sort(compareNames));
  }
  return names;
}
