/** Long work in slices of a few milliseconds, between which the window draws and hears the keys. */

const sliceMs = 8;

/** `isWanted` is asked between slices: nothing comes of work that nobody waits for any more. */
export async function inSlices<T>(
  steps: Generator<void, T>,
  isWanted: () => boolean = () => true,
): Promise<T | undefined> {
  for (;;) {
    const until = performance.now() + sliceMs;
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
    } while (performance.now() < until);
    if (!isWanted()) return undefined;
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
  }
}
