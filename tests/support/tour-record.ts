/** What the tour leaves behind: pictures of the screens in each language, and tour.json with what was done and how long it took. */

import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { languages, type Language } from '../../renderer/words/language.ts';
import { dismissMessages, handsOn } from './by-hand.ts';
import { wordsOn } from './words-in.ts';

export interface Tour {
  /** Does one thing of the office's day and notes how long it took. */
  step<T>(name: string, work: () => Promise<T>): Promise<T>;
  /** A picture of the window under the language it speaks, numbered in the order of the tour. */
  picture(window: Page, name: string, how?: PictureWish): Promise<void>;
  note(name: string, value: unknown): void;
  write(): Promise<void>;
}

export interface PictureWish {
  /** What the desk just said stays in the picture. */
  readonly keepsMessages?: boolean;
  /** The picture shows where one is on a long page, and not its beginning. */
  readonly keepsPlace?: boolean;
}

const pictureSize = { width: 1280, height: 720 };

/** Clears what an earlier tour left in `out`. */
export async function createTour(out: string): Promise<Tour> {
  await clear(out);
  const steps: { name: string; seconds: number }[] = [];
  const notes = new Map<string, unknown>();
  const taken = new Map<Language, number>();
  const began = performance.now();
  return {
    async step(name, work) {
      const before = performance.now();
      const value = await work();
      steps.push({ name, seconds: secondsSince(before) });
      return value;
    },
    async picture(window, name, how) {
      const { language } = await wordsOn(window);
      if (how?.keepsMessages !== true) await dismissMessages(await handsOn(window));
      if (how?.keepsPlace !== true) await scrollToBeginning(window);
      await untilStill(window);
      const number = (taken.get(language) ?? 0) + 1;
      taken.set(language, number);
      const file = `${String(number).padStart(2, '0')}-${name}.png`;
      await window.screenshot({
        path: join(out, 'screenshots', language, file),
        animations: 'disabled',
      });
    },
    note(name, value) {
      notes.set(name, value);
    },
    async write() {
      const pictures = Object.fromEntries(taken);
      const record = {
        seconds: secondsSince(began),
        ...Object.fromEntries(notes),
        pictures,
        steps,
      };
      await writeFile(join(out, 'tour.json'), `${JSON.stringify(record, null, 2)}\n`);
    },
  };
}

async function clear(out: string): Promise<void> {
  await mkdir(out, { recursive: true });
  const left = (await readdir(out)).filter((name) => name.endsWith('.sobat') || name.endsWith('.pdf'));
  for (const name of [...left, 'screenshots', 'tour.json'])
    await rm(join(out, name), { recursive: true, force: true });
  for (const language of languages) await mkdir(join(out, 'screenshots', language), { recursive: true });
}

export function secondsSince(moment: number): number {
  return Math.round(performance.now() - moment) / 1000;
}

/** All pictures of the tour are of this size; a window opened by a lock comes back where the last one was. */
export async function sizeWindow(app: ElectronApplication, page: Page): Promise<void> {
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    for (const each of BrowserWindow.getAllWindows()) each.setContentSize(width, height);
  }, pictureSize);
  await page.waitForFunction(
    ({ width, height }) => window.innerWidth === width && window.innerHeight === height,
    pictureSize,
  );
}

async function scrollToBeginning(window: Page): Promise<void> {
  await window.mouse.move(pictureSize.width * 0.6, pictureSize.height * 0.6);
  await window.mouse.wheel(0, -20_000);
  // Nothing of the screen shall look as if a mouse were on it.
  await window.mouse.move(pictureSize.width - 2, pictureSize.height - 2);
}

/** Parts of a screen come in by queries of their own: waits until nothing has changed for a moment. */
async function untilStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const stillFor = 250;
    let lastChange = performance.now();
    const watch = new MutationObserver(() => (lastChange = performance.now()));
    watch.observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    const end = performance.now() + 5000;
    while (performance.now() < end && performance.now() - lastChange < stillFor)
      await new Promise((resolve) => setTimeout(resolve, 50));
    watch.disconnect();
  });
}
