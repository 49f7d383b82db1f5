/** A name as it is likely written in the other script: a suggestion for whoever knows the person, never a fact. */

import { neighbourhoods } from '../made-up/name-lists.ts';
import { inDevanagari, villageInDevanagari } from './in-devanagari.ts';
import { inLatin } from './in-latin.ts';
import { isDevanagari } from './name-words.ts';
import { devanagariInParts, latinInParts } from './name-parts.ts';

/** Titles, which nobody spells by their sound. */
const titles = [
  ['Dr', 'डॉ'],
  ['Adv', 'ॲड'],
  ['Prof', 'प्रा'],
  ['Smt', 'श्रीमती'],
  ['Shri', 'श्री'],
] as const;

const usualPairs = [
  ...titles,
  ...neighbourhoods.flatMap(({ women, men, surnames }) =>
    [...women, ...men, ...surnames].map(({ latin, devanagari }) => [latin, devanagari] as const),
  ),
];
/** Names that are common around Pune have a usual spelling, whatever the rules say. */
const toDevanagari: ReadonlyMap<string, string> = new Map(
  usualPairs.map(([latin, devanagari]) => [latin.toLowerCase(), devanagari.normalize('NFC')]),
);
const toLatin: ReadonlyMap<string, string> = new Map(
  usualPairs.map(([latin, devanagari]) => [devanagari.normalize('NFC'), latin]),
);

/** Every word in the other script; what stands between the words stays. Undefined for a name that is in neither script, or in both. */
export function inOtherScript(name: string): string | undefined {
  const text = name.normalize('NFC').trim();
  const hasLatin = /\p{Script=Latin}/u.test(text);
  if (hasLatin === isDevanagari(text)) return undefined;
  const written = text.replace(/[\p{L}\p{M}\u200C\u200D]+/gu, hasLatin ? wordInDevanagari : wordInLatin);
  return /\p{L}/u.test(written) ? written : undefined;
}

/** What stands before these ends in a schwa: विश्वनाथ, जयश्री. */
const keepsShort: ReadonlySet<string> = new Set(['नाथ', 'श्री']);

function wordInDevanagari(word: string): string {
  const letters = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const known = toDevanagari.get(letters);
  if (known !== undefined) return known;
  const { beginning, middle, ending } = latinInParts(letters);
  if (middle === '') return beginning + ending;
  const read = ending === 'कर' ? villageInDevanagari : inDevanagari;
  const written = toDevanagari.get(middle) ?? read(middle);
  return beginning + (keepsShort.has(ending) ? written.replace(/ा$/, '') : written) + ending;
}

function wordInLatin(word: string): string {
  const known = toLatin.get(word);
  if (known !== undefined) return known;
  const { middle, ending } = devanagariInParts(word);
  const latin = (toLatin.get(middle) ?? inLatin(middle)) + ending;
  return latin.charAt(0).toUpperCase() + latin.slice(1);
}
