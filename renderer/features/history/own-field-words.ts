/**
 * What the lists of changes keep to themselves is said on the sheet for the member: it is theirs. Of anybody else nothing is, so a link
 * says how somebody stands to them, and not who. A field of a record that is missing here and in the words of fields fails a test.
 */

import { phoneForReading } from '../../domain/phone.ts';
import { spokenLanguageWords } from '../../words/spoken-languages.ts';
import type { Words } from '../../words/say.ts';
import { asChoice, asDate, asListOf, asNumber, asText, type Sayer } from './field-sayers.ts';
import { fieldWords, type FieldWords } from './field-words.ts';

/** Tables in which a record is about one member. */
export const ownTables = [
  ...(['members', 'memberships', 'participations', 'consents', 'acceptances'] as const),
  ...(['endorsements', 'followUps', 'relationships'] as const),
] as const;
export type OwnTable = (typeof ownTables)[number];

/** Said by the sheet itself, or by what the line is called. Two ids of other people: that there is a link is told, not to whom. */
export const notSaid: Readonly<Record<OwnTable, readonly string[]>> = {
  members: ['id'],
  memberships: ['id', 'memberId'],
  participations: ['id', 'memberId'],
  // Which of two answers of one day came later: the lines stand in that order.
  consents: ['id', 'memberId', 'nth'],
  acceptances: ['id', 'memberId'],
  endorsements: ['id', 'memberId'],
  followUps: ['id', 'memberId'],
  relationships: ['id', 'memberId', 'otherId', 'kind'],
};

/**
 * What can name nobody else: choices, days, numbers, what they are called themselves, and whom they asked us to ring. Whatever is not
 * here, also what is recorded one day, leaves out every other member's name and number.
 */
const namingNobody: Readonly<Record<OwnTable, readonly string[]>> = {
  members: [
    ...['calledBy', 'fullNameLatin', 'fullNameDevanagari', 'number', 'email', 'pinCode', 'emergencyContact'],
    ...['roles', 'yearOfBirth', 'ageBand', 'languages', 'preferredScript', 'heardFrom', 'registerAs'],
    ...['joinedOn', 'leftOn', 'away', 'path', 'archivedOn', 'eraseOn', 'mergedFrom', 'notSame'],
  ],
  memberships: ['groupId', 'part', 'joinedOn', 'leftOn', 'registerAs'],
  participations: ['sessionId', 'state', 'completedOn', 'days', 'turn', 'movedUpOn', 'certificates'],
  consents: ['purpose', 'answer', 'on', 'noticeVersion', 'noticeLanguage', 'by'],
  acceptances: ['version', 'on', 'how'],
  endorsements: ['on', 'mayBeShared', 'dimension', 'offeredBy', 'sharing'],
  followUps: ['reason', 'askedOn', 'dueOn', 'doneOn'],
  relationships: ['since', 'until', 'knownTo'],
};

export function namesNobodyElse(table: OwnTable, field: string): boolean {
  return namingNobody[table].includes(field);
}

const ageBands = asChoice({
  under18: 'person.bandUnder18',
  from18: 'person.bandFrom18',
  from30: 'person.bandFrom30',
  from45: 'person.bandFrom45',
  from60: 'person.bandFrom60',
});
const waysOfHearing = asChoice({
  member: 'person.heardMember',
  family: 'person.heardFamily',
  event: 'person.heardEvent',
  media: 'person.heardMedia',
  internet: 'person.heardInternet',
  professional: 'person.heardProfessional',
  other: 'person.heardOther',
});
const guardians = asChoice({ parent: 'person.guardianParent', courtAppointed: 'person.guardianCourt' });
const waysToCheck = asChoice({
  phone: 'person.checkPhone',
  message: 'person.checkMessage',
  visit: 'person.checkVisit',
});
const safeties = asChoice({
  yes: 'members.safeYes',
  no: 'members.safeNo',
  askFirst: 'members.safeAskFirst',
});

const letterSafeties = asChoice({
  yes: 'postal.safeYes',
  no: 'postal.safeNo',
  askFirst: 'postal.safeAskFirst',
});
/** One line under another, as one line. */
const asLines: Sayer = (value) => (typeof value === 'string' ? value.replaceAll('\n', ', ') : undefined);

const asYear: Sayer = (value) => (typeof value === 'number' ? String(value) : undefined);
const asCount: Sayer = (value, { say }) =>
  Array.isArray(value) && value.length > 0 ? say('own.count', { count: value.length }) : undefined;
const asYesOrNo: Sayer = (value, { say }) =>
  typeof value === 'boolean' ? say(value ? 'own.yes' : 'own.no') : undefined;

/** The parts of a field that is a record itself, in this order. */
function asParts(parts: Readonly<Record<string, Sayer>>): Sayer {
  return (value, words, namer) => {
    if (typeof value !== 'object' || value === null) return undefined;
    const said = Object.entries(parts).flatMap(
      ([part, sayPart]) => sayPart((value as Record<string, unknown>)[part], words, namer) ?? [],
    );
    return said.length === 0 ? undefined : said.join(' · ');
  };
}

const asPhone: Sayer = (value) => (typeof value === 'string' ? phoneForReading(value) : undefined);
const mayLeaveMessage: Sayer = (value, { say }) =>
  typeof value === 'boolean' ? say(value ? 'members.messageYes' : 'members.messageNo') : undefined;
const whoMayAnswer: Sayer = (value, { say }) =>
  typeof value === 'string' ? say('members.answers', { who: value }) : undefined;
const until: Sayer = (value, { say, sayDate }: Words) =>
  typeof value === 'string' ? say('own.until', { date: sayDate(value) }) : undefined;

type OwnSayers = Readonly<Partial<Record<string, Sayer>>>;

const sayers: Readonly<Partial<Record<OwnTable, OwnSayers>>> = {
  members: {
    phones: asListOf(asParts({ number: asPhone, safeToCall: safeties, whoMayAnswer, mayLeaveMessage })),
    yearOfBirth: asYear,
    ageBand: ageBands,
    gender: asText,
    email: asText,
    pinCode: asText,
    postalAddress: asParts({ lines: asLines, town: asText, safeToWrite: letterSafeties }),
    accessNeeds: asText,
    emergencyContact: asParts({ name: asText, number: asPhone }),
    guardian: asParts({ kind: guardians, name: asText, seen: asText, consentedOn: asDate }),
    checkOnMe: asParts({ by: waysToCheck, afterMissed: asNumber, when: asText }),
    languages: asListOf(asChoice(spokenLanguageWords)),
    heardFrom: waysOfHearing,
    notSame: asCount,
    note: asParts({ text: asText, expiresOn: until }),
  },
  endorsements: { words: asText, mayBeShared: asYesOrNo },
};

/** How this field is called and said on the sheet; undefined for one that only a newer desk knows. */
export function ownFieldWords(table: OwnTable, field: string): FieldWords | undefined {
  const known = fieldWords[table][field];
  const label = known?.label;
  const sayValue = sayers[table]?.[field] ?? known?.sayValue;
  return label === undefined || sayValue === undefined ? undefined : { label, sayValue };
}
