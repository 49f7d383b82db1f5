/** Names as they stand on a roster: first name and initial, in either script, and one order for all lists. */

import type { Member } from './member.ts';
import { bareWords, isDevanagari } from './names/name-words.ts';
import type { Script } from './text.ts';

/** The member's name for a sheet that others see; the other script's name, then the name to be called by, where one is missing. */
export function rosterName(member: Member, script: Script): string {
  return shortName(
    nameInScript(member, script) ?? nameInScript(member, otherScript(script)) ?? member.calledBy,
  );
}

/** The name in each script in which there is one, written as on a roster; at least one of the two is there. */
export function bothScripts(
  member: Member,
  write: (name: string) => string = shortName,
): { latin?: string; devanagari?: string } {
  const latin = nameInScript(member, 'latin');
  const devanagari = nameInScript(member, 'devanagari');
  if (latin === undefined && devanagari === undefined) return { latin: write(member.calledBy) };
  return {
    ...(latin !== undefined && { latin: write(latin) }),
    ...(devanagari !== undefined && { devanagari: write(devanagari) }),
  };
}

/** The whole name in the script the member prefers, for the office's own eyes. */
export function fullName(member: Member, script: Script = member.preferredScript ?? 'latin'): string {
  return nameInScript(member, script) ?? nameInScript(member, otherScript(script)) ?? member.calledBy;
}

/** First name and the last word's initial: 'Kshama S.', 'क्षमा श्री.'; a single word stays as it is. */
export function shortName(name: string): string {
  const [first, ...others] = bareWords(name);
  const last = others.at(-1);
  if (first === undefined) return name;
  return last === undefined ? first : `${first} ${initialOf(last)}.`;
}

/** What a visitor may see on the screen: 'K. S.', 'क्ष. श्री.' */
export function initials(name: string): string {
  const words = bareWords(name);
  const outer = words.length > 1 ? [words[0], words.at(-1)] : words;
  return outer.map((word) => `${initialOf(word ?? '')}.`).join(' ');
}

const collator = new Intl.Collator('mr', { numeric: true });

/** One order for lists in both scripts; equal names keep a fixed order through the code units. */
export function compareNames(one: string, other: string): number {
  return collator.compare(one, other) || (one < other ? -1 : Number(one > other));
}

export function compareMembers(one: Member, other: Member): number {
  return (
    compareNames(fullName(one, 'latin'), fullName(other, 'latin')) || compareNames(one.number, other.number)
  );
}

function nameInScript(member: Member, script: Script): string | undefined {
  const name = script === 'latin' ? member.fullNameLatin : member.fullNameDevanagari;
  return name ?? (scriptOf(member.calledBy) === script ? member.calledBy : undefined);
}

function otherScript(script: Script): Script {
  return script === 'latin' ? 'devanagari' : 'latin';
}

function scriptOf(text: string): Script {
  return isDevanagari(text) ? 'devanagari' : 'latin';
}

const segmenter = new Intl.Segmenter('mr', { granularity: 'grapheme' });
const endsInHalfConsonant = /\u094D\u200D?$/;

/** The first whole akshara or letter of a word; opening brackets and quotation marks are passed over. */
export function initialOf(word: string): string {
  const start = word.search(/[\p{L}\p{N}]/u);
  let initial = '';
  // Older engines break a conjunct after its virama: 'श्री' must not become 'श्'. A final half consonant simply ends.
  for (const { segment } of segmenter.segment(start < 0 ? word : word.slice(start))) {
    initial += segment;
    if (!endsInHalfConsonant.test(initial)) break;
  }
  return initial.toLocaleUpperCase('en');
}
