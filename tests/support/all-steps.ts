/** Work that may be interrupted, run to its end without a pause. */

export function allSteps<T>(work: Generator<undefined, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
