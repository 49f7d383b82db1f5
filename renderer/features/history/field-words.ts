/** The fields of every record in words: what they are called, and how a value of theirs is said. */

import type { ChangedTable } from '../../domain/changes.ts';
import type { Mark } from '../../domain/meeting.ts';
import type { StandsAs } from '../../domain/relationship.ts';
import { spokenLanguageWords } from '../../words/spoken-languages.ts';
import type { WordId } from '../../words/words.ts';
import {
  asText,
  asNumber,
  asDate,
  asTime,
  unshown,
  asMoved,
  asSchedule,
  asRegister,
  asBothScripts,
  asFormOf,
  asNamed,
  asNumbered,
  asChoice,
  asRecord,
  asListOf,
  asSpan,
  type Sayer,
} from './field-sayers.ts';

export interface FieldWords {
  readonly label: WordId;
  readonly sayValue: Sayer;
}

const roles = asChoice({
  livedExperience: 'members.roleLivedExperience',
  caregiver: 'members.roleCaregiver',
  volunteer: 'members.roleVolunteer',
});
const scripts = asChoice({ latin: 'history.scriptLatin', devanagari: 'history.scriptDevanagari' });
const registerChoices = asChoice({
  fullName: 'person.registerFullName',
  chosenName: 'person.registerChosenName',
  number: 'person.registerNumber',
  countedOnly: 'person.registerCountedOnly',
});
const groupKinds = asChoice({
  livedExperience: 'groups.kindLivedExperience',
  caregivers: 'groups.kindCaregivers',
  open: 'groups.kindOpen',
});
const paperForms = asChoice({
  plain: 'groupPaper.plain',
  large: 'groupPaper.large',
  sixMeetings: 'groupPaper.sixMeetings',
});
const parts = asChoice({
  member: 'groups.partMember',
  facilitator: 'groups.partFacilitator',
  coFacilitator: 'groups.partCoFacilitator',
  anchor: 'groups.partAnchor',
});
const states = asChoice({
  planned: 'history.statePlanned',
  held: 'history.stateHeld',
  cancelled: 'history.stateCancelled',
  didNotHappen: 'history.stateDidNotHappen',
  closed: 'history.stateClosed',
  enrolled: 'history.stateEnrolled',
  attended: 'history.stateAttended',
  completed: 'history.stateCompleted',
});
const programmeKinds = asChoice({ orientation: 'history.orientation', refresher: 'history.refresher' });

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

const relationshipKinds = asChoice({
  caregiverOf: 'members.relationCaregiverOf',
  family: 'members.relationFamily',
  friend: 'members.relationFriend',
});
const linkKnowledge = asChoice({ both: 'families.bothKnow', notTold: 'families.notTold' });
const dimensions = asChoice({
  cognitive: 'endorsements.cognitive',
  behavioural: 'endorsements.behavioural',
  medical: 'endorsements.medical',
  attitudinal: 'endorsements.attitudinal',
  functional: 'endorsements.functional',
});
const endorsers = asChoice({
  self: 'endorsements.bySelf',
  group: 'endorsements.byGroup',
  facilitator: 'endorsements.byFacilitator',
  family: 'endorsements.byFamily',
  office: 'endorsements.byOffice',
});
const sharings = asChoice({
  none: 'members.endorsementKept',
  anonymous: 'endorsements.anonymous',
  byName: 'endorsements.byName',
});
const consentPurposes = asChoice({
  membership: 'members.consentMembership',
  reminders: 'members.consentReminders',
  photo: 'members.consentPhoto',
  story: 'members.consentStory',
  funderCount: 'members.consentFunderCount',
});
const answerers = asChoice({ member: 'consents.byMember', guardian: 'consents.byGuardian' });
const consentAnswers = asChoice({ given: 'members.consentGiven', withdrawn: 'members.consentWithdrawn' });
const acceptanceWays = asChoice({
  signed: 'consents.howSigned',
  inTheGroup: 'consents.howInTheGroup',
  inTheOffice: 'consents.howInTheOffice',
});
const followUpReasons = asChoice({
  asked: 'members.followUpAsked',
  newcomer: 'members.followUpNewcomer',
  checkOnMe: 'members.followUpCheckOnMe',
});

const officeLanguages = asChoice({
  en: 'settings.languageEn',
  mr: 'settings.languageMr',
  hi: 'settings.languageHi',
});
const digits = asChoice({ latin: 'settings.digitsLatin', devanagari: 'settings.digitsDevanagari' });

const spokenLanguages = asChoice(spokenLanguageWords);

const member = { label: 'history.fieldMember', sayValue: asRecord('members') } as const satisfies FieldWords;
const name = { label: 'history.fieldName', sayValue: asText } as const satisfies FieldWords;
const room = { label: 'history.fieldRoom', sayValue: asText } as const satisfies FieldWords;
const venue = { label: 'history.fieldVenue', sayValue: asRecord('venues') } as const satisfies FieldWords;
const sheetEnds = asChoice({ filed: 'paper.filed', shredded: 'paper.shredded' });
const status = { label: 'history.fieldStatus', sayValue: states } as const satisfies FieldWords;
const joinedOn = { label: 'history.fieldJoinedOn', sayValue: asDate } as const satisfies FieldWords;
const leftOn = { label: 'history.fieldLeftOn', sayValue: asDate } as const satisfies FieldWords;
const minutes = { label: 'history.fieldMinutes', sayValue: asNumber } as const satisfies FieldWords;

