/** The venues and groups of a made-up office: four caregiver groups, one of persons with lived experience, and more as it grows. */

import { type IsoDate, timeOfDay, weekdayOf, type Weekday } from '../calendar.ts';
import type { Group, GroupKind } from '../group.ts';
import type { Pair } from '../pair.ts';
import type { Schedule } from '../schedule.ts';
import type { Venue } from '../venue.ts';
import type { Chance } from './chance.ts';
import type { Days } from './days.ts';

const membersPerGroup = 28;
const groupsPerVenue = 3;

const baseVenues = [
  ['Shantivan Hall', 'Kothrud'],
  ['Mandar Community Room', 'Erandwane'],
  ['Old Library', 'Chinchwad'],
  ['Riverside School', 'Hadapsar'],
] as const;
export const localities = [
  ...[
    'Kothrud',
    'Erandwane',
    'Chinchwad',
    'Hadapsar',
    'Aundh',
    'Baner',
    'Bibwewadi',
    'Camp',
    'Dhayari',
    'Karve Nagar',
  ],
  ...[
    'Katraj',
    'Narhe',
    'Nigdi',
    'Pashan',
    'Sangvi',
    'Shivajinagar',
    'Wakad',
    'Warje',
    'Wanowrie',
    'Yerawada',
  ],
];
const rooms = ['Hall', 'Upper room', 'Garden room'];

/** Names that tell a stranger nothing. */
const discreetNames = [
  ['Neem', 'कडुनिंब'],
  ['Mango', 'आंबा'],
  ['Jasmine', 'मोगरा'],
  ['Tamarind', 'चिंच'],
  ['Champak', 'चाफा'],
  ['Palash', 'पळस'],
  ['Coconut', 'नारळ'],
  ['Bamboo', 'बांबू'],
  ['Marigold', 'झेंडू'],
  ['Lotus', 'कमळ'],
] as const;

type Rhythm =
  | { readonly type: 'weekly'; readonly weekday: Weekday }
  /** Every other week; `ago` is how long ago it was last. */
  | { readonly type: 'fortnightly'; readonly ago: number }
  | { readonly type: 'secondAndFourth'; readonly weekday: Weekday };

interface Plan {
  readonly kind: GroupKind;
  readonly venue: number;
  readonly room: number;
  readonly time: string;
  readonly rhythm: Rhythm;
  /** The plan whose other room this one is, counted from the first. */
  readonly pairedWith?: number;
}

/**
 * The weekly group meets on whatever weekday today is, and the fortnightly ones met within the last days and meet again soon: the
 * first screen is never empty. Only the pair keeps to its Saturdays.
 */
function basePlans(today: IsoDate): readonly Plan[] {
  const saturdays: Rhythm = { type: 'secondAndFourth', weekday: 6 };
  const onTodaysWeekday: Rhythm = { type: 'weekly', weekday: weekdayOf(today) };
  return [
    { kind: 'caregivers', venue: 0, room: 0, time: '17:00', rhythm: saturdays },
    { kind: 'caregivers', venue: 1, room: 0, time: '18:00', rhythm: onTodaysWeekday },
    { kind: 'caregivers', venue: 2, room: 0, time: '10:30', rhythm: { type: 'fortnightly', ago: 11 } },
    { kind: 'caregivers', venue: 3, room: 0, time: '16:00', rhythm: { type: 'fortnightly', ago: 6 } },
    { kind: 'livedExperience', venue: 0, room: 1, time: '17:00', rhythm: saturdays, pairedWith: 0 },
  ];
}

export interface Places {
  readonly venues: Venue[];
  readonly groups: Group[];
  readonly pairs: Pair[];
}

export function makeUpPlaces(memberCount: number, chance: Chance, days: Days): Places {
  const plans = makeUpPlans(memberCount, chance, days);
  const venueCount = Math.max(...plans.map(({ venue }) => venue)) + 1;
  const venues = Array.from({ length: venueCount }, (_, place) => makeUpVenue(place, chance));
  const groups = plans.map((plan, place) => makeUpGroup(plan, place, venues[plan.venue], days, chance));
  const pairs = plans.flatMap(({ pairedWith }, place): Pair[] => {
    const [one, other] = [groups[pairedWith ?? place], groups[place]];
    if (pairedWith === undefined || one === undefined || other === undefined) return [];
    return [{ id: chance.id(), groupIds: [one.id, other.id] }];
  });
  return { venues, groups, pairs };
}

