/** The message ids that a schema may put into an issue; the screens translate them, the words are checked against this list. */

export const problemIds = [
  'problem.nameMissing',
  'problem.nameTooLong',
  'problem.textMissing',
  'problem.textTooLong',
  'problem.noteTooLong',
  'problem.pageTooLong',
  'problem.textHidden',
  'problem.dateMissing',
  'problem.dateImpossible',
  'problem.timeImpossible',
  'problem.minutesImpossible',
  'problem.leftBeforeJoined',
  'problem.phoneMissing',
  'problem.phoneImpossible',
  'problem.phonesTooMany',
  'problem.emailImpossible',
  'problem.pinCodeImpossible',
  'problem.yearImpossible',
  'problem.yearAndAge',
  'problem.checkOnCountedOnly',
  'problem.roleMissing',
  'problem.roomsTooMany',
  'problem.choiceMissing',
  'problem.weekdayMissing',
  'problem.nthsMissing',
  'problem.everyImpossible',
  'problem.weekdayTwice',
  'problem.dayTwice',
  'problem.pausesTooMany',
  'problem.hoursImpossible',
  'problem.monthsImpossible',
  'problem.countImpossible',
  'problem.datesMissing',
  'problem.datesTooMany',
  'problem.sessionPlaceTwice',
  'problem.completedWithoutDate',
  'problem.memberTwice',
  'problem.linkToSelf',
  'problem.endedBeforeBegan',
  'problem.dayToCome',
  'problem.dueBeforeAsked',
  'problem.helplinesTooMany',
  'problem.phrasesTooMany',
  'problem.lockMinutesImpossible',
  'problem.backupDaysImpossible',
  'problem.fieldUnknown',
  'problem.recordBroken',
] as const;

export type ProblemId = (typeof problemIds)[number];

/** Reads an issue's message back as an id; anything that is not ours is a broken record. */
export function problemOf(message: string): ProblemId {
  return problemIds.find((id) => id === message) ?? 'problem.recordBroken';
}
