/** What a field of a member says, short enough to stand beside the other record's; a phone number stays covered. */

import type { Member } from '../../domain/member.ts';
import type { MergeField } from '../../domain/merge/merge-fields.ts';
import { phoneKey } from '../../domain/phone.ts';
import type { Words } from '../../words/say.ts';
import { safetyWord } from './safety-word.ts';

/** How the history calls a field of a member and says a value of it; a value it keeps to itself is undefined. */
export type SayField = (
  field: MergeField,
  value: unknown,
) => { readonly label: string; readonly value: string | undefined };

export function fieldLabel(sayField: SayField, field: MergeField): string {
  return sayField(field, undefined).label;
}

export function fieldValue(member: Member, field: MergeField, sayField: SayField, words: Words): string {
  const { say, sayList } = words;
  const value = member[field];
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return say('duplicates.nothing');
  if (field === 'phones') return sayList(member.phones.map((phone) => phoneInWords(phone, words)));
  return sayField(field, value).value ?? plainText(value) ?? say('duplicates.something');
}

/** Enough to tell whether two records mean one phone, and whether it may be called. */
function phoneInWords({ number, safeToCall }: Member['phones'][number], { say }: Words): string {
  return say('duplicates.phone', { end: phoneKey(number).slice(-3), safety: say(safetyWord[safeToCall]) });
}

/** A note, an address, a contact, a guardian: the words in it. */
function plainText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  const { text, lines, name } = (value ?? {}) as { text?: unknown; lines?: unknown; name?: unknown };
  return [text, lines, name].find((each) => typeof each === 'string');
}
