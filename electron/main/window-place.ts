/** Where the window stands, remembered between launches and brought back onto a screen that is there. */

import { z } from 'zod';

const rectangle = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
export type Rectangle = z.infer<typeof rectangle>;

export const windowPlaceSchema = z.object({ bounds: rectangle.nullable(), isMaximized: z.boolean() });
export type WindowPlace = z.infer<typeof windowPlaceSchema>;

export const smallestWindow = { width: 800, height: 600 } as const;
const usualWindow = { width: 1280, height: 860 } as const;

/** So much of the title bar must be on a screen for a hand to take hold of it. */
const hold = { width: 120, height: 40 } as const;

/** The remembered bounds, no larger than their screen; without a place of their own (the system centres) if no screen shows them. */
export function boundsOnScreen(
  remembered: Rectangle | null,
  screens: readonly Rectangle[],
): { width: number; height: number; x?: number; y?: number } {
  const screen = screens.find((each) => remembered !== null && showsTitleBar(each, remembered));
  if (remembered === null || screen === undefined) return fitted(usualWindow, screens[0]);
  const { width, height } = fitted(remembered, screen);
  const x = Math.min(
    Math.max(remembered.x, screen.x - width + hold.width),
    screen.x + screen.width - hold.width,
  );
  const y = Math.max(remembered.y, screen.y);
  return { x, y, width, height };
}

function fitted(wanted: { readonly width: number; readonly height: number }, screen: Rectangle | undefined) {
  return {
    width: Math.max(smallestWindow.width, Math.min(wanted.width, screen?.width ?? wanted.width)),
    height: Math.max(smallestWindow.height, Math.min(wanted.height, screen?.height ?? wanted.height)),
  };
}

function showsTitleBar(screen: Rectangle, window: Rectangle): boolean {
  const across = Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x);
  const isBelowTop = window.y > screen.y - hold.height;
  const isAboveBottom = window.y < screen.y + screen.height - hold.height;
  return across >= hold.width && isBelowTop && isAboveBottom;
}
