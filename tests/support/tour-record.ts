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
  /** The same screen in both sizes, `week-01-today.png` and `week-01-today-1920.png`, numbered alike in every language. */
  bothPictures(window: Page, name: string, how?: PictureWish): Promise<void>;
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
const wideSize = { width: 1920, height: 1080 };

/** Clears what an earlier tour left in `out`. */
export async function createTour(out: string): Promise<Tour> {
  await clear(out);
  const steps: { name: string; seconds: number }[] = [];
  const notes = new Map<string, unknown>();
  const taken = new Map<Language, number>();
  const takenTwice = new Map<Language, number>();
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
      await prepare(window, how);
      await untilStill(window);
      await shoot(window, join(out, 'screenshots', language, `${next(taken, language)}-${name}.png`));
    },
    async bothPictures(window, name, how) {
      const { language } = await wordsOn(window);
      const file = `week-${next(takenTwice, language)}-${name}`;
      // The size the window has comes first: one change of it for two pictures.
      const isWide = await window.evaluate((width) => innerWidth === width, wideSize.width);
      for (const [place, size] of (isWide ? [wideSize, pictureSize] : [pictureSize, wideSize]).entries()) {
        // The screen of this computer may be smaller than that: the page is drawn as if it were not.
        await window.setViewportSize(size);
        await prepare(window, how);
        // For another size nothing is read anew: the screen only has to be laid out.
        await untilStill(window, place === 0 ? usualStillness : 100);
        const end = size === wideSize ? `-${String(wideSize.width)}` : '';
        await shoot(window, join(out, 'screenshots', language, `${file}${end}.png`));
      }
    },
    note(name, value) {
      notes.set(name, value);
    },
    async write() {
      const pictures = Object.fromEntries(taken);
      const picturesInBothSizes = Object.fromEntries(takenTwice);
      const record = {
        seconds: secondsSince(began),
        ...Object.fromEntries(notes),
        pictures,
        picturesInBothSizes,
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

/** The next number of that language, as it stands in names of files. */
function next(taken: Map<Language, number>, language: Language): string {
  const number = (taken.get(language) ?? 0) + 1;
  taken.set(language, number);
  return String(number).padStart(2, '0');
}

async function prepare(window: Page, how: PictureWish | undefined): Promise<void> {
  if (how?.keepsMessages !== true) await dismissMessages(await handsOn(window));
  if (how?.keepsPlace !== true) await scrollToBeginning(window);
}

async function shoot(window: Page, path: string): Promise<void> {
  await window.screenshot({ path, animations: 'disabled' });
}

export function secondsSince(moment: number): number {
  return Math.round(performance.now() - moment) / 1000;
}

/** All pictures of a step are of this size; a window opened by a lock comes back where the last one was. */
export async function sizeWindow(app: ElectronApplication, page: Page): Promise<void> {
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    for (const each of BrowserWindow.getAllWindows()) each.setContentSize(width, height);
  }, pictureSize);
  await page.waitForFunction(
    ({ width, height }) => window.innerWidth === width && window.innerHeight === height,
    pictureSize,
  );
}

async function scrollToBeginning(page: Page): Promise<void> {
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  await page.mouse.move(width * 0.6, height * 0.6);
  await page.mouse.wheel(0, -20_000);
  // Nothing of the screen shall look as if a mouse were on it.
  await page.mouse.move(width - 2, height - 2);
}

/** In milliseconds: parts of a screen come in by queries of their own. */
const usualStillness = 250;

/** Waits until nothing has changed for a moment. */
async function untilStill(page: Page, moment = usualStillness): Promise<void> {
  await page.evaluate(async (stillFor) => {
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
  }, moment);
}
