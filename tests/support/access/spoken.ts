/** Whether a desk speaks one language and no other: its screens, its menu, its days and hours. */

import { expect, type Page } from '@playwright/test';
import { menuLabels } from '../../../renderer/app/menu-labels.ts';
import { localeOf, type Language } from '../../../renderer/words/language.ts';
import { dumpOffice } from '../dump-office.ts';
import type { RunningDesk } from '../launch.ts';
import type { SeededOffice } from '../seeded-office.ts';
import { wordsIn } from '../words-in.ts';
import { notSaidIn, textsOn } from './foreign-words.ts';
import { roads } from './roads.ts';

/** Whatever stands in the records may stand on the screen as it is. */
export async function textsOfRecords({ office, passphrases, names }: SeededOffice): Promise<string[]> {
  const { lines } = await dumpOffice(office, passphrases[0]);
  return [...new Set([...names, ...lines.flatMap((line) => stringsIn(JSON.parse(line)))])];
}

/** Without the words of the program in them, such as "livedExperience": none of these is for the screen. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return /^([a-z][A-Za-z]*)?$/.test(value) ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

export async function foreignOn(
  window: Page,
  language: Language,
  known: readonly string[],
): Promise<string[]> {
  return notSaidIn(language, await textsOn(window), known);
}

/** The native menu bar and everything below it. */
export async function expectMenuIn({ app }: Pick<RunningDesk, 'app'>, language: Language): Promise<void> {
  const titles = await app.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).flatMap((item) => [
      item.label,
      ...(item.submenu?.items ?? [])
        .filter(({ type, visible, role }) => type !== 'separator' && visible && !/devtools/i.test(role ?? ''))
        .map(({ label }) => label),
    ]),
  );
  expect(titles.sort()).toEqual(titlesIn(language));
}

/** The way out of the made-up office stands in the menu of that one only, in the place of the way in. */
function titlesIn(language: Language): string[] {
  const labels = Object.entries(menuLabels(wordsIn(language)));
  return labels.flatMap(([item, label]) => (item === 'leaveMadeUp' ? [] : [label])).sort();
}

/** As the language writes them, with the digits that every office has unless it chooses others. */
export async function expectDaysAndHours(window: Page, language: Language): Promise<void> {
  const words = wordsIn(language);
  const today = await window.evaluate(() => new Intl.DateTimeFormat('en-CA').format(new Date()));
  await roads.today(window);
  await expect(window.getByText(words.sayDate(today, 'full'), { exact: true }).first()).toBeVisible();
  await roads.meetings(window);
  const newest = window.getByRole('grid').getByRole('row').nth(1);
  const weekdays = [1, 2, 3, 4, 5, 6, 7].map((day) => words.sayWeekday(day));
  await expect(newest.getByRole('rowheader')).toHaveText(
    new RegExp(String.raw`^(${weekdays.join('|')}), [0-9]{1,2} (${monthsIn(language).join('|')}) [0-9]{4}$`),
  );
  await expect(newest.getByRole('gridcell').filter({ hasText: /[0-9]{1,2}:[0-9]{2}/ })).toHaveCount(1);
}

function monthsIn(language: Language): string[] {
  const month = new Intl.DateTimeFormat(localeOf(language), { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, place) => month.format(new Date(Date.UTC(2026, place, 15))));
}
