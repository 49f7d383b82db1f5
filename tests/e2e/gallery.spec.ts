/** Every component in every state, as it was last approved: by day, by night, in strong contrast; and read by the rules of axe. */

import { existsSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { at } from '../../build/setup/run.mjs';
import type { Theme } from '../../electron/contract/office-state.ts';
import { axeProblems } from '../support/access/axe.ts';
import { openGallery, type RunningGallery } from '../support/gallery.ts';

const themes = ['light', 'dark', 'contrast'] as const satisfies readonly Theme[];

/** What a computer draws differently from ours: its system and its engine. */
let drawnBy: string;
let gallery: RunningGallery;
let parts: readonly string[];

test.beforeAll(async () => {
  gallery = await openGallery({ width: 1280, height: 720 });
  drawnBy = await gallery.app.evaluate(
    () => `${process.platform}-chrome${process.versions['chrome'].split('.')[0] ?? ''}`,
  );
  const places = gallery.window.getByRole('navigation').getByRole('listitem');
  await places.first().waitFor();
  parts = await places.locator('[class*="label"]').allTextContents();
});

test.afterAll(async () => {
  await gallery.close();
});

test('every component reads well and looks as approved, by day, by night and in strong contrast', async () => {
  const { window } = gallery;
  const hasPictures = isApproving() || existsSync(at('tests', 'fixtures', 'gallery', drawnBy));
  if (!hasPictures) tellOfMissingPictures();
  const problems: Record<string, readonly string[]> = {};
  for (const part of parts)
    for (const theme of themes) {
      await show(window, part, theme);
      if (hasPictures) await compare(window, `${part}-${theme}.png`);
      const found = await axeProblems(window, theme === 'light' ? undefined : ['color-contrast']);
      if (found.length > 0) problems[`${part}, ${theme}`] = found;
    }
  expect(problems).toEqual({});
});

function isApproving(): boolean {
  return test.info().config.updateSnapshots === 'all';
}

function tellOfMissingPictures(): void {
  const description = `No pictures are approved for ${drawnBy}: approve them there with --update-snapshots=all`;
  test.info().annotations.push({ type: 'skipped in part', description });
}

/** All parts are compared, whatever the first one looks like. A letter's edge may differ by a shade, nothing by its place. */
async function compare(window: Page, name: string): Promise<void> {
  const picture = await window.screenshot({ animations: 'disabled' });
  expect.soft(picture).toMatchSnapshot([drawnBy, name], { maxDiffPixels: 60 });
}

/** A part stands when its letters are there and a few frames have passed; a menu opens a moment after its page. */
async function show(window: Page, part: string, theme: Theme): Promise<void> {
  await window.emulateMedia({ colorScheme: theme === 'light' ? 'light' : 'dark', reducedMotion: 'reduce' });
  // Where the hand happens to lie is no state of a component.
  await window.mouse.move(2, 2);
  await window.evaluate(
    async ([name, wanted]) => {
      document.documentElement.dataset['theme'] = wanted;
      location.hash = name;
      await document.fonts.ready;
      const frames = async (count: number) => {
        for (let frame = 0; frame < count; frame += 1)
          await new Promise((resolve) => requestAnimationFrame(resolve));
      };
      await frames(3);
      if (name !== 'menu') return;
      while (document.querySelector('[role="menu"]') === null) await frames(1);
      await frames(6);
    },
    [part, theme] as const,
  );
}
