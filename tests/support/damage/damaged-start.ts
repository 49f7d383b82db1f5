/**
 * One office in the real desk, damaged at rest in one place, opened again, and looked at: what is in its store, what it told, whether
 * it goes on saving. Every start begins from the same bytes.
 */

import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { leave, goTo, undoByKey } from '../at-the-desk.ts';
import { handsOn } from '../by-hand.ts';
import { unlockAsFirst } from '../faults/fault-test.ts';
import { membersInLists } from '../faults/office-dump.ts';
import { killDesk } from '../faults/processes.ts';
import { launchDesk, type RunningDesk } from '../launch.ts';
import { addMember } from '../office-work.ts';
import { copyWorkedOffice, type SeededOffice } from '../seeded-office.ts';
import { lostOf } from './digest.ts';
import { keysOfOffice, type OfficeKeys } from './office-keys.ts';
import { storeFolder } from './store-files.ts';
import { storeAsVersionOne } from './store-of-version-one.ts';
import { changedRows, linesOfRows, rowsIn, type StoredRow, type StoredRows } from './store-rows.ts';

export interface OfficeToDamage {
  readonly office: SeededOffice;
  readonly keys: OfficeKeys;
  /** Everything that was called saved, as it lay in the store when the desk was left. */
  readonly lines: readonly string[];
  readonly rows: StoredRows;
  /** As many as their list shows. */
  readonly members: number;
  /** Called so by the last save, which a start takes back to show that it goes on saving. */
  readonly lastMember: string;
  /** Removes everything. */
  remove(): Promise<void>;
}

/** In the words of JSON. */
interface StoreAsLeft {
  readonly rows: [string, readonly StoredRow[]][];
  readonly lines: readonly string[];
}

/** Enough for rows in parts, few enough for a start of a second or two. */
export const membersToDamage = 200;
/** Chromium keeps some four megabytes in its log before it writes a table of them. */
export const membersThatMakeTables = 1000;

const lastMember = 'Ketaki of the last save';

/** Seeded, then worked in by hand, so that the newest saves lie in other files and blocks than the oldest. */
export async function officeToDamage(seeded: number): Promise<OfficeToDamage> {
  const { office, known } = await copyWorkedOffice(seeded, 'to-damage', workByHand);
  await cp(office.office, join(office.dir, 'office-as-it-was'), { recursive: true });
  await cp(storeFolder(office.profile), join(office.dir, 'store-as-it-was'), { recursive: true });
  const { lines } = known;
  return {
    office,
    keys: await keysOfOffice(office.office, office.passphrases[0]),
    rows: new Map(known.rows),
    lastMember,
    members: membersInLists(lines),
    lines,
    remove: () => rm(office.dir, { recursive: true, force: true }),
  };
}

async function workByHand(office: SeededOffice): Promise<StoreAsLeft> {
  const desk = await launchDesk(office);
  await unlockAsFirst(desk, office);
  for (const calledBy of ['Meghana', 'Om', lastMember])
    await addMember(desk.window, { calledBy, roles: ['caregiver'] });
  // A desk comes back to where it was left, and looking at somebody's page is a line of the history.
  await goTo(desk.window, 'app.today');
  const rows = await rowsIn(desk.window);
  if (rows === undefined) throw new Error('The store cannot be read.');
  await leave(desk);
  const keys = await keysOfOffice(office.office, office.passphrases[0]);
  return { rows: [...rows], lines: linesOfRows(rows, keys) };
}

/** The same office with the store that the first version of the desk would have left. */
export async function officeOfVersionOne(seeded: number): Promise<OfficeToDamage> {
  const before = await officeToDamage(seeded);
  const desk = await launchDesk(before.office);
  await desk.window.waitForLoadState();
  await storeAsVersionOne(desk.window, before.rows);
  await leave(desk);
  const kept = join(before.office.dir, 'store-as-it-was');
  await rm(kept, { recursive: true });
  await cp(storeFolder(before.office.profile), kept, { recursive: true });
  return before;
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
  readonly rowsChanged: number;
  /** What else is not as it must be, in words; empty when all is well. */
  readonly wrong: readonly string[];
}

/** Starts the damaged office, looks, takes the last save back as somebody would, and ends. */
export async function startDamaged(
  before: OfficeToDamage,
  end: 'leave' | 'kill',
  atLockScreen: (window: Page) => Promise<void> = () => Promise.resolve(),
): Promise<Outcome> {
  const { office, lines } = before;
  const desk = await launchDesk(office);
  try {
    await atLockScreen(desk.window);
    await unlockAsFirst(desk, office);
    const { rows, lines: here } = await rowsOnceWhole(desk.window, before);
    const rowsChanged = rows === undefined ? lines.length : changedRows(before.rows, rows);
    const told = await sentencesTold(desk.window, rowsChanged > 0);
    const strangers = lostOf(here, lines).map((line) => `not there before: ${line.slice(0, 80)}`);
    const wrong = [
      ...strangers,
      ...(await whyNotOnScreen(desk.window, before)),
      ...(await whyNotSaved(desk.window, before)),
    ];
    await (end === 'leave' ? leave(desk) : killDesk(desk));
    return { told, rowsChanged, isRebuilt: rowsChanged > 0, wrong, lost: lostOf(lines, here) };
  } catch (error) {
    const seen = await textOnScreen(desk.window);
    await killDesk(desk);
    const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
    const rowsChanged = lines.length;
    return {
      lost: lines,
      told: [],
      isRebuilt: true,
      rowsChanged,
      wrong: [`${why ?? ''} / on the screen: ${seen}`],
    };
  }
}

interface RowsSeen {
  readonly rows: StoredRows | undefined;
  readonly lines: readonly string[];
}

/** What was damaged may be found and mended behind the screen, a moment after it is there. */
async function rowsOnceWhole(window: Page, before: OfficeToDamage): Promise<RowsSeen> {
  for (const end = Date.now() + 10_000; ;) {
    const seen = await rowsSeen(window, before);
    if (lostOf(before.lines, seen.lines).length === 0 || Date.now() > end) return seen;
    // Every look takes the time of the window that mends.
    await window.waitForTimeout(500);
  }
}

/** Rows that are the same bytes say the same and need not be opened. */
async function rowsSeen(window: Page, before: OfficeToDamage): Promise<RowsSeen> {
  const rows = await rowsIn(window);
  if (rows === undefined) return { rows, lines: [] };
  const isAsItWas = changedRows(before.rows, rows) === 0;
  return { rows, lines: isAsItWas ? before.lines : linesOfRows(rows, before.keys) };
}

/** A notice follows what was mended by a moment: where there must be one, it is waited for. */
async function sentencesTold(window: Page, mustBe: boolean): Promise<string[]> {
  const { words } = await handsOn(window);
  const notice = window.getByRole('group', { name: words.say('ui.notice'), exact: true });
  const danger = window.getByRole('alert', { name: words.say('ui.danger'), exact: true });
  if (mustBe)
    await notice
      .or(danger)
      .first()
      .waitFor()
      .catch(() => undefined);
  const texts = await Promise.all([notice, danger].map((banner) => banner.allInnerTexts()));
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
