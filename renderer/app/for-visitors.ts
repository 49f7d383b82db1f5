/** Which screens a visitor may look at, as initials. The others are covered: forms, sheets, files, and what was read from files. */

import type { Place } from '../session/places.tsx';

/** Screens that can be drawn from veiled records alone. A new screen has to say; where in doubt it is not for visitors. */
const forVisitors: Readonly<Record<Place['screen'], boolean>> = {
  today: true,
  members: true,
  newMember: false,
  member: true,
  editMember: false,
  erase: false,
  ownRecord: false,
  letters: false,
  calls: false,
  importMembers: false,
  duplicates: false,
  merge: false,
  notAccepted: false,
  consentsMissing: false,
  consentForm: false,
  groups: true,
  newGroup: false,
  group: true,
  figures: false,
  editGroup: false,
  venues: true,
  newVenue: false,
  editVenue: false,
  meetings: true,
  calendar: true,
  meeting: true,
  roster: false,
  weekRosters: false,
  termPlan: false,
  conductWall: false,
  teamPlan: false,
  register: false,
  trainings: true,
  newProgramme: false,
  editProgramme: false,
  newSession: false,
  session: true,
  editSession: false,
  certificates: false,
  seenList: false,
  backups: false,
  openBackup: false,
  history: true,
  bin: false,
  settings: false,
  notices: false,
  newEdition: false,
  danger: true,
};

export function isForVisitors(screen: Place['screen']): boolean {
  return forVisitors[screen];
}
