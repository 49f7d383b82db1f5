/** The fields of every record in words: what they are called, and how a value of theirs is said. */

import type { ChangedTable } from '../../domain/changes.ts';
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
  asRecord,
  asListOf,
  asSpan,
  asTrainingDay,
  asPathStep,
  type Sayer,
} from './field-sayers.ts';
import {
  roles,
  scripts,
  registerChoices,
  groupKinds,
  paperForms,
  parts,
  states,
  programmeKinds,
  relationshipKinds,
  linkKnowledge,
  dimensions,
  endorsers,
  sharings,
  consentPurposes,
  answerers,
  consentAnswers,
  acceptanceWays,
  followUpReasons,
  officeLanguages,
  digits,
  spokenLanguages,
  sheetEnds,
} from './field-choices.ts';

export interface FieldWords {
  readonly label: WordId;
  readonly sayValue: Sayer;
}

const member = { label: 'history.fieldMember', sayValue: asRecord('members') } as const satisfies FieldWords;
const name = { label: 'history.fieldName', sayValue: asText } as const satisfies FieldWords;
const room = { label: 'history.fieldRoom', sayValue: asText } as const satisfies FieldWords;
const venue = { label: 'history.fieldVenue', sayValue: asRecord('venues') } as const satisfies FieldWords;
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
    postalAddress: { label: 'postal.address', sayValue: unshown },
    accessNeeds: { label: 'person.accessNeeds', sayValue: unshown },
    emergencyContact: { label: 'person.emergencyTitle', sayValue: unshown },
    guardian: { label: 'person.guardian', sayValue: unshown },
    checkOnMe: { label: 'person.checkOnMe', sayValue: unshown },
    languages: { label: 'person.languages', sayValue: unshown },
    heardFrom: { label: 'person.heardFrom', sayValue: unshown },
    registerAs: { label: 'person.registerAs', sayValue: registerChoices },
    away: { label: 'carrying.fieldAway', sayValue: asListOf(asSpan) },
    path: { label: 'path.field', sayValue: asListOf(asPathStep) },
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
    asksOrientation: { label: 'programmes.asksOrientation', sayValue: unshown },
    asksMeetings: { label: 'programmes.asksMeetings', sayValue: asNumber },
    languages: { label: 'programmes.languages', sayValue: asListOf(spokenLanguages) },
    materials: { label: 'programmes.materials', sayValue: asText },
  },
  sessions: {
    programmeId: { label: 'history.fieldProgramme', sayValue: asRecord('programmes') },
    dates: { label: 'history.fieldDates', sayValue: asListOf(asDate) },
    venueId: venue,
    room,
    place: { label: 'history.fieldPlace', sayValue: asText },
    status,
    startsAt: { label: 'sessions.startsAt', sayValue: asTime },
    endsAt: { label: 'sessions.endsAt', sayValue: asTime },
    capacity: { label: 'sessions.capacity', sayValue: asNumber },
    trainerIds: { label: 'sessions.trainers', sayValue: asListOf(asRecord('members')) },
    trainerNames: { label: 'sessions.outsideTrainers', sayValue: asListOf(asText) },
  },
  participations: {
    memberId: { label: 'history.fieldMember', sayValue: asRecord('members') },
    sessionId: { label: 'history.sessions', sayValue: asRecord('sessions') },
    state: { label: 'history.fieldStatus', sayValue: states },
    completedOn: { label: 'history.fieldCompletedOn', sayValue: asDate },
    days: { label: 'sessions.fieldDays', sayValue: asListOf(asTrainingDay) },
    certificates: { label: 'certificates.title', sayValue: asListOf(asNumbered) },
    turn: { label: 'sessions.fieldTurn', sayValue: asNumber },
    movedUpOn: { label: 'sessions.fieldMovedUp', sayValue: asDate },
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
