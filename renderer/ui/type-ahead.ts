/** Typing letters in a table leads to the next row whose name begins with them; a pause begins a new word. */

/** Letters that come quicker than this, in ms, belong to one word. */
export const pauseOfTyping = 900;

export interface Typed {
  readonly letters: string;
  readonly at: number;
}

/** A blank can stand inside a name, never at its beginning: alone it is no letter. */
export function typedOn(before: Typed, key: string, now: number): Typed | null {
  const isGoingOn = before.letters !== '' && now - before.at < pauseOfTyping;
  if (Array.from(key).length !== 1 || (key === ' ' && !isGoingOn)) return null;
  return { letters: (isGoingOn ? before.letters : '') + plain(key), at: now };
}

/**
 * The index of the next row that begins with the letters, round the end; null when none does. One letter leads on from the active
 * row, also when it is pressed again; more letters may stay on it. `textOf` may give several names parted by ' · '.
 */
export function rowByLetters(
  letters: string,
  active: number,
  count: number,
  textOf: (index: number) => string,
): number | null {
  const isOneLetter = new Set(Array.from(letters)).size === 1;
  const wanted = isOneLetter ? (Array.from(letters)[0] ?? '') : letters;
  const first = isOneLetter ? active + 1 : active;
  for (let step = 0; step < count; step += 1) {
    const index = (first + step) % count;
    if (beginsWith(textOf(index), wanted)) return index;
  }
  return null;
}

function beginsWith(text: string, wanted: string): boolean {
  return plain(text)
    .split(' · ')
    .some((name) => name.startsWith(wanted));
}

function plain(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('en');
}
