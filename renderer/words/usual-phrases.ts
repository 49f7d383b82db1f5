/** The phrases that are offered for endorsing an effort while the office has none of its own. */

import type { Words } from './say.ts';
import type { WordId } from './words.ts';

const usual = [
  'phrases.cameOnHardDay',
  'phrases.spokeFirst',
  'phrases.listened',
  'phrases.askedForHelp',
  'phrases.wentOut',
  'phrases.smallTask',
  'phrases.triedAgain',
  'phrases.rested',
  'phrases.timeForOneself',
  'phrases.welcomed',
  'phrases.saidPlainly',
  'phrases.saidNo',
] as const satisfies readonly WordId[];

export function usualPhrases({ say }: Pick<Words, 'say'>): string[] {
  return usual.map((id) => say(id));
}
