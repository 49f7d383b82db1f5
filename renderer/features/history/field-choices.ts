/** What is chosen from a list, in words: each choice of each field that has some. */

import type { Mark } from '../../domain/meeting.ts';
import type { StandsAs } from '../../domain/relationship.ts';
import { spokenLanguageWords } from '../../words/spoken-languages.ts';
import type { WordId } from '../../words/words.ts';
import { asChoice } from './field-sayers.ts';

export const roles = asChoice({
  livedExperience: 'members.roleLivedExperience',
  caregiver: 'members.roleCaregiver',
  volunteer: 'members.roleVolunteer',
});
export const scripts = asChoice({ latin: 'history.scriptLatin', devanagari: 'history.scriptDevanagari' });
export const registerChoices = asChoice({
  fullName: 'person.registerFullName',
  chosenName: 'person.registerChosenName',
  number: 'person.registerNumber',
  countedOnly: 'person.registerCountedOnly',
});
export const groupKinds = asChoice({
  livedExperience: 'groups.kindLivedExperience',
  caregivers: 'groups.kindCaregivers',
  open: 'groups.kindOpen',
});
export const paperForms = asChoice({
  plain: 'groupPaper.plain',
  large: 'groupPaper.large',
  sixMeetings: 'groupPaper.sixMeetings',
  sixMeetingsLarge: 'groupPaper.sixMeetingsLarge',
});
export const parts = asChoice({
  member: 'groups.partMember',
  facilitator: 'groups.partFacilitator',
  coFacilitator: 'groups.partCoFacilitator',
  anchor: 'groups.partAnchor',
});
export const states = asChoice({
  planned: 'history.statePlanned',
  held: 'history.stateHeld',
  cancelled: 'history.stateCancelled',
  didNotHappen: 'history.stateDidNotHappen',
  closed: 'history.stateClosed',
  enrolled: 'history.stateEnrolled',
  attended: 'history.stateAttended',
  completed: 'history.stateCompleted',
  waiting: 'sessions.waiting',
  notCompleted: 'sessions.notCompleted',
  open: 'sessions.phaseOpen',
});
export const programmeKinds = asChoice({
  orientation: 'history.orientation',
  refresher: 'history.refresher',
  topic: 'programmes.topic',
});

export const markWords: Readonly<Record<Mark, WordId>> = {
  present: 'registers.present',
  sentWord: 'registers.sentWord',
  absent: 'registers.absent',
  notRecorded: 'registers.notRecorded',
};

export const standingWords: Readonly<Record<StandsAs, WordId>> = {
  caregiver: 'members.standsCaregiver',
  caredFor: 'members.standsCaredFor',
  family: 'members.standsFamily',
  friend: 'members.standsFriend',
};

export const relationshipKinds = asChoice({
  caregiverOf: 'members.relationCaregiverOf',
  family: 'members.relationFamily',
  friend: 'members.relationFriend',
});
export const linkKnowledge = asChoice({ both: 'families.bothKnow', notTold: 'families.notTold' });
export const dimensions = asChoice({
  cognitive: 'endorsements.cognitive',
  behavioural: 'endorsements.behavioural',
  medical: 'endorsements.medical',
  attitudinal: 'endorsements.attitudinal',
  functional: 'endorsements.functional',
});
export const endorsers = asChoice({
  self: 'endorsements.bySelf',
  group: 'endorsements.byGroup',
  facilitator: 'endorsements.byFacilitator',
  family: 'endorsements.byFamily',
  office: 'endorsements.byOffice',
});
export const sharings = asChoice({
  none: 'members.endorsementKept',
  anonymous: 'endorsements.anonymous',
  byName: 'endorsements.byName',
});
export const consentPurposes = asChoice({
  membership: 'members.consentMembership',
  reminders: 'members.consentReminders',
  photo: 'members.consentPhoto',
  story: 'members.consentStory',
  funderCount: 'members.consentFunderCount',
});
export const answerers = asChoice({ member: 'consents.byMember', guardian: 'consents.byGuardian' });
export const consentAnswers = asChoice({
  given: 'members.consentGiven',
  withdrawn: 'members.consentWithdrawn',
});
export const acceptanceWays = asChoice({
  signed: 'consents.howSigned',
  inTheGroup: 'consents.howInTheGroup',
  inTheOffice: 'consents.howInTheOffice',
});
export const followUpReasons = asChoice({
  asked: 'members.followUpAsked',
  newcomer: 'members.followUpNewcomer',
  checkOnMe: 'members.followUpCheckOnMe',
});

export const officeLanguages = asChoice({
  en: 'settings.languageEn',
  mr: 'settings.languageMr',
  hi: 'settings.languageHi',
});
export const digits = asChoice({ latin: 'settings.digitsLatin', devanagari: 'settings.digitsDevanagari' });

export const spokenLanguages = asChoice(spokenLanguageWords);

export const sheetEnds = asChoice({ filed: 'paper.filed', shredded: 'paper.shredded' });
