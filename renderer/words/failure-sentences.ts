/** Turns a failure, a plain object from the shell or from a command, into what happened, what is safe and what to do. */

import type { WordValues, Words } from './say.ts';
import type { WordId } from './words.ts';

/** Every failure that meets a user outside a field, by its type; the unions of shell, session and domain fit in by shape. */
export type SayableFailure = { readonly type: FailureType } & FailureFigures;

/** What some failures carry along; each is said only where its sentence has a place for it. */
interface FailureFigures {
  readonly freeBytes?: number;
  readonly neededBytes?: number;
  readonly bytesFree?: number;
  readonly bytesNeeded?: number;
  readonly bytes?: number;
  readonly limit?: number;
  readonly code?: string;
  readonly why?: string;
}

export interface FailureSentences {
  readonly happened: string;
  readonly safe: string;
  /** Empty when there is nothing to do. */
  readonly next: string;
}

/** `where` tells a copy on a stick from the office's own files: a bad stick is put away, a bad disk is looked at. */
export function failureSentences(
  words: Pick<Words, 'say' | 'sayBytes'>,
  failure: SayableFailure,
  where: 'office' | 'stick' = 'office',
): FailureSentences {
  const isOnStick = failure.type === 'ReadBackDiffers' && where === 'stick';
  const [happened, safe, next] = isOnStick ? stickDiffers : sentences[failure.type];
  const values = figures(words, failure);
  return {
    happened: words.say(happened, values),
    safe: words.say(safe),
    next: next === null ? '' : words.say(next, values),
  };
}

function figures({ sayBytes }: Pick<Words, 'sayBytes'>, failure: SayableFailure): WordValues {
  return {
    free: sayBytes(failure.freeBytes ?? failure.bytesFree ?? 0),
    needed: sayBytes(failure.neededBytes ?? failure.bytesNeeded ?? 0),
    size: sayBytes(failure.bytes ?? 0),
    limit: sayBytes(failure.limit ?? 0),
    code: failure.code ?? failure.why ?? '',
  };
}

type Three = readonly [happened: WordId, safe: WordId, next: WordId | null];

const unchanged = 'failure.nothingChanged';
const notSaved = 'failure.notSavedRestSafe';

const stickDiffers: Three = ['failure.readBackDiffers', unchanged, 'failure.readBackDiffersStickNext'];

/** [Note: Three sentences a failure] What happened, what is safe, what to do: in this order, on every screen. */
const sentences = {
  // Saving in the office folder.
  DiskNearlyFull: ['failure.diskNearlyFull', 'failure.diskNearlyFullSafe', 'failure.diskNearlyFullNext'],
  WriteFailed: ['failure.writeFailed', 'failure.writeFailedSafe', 'failure.writeFailedNext'],
  JournalRefuses: ['failure.journalRefuses', notSaved, 'failure.journalRefusesNext'],
  Unanswered: ['failure.unanswered', 'failure.unansweredSafe', 'failure.unansweredNext'],
  OutOfOrder: ['failure.outOfOrder', notSaved, 'failure.outOfOrderNext'],
  Refused: ['failure.refused', unchanged, 'failure.refusedNext'],
  MayNotChange: ['failure.mayNotChange', unchanged, 'failure.mayNotChangeNext'],
  VisitorHere: ['failure.visitorHere', unchanged, 'failure.visitorHereNext'],
  TooMuchAtOnce: ['failure.tooMuchAtOnce', notSaved, 'failure.tooMuchAtOnceNext'],
  DeskStopped: ['failure.deskStopped', notSaved, 'failure.deskStoppedNext'],
  Unexpected: ['failure.unexpected', notSaved, 'failure.unexpectedNext'],
  // Reading it.
  Missing: ['failure.missing', unchanged, 'failure.readNext'],
  Unreadable: ['failure.unreadable', unchanged, 'failure.readNext'],
  ReadBackDiffers: ['failure.readBackDiffers', unchanged, 'failure.readBackDiffersOfficeNext'],
  StoreUnusable: ['failure.storeUnusable', 'failure.storeUnusableSafe', 'failure.storeUnusableNext'],
  NoRoadLeft: ['failure.noRoadLeft', unchanged, 'failure.noRoadLeftNext'],
  // Sticks and files somebody chose.
  Cancelled: ['failure.cancelled', unchanged, null],
  PlaceUnknown: ['failure.placeUnknown', unchanged, 'failure.chooseAgainNext'],
  DriveFull: ['failure.driveFull', unchanged, 'failure.driveFullNext'],
  DriveGone: ['failure.driveGone', unchanged, 'failure.driveGoneNext'],
  DriveReadOnly: ['failure.driveReadOnly', unchanged, 'failure.driveReadOnlyNext'],
  FileInUse: ['failure.fileInUse', unchanged, 'failure.fileInUseNext'],
  FileTooLarge: ['failure.fileTooLarge', unchanged, 'failure.chooseOtherNext'],
  Failed: ['failure.placeFailed', unchanged, 'failure.placeFailedNext'],
  // Backups.
  ArchiveNotProven: ['failure.archiveNotProven', 'failure.archiveNotProvenSafe', 'failure.unexpectedNext'],
  NotAnArchive: ['failure.notAnArchive', unchanged, 'failure.notAnArchiveNext'],
  Damaged: ['failure.damagedArchive', unchanged, 'failure.olderBackupNext'],
  NewerFormat: ['failure.newerFormat', unchanged, 'failure.newerFormatNext'],
  WrongKey: ['failure.wrongKey', unchanged, 'failure.wrongKeyNext'],
  KeyDoesNotFit: ['failure.wrongKey', unchanged, 'failure.wrongKeyNext'],
  TooLarge: ['failure.archiveTooLarge', unchanged, 'failure.chooseOtherNext'],
  OtherOffice: ['failure.otherOffice', unchanged, 'failure.otherOfficeNext'],
  WrongPassphrase: ['failure.wrongPassphrase', unchanged, 'failure.wrongPassphraseNext'],
  NotARecoveryKey: ['failure.notARecoveryKey', unchanged, 'failure.notARecoveryKeyNext'],
  StaffUnknown: ['failure.staffUnknown', unchanged, 'failure.staffUnknownNext'],
  // Rules of the office.
  MeetingCancelled: ['failure.meetingCancelled', unchanged, null],
  MeetingDidNotHappen: ['failure.meetingDidNotHappen', unchanged, null],
  MeetingAlreadyHeld: ['failure.meetingAlreadyHeld', unchanged, null],
  MeetingNotYet: ['failure.meetingNotYet', unchanged, null],
  NotInRegister: ['failure.notInRegister', unchanged, null],
  AlreadyInRegister: ['failure.alreadyInRegister', unchanged, null],
  CountedOnly: ['counted.refused', unchanged, 'counted.refusedNext'],
  HasMark: ['failure.hasMark', unchanged, 'failure.hasMarkNext'],
  CountImpossible: ['problem.countImpossible', unchanged, null],
  GroupClosed: ['failure.groupClosed', unchanged, null],
  AlreadyBelongs: ['failure.alreadyBelongs', unchanged, null],
  AlreadyLeft: ['failure.alreadyLeft', unchanged, null],
  MemberLeft: ['failure.memberLeft', unchanged, null],
  LeftBeforeJoined: ['problem.leftBeforeJoined', unchanged, null],
} as const satisfies Readonly<Record<string, Three>>;

export type FailureType = keyof typeof sentences;
