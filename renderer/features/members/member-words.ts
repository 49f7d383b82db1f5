/** Which words say a role, an answer about calling, a script; why somebody is called, how they stand to whom, what they agree to. */

import type { ConsentPurpose } from '../../domain/consent.ts';
import type { AcceptanceWay } from '../../domain/conduct.ts';
import type { FollowUpReason } from '../../domain/follow-up.ts';
import type { SpokenLanguage } from '../../domain/languages.ts';
import type { Likeness } from '../../domain/likeness.ts';
import type {
  ageBands,
  guardianKinds,
  MemberRole,
  noteKinds,
  RegisterChoice,
  waysOfHearing,
  waysToCheck,
} from '../../domain/member.ts';
import type { LetterSafety } from '../../domain/postal-address.ts';
import type { StandsAs } from '../../domain/relationship.ts';
import type { Script } from '../../domain/text.ts';
import type { WordId } from '../../words/words.ts';
import type { Safety } from './safety.ts';

export const roleWords: Readonly<Record<MemberRole, WordId>> = {
  livedExperience: 'members.roleLivedExperience',
  caregiver: 'members.roleCaregiver',
  volunteer: 'members.roleVolunteer',
};

export const likenessWords: Readonly<Record<Likeness, WordId>> = {
  sameName: 'duplicates.sameName',
  samePhone: 'duplicates.samePhone',
  closeName: 'duplicates.closeName',
  sameFirstName: 'duplicates.sameFirstName',
  sameYear: 'duplicates.sameYear',
  sameFamily: 'duplicates.sameFamily',
};

export const safetyWords: Readonly<Record<Safety, WordId>> = {
  yes: 'members.safeYes',
  no: 'members.safeNo',
  askFirst: 'members.safeAskFirst',
  differs: 'members.safeDiffers',
  noPhone: 'members.noPhone',
};

export const letterSafetyWords: Readonly<Record<LetterSafety, WordId>> = {
  yes: 'postal.safeYes',
  no: 'postal.safeNo',
  askFirst: 'postal.safeAskFirst',
  noAddress: 'postal.noAddress',
};

export const scriptWords: Readonly<Record<Script, WordId>> = {
  latin: 'members.scriptLatin',
  devanagari: 'members.scriptDevanagari',
};

export const followUpWords: Readonly<Record<FollowUpReason, WordId>> = {
  asked: 'members.followUpAsked',
  newcomer: 'members.followUpNewcomer',
  checkOnMe: 'members.followUpCheckOnMe',
};

export const standingWords: Readonly<Record<StandsAs, WordId>> = {
  caregiver: 'members.standsCaregiver',
  caredFor: 'members.standsCaredFor',
  family: 'members.standsFamily',
  friend: 'members.standsFriend',
};

export const purposeWords: Readonly<Record<ConsentPurpose, WordId>> = {
  membership: 'members.consentMembership',
  reminders: 'members.consentReminders',
  photo: 'members.consentPhoto',
  story: 'members.consentStory',
  funderCount: 'members.consentFunderCount',
};

type WordsOf<Choices extends readonly string[]> = Readonly<Record<Choices[number], WordId>>;

export const registerChoiceWords: Readonly<Record<RegisterChoice, { label: WordId; hint: WordId }>> = {
  fullName: { label: 'person.registerFullName', hint: 'person.registerFullNameHint' },
  chosenName: { label: 'person.registerChosenName', hint: 'person.registerChosenNameHint' },
  number: { label: 'person.registerNumber', hint: 'person.registerNumberHint' },
  countedOnly: { label: 'person.registerCountedOnly', hint: 'person.registerCountedOnlyHint' },
};

export const ageBandWords: WordsOf<typeof ageBands> = {
  under18: 'person.bandUnder18',
  from18: 'person.bandFrom18',
  from30: 'person.bandFrom30',
  from45: 'person.bandFrom45',
  from60: 'person.bandFrom60',
};

export const guardianWords: WordsOf<typeof guardianKinds> = {
  parent: 'person.guardianParent',
  courtAppointed: 'person.guardianCourt',
};

export const checkWords: WordsOf<typeof waysToCheck> = {
  phone: 'person.checkPhone',
  message: 'person.checkMessage',
  visit: 'person.checkVisit',
};

export const heardWords: WordsOf<typeof waysOfHearing> = {
  member: 'person.heardMember',
  family: 'person.heardFamily',
  event: 'person.heardEvent',
  media: 'person.heardMedia',
  internet: 'person.heardInternet',
  professional: 'person.heardProfessional',
  other: 'person.heardOther',
};

export const noteKindWords: WordsOf<typeof noteKinds> = {
  callBack: 'person.noteCallBack',
  accessNeed: 'person.noteAccessNeed',
  thanks: 'person.noteThanks',
};

export const spokenWords: Readonly<Record<SpokenLanguage, WordId>> = {
  mr: 'person.spokenMr',
  hi: 'person.spokenHi',
  en: 'person.spokenEn',
  gu: 'person.spokenGu',
  kn: 'person.spokenKn',
  te: 'person.spokenTe',
  ta: 'person.spokenTa',
  ml: 'person.spokenMl',
  ur: 'person.spokenUr',
  sd: 'person.spokenSd',
  pa: 'person.spokenPa',
  bn: 'person.spokenBn',
  kok: 'person.spokenKok',
  sign: 'person.spokenSign',
  other: 'person.spokenOther',
};

export const acceptanceWords: Readonly<Record<AcceptanceWay, WordId>> = {
  signed: 'consents.howSigned',
  inTheGroup: 'consents.howInTheGroup',
  inTheOffice: 'consents.howInTheOffice',
};
