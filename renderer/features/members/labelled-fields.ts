/** The fields of the form of a member with their labels, for the summary of what is still wrong. */

import type { UseFormReturn } from 'react-hook-form';
import type { Member, MemberInput } from '../../domain/member.ts';
import type { LabelledField } from '../../ui/form-problems.ts';
import type { Words } from '../../words/say.ts';
import type { WordId } from '../../words/words.ts';

type Field = readonly [name: LabelledField<MemberInput>['name'], label: WordId];

/** Those that are folded away, by the group in which they stand. */
export const foldedFields = {
  reach: [
    ['email', 'person.email'],
    ['postalAddress.lines', 'postal.address'],
    ['postalAddress.town', 'postal.town'],
    ['pinCode', 'person.pinCode'],
    ['postalAddress.safeToWrite', 'postal.safeToWrite'],
    ['emergencyContact.name', 'person.emergencyName'],
    ['emergencyContact.number', 'person.emergencyNumber'],
  ],
  age: [
    ['yearOfBirth', 'person.yearOfBirth'],
    ['ageBand', 'person.ageBand'],
    ['gender', 'person.gender'],
    ['guardian.kind', 'person.guardian'],
    ['guardian.name', 'person.guardianName'],
    ['guardian.seen', 'person.guardianSeen'],
    ['guardian.consentedOn', 'person.guardianConsentedOn'],
  ],
  languages: [
    ['languages', 'person.languages'],
    ['preferredScript', 'members.preferredScript'],
  ],
  register: [['registerAs', 'person.registerAs']],
  wishes: [
    ['accessNeeds', 'person.accessNeeds'],
    ['checkOnMe.by', 'person.checkOnMe'],
    ['checkOnMe.afterMissed', 'person.checkAfterMissed'],
    ['checkOnMe.when', 'person.checkWhen'],
    ['heardFrom', 'person.heardFrom'],
  ],
} as const satisfies Readonly<Record<string, readonly Field[]>>;

/** In the order of the screen. */
export function labelledFields(
  form: UseFormReturn<MemberInput, unknown, Member>,
  { say }: Words,
): LabelledField<MemberInput>[] {
  const phones = form.getValues('phones').flatMap((_, place): LabelledField<MemberInput>[] => {
    const phone = say('members.phoneOf', { number: place + 1 });
    return [
      { name: `phones.${place}.number`, label: phone },
      { name: `phones.${place}.safeToCall`, label: `${phone}: ${say('members.safeToCall')}` },
      { name: `phones.${place}.whoMayAnswer`, label: `${phone}: ${say('members.whoMayAnswer')}` },
    ];
  });
  return [
    { name: 'calledBy', label: say('members.calledBy') },
    { name: 'roles', label: say('members.roles') },
    { name: 'fullNameLatin', label: say('members.fullNameLatin') },
    { name: 'fullNameDevanagari', label: say('members.fullNameDevanagari') },
    ...phones,
    { name: 'locality', label: say('members.locality') },
    { name: 'joinedOn', label: say('members.joinedOn') },
    { name: 'leftOn', label: say('members.leftOn') },
    { name: 'note.text', label: say('members.note') },
    { name: 'note.kind', label: say('person.noteKind') },
    { name: 'note.expiresOn', label: say('members.noteExpiresOn') },
    ...Object.values(foldedFields).flatMap((group) =>
      group.map(([name, label]) => ({ name, label: say(label) })),
    ),
  ];
}
