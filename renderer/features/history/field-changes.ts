/** What a change did to the fields of one record, one sentence a field: before and now, where both can be said simply. */

import { isSameRecord } from '../../domain/canonical-json.ts';
import type { Change } from '../../domain/changes.ts';
import type { Words } from '../../words/say.ts';
import { fieldWords, type FieldWords } from './field-words.ts';
import type { Namer } from './record-names.ts';

/** Nothing for a record that was made or taken away: what it says is said by the command. */
export function fieldChanges({ table, before, after }: Change, words: Words, namer: Namer): string[] {
  if (before === null || after === null) return [];
  const [old, now] = [{ ...before } as Record<string, unknown>, { ...after } as Record<string, unknown>];
  const known = fieldWords[table];
  const changed = [...new Set([...Object.keys(known), ...Object.keys(old), ...Object.keys(now)])].filter(
    (field) => !isSameRecord(old[field] ?? null, now[field] ?? null),
  );
  return changed.map((field) => sentence(known[field] ?? unknownField, old[field], now[field], words, namer));
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
