/**
 * One office in the real desk, damaged at rest in one place, opened again, and looked at: what is in its store, what it told, whether
 * it goes on saving. Every start begins from the same bytes.
 */

import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { leave, goTo, undoByKey, unlock } from '../at-the-desk.ts';
import { handsOn } from '../by-hand.ts';
import { killDesk } from '../faults/processes.ts';
import { launchDesk, type RunningDesk } from '../launch.ts';
import { addMember } from '../office-work.ts';
import { copyOffice, type SeededOffice } from '../seeded-office.ts';
import { digestOf, lostOf } from './digest.ts';
import { keysOfOffice, type OfficeKeys } from './office-keys.ts';
import { storeFolder } from './store-files.ts';
import { areSameRows, linesOfRows, rowsIn, type StoredRows } from './store-rows.ts';

export interface OfficeToDamage {
  readonly office: SeededOffice;
  readonly keys: OfficeKeys;
  /** Everything that was called saved, as it lay in the store when the desk was left. */
  readonly lines: readonly string[];
  readonly rows: StoredRows;
  readonly members: number;
  /** Called so by the last save, which a start takes back to show that it goes on saving. */
  readonly lastMember: string;
  /** Removes everything. */
  remove(): Promise<void>;
}

const lastMember = 'Ketaki of the last save';

/** Seeded, then worked in by hand, so that the newest saves lie in other files and blocks than the oldest. */
export async function officeToDamage(seeded: number): Promise<OfficeToDamage> {
  const office = await copyOffice(seeded);
  const keys = await keysOfOffice(office.office, office.passphrases[0]);
  const desk = await launchDesk(office);
  await unlock(desk.window, office.names[0], office.passphrases[0]);
  for (const calledBy of ['Meghana', 'Om', lastMember])
    await addMember(desk.window, { calledBy, roles: ['caregiver'] });
  const rows = await rowsIn(desk.window);
  if (rows === undefined) throw new Error('The store cannot be read.');
  await leave(desk);
  await cp(office.office, join(office.dir, 'office-as-it-was'), { recursive: true });
  await cp(storeFolder(office.profile), join(office.dir, 'store-as-it-was'), { recursive: true });
  return {
    office,
    keys,
    rows,
    lastMember,
    members: seeded + 3,
    lines: linesOfRows(rows, keys),
    remove: () => rm(office.dir, { recursive: true, force: true }),
  };
}

/** Everything as it was when the office was left. */
export async function restoreOffice({ office }: OfficeToDamage): Promise<void> {
  const places = [
    ['office-as-it-was', office.office],
    ['store-as-it-was', storeFolder(office.profile)],
  ] as const;
  for (const [name, place] of places) {
    await rm(place, { recursive: true, force: true });
    await cp(join(office.dir, name), place, { recursive: true });
  }
}

export interface Outcome {
  /** Records that are not there any more, as lines. */
  readonly lost: readonly string[];
  /** Sentences of the banners above the screen. */
  readonly told: readonly string[];
  /** The rows are others than before: the store was lost and built anew. */
  readonly isRebuilt: boolean;
  /** What else is not as it must be, in words; empty when all is well. */
  readonly wrong: readonly string[];
}

/** Starts the damaged office, looks, takes the last save back as somebody would, and ends. */
export async function startDamaged(before: OfficeToDamage, end: 'leave' | 'kill'): Promise<Outcome> {
  const { office, keys, lines } = before;
  const desk = await launchDesk(office);
  try {
    await unlock(desk.window, office.names[0], office.passphrases[0]);
    const rows = await rowsOnceWhole(desk.window, before);
    const here = rows === undefined ? [] : linesOfRows(rows, keys);
    const told = await sentencesTold(desk.window);
    const wrong = [
      ...(await whyNotOnScreen(desk.window, before)),
      ...(await whyNotSaved(desk.window, before)),
    ];
    await (end === 'leave' ? leave(desk) : killDesk(desk));
    const isRebuilt = rows === undefined || !areSameRows(before.rows, rows);
    return { told, isRebuilt, wrong, lost: lostOf(lines, here) };
  } catch (error) {
    const seen = await textOnScreen(desk.window);
    await killDesk(desk);
    const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
    return { lost: lines, told: [], isRebuilt: true, wrong: [`${why ?? ''} / on the screen: ${seen}`] };
  }
}

/** What was damaged may be found and mended behind the screen, a moment after it is there. */
async function rowsOnceWhole(window: Page, before: OfficeToDamage): Promise<StoredRows | undefined> {
  const whole = digestOf(before.lines);
  for (const end = Date.now() + 10_000; ;) {
    const rows = await rowsIn(window);
    const isWhole = rows !== undefined && digestOf(linesOfRows(rows, before.keys)) === whole;
    if (isWhole || Date.now() > end) return rows;
    await window.waitForTimeout(200);
  }
}

export async function sentencesTold(window: Page): Promise<string[]> {
  const { words } = await handsOn(window);
  const banners = [
    window.getByRole('group', { name: words.say('ui.notice'), exact: true }),
    window.getByRole('alert', { name: words.say('ui.danger'), exact: true }),
  ];
  const texts = await Promise.all(banners.map((banner) => banner.allInnerTexts()));
  return texts.flat().map((text) => text.split('\n')[0] ?? '');
}

async function whyNotOnScreen(window: Page, { members }: OfficeToDamage): Promise<string[]> {
  await goTo(window, 'app.members');
  const { words } = await handsOn(window);
  const count = words.say('members.count', { count: members });
  const isThere = window.getByText(count, { exact: true }).waitFor({ timeout: 5000 });
  return isThere.then(
    () => [],
    () => [`the screen does not say: ${count}`],
  );
}

/** One key takes the last save back: one more save, and the member is gone from the list. */
async function whyNotSaved(window: Page, { members }: OfficeToDamage): Promise<string[]> {
  const { words } = await handsOn(window);
  try {
    await undoByKey(window);
    await window.getByText(words.say('members.count', { count: members - 1 }), { exact: true }).waitFor();
    return [];
  } catch {
    return [`nothing can be saved / on the screen: ${await textOnScreen(window)}`];
  }
}

async function textOnScreen(window: RunningDesk['window']): Promise<string> {
  const text = await window
    .locator('body')
    .innerText({ timeout: 2000 })
    .catch(() => 'nothing');
  return text.replaceAll(/\s+/g, ' ').slice(0, 300);
}
