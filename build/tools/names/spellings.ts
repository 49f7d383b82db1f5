/** How often a name is suggested in the other script as it is written there, or at least as it sounds. */

import { inOtherScript } from '../../../renderer/domain/names/other-script.ts';
import { sameSound } from '../../../renderer/domain/names/same-sound.ts';
import type { Pair } from './pairs.ts';

/** Shares of the names that were asked for, 0 to 1. */
export interface Suggested {
  /** Letter for letter, capitals aside. */
  readonly exact: number;
  /** Another usual spelling of it counts too. */
  readonly sameSound: number;
}

export function suggested(pairs: readonly Pair[]): Readonly<Record<keyof Pair, Suggested>> {
  return { latin: shares(pairs, 'devanagari', 'latin'), devanagari: shares(pairs, 'latin', 'devanagari') };
}

/** Any spelling that the list has for the name counts. */
function shares(pairs: readonly Pair[], from: keyof Pair, to: keyof Pair): Suggested {
  const spellings = new Map<string, string[]>();
  for (const pair of pairs) spellings.set(pair[from], [...(spellings.get(pair[from]) ?? []), pair[to]]);
  let [exact, same] = [0, 0];
  for (const pair of pairs) {
    const name = inOtherScript(pair[from]) ?? '';
    const good = spellings.get(pair[from]) ?? [];
    if (good.some((each) => each.toLowerCase() === name.toLowerCase())) exact += 1;
    if (good.some((each) => sameSound(each, name) === 'same')) same += 1;
  }
  return { exact: exact / pairs.length, sameSound: same / pairs.length };
}
