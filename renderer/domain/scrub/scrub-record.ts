/**
 * Takes one person out of a record that is about others.
 *
 * [Note: Gone unless known] Every string of every record is looked at, also in fields that nobody thought of here: an id that is gone
 * leaves its list or its field, a name leaves the text. Untouched are only the names and numbers by which others are known themselves.
 */

import { isSameRecord } from '../canonical-json.ts';
import type { ChangedTable } from '../changes.ts';
import type { MemberId } from '../ids.ts';
import type { TextScrub } from './scrub-text.ts';
import { withoutLinesOf } from './scrub-register.ts';
import { fieldOf } from './traits.ts';

export interface Scrub {
  readonly memberId: MemberId;
  /** Theirs and those of the records that go with them. */
  readonly gone: ReadonlySet<string>;
  readonly text: TextScrub;
}

/** The member's own record, and whatever belongs to them and to nobody else. */
export function isAbout(table: ChangedTable, record: object | null, memberId: MemberId): boolean {
  if (record === null) return false;
  if (table === 'members' && fieldOf(record, 'id') === memberId) return true;
  return fieldOf(record, 'memberId') === memberId || fieldOf(record, 'otherId') === memberId;
}

/** The same record where nothing in it was theirs. */
export function scrubbedRecord<R extends object>(table: ChangedTable, record: R, scrub: Scrub): R {
  const counted = table === 'meetings' ? withoutLinesOf(record, scrub.memberId, 'erased') : record;
  const alone = table === 'members' ? withoutTheirContact(counted, scrub) : counted;
  return scrubbedObject(alone, { table, keys: [] }, scrub) as R;
}

/** Whoever was to be rung for somebody else, and is gone, cannot be rung. */
function withoutTheirContact<R extends object>(member: R, { text }: Scrub): R {
  const number = fieldOf(fieldOf(member, 'emergencyContact'), 'number');
  if (typeof number !== 'string' || !text.isTheirPhone(number)) return member;
  return Object.fromEntries(Object.entries(member).filter(([key]) => key !== 'emergencyContact')) as R;
}

interface Place {
  readonly table: ChangedTable;
  /** From the record down to the value, without the places in lists. */
  readonly keys: readonly string[];
}

function scrubbedObject(value: object, place: Place, scrub: Scrub): object {
  const entries = Object.entries(value as Record<string, unknown>);
  const kept = entries
    .filter(([, field]) => !(typeof field === 'string' && isGone(field, scrub)))
    .map(([key, field]) => [key, scrubbed(field, { ...place, keys: [...place.keys, key] }, scrub)] as const);
  const isSame = kept.length === entries.length && kept.every(([, field], at) => field === entries[at]?.[1]);
  return isSame ? value : Object.fromEntries(kept);
}

function scrubbed(value: unknown, place: Place, scrub: Scrub): unknown {
  if (typeof value === 'string') return scrubbedText(value, place, scrub);
  if (Array.isArray(value)) return scrubbedList(value as unknown[], place, scrub);
  return typeof value === 'object' && value !== null ? scrubbedObject(value, place, scrub) : value;
}

function scrubbedList(values: readonly unknown[], place: Place, scrub: Scrub): readonly unknown[] {
  const kept = values
    .filter((value) => !(typeof value === 'string' && isGone(value, scrub)))
    .map((value) => scrubbed(value, place, scrub));
  return kept.length === values.length && kept.every((value, at) => value === values[at]) ? values : kept;
}

function isGone(text: string, { gone }: Scrub): boolean {
  return text.length === idLength && gone.has(text);
}

const idLength = 32;
const idPattern = /^[0-9a-f]{32}$/;

function scrubbedText(text: string, place: Place, { text: from }: Scrub): string {
  if (idPattern.test(text) || isOwn(place)) return text;
  return isNote(place) ? from.note(text) : from.other(text);
}

/** Somebody else's own name, number or address may be the same; it is theirs, and stays. */
function isOwn({ table, keys }: Place): boolean {
  if (table !== 'members') return false;
  const [first = '', second] = keys;
  if (first === 'phones') return second === 'number';
  return ownFields.has(first);
}

const ownFields = new Set(['calledBy', 'fullNameLatin', 'fullNameDevanagari', 'number', 'email']);

/** Typed in somebody's own words. */
function isNote({ table, keys }: Place): boolean {
  const [first = '', second = ''] = keys;
  if (table === 'members') return memberNotes.has(first) || (first === 'phones' && second === 'whoMayAnswer');
  if (table === 'savedViews') return first === 'name' || first === 'typed' || first === 'chosen';
  return otherNotes.has(keys.at(-1) ?? '');
}

const memberNotes = new Set([
  ...['note', 'accessNeeds', 'gender', 'locality', 'emergencyContact', 'guardian', 'checkOnMe'],
  'postalAddress',
  // Who confirmed a step.
  'path',
]);
const otherNotes = new Set(['words', 'place', 'note', 'text', 'remark', 'trainerNames']);

/** A change of which nothing is left, or whose two sides are the same now, is none. */
export function isEmptyChange(before: object | null, after: object | null): boolean {
  return (before === null && after === null) || isSameRecord(before, after);
}
