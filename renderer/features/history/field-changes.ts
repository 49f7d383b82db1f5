/** What a change did to the fields of one record, one sentence a field: before and now, where both can be said simply. */

import { isSameRecord } from '../../domain/canonical-json.ts';
import type { Change } from '../../domain/changes.ts';
import type { Words } from '../../words/say.ts';
import { fieldWords, type FieldWords } from './field-words.ts';
import type { Namer } from './record-names.ts';

/** Nothing for a record that was made or taken away: what it says is said by the command. */
export function fieldChanges(change: Change, words: Words, namer: Namer): string[] {
  return changedFields(change).map(({ field, old, now }) => sentence(field, old, now, words, namer));
}

/** What the fields are called that say something else now; nothing for a record that was made or taken away. */
export function namesOfChangedFields(change: Change, { say }: Words): string[] {
  return [...new Set(changedFields(change).map(({ field }) => say(field.label)))];
}

interface ChangedField {
  readonly field: FieldWords;
  readonly old: unknown;
  readonly now: unknown;
}

function changedFields({ table, before, after }: Change): ChangedField[] {
  if (before === null || after === null) return [];
  const [was, is] = [{ ...before } as Record<string, unknown>, { ...after } as Record<string, unknown>];
  const known = fieldWords[table];
  return [...new Set([...Object.keys(known), ...Object.keys(was), ...Object.keys(is)])]
    .map((name) => ({ field: known[name] ?? unknownField, old: was[name], now: is[name] }))
    .filter(({ old, now }) => !isSameRecord(old ?? null, now ?? null));
}

const unknownField: FieldWords = { label: 'history.fieldOther', sayValue: () => undefined };

function sentence(
  { label, sayValue }: FieldWords,
  old: unknown,
  now: unknown,
  words: Words,
  namer: Namer,
): string {
  const { say } = words;
  const field = say(label);
  const [before, after] = [sayValue(old, words, namer), sayValue(now, words, namer)];
  if (before !== undefined && after !== undefined && before !== after) {
    return say('history.fromTo', { field, before, after });
  }
  if (before === undefined && after !== undefined && isNothing(old))
    return say('history.set', { field, after });
  if (before !== undefined && after === undefined && isNothing(now))
    return say('history.cleared', { field, before });
  return say('history.changed', { field });
}

function isNothing(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}
