/** What the form of a member holds: the whole record, with empty fields as empty text. */

import { createId } from '../../domain/ids.ts';
import type { Member, MemberInput } from '../../domain/member.ts';
import { memberNumber } from '../../domain/numbers.ts';

type PhoneInput = MemberInput['phones'][number];

const usualMissed = 3;

/** Nobody has said anything about this number yet, so one asks first and leaves no message. */
export function emptyPhone(): PhoneInput {
  return { number: '', safeToCall: 'askFirst', whoMayAnswer: '', mayLeaveMessage: false };
}

/** Id and number only stand in, so that the one schema can read the form: the office gives its own when it saves. */
export function emptyMember(): MemberInput {
  return {
    id: createId(),
    number: memberNumber(1),
    calledBy: '',
    fullNameLatin: '',
    fullNameDevanagari: '',
    roles: [],
    phones: [],
    preferredScript: '',
    locality: '',
    // Not today: whoever is entered from an old list joined long ago, and nothing is better than a wrong date.
    joinedOn: '',
    leftOn: '',
    ...emptyWishes(),
  };
}

/** Nothing said. Three missed meetings are offered to whoever wishes to be looked after. */
function emptyWishes() {
  return {
    yearOfBirth: undefined,
    ageBand: '',
    gender: '',
    languages: [],
    email: '',
    pinCode: '',
    // Nobody has said anything about letters yet, so one asks first.
    postalAddress: { lines: '', town: '', safeToWrite: 'askFirst' },
    accessNeeds: '',
    emergencyContact: { name: '', number: '' },
    heardFrom: '',
    registerAs: '',
    checkOnMe: { afterMissed: usualMissed, by: '', when: '' },
    guardian: { kind: '', name: '', seen: '', consentedOn: '' },
    note: { text: '', kind: '', expiresOn: '' },
  } satisfies Partial<MemberInput>;
}

/** Only the fields that this form knows: what a newer desk wrote stays in the record, see change-member.ts. */
export function fieldsOfMember(member: Member): MemberInput {
  return {
    id: member.id,
    number: member.number,
    calledBy: member.calledBy,
    fullNameLatin: member.fullNameLatin ?? '',
    fullNameDevanagari: member.fullNameDevanagari ?? '',
    roles: [...member.roles],
    phones: member.phones.map(fieldsOfPhone),
    preferredScript: member.preferredScript ?? '',
    locality: member.locality ?? '',
    joinedOn: member.joinedOn ?? '',
    leftOn: member.leftOn ?? '',
    ...wishesOf(member),
  };
}

function wishesOf(member: Member) {
  const { note, emergencyContact, checkOnMe, guardian, postalAddress } = member;
  return {
    yearOfBirth: member.yearOfBirth,
    ageBand: member.ageBand ?? '',
    gender: member.gender ?? '',
    languages: [...(member.languages ?? [])],
    email: member.email ?? '',
    pinCode: member.pinCode ?? '',
    postalAddress: {
      lines: postalAddress?.lines ?? '',
      town: postalAddress?.town ?? '',
      safeToWrite: postalAddress?.safeToWrite ?? 'askFirst',
    },
    accessNeeds: member.accessNeeds ?? '',
    emergencyContact: { name: emergencyContact?.name ?? '', number: emergencyContact?.number ?? '' },
    heardFrom: member.heardFrom ?? '',
    registerAs: member.registerAs ?? '',
    checkOnMe: {
      afterMissed: checkOnMe?.afterMissed ?? usualMissed,
      by: checkOnMe?.by ?? '',
      when: checkOnMe?.when ?? '',
    },
    guardian: {
      kind: guardian?.kind ?? '',
      name: guardian?.name ?? '',
      seen: guardian?.seen ?? '',
      consentedOn: guardian?.consentedOn ?? '',
    },
    note: { text: note?.text ?? '', kind: note?.kind ?? '', expiresOn: note?.expiresOn ?? '' },
  } satisfies Partial<MemberInput>;
}

function fieldsOfPhone({ number, safeToCall, whoMayAnswer, mayLeaveMessage }: PhoneInput): PhoneInput {
  return { number, safeToCall, whoMayAnswer: whoMayAnswer ?? '', mayLeaveMessage };
}
