/** The commands of the desk in words; the history keeps their names in code for ever, so none is ever taken off this list. */

import type { ListName } from '../../domain/list-names.ts';
import type { WordId } from '../../words/words.ts';

const commandWords = {
  addMember: 'history.command.addMember',
  changeMember: 'history.command.changeMember',
  removeMember: 'history.command.removeMember',
  mergeMembers: 'history.command.mergeMembers',
  keepApart: 'history.command.keepApart',
  eraseMember: 'history.command.eraseMember',
  convertAttendance: 'history.command.convertAttendance',
  changeMembers: 'bulk.command',
  saveView: 'views.commandSave',
  changeView: 'views.commandChange',
  renameView: 'views.commandRename',
  removeView: 'views.commandRemove',
  importMembers: 'history.command.importMembers',
  addVenue: 'history.command.addVenue',
  changeVenue: 'history.command.changeVenue',
  addGroup: 'history.command.addGroup',
  changeGroup: 'history.command.changeGroup',
  moveGroup: 'groupLife.commandMove',
  closeGroup: 'groupLife.commandClose',
  reopenGroup: 'groupLife.commandReopen',
  joinGroup: 'history.command.joinGroup',
  leaveGroup: 'history.command.leaveGroup',
  chooseRegisterName: 'history.command.chooseRegisterName',
  planMeeting: 'history.command.planMeeting',
  planAgain: 'history.command.planAgain',
  cancelMeeting: 'history.command.cancelMeeting',
  markDidNotHappen: 'history.command.markDidNotHappen',
  prepareRoster: 'history.command.prepareRoster',
  markMember: 'history.command.markRegister',
  markAllPresent: 'history.command.markRegister',
  setHeadcount: 'history.command.markRegister',
  addMemberToSheet: 'history.command.markRegister',
  finishRegister: 'history.command.finishRegister',
  addProgramme: 'history.command.addProgramme',
  addSession: 'history.command.addSession',
  closeSession: 'history.command.closeSession',
  enrolMember: 'history.command.enrolMember',
  setParticipationState: 'history.command.recordTraining',
  recordTraining: 'history.command.recordTraining',
  changeSettings: 'history.command.changeSettings',
  addHoliday: 'history.command.addHoliday',
  addFixedHolidays: 'history.command.addFixedHolidays',
  changeHoliday: 'history.command.changeHoliday',
  removeHoliday: 'history.command.removeHoliday',
  exportList: 'history.command.exportList',
  addFollowUp: 'history.command.addFollowUp',
  closeFollowUp: 'history.command.closeFollowUp',
  removeFollowUp: 'history.command.removeFollowUp',
  linkMembers: 'history.command.linkMembers',
  changeLink: 'families.didChange',
  endLink: 'families.didEnd',
  unlinkMembers: 'history.command.unlinkMembers',
  recordConsent: 'history.command.recordConsent',
  addEditions: 'notices.didAdd',
  acceptConduct: 'consents.didAccept',
  addEndorsement: 'history.command.addEndorsement',
  changeEndorsement: 'endorsements.didChange',
  removeEndorsement: 'endorsements.didRemove',
  changeSharing: 'history.command.changeSharing',
  pairGroups: 'history.command.pairGroups',
  endPair: 'history.command.endPair',
  nameTeam: 'history.command.nameTeam',
  sitTogether: 'history.command.sitTogether',
  sitApart: 'history.command.sitTogether',
  saveBackup: 'history.command.saveBackup',
  fillMadeUpOffice: 'history.command.fillMadeUpOffice',
  leaveRecords: 'leaving.didLeave',
  archiveMember: 'leaving.didArchive',
  bringBackMember: 'leaving.didBringBack',
  sealMember: 'leaving.didSeal',
  unsealMember: 'leaving.didUnseal',
  putBack: 'bin.command',
  undo: 'history.command.undo',
  openedRecord: 'history.command.openedRecord',
  printedRecord: 'own.didPrint',
} as const satisfies Readonly<Record<string, WordId>>;

/** Which list went into a file. */
export const listWords: Readonly<Record<ListName, WordId>> = {
  members: 'app.members',
  groups: 'app.groups',
  meetings: 'app.meetings',
  sessions: 'history.sessions',
  history: 'app.history',
  notAccepted: 'consents.notAcceptedTitle',
  consentsMissing: 'consents.missingTitle',
};

export function isKnownCommand(command: string): command is keyof typeof commandWords {
  return Object.hasOwn(commandWords, command);
}

/** A newer desk may have written what this one has no words for; the entry is shown all the same. */
export function commandWord(command: string): WordId {
  return isKnownCommand(command) ? commandWords[command] : 'history.command.unknown';
}
