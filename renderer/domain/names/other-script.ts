/** A name as it is likely written in the other script: a suggestion for whoever knows the person, never a fact. */

import { neighbourhoods } from '../made-up/name-lists.ts';
import { inDevanagari } from './in-devanagari.ts';
import { inLatin } from './in-latin.ts';
import { isDevanagari } from './name-words.ts';

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

function wordInDevanagari(word: string): string {
  return toDevanagari.get(word.toLowerCase()) ?? inDevanagari(word);
}

function wordInLatin(word: string): string {
  return toLatin.get(word) ?? inLatin(word);
}
