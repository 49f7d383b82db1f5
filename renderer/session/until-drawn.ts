/** Waits for a page to show what was just saved for it, before it goes to the printer. */

export interface PageToBe {
  /** Whether what was saved is in what is drawn now. */
  readonly isThere: () => boolean;
  /** Somebody went to another screen: whatever is drawn now is not what was to be printed. */
  readonly isGone: () => boolean;
  /** Resolves when the next frame is on the screen. */
  readonly nextFrame: () => Promise<void>;
}

/** False where the screen is left first. A large week takes seconds; two frames more, so that the last change is laid out, too. */
export async function untilDrawn({ isThere, isGone, nextFrame }: PageToBe): Promise<boolean> {
  while (!isThere() && !isGone()) await nextFrame();
  await nextFrame();
  await nextFrame();
  return !isGone();
}
