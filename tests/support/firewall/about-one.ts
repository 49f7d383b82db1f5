/**
 * What the desk shows while one works on one member, place by place. Whatever is here must not change when somebody linked to them
 * comes, is written about or is endorsed: see [Note: The family firewall]. A place that is about many says why.
 */

import type { IsoDate } from '../../../renderer/domain/calendar.ts';
import { consentsOf } from '../../../renderer/domain/consent.ts';
import { endorsementCard } from '../../../renderer/domain/endorsement-card.ts';
import type { MemberId } from '../../../renderer/domain/ids.ts';
import type { ListName } from '../../../renderer/domain/list-names.ts';
import { readConsentForm } from '../../../renderer/features/consents/read-consent-form.ts';
import { readMemberGroups } from '../../../renderer/features/groups/belonging.ts';
import { tellingOf } from '../../../renderer/features/history/history-lines.ts';
import { readKnownRecords } from '../../../renderer/features/history/known-records.ts';
import { entriesOf } from '../../../renderer/features/history/member-history.tsx';
import { ownRows, readOwnRecord } from '../../../renderer/features/history/own-record.ts';
import { openingsOf } from '../../../renderer/features/history/record-history.tsx';
import { createNamer } from '../../../renderer/features/history/record-names.ts';
import { wantedEntries } from '../../../renderer/features/history/wanted-entries.ts';
import { readLetters } from '../../../renderer/features/letters/read-letters.ts';
import { readConduct } from '../../../renderer/features/members/member-conduct.tsx';
import { readEndorsements } from '../../../renderer/features/members/member-endorsements-read.ts';
import { readFollowUps } from '../../../renderer/features/members/member-follow-ups.tsx';
import {
  readRelatives,
  readWhoMayNotKnow,
} from '../../../renderer/features/members/member-relatives-read.ts';
import { readMemberRows } from '../../../renderer/features/members/member-rows.ts';
import { readMissingRows } from '../../../renderer/features/members/missing-rows.ts';
import { readNotAccepted } from '../../../renderer/features/members/not-accepted-rows.ts';
import { readVolunteer } from '../../../renderer/features/members/volunteer-read.ts';
import { readMemberTrainings } from '../../../renderer/features/trainings/member-training-read.ts';
import type { Place } from '../../../renderer/session/places.tsx';
import type { Reading } from '../../../renderer/session/session.ts';
import { createWords } from '../../../renderer/words/say.ts';

export interface Person {
  readonly id: MemberId;
  readonly number: string;
  readonly today: IsoDate;
}

/** Everything that is read for such a place, as something that can be written down and compared. */
export type ReadingOfOne = (store: Reading, person: Person) => Promise<unknown>;

type Decision =
  | { readonly about: 'one'; readonly read: ReadingOfOne }
  | { readonly about: 'many' | 'nobody'; readonly why: string };

const words = createWords('en');

const page: ReadingOfOne = async (store, { id, today }) => ({
  member: await store.get('members', id),
  groups: await readMemberGroups(store, id, today),
  trainings: await readMemberTrainings(store, id, today),
  followUps: await readFollowUps(store, id),
  relatives: await readRelatives(store, id, today),
  mayNotKnow: await readWhoMayNotKnow(store, id, today),
  consents: consentsOf(id, await store.all('consents')),
  conduct: await readConduct(store, id, today),
  endorsements: await readEndorsements(store, id, today),
  history: entriesOf(id, await readHistory(store), words),
  openings: openingsOf(await store.all('history'), 'members', id),
});

/** What they carry, and their own trainings: no register is part of it. */
const volunteer: ReadingOfOne = async (store, { id, today }) => {
  const read = await readVolunteer(store, id, today);
  return { ...read, groupNames: [...(read?.groupNames ?? [])] };
};

/** The history of the office, narrowed to one member by what can be chosen there, openings and all. */
const narrowedHistory: ReadingOfOne = async (store, { id }) => {
  const { history, records } = await readHistory(store);
  const telling = tellingOf(history, words, createNamer(words, records));
  const wish = { kind: 'everything', from: '', through: '', memberId: id } as const;
  return wantedEntries(history, wish).map((entry) => ({
    ...telling.line(entry),
    isTakenBack: telling.isTakenBack(entry),
  }));
};

async function readHistory(store: Reading) {
  return { history: await store.all('history'), records: await readKnownRecords(store) };
}

/** The row of the list: what is seen of it, printed and written into a file are its cells. */
const row: ReadingOfOne = async (store, { id, today }) =>
  (await readMemberRows(store, today)).filter(({ member }) => member.id === id);

const notAccepted: ReadingOfOne = async (store, { id, today }) =>
  (await readNotAccepted(store, today)).rows.filter(({ who }) => who.member.id === id);

const consentsMissing: ReadingOfOne = async (store, { id, today }) => {
  const mine = async (about: Parameters<typeof readMissingRows>[2]) =>
    (await readMissingRows(store, today, about)).filter(({ who }) => who.member.id === id);
  return [await mine('now'), await mine('photo')];
};

const consentForm: ReadingOfOne = (store, { id, today }) => readConsentForm(store, id, today);

/** The card of each of their endorsements, or why there is none. */
const cards: ReadingOfOne = async (store, { id, today }) => {
  const member = await store.get('members', id);
  const consents = await store.all('consents');
  return (await readEndorsements(store, id, today)).map(
    ({ endorsement }) => member && endorsementCard(endorsement, member, consents, today),
  );
};

