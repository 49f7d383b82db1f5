/** Everything Ctrl+K leads to: screens, what can be done, members, groups and meetings, each with what it is found by. */

import type { IsoDate } from '../domain/calendar.ts';
import { isBelonging } from '../domain/membership.ts';
import { fullName } from '../domain/names.ts';
import { isInLists, isSealed } from '../domain/out-of-sight.ts';
import { findableMember } from '../search/find-members.ts';
import type { Findable } from '../search/find-words.ts';
import type { Place } from '../session/places.tsx';
import type { Reading } from '../session/session.ts';
import type { Destination } from '../ui/go-to-dialog.tsx';
import type { IconName } from '../ui/icon.tsx';
import type { Words } from '../words/say.ts';
import type { WordId } from '../words/words.ts';
import { otherPlaces, placesInTheRail } from './rail.ts';

/** What can be done from anywhere. */
export type Act = 'lock' | 'undo' | 'print' | 'help' | 'visitor';

export interface Way extends Destination {
  readonly leads: { readonly place: Place } | { readonly act: Act };
  /** Found only by whoever also types the word for the archive. */
  readonly isArchived?: boolean;
}

const acts: readonly (readonly [Act, WordId, IconName])[] = [
  ['lock', 'goTo.lock', 'lock'],
  ['undo', 'goTo.undo', 'undo'],
  ['print', 'goTo.print', 'print'],
  ['help', 'goTo.help', 'information'],
  ['visitor', 'goTo.visitor', 'visitor'],
];

export async function readRecords(store: Reading) {
  return {
    members: (await store.all('members')).filter((member) => !isSealed(member)),
    groups: await store.all('groups'),
    memberships: await store.all('memberships'),
    meetings: await store.all('meetings'),
  };
}
type Records = Awaited<ReturnType<typeof readRecords>>;

export function screenWays({ say }: Words): readonly Way[] {
  return [...placesInTheRail, ...otherPlaces].map(({ place, word, icon }) => ({
    id: place.screen,
    label: say(word),
    icon,
    leads: { place },
  }));
}

export function actWays({ say }: Words): readonly Way[] {
  const backup: Way = {
    ...{ id: 'do-backup', label: say('goTo.backup'), icon: 'backups' },
    leads: { place: { screen: 'backups' } },
  };
  return [
    backup,
    ...acts.map(([act, word, icon]): Way => ({ id: `do-${act}`, label: say(word), icon, leads: { act } })),
  ];
}

/** In the order in which alike ones stand: members, groups, the meetings to come and then the past ones, newest first. */
export function* recordWays(records: Records, words: Words, today: IsoDate): Generator<Findable<Way>> {
  yield* memberWays(records, words, today);
  yield* groupWays(records, words);
  yield* meetingWays(records, words, today);
}

function* memberWays(
  { members, groups, memberships }: Records,
  { say }: Words,
  today: IsoDate,
): Generator<Findable<Way>> {
  const nameOfGroup = new Map(groups.map(({ id, name }) => [id, name]));
  const groupsOf = new Map<string, string[]>();
  for (const membership of memberships) {
    const name = nameOfGroup.get(membership.groupId);
    if (name === undefined || !isBelonging(membership, today)) continue;
    groupsOf.set(membership.memberId, [...(groupsOf.get(membership.memberId) ?? []), name]);
  }
  for (const member of members) {
    const names = [fullName(member, 'latin'), fullName(member, 'devanagari')];
    const itsGroups = groupsOf.get(member.id) ?? [];
    const way: Way = {
      id: member.id,
      label: [...new Set(names)].join(' · '),
      hint: [
        member.number,
        ...new Set(itsGroups),
        ...(isInLists(member) ? [] : [say('leaving.archivedWord')]),
      ].join(' · '),
      icon: 'members',
      leads: { place: { screen: 'member', id: member.id } },
      isArchived: !isInLists(member),
    };
    yield findableMember(way, member, itsGroups);
  }
}

function groupWays({ groups }: Records, { say }: Words): Findable<Way>[] {
  return groups.map(({ id, name, discreetName }) => ({
    value: {
      ...{ id, label: name, hint: say('app.group'), icon: 'groups' },
      leads: { place: { screen: 'group', id } },
    },
    names: [name, discreetName.latin, discreetName.devanagari],
  }));
}

function* meetingWays({ groups, meetings }: Records, words: Words, today: IsoDate): Generator<Findable<Way>> {
  const nameOfGroup = new Map(groups.map(({ id, name }) => [id, name]));
  const coming = meetings.filter(({ date }) => date >= today).sort(byDay);
  const past = meetings.filter(({ date }) => date < today).sort((one, other) => byDay(other, one));
  for (const { id, groupId, date } of [...coming, ...past]) {
    const label = `${nameOfGroup.get(groupId) ?? ''} · ${words.sayDate(date, 'full')}`;
    const [year = '', month = '', day = ''] = date.split('-');
    yield {
      value: {
        ...{ id, label, hint: words.say('app.meeting'), icon: 'meetings' },
        leads: { place: { screen: 'meeting', id } },
      },
      names: [],
      // Typed as 22/11/2026, 2026-11-22 or 5/3.
      besides: [label, `${year} ${month} ${day} ${String(Number(month))} ${String(Number(day))}`],
    };
  }
}

function byDay(one: { readonly date: IsoDate }, other: { readonly date: IsoDate }): number {
  return one.date < other.date ? -1 : Number(one.date > other.date);
}
