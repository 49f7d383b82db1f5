/** Who is to be invited next, and why: a refresher that falls due, a training that was begun and not finished, or a wish to help. */

import { addDays, type IsoDate } from './calendar.ts';
import { isOpenOn, type Group } from './group.ts';
import type { GroupId, MemberId, ProgrammeId, SessionId, VenueId } from './ids.ts';
import type { Member } from './member.ts';
import { isBelonging, type Membership } from './membership.ts';
import { isInLists } from './out-of-sight.ts';
import { pauseOn } from './path.ts';
import { completionsByMember, readyThrough, type Completion, type Trainings } from './readiness.ts';
import { wasThere } from './training-register.ts';
import { firstDay, lastDay } from './training-session.ts';
import type { Participation, Programme, ProgrammeKind, TrainingSession } from './training.ts';

/** Days ahead in which a refresher is looked for; a longer span holds the shorter ones. */
export const spansAhead = [30, 60, 90] as const;
export type SpanAhead = (typeof spansAhead)[number];

export const whysNext = ['refresherOver', 'refresherDue', 'unfinished', 'interested'] as const;
export type WhyNext = (typeof whysNext)[number];

export interface NextPerson {
  readonly memberId: MemberId;
  readonly why: WhyNext;
  /** What they are to be invited to. */
  readonly kind: ProgrammeKind;
  /** Which programme they began; of the others any of this kind will do. */
  readonly programmeId?: ProgrammeId | undefined;
  /** The last day on which they are ready, the last day of what they began, or the day on which they wished it. */
  readonly on: IsoDate;
  /** They are on a session to come already, or were invited to it: nothing is to be done for them. */
  readonly sessionId?: SessionId | undefined;
}

export interface NextFacts extends Trainings {
  readonly members: readonly Member[];
  readonly memberships: readonly Membership[];
}

/** One line for each person and reason, the most pressing first. Whoever has left, stepped back or is put away is asked to nothing. */
export function whoNext(facts: NextFacts, today: IsoDate): NextPerson[] {
  const known = knownOf(facts, today);
  return facts.members
    .filter((member) => isAskable(member, today))
    .flatMap((member) => linesOf(member, known, today))
    .map((line) => ({ ...line, sessionId: comingSession(line, known) }))
    .sort(byPressure);
}

function isAskable(member: Member, today: IsoDate): boolean {
  const isHere = member.leftOn === undefined || member.leftOn >= today;
  return isInLists(member) && isHere && pauseOn(today, member.path)?.kind !== 'steppedBack';
}

interface PartFacts {
  readonly part: Participation;
  readonly session: TrainingSession;
  readonly programme: Programme;
}

interface Known {
  readonly completions: ReadonlyMap<MemberId, readonly Completion[]>;
  readonly past: ReadonlyMap<MemberId, readonly PartFacts[]>;
  readonly coming: ReadonlyMap<MemberId, readonly PartFacts[]>;
  readonly carrying: ReadonlySet<MemberId>;
}

function knownOf(facts: NextFacts, today: IsoDate): Known {
  const sessionsById = new Map(facts.sessions.map((session) => [session.id, session]));
  const programmesById = new Map(facts.programmes.map((programme) => [programme.id, programme]));
  const past = new Map<MemberId, PartFacts[]>();
  const coming = new Map<MemberId, PartFacts[]>();
  for (const part of facts.participations) {
    const session = sessionsById.get(part.sessionId);
    const programme = session && programmesById.get(session.programmeId);
    if (session === undefined || programme === undefined) continue;
    const side = session.status === 'closed' || lastDay(session) < today ? past : coming;
    side.set(part.memberId, [...(side.get(part.memberId) ?? []), { part, session, programme }]);
  }
  const carrying = facts.memberships.filter(
    (each) => (each.part === 'facilitator' || each.part === 'coFacilitator') && isBelonging(each, today),
  );
  const completions = completionsByMember(facts);
  return { completions, past, coming, carrying: new Set(carrying.map(({ memberId }) => memberId)) };
}

function linesOf(member: Member, known: Known, today: IsoDate): NextPerson[] {
  const begun = unfinishedOf(member.id, known);
  const due = refresherOf(member.id, known, today);
  // Whoever began an orientation is asked to finish it, and not asked whether they wish one.
  const wish = begun.some(({ kind }) => kind === 'orientation') ? [] : wishOf(member, known, today);
  return [...due, ...begun, ...wish];
}

const longestSpan = spansAhead[spansAhead.length - 1] ?? 0;

/** What ran out is pressing for whoever carries a group; of others it was let go. */
function refresherOf(memberId: MemberId, { completions, carrying }: Known, today: IsoDate): NextPerson[] {
  const through = readyThrough(today, completions.get(memberId) ?? []);
  if (through === null || through === 'forGood' || through > addDays(today, longestSpan)) return [];
  const isOver = through < today;
  if (isOver && !carrying.has(memberId)) return [];
  return [{ memberId, why: isOver ? 'refresherOver' : 'refresherDue', kind: 'refresher', on: through }];
}