/** Everything that is held of one, as the sheet for them says it. */
const ownRecord: ReadingOfOne = async (store, { id }) => {
  const read = await readOwnRecord(store, id);
  return read === null ? null : ownRows(read, words);
};

/** Their own label, or the reason for none. */
const letters: ReadingOfOne = (store, { id, today }) => readLetters(store, [id], today);

const nobody = (why: string): Decision => ({ about: 'nobody', why });
const many = (why: string): Decision => ({ about: 'many', why });
const form = nobody('a form for a new record');

export const decisionsOfScreens: Readonly<Record<Place['screen'], Decision>> = {
  member: { about: 'one', read: page },
  volunteer: { about: 'one', read: volunteer },
  editMember: { about: 'one', read: (store, { id }) => store.get('members', id) },
  erase: { about: 'one', read: (store, { id }) => store.get('members', id) },
  members: { about: 'one', read: row },
  ownRecord: { about: 'one', read: ownRecord },
  history: { about: 'one', read: narrowedHistory },
  seenList: { about: 'one', read: row },
  today: many('whom the office calls today: each line is of one person and leads to their page'),
  duplicates: many('whoever may be entered twice'),
  merge: many('two records that may be one person, side by side'),
  notAccepted: { about: 'one', read: notAccepted },
  consentsMissing: { about: 'one', read: consentsMissing },
  consentForm: { about: 'one', read: consentForm },
  letters: { about: 'one', read: letters },
  calls: many('whom the office calls today, as on the first screen'),
  groups: many('groups and how many belong'),
  group: many('everybody of a group'),
  meetings: many('meetings and the totals of their registers'),
  calendar: many('meetings and the days they are on'),
  meeting: many('everybody of a meeting'),
  roster: many('everybody of a meeting'),
  weekRosters: many('everybody of the meetings of a week'),
  termPlan: nobody('the days of a group'),
  conductWall: nobody('what the groups keep to, in the languages that somebody there speaks'),
  teamPlan: many('whoever carries the meetings of some weeks'),
  register: many('everybody of a meeting'),
  trainings: many('sessions of training'),
  session: many('everybody of a session'),
  certificates: many('certificates of a training'),
  whoNext: many('whoever may be invited to a training'),
  editProgramme: many('whom another validity affects'),
  editSession: many('days and trainers of a session'),
  newMember: form,
  importMembers: nobody('a file of another program'),
  newGroup: form,
  figures: many('how many came in a month'),
  editGroup: nobody('a group'),
  venues: nobody('venues'),
  newVenue: form,
  editVenue: nobody('a venue'),
  newProgramme: form,
  newSession: form,
  backups: many('the whole office'),
  openBackup: many('the whole office'),
  bin: many('whatever was removed from the records of anybody'),
  settings: nobody('the office itself'),
  notices: nobody('what the office tells everybody'),
  newEdition: nobody('what the office tells everybody'),
  danger: nobody('helplines'),
};

/** Whatever is laid out for paper, by its file. */
export const decisionsOfSheets: Readonly<Record<string, Decision>> = {
  'certificate-sheet': many('whoever completed a session'),
  'consent-sheet': { about: 'one', read: consentForm },
  'danger-sheet': nobody('helplines'),
  'endorsement-card-sheet': { about: 'one', read: cards },
  'figures-sheet': many('how many came in a month'),
  'calls-sheet': many('whom the office calls today'),
  'letters-sheet': { about: 'one', read: letters },
  'list-sheet': { about: 'one', read: row },
  'recovery-sheet': nobody('a key'),
  'conduct-wall-sheet': nobody('what the groups keep to'),
  'six-meetings-sheet': many('everybody of some meetings'),
  'term-sheet': nobody('the days of a group'),
  'roster-sheet': many('everybody of a meeting'),
};

export const decisionsOfLists: Readonly<Record<ListName, Decision>> = {
  members: { about: 'one', read: row },
  history: { about: 'one', read: narrowedHistory },
  groups: many('groups and how many belong'),
  meetings: many('meetings and the totals of their registers'),
  sessions: many('sessions of training'),
  whoNext: many('whoever may be invited to a training'),
  notAccepted: { about: 'one', read: notAccepted },
  consentsMissing: { about: 'one', read: consentsMissing },
};

/** Whatever hands something to a printer or a file, by its file. */
export const decisionsOfWaysOut: Readonly<Record<string, Decision>> = {
  'consent-form-screen': { about: 'one', read: consentForm },
  'danger-screen': nobody('helplines'),
  'endorsement-card-button': { about: 'one', read: cards },
  'export-calendar': many('meetings ahead under discreet names'),
  'export-list': { about: 'one', read: row },
  'figures-screen': many('how many came in a month'),
  'calls-screen': many('whom the office calls today'),
  'letters-screen': { about: 'one', read: letters },
  'own-record-screen': { about: 'one', read: ownRecord },
  'recovery-step': nobody('a key'),
  'roster-screen': many('everybody of a meeting'),
  'session-certificates': many('whoever completed a session'),
  'conduct-wall-screen': nobody('what the groups keep to'),
  'team-plan-screen': many('whoever carries the meetings of some weeks'),
  'term-plan-screen': nobody('the days of a group'),
  'week-rosters-screen': many('everybody of the meetings of a week'),
  'seen-list-screen': { about: 'one', read: row },
};
