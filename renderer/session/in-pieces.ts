/** Long work of a screen, one step after the other, with room for everything else between them: see [Note: Work in pieces]. */

import { Breath } from '../data/breath.ts';

/** Pure work that says where it may be interrupted. */
export type Steps<T> = Generator<undefined, T>;

export async function inPieces<T>(work: Steps<T>): Promise<T> {
  const breath = new Breath();
  for (let step = work.next(); ; step = work.next()) {
    if (step.done === true) return step.value;
    const due = breath.due();
    if (due !== undefined) await due;
  }
}

/** The same, given up as soon as nobody wants it any more: then it comes to nothing. */
export function inPiecesWhile<T>(isWanted: () => boolean, work: Steps<T>): Promise<T | undefined> {
  return inPieces(whileWanted(isWanted, work));
}

function* whileWanted<T>(isWanted: () => boolean, work: Steps<T>): Steps<T | undefined> {
  for (let step = work.next(); isWanted(); step = work.next()) {
    if (step.done === true) return step.value;
    yield;
  }
  return undefined;
}