/** Began and did not complete, and has completed nothing since that stands for it; of each programme the last time. */
function unfinishedOf(memberId: MemberId, { past, completions }: Known): NextPerson[] {
  const parts = past.get(memberId) ?? [];
  const lines = new Map<string, NextPerson>();
  const isOriented = completions.get(memberId)?.some(({ kind }) => kind === 'orientation') ?? false;
  for (const { part, session, programme } of parts) {
    if (!hasBegun(part)) continue;
    const { id: programmeId, kind } = programme;
    const isMadeUp = parts.some((other) => standsFor(other, { session, programme }));
    if (isMadeUp || (kind === 'orientation' && isOriented)) continue;
    const on = lastDay(session);
    const key = kind === 'topic' ? programmeId : kind;
    if (on > (lines.get(key)?.on ?? ''))
      lines.set(key, { memberId, why: 'unfinished', kind, programmeId, on });
  }
  return [...lines.values()];
}

function hasBegun(part: Participation): boolean {
  if (part.state === 'completed') return false;
  // An older desk kept no days: that somebody did not complete it says that they began.
  return wasThere(part) || (part.state === 'notCompleted' && (part.days ?? []).length === 0);
}

function standsFor({ part, programme }: PartFacts, begun: Pick<PartFacts, 'session' | 'programme'>): boolean {
  if (part.completedOn === undefined || part.completedOn < firstDay(begun.session)) return false;
  return begun.programme.kind === 'topic'
    ? programme.id === begun.programme.id
    : programme.kind === begun.programme.kind;
}

function wishOf({ id: memberId, path = [] }: Member, { completions }: Known, today: IsoDate): NextPerson[] {
  const wishes = path.filter(({ step, on }) => step === 'interested' && on <= today).map(({ on }) => on);
  const last = wishes.toSorted().at(-1);
  const isOriented = completions.get(memberId)?.some(({ kind }) => kind === 'orientation') ?? false;
  if (last === undefined || isOriented) return [];
  return [{ memberId, why: 'interested', kind: 'orientation', on: last }];
}

function comingSession(
  { memberId, kind, programmeId }: NextPerson,
  { coming }: Known,
): SessionId | undefined {
  return coming
    .get(memberId)
    ?.find(({ programme }) => (kind === 'topic' ? programme.id === programmeId : programme.kind === kind))
    ?.session.id;
}

/** What is over or ends soonest first; then what was begun, the latest first; of wishes the oldest, who has waited longest. */
function byPressure(one: NextPerson, other: NextPerson): number {
  const rank = rankOf(one) - rankOf(other);
  if (rank !== 0) return rank;
  const byDay = one.on.localeCompare(other.on);
  return one.why === 'unfinished' ? -byDay : byDay;
}

const ranks = { refresherOver: 0, refresherDue: 0, unfinished: 1, interested: 2 } as const;

function rankOf({ why }: NextPerson): number {
  return ranks[why];
}

/** The spans in which their refresher falls due; none for any other reason. */
export function spansOf({ why, on }: Pick<NextPerson, 'why' | 'on'>, today: IsoDate): SpanAhead[] {
  return why === 'refresherDue' ? spansAhead.filter((days) => on <= addDays(today, days)) : [];
}

/** How many places a session for all of them would need, and where most of them go anyhow. */
export interface SessionWish {
  readonly kind: 'orientation' | 'refresher';
  readonly places: number;
  readonly venueId?: VenueId | undefined;
  /** How many of them meet at that venue. */
  readonly near: number;
}

export interface PlaceFacts {
  readonly memberships: readonly Membership[];
  readonly groups: readonly Group[];
}

/** Of those for whom nothing is done yet. Each is counted once for a venue, in however many of its groups they are. */
export function sessionWishes(
  people: readonly NextPerson[],
  facts: PlaceFacts,
  today: IsoDate,
): SessionWish[] {
  const venuesOf = venuesByMember(facts, today);
  return (['orientation', 'refresher'] as const).flatMap((kind): SessionWish[] => {
    const waiting = people.filter((person) => person.kind === kind && person.sessionId === undefined);
    const ids = [...new Set(waiting.map(({ memberId }) => memberId))];
    if (ids.length === 0) return [];
    const near = new Map<VenueId, number>();
    for (const venueId of ids.flatMap((id) => [...(venuesOf.get(id) ?? [])]))
      near.set(venueId, (near.get(venueId) ?? 0) + 1);
    const [best] = [...near].sort(
      ([one, ones], [other, others]) => others - ones || one.localeCompare(other),
    );
    return [{ kind, places: ids.length, venueId: best?.[0], near: best?.[1] ?? 0 }];
  });
}

function venuesByMember({ memberships, groups }: PlaceFacts, today: IsoDate): Map<MemberId, Set<VenueId>> {
  const open = groups.filter((group) => isOpenOn(group, today));
  const venueOf = new Map<GroupId, VenueId>(open.map(({ id, venueId }) => [id, venueId]));
  const venues = new Map<MemberId, Set<VenueId>>();
  for (const membership of memberships) {
    const venueId = venueOf.get(membership.groupId);
    if (venueId === undefined || !isBelonging(membership, today)) continue;
    venues.set(membership.memberId, (venues.get(membership.memberId) ?? new Set()).add(venueId));
  }
  return venues;
}
