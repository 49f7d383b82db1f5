/** What the form of a member holds: the whole record, with empty fields as empty text. */

import { createId } from '../../domain/ids.ts';
import type { Member, MemberInput } from '../../domain/member.ts';
import { memberNumber } from '../../domain/numbers.ts';

type PhoneInput = MemberInput['phones'][number];

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
    note: { text: '', expiresOn: '' },
  };
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
    note: { text: member.note?.text ?? '', expiresOn: member.note?.expiresOn ?? '' },
  };
}

function fieldsOfPhone({ number, safeToCall, whoMayAnswer, mayLeaveMessage }: PhoneInput): PhoneInput {
  return { number, safeToCall, whoMayAnswer: whoMayAnswer ?? '', mayLeaveMessage };
}
