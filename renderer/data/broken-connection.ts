/**
 * [Note: A broken connection goes with the garbage] When Chromium finds a store damaged while it opens it, it ends the connection but
 * holds on to it until the window collects its garbage, and makes every later opening and deleting wait for that: measured, half a
 * minute and more, or under a second where there is garbage to collect. A page cannot ask for a collection, only make it due.
 */

const heapsKept = 4;
/** Some seven megabytes of small objects: buffers do not count, and fewer would take longer. */
const objectsInHeap = 250_000;
const every = 100;
/** Whatever still waits after so many has another reason. */
const most = 100;

/** Does the work, and makes garbage for as long as it has to wait. */
export async function despiteBrokenConnection<T>(work: () => Promise<T>): Promise<T> {
  let heaps: (readonly object[])[] = [];
  let made = 0;
  const timer = setInterval(() => {
    heaps = [...heaps.slice(1 - heapsKept), Array.from({ length: objectsInHeap }, (_, n) => ({ n }))];
    made += 1;
    if (made === most) clearInterval(timer);
  }, every);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    heaps = [];
  }
}
