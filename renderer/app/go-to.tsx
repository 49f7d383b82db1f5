/** Ctrl+K: to any screen, member, group or coming meeting by a few letters of its name. */

import { useMemo } from 'react';
import { addDays, type IsoDate } from '../domain/calendar.ts';
import { takesPlace } from '../domain/meeting.ts';
import { fullName } from '../domain/names.ts';
import { findEntries, prepareEntries, type Entry } from '../search/entries.ts';
import type { Go, Place } from '../session/places.tsx';
import type { Reading } from '../session/session.ts';
import { useSession } from '../session/session-context.tsx';
import { useStoreQuery } from '../session/use-store-query.ts';
import { GoToDialog, type Destination } from '../ui/go-to-dialog.tsx';
import type { Words } from '../words/say.ts';
import { useWords } from '../words/words-provider.tsx';
import { otherPlaces, placesInTheRail } from './rail.ts';

export interface GoToProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly go: Go;
}

interface Way extends Destination {
  readonly place: Place;
}

export function GoTo({ isOpen, onClose, go }: GoToProps) {
  return isOpen ? <OpenGoTo onClose={onClose} go={go} /> : null;
}

const most = 40;

function OpenGoTo({ onClose, go }: Omit<GoToProps, 'isOpen'>) {
  const words = useWords();
  const today = useSession().clock.today();
  const records = useStoreQuery(readRecords);
  const screens = useMemo(() => screenWays(words), [words]);
  const prepared = useMemo(
    () =>
      prepareEntries([
        ...screens.map((way) => ({ value: way, texts: [way.label] })),
        ...(records === undefined ? [] : recordWays(records, words, today)),
      ]),
    [screens, records, words, today],
  );
  const find = (typed: string) => (typed.trim() === '' ? screens : findEntries(typed, prepared, most));
  const onChoose = (id: string) => {
    onClose();
    const way = prepared.find(({ value }) => value.id === id)?.value;
    if (way !== undefined) go(way.place);
  };
  return (
    <GoToDialog isOpen title={words.say('app.goTo')} onClose={onClose} find={find} onChoose={onChoose} />
  );
}

async function readRecords(store: Reading) {
  const [members, groups, meetings] = [
    await store.all('members'),
    await store.all('groups'),
    await store.all('meetings'),
  ];
  return { members, groups, meetings };
}

function screenWays({ say }: Words): readonly Way[] {
  return [...placesInTheRail, ...otherPlaces].map(({ place, word, icon }) => ({
    id: place.screen,
    label: say(word),
    icon,
    place,
  }));
}

type Records = Awaited<ReturnType<typeof readRecords>>;

function recordWays({ members, groups, meetings }: Records, words: Words, today: IsoDate): Entry<Way>[] {
  return [
    ...members.map((member) => {
      const names = [fullName(member, 'latin'), fullName(member, 'devanagari')];
      const label = [...new Set(names)].join(' · ');
      const place = { screen: 'member', id: member.id } as const;
      const value: Way = { id: member.id, label, hint: member.number, icon: 'members', place };
      return { value, texts: [member.calledBy, ...names, member.number, member.locality] };
    }),
    ...groups.map((group) => {
      const hint = words.say('app.group');
      const place = { screen: 'group', id: group.id } as const;
      const value: Way = { id: group.id, label: group.name, hint, icon: 'groups', place };
      return { value, texts: [group.name, group.discreetName.latin, group.discreetName.devanagari] };
    }),
    ...comingMeetings(meetings, today).map((meeting) => {
      const group = groups.find(({ id }) => id === meeting.groupId);
      const label = `${group?.name ?? ''} · ${words.sayDate(meeting.date, 'full')}`;
      const place = { screen: 'meeting', id: meeting.id } as const;
      const value: Way = { id: meeting.id, label, hint: words.say('app.meeting'), icon: 'meetings', place };
      return { value, texts: [label] };
    }),
  ];
}

const daysOfMeetings = 14;

/** The meetings that somebody is likely to look for: two weeks around today, the coming ones first. */
function comingMeetings(meetings: Records['meetings'], today: IsoDate): Records['meetings'] {
  const [from, through] = [addDays(today, -daysOfMeetings), addDays(today, daysOfMeetings)];
  const near = meetings.filter((meeting) => meeting.date >= from && meeting.date <= through);
  const [past, coming] = [near.filter(({ date }) => date < today), near.filter(({ date }) => date >= today)];
  const byDay = (one: { date: IsoDate }, other: { date: IsoDate }) => one.date.localeCompare(other.date);
  return [...coming.filter((meeting) => takesPlace(meeting).ok).sort(byDay), ...past.sort(byDay).reverse()];
}