export const fieldWords: Readonly<Record<ChangedTable, Readonly<Record<string, FieldWords>>>> = {
  members: {
    calledBy: { label: 'history.fieldCalledBy', sayValue: asText },
    number: { label: 'history.fieldNumber', sayValue: asText },
    fullNameLatin: { label: 'history.fieldFullNameLatin', sayValue: asText },
    fullNameDevanagari: { label: 'history.fieldFullNameDevanagari', sayValue: asText },
    roles: { label: 'history.fieldRoles', sayValue: asListOf(roles) },
    // A number must never be read where it does not say whether calling it is safe.
    phones: { label: 'history.fieldPhones', sayValue: unshown },
    preferredScript: { label: 'history.fieldScript', sayValue: scripts },
    locality: { label: 'history.fieldLocality', sayValue: asText },
    // What somebody told of themselves, and by what they can be reached: that it changed is enough, and the list is read by everybody.
    yearOfBirth: { label: 'person.yearOfBirth', sayValue: unshown },
    ageBand: { label: 'person.ageBand', sayValue: unshown },
    gender: { label: 'person.gender', sayValue: unshown },
    email: { label: 'person.email', sayValue: unshown },
    pinCode: { label: 'person.pinCode', sayValue: unshown },
    accessNeeds: { label: 'person.accessNeeds', sayValue: unshown },
    emergencyContact: { label: 'person.emergencyTitle', sayValue: unshown },
    guardian: { label: 'person.guardian', sayValue: unshown },
    checkOnMe: { label: 'person.checkOnMe', sayValue: unshown },
    languages: { label: 'person.languages', sayValue: unshown },
    heardFrom: { label: 'person.heardFrom', sayValue: unshown },
    registerAs: { label: 'person.registerAs', sayValue: registerChoices },
    away: { label: 'carrying.fieldAway', sayValue: asListOf(asSpan) },
    archivedOn: { label: 'person.archivedOn', sayValue: asDate },
    eraseOn: { label: 'person.eraseOn', sayValue: asDate },
    joinedOn,
    leftOn,
    mergedFrom: { label: 'history.fieldMergedFrom', sayValue: asListOf(asNumbered) },
    // Whom somebody looks like is nobody's history.
    notSame: { label: 'history.fieldNotSame', sayValue: unshown },
    // A note expires; here it would stand for ever.
    note: { label: 'history.fieldNote', sayValue: unshown },
  },
  venues: {
    name,
    locality: { label: 'history.fieldLocality', sayValue: asText },
    rooms: { label: 'history.fieldRooms', sayValue: asListOf(asText) },
  },
  groups: {
    name,
    discreetName: { label: 'history.fieldDiscreetName', sayValue: asBothScripts },
    kind: { label: 'history.fieldKind', sayValue: groupKinds },
    venueId: venue,
    room,
    schedule: { label: 'history.fieldSchedule', sayValue: asSchedule },
    capacity: { label: 'groupLife.fieldCapacity', sayValue: asNumber },
    languages: { label: 'history.fieldLanguages', sayValue: asListOf(spokenLanguages) },
    closedOn: { label: 'history.fieldClosedOn', sayValue: asDate },
    paper: { label: 'groupPaper.field', sayValue: asFormOf(paperForms) },
  },
  memberships: {
    memberId: { label: 'history.fieldMember', sayValue: asRecord('members') },
    groupId: { label: 'history.fieldGroup', sayValue: asRecord('groups') },
    part: { label: 'history.fieldPart', sayValue: parts },
    joinedOn,
    leftOn,
    registerAs: { label: 'person.registerAs', sayValue: registerChoices },
  },
  meetings: {
    groupId: { label: 'history.fieldGroup', sayValue: asRecord('groups') },
    number: { label: 'history.fieldNumber', sayValue: asNumber },
    date: { label: 'history.fieldDate', sayValue: asDate },
    time: { label: 'history.fieldTime', sayValue: asTime },
    minutes,
    venueId: venue,
    room,
    status,
    sheetNumber: { label: 'history.fieldSheetNumber', sayValue: asText },
    sheetEnd: { label: 'paper.fieldEnd', sayValue: sheetEnds },
    facilitatorIds: { label: 'history.fieldFacilitators', sayValue: asListOf(asRecord('members')) },
    coFacilitatorIds: { label: 'team.fieldCoFacilitators', sayValue: asListOf(asRecord('members')) },
    anchorIds: { label: 'team.fieldAnchors', sayValue: asListOf(asRecord('members')) },
    register: { label: 'history.fieldRegister', sayValue: asRegister },
    jointWith: { label: 'history.fieldJointWith', sayValue: asRecord('meetings') },
    moved: { label: 'moving.field', sayValue: asMoved },
  },
  programmes: {
    name,
    kind: { label: 'history.fieldKind', sayValue: programmeKinds },
    hours: { label: 'history.fieldHours', sayValue: asNumber },
    validityMonths: { label: 'history.fieldValidity', sayValue: asNumber },
  },
  sessions: {
    programmeId: { label: 'history.fieldProgramme', sayValue: asRecord('programmes') },
    dates: { label: 'history.fieldDates', sayValue: asListOf(asDate) },
    venueId: venue,
    place: { label: 'history.fieldPlace', sayValue: asText },
    status,
  },
  participations: {
    memberId: { label: 'history.fieldMember', sayValue: asRecord('members') },
    sessionId: { label: 'history.sessions', sayValue: asRecord('sessions') },
    state: { label: 'history.fieldStatus', sayValue: states },
    completedOn: { label: 'history.fieldCompletedOn', sayValue: asDate },
  },
  pairs: { groupIds: { label: 'history.fieldGroups', sayValue: asListOf(asRecord('groups')) } },
  holidays: { date: { label: 'history.fieldDate', sayValue: asDate }, name },
  relationships: {
    memberId: member,
    kind: { label: 'history.fieldKind', sayValue: relationshipKinds },
    otherId: { label: 'history.fieldOtherMember', sayValue: asRecord('members') },
    since: { label: 'families.fieldSince', sayValue: asDate },
    until: { label: 'families.fieldUntil', sayValue: asDate },
    knownTo: { label: 'families.fieldKnownTo', sayValue: linkKnowledge },
  },
  consents: {
    memberId: member,
    purpose: { label: 'history.fieldPurpose', sayValue: consentPurposes },
    answer: { label: 'history.fieldAnswer', sayValue: consentAnswers },
    by: { label: 'consents.whose', sayValue: answerers },
    on: { label: 'history.fieldDate', sayValue: asDate },
    noticeVersion: { label: 'history.fieldNotice', sayValue: asNumber },
    noticeLanguage: { label: 'members.consentLanguage', sayValue: officeLanguages },
  },
  // The words of an endorsement are the member's own: they stand on their page and not in a list of changes.
  endorsements: {
    memberId: member,
    on: { label: 'history.fieldDate', sayValue: asDate },
    words: { label: 'members.endorsementWords', sayValue: unshown },
    dimension: { label: 'endorsements.fieldDimension', sayValue: dimensions },
    offeredBy: { label: 'endorsements.fieldOfferedBy', sayValue: endorsers },
    sharing: { label: 'endorsements.fieldSharing', sayValue: sharings },
    mayBeShared: { label: 'members.endorsementMayShare', sayValue: unshown },
  },
  followUps: {
    memberId: member,
    reason: { label: 'history.fieldReason', sayValue: followUpReasons },
    askedOn: { label: 'history.fieldAskedOn', sayValue: asDate },
    dueOn: { label: 'history.fieldDueOn', sayValue: asDate },
    doneOn: { label: 'history.fieldDoneOn', sayValue: asDate },
  },
  // Pages of words: who wants to read them opens them.
  notices: {
    purpose: { label: 'history.fieldPurpose', sayValue: consentPurposes },
    version: { label: 'history.fieldEdition', sayValue: asNumber },
    effectiveOn: { label: 'history.fieldEffectiveOn', sayValue: asDate },
    texts: { label: 'history.fieldTexts', sayValue: unshown },
  },
  conducts: {
    version: { label: 'history.fieldEdition', sayValue: asNumber },
    effectiveOn: { label: 'history.fieldEffectiveOn', sayValue: asDate },
    texts: { label: 'history.fieldTexts', sayValue: unshown },
  },
  acceptances: {
    memberId: member,
    version: { label: 'history.fieldEdition', sayValue: asNumber },
    on: { label: 'history.fieldDate', sayValue: asDate },
    how: { label: 'consents.how', sayValue: acceptanceWays },
  },
  savedViews: { name },
  // It names nobody, here neither.
  erased: {},
  settings: {
    organisation: { label: 'history.fieldOrganisation', sayValue: asText },
    discreetSender: { label: 'history.fieldDiscreetSender', sayValue: asBothScripts },
    backupPlaceHint: { label: 'history.fieldBackupPlace', sayValue: asText },
    languages: { label: 'history.fieldLanguages', sayValue: asListOf(officeLanguages) },
    helplines: { label: 'history.fieldHelplines', sayValue: asListOf(asNamed) },
    // Up to fifty lines: who wants to read them opens the settings.
    phrases: { label: 'history.fieldPhrases', sayValue: unshown },
    lockAfterMinutes: { label: 'history.fieldLockMinutes', sayValue: asNumber },
    digits: { label: 'history.fieldDigits', sayValue: digits },
    backupEveryDays: { label: 'history.fieldBackupDays', sayValue: asNumber },
  },
  numbers: {},
};
