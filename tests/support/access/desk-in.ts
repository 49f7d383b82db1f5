/** A desk of 1280 × 720 that speaks a language, before anybody has unlocked it; and zooming it. */

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import type { Preferences } from '../../../electron/contract/office-state.ts';
import type { Language } from '../../../renderer/words/language.ts';
import { launchDesk, type RunningDesk } from '../launch.ts';

const smallScreen = { width: 1280, height: 720 } as const;

/** In that language and with that look from the first picture on: as this account chose them some other day. */
export async function deskIn(
  language: Language,
  places: { readonly office: string; readonly profile: string },
  look: Pick<Preferences, 'theme' | 'textSize'> = {},
): Promise<RunningDesk> {
  await mkdir(places.profile, { recursive: true });
  await writeFile(join(places.profile, 'sobat-preferences.json'), JSON.stringify({ language, ...look }));
  const desk = await launchDesk(places);
  const worn = look.theme === undefined ? '' : `[data-theme="${look.theme}"]`;
  await desk.window.locator(`html[lang="${language}"]${worn} #root h1`).waitFor();
  await desk.app.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
  }, smallScreen);
  await untilWide(desk.window, smallScreen.width);
  return desk;
}

/** Does something at a zoom (2 is 200 %) and goes back. */
export async function zoomed<T>(
  { app, window }: { readonly app: ElectronApplication; readonly window: Page },
  factor: number,
  look: () => Promise<T>,
): Promise<T> {
  await zoom(app, window, factor);
  try {
    return await look();
  } finally {
    await zoom(app, window, 1);
  }
}

async function zoom(app: ElectronApplication, window: Page, factor: number): Promise<void> {
  await app.evaluate(({ BrowserWindow }, wanted) => {
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(wanted);
  }, factor);
  await untilWide(window, smallScreen.width / factor);
  await untilStill(window);
}

/** What is laid out by measuring (the pages of a sheet) follows the window some frames later. */
function untilStill(window: Page): Promise<void> {
  return window.evaluate(async () => {
    const measures = () => {
      const parts = [document.documentElement, document.getElementById('content')];
      return parts.map((part) => `${String(part?.scrollWidth)} ${String(part?.scrollHeight)}`).join();
    };
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    let before = '';
    for (let still = 0; still < 8; still = measures() === before ? still + 1 : 0) {
      before = measures();
      await frame();
    }
  });
}

async function untilWide(window: Page, width: number): Promise<void> {
  await window.waitForFunction((wanted) => Math.abs(innerWidth - wanted) <= 1, width);
}
