/** How long a passphrase would stand against somebody with the stick in their hands; weak ones are refused. */

import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import * as common from '@zxcvbn-ts/language-common';
import * as english from '@zxcvbn-ts/language-en';
import { generatePassphrase, normalisePassphrase } from '../vault/passphrase.ts';

export interface PassphraseStrength {
  /** 0 to 4 as zxcvbn scores; 4 is asked for (10^10 guesses and more, each costing about a second of scrypt). */
  readonly score: 0 | 1 | 2 | 3 | 4;
  readonly isEnough: boolean;
}

const longestLookedAt = 128;
let judge: ZxcvbnFactory | undefined;

/** `known` are words an acquaintance would try first: names of staff and organisation. */
export function passphraseStrength(passphrase: string, known: readonly string[]): PassphraseStrength {
  judge ??= new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
  });
  const looked = normalisePassphrase(passphrase).slice(0, longestLookedAt);
  const { score } = judge.check(looked, [...known]);
  return { score, isEnough: score >= 4 && [...looked].length >= 12 };
}

/** Six plain words, chosen by chance alone: what the first run offers to whoever does not want to invent some. */
export function offeredPassphrase(): string {
  return generatePassphrase();
}
