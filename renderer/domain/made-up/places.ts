/** The venues and groups of a made-up office: four caregiver groups, one of persons with lived experience, and more as it grows. */

import { addDays, type IsoDate, timeOfDay, type Weekday } from '../calendar.ts';
import type { Group, GroupKind } from '../group.ts';
import type { Schedule } from '../schedule.ts';
import type { Venue } from '../venue.ts';
import type { Chance } from './chance.ts';

const membersPerGroup = 28;
const groupsPerVenue = 3;

const baseVenues = [
  ['Shantivan Hall', 'Kothrud'],
  ['Mandar Community Room', 'Erandwane'],
  ['Old Library', 'Chinchwad'],
  ['Riverside School', 'Hadapsar'],
] as const;
const furtherLocalities = [
  'Aundh',
  'Baner',
  'Bibwewadi',
  'Camp',
  'Dhayari',
  'Katraj',
  'Narhe',
  'Pashan',
  'Sangvi',
  'Wakad',
];
const rooms = ['Hall', 'Upper room', 'Garden room'];

interface Plan {
  readonly kind: GroupKind;
  readonly venue: number;
  readonly room: number;
  readonly weekday: Weekday;
  readonly time: string;
  readonly rhythm: 'weekly' | 'everyTwoWeeks' | 'secondAndFourth';
}

/** The first and the last are a pair: same days, same hour, same venue, another room. */
const basePlans: readonly Plan[] = [
  { kind: 'caregivers', venue: 0, room: 0, weekday: 6, time: '17:00', rhythm: 'secondAndFourth' },
  { kind: 'caregivers', venue: 1, room: 0, weekday: 3, time: '18:00', rhythm: 'weekly' },
  { kind: 'caregivers', venue: 2, room: 0, weekday: 7, time: '10:30', rhythm: 'everyTwoWeeks' },
  { kind: 'caregivers', venue: 3, room: 0, weekday: 6, time: '16:00', rhythm: 'secondAndFourth' },
  { kind: 'livedExperience', venue: 0, room: 1, weekday: 6, time: '17:00', rhythm: 'secondAndFourth' },
];

const weekdayNames = [
  ['Monday', 'सोमवार'],
  ['Tuesday', 'मंगळवार'],
  ['Wednesday', 'बुधवार'],
  ['Thursday', 'गुरुवार'],
  ['Friday', 'शुक्रवार'],
  ['Saturday', 'शनिवार'],
  ['Sunday', 'रविवार'],
] as const;

export function makeUpPlaces(
  memberCount: number,
  chance: Chance,
  today: IsoDate,
): { venues: Venue[]; groups: Group[] } {
  const groupCount = Math.max(basePlans.length, Math.round(memberCount / membersPerGroup));
  const furtherGroups = groupCount - basePlans.length;
  const venueCount = baseVenues.length + Math.ceil(furtherGroups / groupsPerVenue);
  const venues = Array.from({ length: venueCount }, (_, place) => makeUpVenue(place, chance));
  const plans = [
    ...basePlans,
    ...Array.from({ length: furtherGroups }, (_, place) => makeUpPlan(place, chance)),
  ];
  const startsOn = addDays(today, -420);
  const groups = plans.flatMap((plan, place) => {
    const venue = venues[plan.venue];
    return venue === undefined ? [] : [makeUpGroup(plan, place, venue, startsOn, chance)];
  });
  return { venues, groups };
}

function makeUpVenue(place: number, chance: Chance): Venue {
  const [name, locality] = baseVenues[place] ?? [
    `Meeting House ${place + 1}`,
    chance.pick(furtherLocalities),
  ];
  return { id: chance.id(), name, locality, rooms };
}

function makeUpPlan(place: number, chance: Chance): Plan {
  return {
    kind: chance.pick(['caregivers', 'caregivers', 'livedExperience', 'open']),
    venue: baseVenues.length + Math.floor(place / groupsPerVenue),
    room: place % groupsPerVenue,
    weekday: chance.pick([1, 2, 3, 4, 5, 6, 7]),
    time: chance.pick(['10:30', '11:00', '16:30', '17:00', '18:00']),
    rhythm: chance.pick(['weekly', 'everyTwoWeeks', 'everyTwoWeeks', 'secondAndFourth']),
  };
}

function makeUpGroup(plan: Plan, place: number, venue: Venue, startsOn: IsoDate, chance: Chance): Group {
  const [latin, devanagari] = weekdayNames[plan.weekday - 1] ?? weekdayNames[0];
  return {
    id: chance.id(),
    name: `${venue.locality ?? venue.name} ${kindNames[plan.kind]} ${place + 1}`,
    discreetName: { latin: `${latin} Circle ${place + 1}`, devanagari: `${devanagari} मंडळ ${place + 1}` },
    kind: plan.kind,
    venueId: venue.id,
    room: rooms[plan.room],
    schedule: makeUpSchedule(plan, startsOn),
  };
}

const kindNames: Record<GroupKind, string> = {
  caregivers: 'Caregivers',
  livedExperience: 'Lived Experience',
  open: 'Open Group',
};

function makeUpSchedule({ rhythm, weekday, time }: Plan, startsOn: IsoDate): Schedule {
  const common = { startsOn, time: timeOfDay(time), minutes: 120, weekday };
  if (rhythm === 'secondAndFourth') return { ...common, type: 'nthWeekdays', nths: [2, 4] };
  return { ...common, type: 'weekly', every: rhythm === 'weekly' ? 1 : 2 };
}
