/** The window of the moment: calls that show a dialog or print must not hold on to one that a lock has replaced. */

import type { BrowserWindow } from 'electron';

export interface DeskBrowser {
  /** Throws when there is none: then no call can have come from it either. */
  window(): BrowserWindow;
  set(window: BrowserWindow): void;
  bringToFront(): void;
  /** Whether the frame is the top frame of the window of the moment. */
  isTopFrame(frame: Electron.WebFrameMain | null): boolean;
}

export function createDeskBrowser(): DeskBrowser {
  let current: BrowserWindow | undefined;
  const alive = () => (current?.isDestroyed() === false ? current : undefined);
  return {
    window() {
      const window = alive();
      if (window === undefined) throw new Error('no window');
      return window;
    },
    set(window) {
      current = window;
    },
    bringToFront() {
      const window = alive();
      if (window?.isMinimized() === true) window.restore();
      window?.show();
      window?.focus();
    },
    isTopFrame: (frame) => frame !== null && frame === alive()?.webContents.mainFrame,
  };
}
