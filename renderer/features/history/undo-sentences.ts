/** Why something cannot be taken back, in words: which records stand on it, by which later action, when and by whom. */

import { daysToTakeBack, type Standing, type UndoRefusal } from '../../domain/undo.ts';
import type { Words } from '../../words/say.ts';
import { commandWord } from './command-words.ts';
import { namesOfChangedFields } from './field-changes.ts';
import { nameInChange, type Namer } from './record-names.ts';

/** Later actions that are told one by one; a register is marked thirty times in an evening. */
const mostTold = 3;

/** The first sentence says what it is, the others why. */
export function refusalSentences(refusal: UndoRefusal, words: Words, namer: Namer): readonly string[] {
  const { say, sayInstant } = words;
  switch (refusal.type) {
    case 'NothingToUndo':
      return [say('app.nothingToUndo')];
    case 'UndoTooOld':
      return [say('undo.tooOld', { date: sayInstant(refusal.at), days: daysToTakeBack })];
    case 'NotYours':
      return [say('undo.notYours', { name: refusal.byName })];
    case 'AlreadyUndone':
      return [say('undo.alreadyUndone', { who: refusal.by.byName, date: sayInstant(refusal.by.at) })];
    case 'SomethingStandsOnIt':
      return [say('undo.stands'), ...standingSentences(refusal.by, words, namer)];
  }
}

function standingSentences(by: readonly Standing[], words: Words, namer: Namer): readonly string[] {
  const { say } = words;
  if (by.length === 0) return [say('undo.standsUnknown')];
  const told = by.slice(0, mostTold).map((standing) => standingSentence(standing, words, namer));
  const more = by.length - told.length;
  return more > 0 ? [...told, say('undo.standsMore', { count: more })] : told;
}

/** "On 3 Nov 2026 Asha changed Ravi (M-0042) after that: phones." */
function standingSentence({ entry, changes }: Standing, words: Words, namer: Namer): string {
  const { say, sayInstant, sayList } = words;
  const [first] = changes;
  const common = {
    date: sayInstant(entry.at),
    who: entry.byName,
    record: first === undefined ? '' : nameInChange(words, namer, first),
  };
  const fields = first === undefined ? [] : namesOfChangedFields(first, words);
  return fields.length > 0
    ? say('undo.standsChanged', { ...common, fields: sayList(fields) })
    : say('undo.standsOther', { ...common, what: say(commandWord(entry.command)) });
}

const refusals = {
  NothingToUndo: true,
  UndoTooOld: true,
  NotYours: true,
  AlreadyUndone: true,
  SomethingStandsOnIt: true,
} as const satisfies Readonly<Record<UndoRefusal['type'], true>>;

export function isUndoRefusal<F extends { readonly type: string }>(
  failure: F | UndoRefusal,
): failure is UndoRefusal {
  return Object.hasOwn(refusals, failure.type);
}
