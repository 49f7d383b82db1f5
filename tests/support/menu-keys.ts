/** Keys of the native menu. The keyboard of Playwright ends in the page; these go the way of the real ones, through the window. */

import type { ElectronApplication } from '@playwright/test';

export interface MenuKey {
  /** As Electron names keys: 'N', 'F1'. */
  readonly key: string;
  readonly withControl?: boolean;
}

/** Keys go to the window in front: with several desks on one screen that may be another's, so this one is brought there first. */
export async function pressMenuKey(
  app: ElectronApplication,
  { key, withControl = true }: MenuKey,
): Promise<void> {
  await app.evaluate(
    async ({ BrowserWindow }, { keyCode, modifiers }) => {
      const window = BrowserWindow.getAllWindows()[0];
      for (let tries = 0; tries < 40 && window?.isFocused() === false; tries += 1) {
        window.focus();
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      window?.webContents.sendInputEvent({
        type: 'keyDown',
        keyCode,
        modifiers,
      });
      window?.webContents.sendInputEvent({ type: 'keyUp', keyCode, modifiers });
    },
    { keyCode: key, modifiers: withControl ? ['control' as const] : [] },
  );
}