function makeUpPlans(memberCount: number, chance: Chance, { today }: Days): readonly Plan[] {
  const plans = [...basePlans(today)];
  const groupCount = Math.max(plans.length, Math.round(memberCount / membersPerGroup));
  const baseCount = plans.length;
  for (let place = 0; baseCount + place < groupCount; place += 1) {
    const before = plans.at(-1);
    plans.push(
      isOtherRoom(place) && before !== undefined
        ? { ...before, kind: 'livedExperience', room: 1, pairedWith: plans.length - 1 }
        : makeUpPlan(place, chance),
    );
  }
  return plans;
}

/** In every second further house the second room belongs to those for whom the first room's people care. */
function isOtherRoom(place: number): boolean {
  return place % (2 * groupsPerVenue) === 1;
}

function makeUpPlan(place: number, chance: Chance): Plan {
  const weekday = chance.pick([1, 2, 3, 4, 5, 6, 7] as const);
  const rhythms: readonly Rhythm[] = [
    { type: 'weekly', weekday },
    { type: 'fortnightly', ago: chance.below(14) },
    { type: 'secondAndFourth', weekday },
  ];
  return {
    kind: isOtherRoom(place + 1) ? 'caregivers' : chance.pick(['caregivers', 'livedExperience', 'open']),
    venue: baseVenues.length + Math.floor(place / groupsPerVenue),
    room: place % groupsPerVenue,
    time: chance.pick(['10:30', '11:00', '16:30', '17:00', '18:00']),
    rhythm: chance.pick(rhythms),
  };
}

function makeUpVenue(place: number, chance: Chance): Venue {
  const [name, locality] = baseVenues[place] ?? [`Meeting House ${place + 1}`, chance.pick(localities)];
  return { id: chance.id(), name, locality, rooms };
}

const kindNames: Record<GroupKind, string> = {
  caregivers: 'Caregivers',
  livedExperience: 'Lived Experience',
  open: 'Open Group',
};

function makeUpGroup(plan: Plan, place: number, venue: Venue | undefined, days: Days, chance: Chance): Group {
  if (venue === undefined) throw new RangeError('A group without a venue');
  const [latin, devanagari] = discreetNames[place % discreetNames.length] ?? discreetNames[0];
  // The first five need no numbers to be told apart.
  const number = place < 5 ? '' : ` ${place + 1}`;
  return {
    id: chance.id(),
    name: `${venue.locality ?? venue.name} ${kindNames[plan.kind]}${number}`,
    discreetName: { latin: `${latin} Circle${number}`, devanagari: `${devanagari} मंडळ${number}` },
    kind: plan.kind,
    venueId: venue.id,
    room: rooms[plan.room],
    schedule: makeUpSchedule(plan, days),
    // The second is a little too small for those who come.
    capacity: place === 1 ? 20 : 35,
    languages: place % 2 === 0 ? ['mr', 'hi'] : ['mr', 'en'],
  };
}

/** A little over a year ago, by whole fortnights: the counting of every rhythm starts there. */
const startsAgo = 30 * 14;

function makeUpSchedule({ rhythm, time }: Plan, days: Days): Schedule {
  const common = { startsOn: days.ago(startsAgo), time: timeOfDay(time), minutes: 120 };
  if (rhythm.type === 'secondAndFourth')
    return { ...common, type: 'nthWeekdays', nths: [2, 4], weekday: rhythm.weekday };
  if (rhythm.type === 'weekly') return { ...common, type: 'weekly', every: 1, weekday: rhythm.weekday };
  const startsOn = days.ago(startsAgo + rhythm.ago);
  return { ...common, type: 'weekly', every: 2, startsOn, weekday: weekdayOf(startsOn) };
}
