/** The office of the tour: its names, its people, its groups. All of them are made up; the list of members is tests/fixtures/csv. */

import { addDays, weekdayOf } from '../../renderer/domain/calendar.ts';
import { systemClock } from '../../renderer/domain/clock.ts';
import type { Mark } from '../../renderer/domain/meeting.ts';
import { writtenDate } from '../../renderer/ui/typed-text.ts';
import type { GroupToType, Joining, VenueToType } from './groups-by-hand.ts';
import type { MemberToType } from './office-work.ts';
import type { ProgrammeToType } from './trainings-by-hand.ts';

export const office = {
  organisation: 'Sahavas, Pune',
  discreet: { latin: 'Banyan Circle', devanagari: 'वड मंडळ' },
  backupPlace: 'The blue stick; Meera carries it home on Fridays',
} as const;

export const secondPassphrase = 'seven kites above the old banyan tree';

/** Typed with the keyboard alone, against the clock. */
export const firstMember = {
  calledBy: 'Sulekha',
  fullNameLatin: 'Sulekha Chitalekar',
  fullNameDevanagari: 'सुलेखा चितळेकर',
  phone: '020 5550 0131',
} as const;

export const secondMember: MemberToType = {
  calledBy: 'भास्कर',
  roles: ['livedExperience', 'volunteer'],
  fullNameLatin: 'Bhaskar Ghodgaonkar',
  fullNameDevanagari: 'भास्कर घोडगावकर',
  phone: { number: '020 5550 0132', safeToCall: 'askFirst' },
  locality: 'Nal Stop',
  joinedOn: '14/03/2026',
  note: 'Likes to sit near the door',
};

export const listOfMembers = {
  file: 'tests/fixtures/csv/made-up-members.csv',
  people: 24,
} as const;

export const venue: VenueToType = {
  name: 'Vatvruksha Hall',
  locality: 'Erandwane',
  rooms: ['Big hall', 'Upper room'],
};

export const saturdayGroup: GroupToType = {
  name: 'Erandwane caregivers',
  kind: 'caregivers',
  discreet: { latin: 'Saturday Circle', devanagari: 'शनिवार मंडळ' },
  venue: venue.name,
  room: 'Big hall',
  schedule: { nths: [2, 4], weekday: 6, time: '17:30', minutes: 90 },
};

export const saturdayMembers: readonly Joining[] = [
  { member: 'Kshipra Shrutkirti', typed: 'kshi', part: 'facilitator' },
  { member: 'Dnyaneshwar Aalandkar', typed: 'ज्ञाने', part: 'coFacilitator' },
  { member: 'Sulekha Chitalekar', typed: 'sule' },
  { member: 'Anagha Deshkulkar', typed: 'anag' },
  { member: 'Madhav Sahyagiri', typed: 'madh' },
  { member: 'Ujjwala Malvankar', typed: 'उज्ज्व' },
  { member: 'Raghunath Indrayan', typed: 'ragh' },
  { member: 'Shreya Phulambre', typed: 'shre' },
  { member: 'Tryambak Vatsaraj', typed: 'त्र्यं' },
  { member: 'Farzana Motiwalkar', typed: 'farz' },
  { member: 'Joel Rosarikar', typed: 'joel' },
  { member: 'Vasundhara Ghatpande-Rane', typed: 'vasu' },
];

/** A sheet is typed back from its day on, so this group meets on the weekday that today is. */
export const todaysGroup: GroupToType = {
  name: 'Kothrud shubharthi',
  kind: 'livedExperience',
  discreet: { latin: 'Reading Circle', devanagari: 'वाचन मंडळ' },
  venue: venue.name,
  room: 'Upper room',
  schedule: {
    everyWeeks: 1,
    weekday: weekdayOf(systemClock.today()),
    time: '11:00',
    minutes: 60,
  },
};

export const todaysMembers: readonly Joining[] = [
  { member: 'Ojas Trimurti', typed: 'ojas', part: 'facilitator' },
  { member: 'Chaitanya Nilpankh', typed: 'chai' },
  { member: 'Ritwik Hemgandh', typed: 'ritw' },
  { member: 'Yadnesh Kshirsagare', typed: 'यज्ञेश' },
  { member: 'Bhaskar Ghodgaonkar', typed: 'bhas' },
];

/** In the order of the sheet; the last one came without having been on it. */
export const todaysSheet = {
  marks: ['present', 'present', 'sentWord', 'present', 'absent', 'present'] as readonly Mark[],
  newcomer: 'Leela Saptarshikar',
  headcount: 5,
  visitors: 1,
};

export const orientation: ProgrammeToType = {
  name: 'Facilitators’ orientation',
  kind: 'orientation',
  hours: 6,
  validityMonths: 24,
};

/** Whose orientation is recorded: the name in the list, and the name on the page. */
export const oriented = {
  name: 'Kshipra Shrutkirti',
  calledBy: 'Kshipra',
} as const;

/** A day as one types it: 22/11/2026. */
export function typedDay(daysFromToday: number): string {
  return writtenDate(addDays(systemClock.today(), daysFromToday));
}
