/** The names of all calls and channels, without zod: the preload bundles these and nothing else of the contract. */

import type { CallName } from './calls.ts';

/** A missing or surplus name is a type error here, so the two lists cannot drift apart. */
const listed: Readonly<Record<CallName, true>> = {
  'startup.facts': true,
  'startup.look': true,
  'preferences.write': true,
  'journal.read': true,
  'journal.append': true,
  'generation.build': true,
  'generation.forgetOlder': true,
  'generation.readBase': true,
  'snapshots.list': true,
  'snapshots.read': true,
  'snapshots.write': true,
  'backups.choosePlace': true,
  'backups.write': true,
  'backups.chooseFile': true,
  'backups.read': true,
  'import.chooseCsv': true,
  'export.saveCsv': true,
  'export.saveCalendar': true,
  'print.print': true,
  'print.savePdf': true,
  'desk.lock': true,
  'desk.lockAfterFault': true,
  'desk.finished': true,
  'desk.unlocked': true,
  'desk.reload': true,
  'desk.quit': true,
  'desk.tryMadeUp': true,
  'desk.leaveMadeUp': true,
  'desk.beginMadeUpAgain': true,
  'menu.words': true,
};

export const callNames = Object.keys(listed) as readonly CallName[];

/** What the shell tells the window, unasked (`shellEventSchema`). */
export const eventChannel = 'shell.event';

/** The port over which the rows of an import come, straight from the process that parsed them. */
export const importRowsChannel = 'import.rows';

/** Where the parsing window can be written to: [Note: Sealed on the way] in the preload's `letter-box.ts`. */
export const importAddressChannel = 'import.address';

/** The bytes of an import, sealed, on their way into the parsing window. */
export const importBytesChannel = 'import.bytes';

/** Stands in the arguments of the parsing window's process: its preload passes bytes on and exposes nothing. */
export const parserRole = '--sobat-role=parser';

/** The window's answer that the rows of an import have arrived; the parsing window may go. */
export const importReceivedChannel = 'import.received';
