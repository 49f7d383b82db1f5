/** Passphrases: one spelling for what was typed, and generated ones of plain words. */

import { passphraseWords } from './passphrase-words.ts';
import { randomBelow } from './random.ts';

/**
 * What was typed, in the one form that is derived from: Unicode NFC, nothing trimmed or folded. Two keyboards may compose
 * क़ or é differently; after this they mean the same. Stock `age` opens the files with the NFC bytes.
 */
export function normalisePassphrase(typed: string): string {
  return typed.normalize('NFC');
}

/**
 * Words with single spaces between them, each chosen evenly from the list. A word of the list of 1,570 is worth 10.6 bits:
 * six of them 63 bits, each guess of which costs an attacker a scrypt of 2^18.
 */
export function generatePassphrase(words = 6): string {
  return Array.from({ length: words }, chooseWord).join(' ');
}

function chooseWord(): string {
  const word = passphraseWords[randomBelow(passphraseWords.length)];
  if (word === undefined) throw new Error('The word list is empty');
  return word;
}
