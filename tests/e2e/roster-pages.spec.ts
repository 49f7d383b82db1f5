/** The roster's pages as Debian's Chromium lays them out and prints them: by their text, their measures and their picture. */

import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, expect, test, type Browser, type ElectronApplication, type Page } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';
import { isoDate, timeOfDay, type IsoDate } from '../../renderer/domain/calendar.ts';
import { isSharedForm } from '../../renderer/domain/group-paper.ts';
import { createId } from '../../renderer/domain/ids.ts';
import { madeUpMembers, makeUpOffice } from '../../renderer/domain/made-up/made-up-office.ts';
import type { Member } from '../../renderer/domain/member.ts';
import { memberNumber, nextSheetNumber } from '../../renderer/domain/numbers.ts';
import { readWeekRosters } from '../../renderer/features/meetings/read-rosters.ts';
import { pageMeasures, rosterMeasures } from '../../renderer/sheets/roster-measures.ts';
import { rosterOf, type Roster, type RosterFacts } from '../../renderer/sheets/roster.ts';
import { sixMeasures } from '../../renderer/sheets/six-meetings-head.ts';
import {
  sixMeetingsOf,
  type SixMeetings,
  type SixMeetingsSheetFacts,
} from '../../renderer/sheets/six-meetings.ts';
import { emptyWindow } from '../bench/empty-window.ts';
import { aGroup, aMeeting, aMember, aVenue, theSettings } from '../support/builders.ts';
import { madeUpSeed } from '../support/made-up-people.ts';
import { recordsAtHand } from '../support/records-at-hand.ts';

const debianChromium = '/usr/bin/chromium';
const root = fileURLToPath(new URL('../..', import.meta.url));
const address = 'http://sheets.test/';
const pixelsPerMillimetre = 96 / 25.4;

/** A window with things round the sheets that print must leave out: a bar, a scrolled and scaled box, a dark theme. */
const entrySource = `
  import { createElement as element } from 'react';
  import { createRoot } from 'react-dom/client';
  import '${root}/renderer/ui/base.css';
  import { RosterSheet } from '${root}/renderer/sheets/roster-sheet.tsx';
  import { SixMeetingsSheet } from '${root}/renderer/sheets/six-meetings-sheet.tsx';
  import { SheetPreview } from '${root}/renderer/sheets/sheet-preview.tsx';
  const screen = createRoot(document.querySelector('#root'));
  globalThis.drawRosters = (rosters) => screen.render(
    element('div', { style: { display: 'grid', gridTemplateColumns: '200px 1fr', height: '100vh', background: '#111', color: '#eee' } },
      element('nav', { style: { height: '3000px' } }, 'OUTSIDE THE PAPER'),
      element('main', { style: { overflow: 'auto', padding: '24px', transform: 'scale(1)' } },
        element(SheetPreview, { label: 'Preview' },
          rosters.map((sheet, place) => 'columns' in sheet
            ? element(SixMeetingsSheet, { key: place, sheet })
            : element(RosterSheet, { key: place, roster: sheet }))))),
  );
`;

const pageSource = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sheets</title>
  <link rel="stylesheet" href="sheets.css"></head><body><div id="root"></div><script type="module" src="entry.js"></script></body></html>`;

declare global {
  var drawRosters: (rosters: (Roster | SixMeetings)[]) => void;
}

let files: ReadonlyMap<string, string | Uint8Array>;
let browser: Browser;

test.skip(!existsSync(debianChromium), 'Debian’s package chromium is not installed');

test.beforeAll(async () => {
  files = await bundle();
  browser = await chromium.launch({ executablePath: debianChromium, args: ['--no-sandbox'] });
});
test.afterAll(async () => {
  await browser.close();
});

async function bundle(): Promise<Map<string, string | Uint8Array>> {
  const entry: Plugin = {
    name: 'roster-entry',
    resolveId: (id) => (id === 'roster-entry' ? `${root}/roster-entry.js` : undefined),
    load: (id) => (id.endsWith('/roster-entry.js') ? entrySource : undefined),
  };
  const built = await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'error',
    publicDir: false,
    plugins: [react(), entry],
    css: { modules: { localsConvention: 'camelCaseOnly' } },
    build: {
      write: false,
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      minify: false,
      rolldownOptions: {
        input: 'roster-entry',
        output: {
          entryFileNames: 'entry.js',
          assetFileNames: ({ names }) =>
            names[0]?.endsWith('.css') ? 'sheets.css' : '[name]-[hash][extname]',
        },
      },
    },
  });
  if (Array.isArray(built) || !('output' in built)) throw new Error('One bundle was expected');
  return new Map(
    built.output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]),
  );
}

async function draw(...rosters: (Roster | SixMeetings)[]): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1100, height: 800 }, deviceScaleFactor: 2 });
  await serveSheets(page);
  await drawIn(page, rosters);
  return page;
}

async function serveSheets(page: Page): Promise<void> {
  await page.route(`${address}**`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    const body = name === '' ? pageSource : files.get(name);
    const contentType = { js: 'text/javascript', css: 'text/css', '': 'text/html' }[name.split('.')[1] ?? ''];
    if (body === undefined) return route.fulfill({ status: 404 });
    return route.fulfill({ body: Buffer.from(body), contentType: contentType ?? 'font/woff2' });
  });
}

async function drawIn(page: Page, rosters: (Roster | SixMeetings)[]): Promise<void> {
  await page.goto(address);
  await page.evaluate((them) => {
    globalThis.drawRosters(them);
  }, rosters);
  await page.locator('[data-sheets] > section').first().waitFor();
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
}

const longNames: Partial<Member>[] = [
  { calledBy: 'Bhagyalakshmiammal Venkataraman', fullNameDevanagari: 'भाग्यलक्ष्मीअम्माळ वेंकटरामन' },
  { calledBy: 'W'.repeat(120), fullNameDevanagari: 'क'.repeat(120) },
  { calledBy: 'क्ष्म्या'.repeat(15), fullNameDevanagari: undefined },
  { calledBy: 'Anne-Marie-Philippine-Josephine', fullNameDevanagari: 'ज्ञानेश्वरीप्रियदर्शिनी' },
  { calledBy: '👩‍👩‍👧'.repeat(20), fullNameDevanagari: undefined },
  { calledBy: `Z${'\u0301'.repeat(119)}`, fullNameDevanagari: undefined },
  { calledBy: '<b>Asha</b> & {{x}}', fullNameDevanagari: undefined },
];

function membersFor(count: number, unusual: readonly Partial<Member>[] = []): Member[] {
  return Array.from({ length: count }, (_, place) =>
    aMember({
      id: createId(),
      number: memberNumber(place + 1),
      fullNameLatin:
        unusual.length > 0 ? undefined : `Kshama${String.fromCharCode(97 + (place % 26))} Shrikhande`,
      fullNameDevanagari: 'क्षमा श्रीखंडे',
      ...unusual[place % Math.max(1, unusual.length)],
    }),
  );
}

function rosterFor(count: number, facts: Partial<RosterFacts> = {}): Roster {
  const members = facts.members ?? membersFor(count);
  const lines = members.map(({ id }) => ({ memberId: id, mark: 'notRecorded' as const }));
  const meeting = aMeeting({
    number: 14,
    date: isoDate('2026-09-30'),
    time: timeOfDay('17:30'),
    minutes: 90,
    facilitatorIds: members.slice(0, 2).map(({ id }) => id),
    register: { lines, visitors: 0 },
  });
  const { number } = nextSheetNumber({ id: 'sheet', last: 41 });
  return rosterOf({
    meeting,
    memberships: [],
    group: aGroup(),
    venue: aVenue(),
    settings: theSettings(),
    sheetNumber: number,
    ...facts,
    members,
  });
}

function longRoster(): Roster {
  const long = {
    latin: 'Saturday Circle under the Banyan '.repeat(3).trim(),
    devanagari: 'वडाखालचे शनिवार मंडळ '.repeat(5).trim(),
  };
  return rosterFor(9, {
    members: membersFor(9, longNames),
    group: { discreetName: long },
    venue: { name: 'Karmaveer Community Hall and Public Reading Room, Second Lane, behind the Bus Stand' },
    settings: { discreetSender: { latin: 'W'.repeat(120), devanagari: 'क'.repeat(120) } },
  });
}

function sixFor(
  count: number,
  facts: Partial<SixMeetingsSheetFacts> = {},
  members: Member[] = membersFor(count),
): SixMeetings {
  const register = {
    lines: members.map(({ id }) => ({ memberId: id, mark: 'notRecorded' as const })),
    visitors: 0,
  };
  const days = ['2026-09-12', '2026-09-19', '2026-09-26', '2026-10-03', '2026-10-10', '2026-10-17'];
  const { number } = nextSheetNumber({ id: 'sheet', last: 41 });
  const meetings = days.map((day, place) =>
    aMeeting({
      ...{ id: createId(), number: 14 + place, date: isoDate(day), register, sheetNumber: number },
      ...(place === 3 && { time: timeOfDay('17:30'), room: 'Upper room' }),
      facilitatorIds: members.slice(0, 2).map(({ id }) => id),
    }),
  );
  const order = members.map(({ id }) => id);
  const office = { venues: [aVenue()], settings: theSettings(), memberships: [], group: aGroup() };
  return sixMeetingsOf({ meetings, order, members, ...office, ...facts });
}

function longSix(): SixMeetings {
  const { groupName, sender } = longRoster();
  return { ...sixFor(9, {}, membersFor(9, longNames)), groupName, sender };
}

/** The paper sizes in points of the pages of a PDF. */
function papersOf(pdf: Buffer): string[] {
  const text = pdf.toString('latin1');
  expect(text.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(text.match(/\/MediaBox/g)?.length ?? 0);
  return [...text.matchAll(/\/MediaBox\s*\[([^\]]*)\]/g)].map(([, box]) => box?.trim() ?? '');
}

const a4 = /^0 0 59[45](\.\d+)? 84[12](\.\d+)?$/;
const lyingA4 = /^0 0 84[12](\.\d+)? 59[45](\.\d+)?$/;

for (const [members, pages] of [
  [0, 1],
  [1, 1],
  [14, 1],
  [15, 2],
  [30, 2],
  [120, 7],
] as const) {
  test(`a group of ${String(members)} is printed on ${String(pages)} pages of A4 and not one more`, async () => {
    const page = await draw(rosterFor(members));
    expect(await page.locator('[data-sheets] > section').count()).toBe(pages);
    for (const pdf of [
      await page.pdf(),
      await page.pdf({ preferCSSPageSize: true }),
      await page.pdf({ format: 'A4' }),
    ]) {
      expect(papersOf(pdf)).toHaveLength(pages);
    }
    for (const paper of papersOf(await page.pdf({ preferCSSPageSize: true }))) expect(paper).toMatch(a4);
    await page.close();
  });
}

for (const [members, pages] of [
  [0, 1],
  [7, 1],
  [8, 2],
  [120, 12],
] as const) {
  test(`in large print a group of ${String(members)} needs ${String(pages)} pages`, async () => {
    const page = await draw(rosterFor(members, { print: 'large' }));
    const printed = papersOf(await page.pdf({ preferCSSPageSize: true }));
    expect(printed).toHaveLength(pages);
    for (const paper of printed) expect(paper).toMatch(a4);
    await page.close();
  });
}

for (const [members, pages] of [
  [0, 1],
  [1, 1],
  [7, 1],
  [8, 2],
  [30, 3],
  [120, 10],
] as const) {
  test(`for six meetings a group of ${String(members)} needs ${String(pages)} lying pages`, async () => {
    const page = await draw(sixFor(members));
    const printed = papersOf(await page.pdf({ preferCSSPageSize: true }));
    expect(printed).toHaveLength(pages);
    for (const paper of printed) expect(paper).toMatch(lyingA4);
    await page.close();
  });
}

test('on the sheet for six meetings bands have their heights, and no text leaves its place', async () => {
  for (const sheet of [
    sixFor(30),
    longSix(),
    sixFor(8, { scripts: 'devanagari', marks: 'tick' }),
    sixFor(30, { print: 'large' }),
    { ...longSix(), print: 'large' as const },
    sixFor(8, { print: 'large', devanagariLanguage: 'hi', marks: 'tick' }),
  ]) {
    const page = await draw(sheet);
    await page.emulateMedia({ media: 'print' });
    for (const measured of await measure(page)) {
      expect(measured.width).toBeCloseTo(pageMeasures.height, 1);
      expect(measured.height).toBeCloseTo(pageMeasures.width, 1);
      for (const height of measured.rows) expect(height).toBeCloseTo(sixMeasures[sheet.print].bands.row, 1);
      expect(measured.footerEnd).toBeLessThanOrEqual(pageMeasures.width - pageMeasures.bottom + 0.1);
      expect(measured.tableEnd).toBeLessThanOrEqual(measured.footerStart + 0.1);
      expect(measured.spills).toEqual([]);
    }
    await page.close();
  }
});

/** Of each the first page and the last are compared. */
const approved = {
  'roster-empty': rosterFor(0),
  'roster-1': rosterFor(1),
  'roster-30': rosterFor(30),
  'roster-120': rosterFor(120),
  'roster-long-names': longRoster(),
  'roster-marathi-tick': rosterFor(8, { scripts: 'devanagari', marks: 'tick' }),
  'roster-english': rosterFor(8, { scripts: 'latin' }),
  'large-empty': rosterFor(0, { print: 'large' }),
  'large-30': rosterFor(30, { print: 'large' }),
  'six-empty': sixFor(0),
  'six-30': sixFor(30),
  'six-marathi': sixFor(8, { scripts: 'devanagari' }),
  'six-large-30': sixFor(30, { print: 'large' }),
};

type NamedPicture = readonly [name: string, picture: Buffer];
type Pictures = AsyncIterable<NamedPicture> | Iterable<NamedPicture>;

/** Approved pictures of this engine; skipped where nobody approved any. Draws what is compared only where something is. */
async function compareAll(pictures: () => Pictures) {
  const drawnBy = `paper-${process.platform}-chrome${browser.version().split('.')[0] ?? ''}`;
  const isApproving = test.info().config.updateSnapshots === 'all';
  const hasPictures = existsSync(`${root}/tests/fixtures/gallery/${drawnBy}`);
  test.skip(!isApproving && !hasPictures, `No pictures are approved for ${drawnBy}: --update-snapshots=all`);
  // A letter's edge may differ by a shade, nothing by its place.
  for await (const [name, picture] of pictures())
    expect.soft(picture).toMatchSnapshot([drawnBy, `${name}.png`], { maxDiffPixels: 60 });
}

test('the pages look as they were last approved', async () => {
  await compareAll(async function* () {
    for (const [name, sheet] of Object.entries(approved)) {
      const page = await draw(sheet);
      await page.emulateMedia({ media: 'print' });
      const pages = page.locator('[data-sheets] > section');
      for (const place of new Set([0, (await pages.count()) - 1])) {
        const picture = await pages.nth(place).screenshot({ animations: 'disabled', scale: 'css' });
        yield [`${name}-${String(place + 1)}`, picture];
      }
      await page.close();
    }
  });
});

test('the desk’s own engine prints the same pages as Debian’s Chromium', async () => {
  const { app, end } = await emptyWindow();
  const window = await app.firstWindow();
  await serveSheets(window);
  for (const name of printedByBoth) {
    await drawIn(window, [approved[name]]);
    const own = picturesOf(await printedByElectron(app), pointsToCompare);
    const other = await printedByChromium(approved[name]);
    expect(own, name).toHaveLength(other.length);
    for (const [place, picture] of own.entries())
      expect(differing(picture, other[place]), `${name}, page ${String(place + 1)}`).toBeLessThan(
        mostDiffering,
      );
  }
  await end();
  // It would be seen if a name were another.
  const renamed = rosterFor(30, { members: membersFor(30, [{ calledBy: 'Asha' }]) });
  const [first] = await printedByChromium(approved['roster-30']);
  expect(differing(first, (await printedByChromium(renamed))[0])).toBeGreaterThan(mostDiffering);
});

const printedByBoth = [
  'roster-30',
  'roster-long-names',
  'roster-marathi-tick',
  'large-30',
  'six-30',
  'six-large-30',
] as const;

async function printedByChromium(sheet: Roster | SixMeetings): Promise<readonly [Picture, ...Picture[]]> {
  const page = await draw(sheet);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  await page.close();
  return picturesOf(pdf, pointsToCompare);
}

/** For each millimetre: a letter is a few points, a row many. */
const pointsToCompare = 2;
/** Of all points; edges are shaded otherwise by another version, but nothing stands elsewhere. */
const mostDiffering = 0.001;

async function printedByElectron(app: ElectronApplication): Promise<Buffer> {
  const pdf = await app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const bytes = await window?.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true });
    return bytes?.toString('base64') ?? '';
  });
  return Buffer.from(pdf, 'base64');
}

/** The share of points that are much darker in one of the pictures than in the other; all, where they are not of one size. */
function differing(one: Picture, other: Picture | undefined): number {
  if (one.width !== other?.width || one.height !== other.height) return 1;
  let count = 0;
  for (let at = 0; at < one.pixels.length; at += 3)
    if (Math.abs((one.pixels[at] ?? 0) - (other.pixels[at] ?? 0)) > 100) count += 1;
  return count / (one.width * one.height);
}

/** A made-up office is relative to its day: this one has approved pictures. */
const approvedDay = isoDate('2026-11-22');

test('the week of the made-up office is one PDF, each page as it was last approved, and none of them blank', async () => {
  const asked = process.env['SOBAT_WEEK_OF'];
  const page = await draw(...(await weekOf(asked === undefined ? approvedDay : isoDate(asked))));
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const count = await page.locator('[data-sheets] > section').count();
  await page.close();
  expect(papersOf(pdf)).toHaveLength(count);
  for (const text of textOfPages(pdf)) expect(text.length).toBeGreaterThan(40);
  if (process.env['SOBAT_WEEK_PDF'] !== undefined) writeFileSync(`${root}/out/week.pdf`, pdf);
  if (asked !== undefined) return;
  await compareAll(function* (): Iterable<NamedPicture> {
    for (let number = 1; number <= count; number += 1) {
      const one = ['-png', '-r', '72', '-f', String(number), '-l', String(number), '-'];
      yield [`week-${String(number)}`, execFileSync('pdftoppm', one, { input: pdf, maxBuffer: 2 ** 28 })];
    }
  });
});

/** As the screen of the week has them. */
async function weekOf(day: IsoDate): Promise<(Roster | SixMeetings)[]> {
  const { settings, ...office } = makeUpOffice({ members: madeUpMembers, seed: madeUpSeed, today: day });
  const { sheets } = await readWeekRosters(recordsAtHand({ ...office, settings: [settings] }), day);
  return sheets.map(({ single, shared, paper: { form } }) =>
    isSharedForm(form) ? sixMeetingsOf(shared) : rosterOf(single),
  );
}

test('upright and lying sheets of a week are one job, each on its own paper', async () => {
  const page = await draw(rosterFor(3), sixFor(3), rosterFor(3, { print: 'large' }));
  const papers = papersOf(await page.pdf({ preferCSSPageSize: true }));
  expect(papers.map((paper) => [a4, lyingA4].findIndex((size) => size.test(paper)))).toEqual([0, 1, 0]);
  await page.close();
});

test('the rosters of two meetings are printed one after the other, each from a page of its own', async () => {
  const page = await draw(rosterFor(3), rosterFor(30));
  expect(papersOf(await page.pdf({ preferCSSPageSize: true }))).toHaveLength(3);
  await page.close();
});

test('nothing but the sheets is printed, in black on white, whatever the window looks like', async () => {
  const page = await draw(rosterFor(8));
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  expect(textOfPages(pdf).join('')).not.toContain('OUTSIDE THE PAPER');
  const [{ pixels }] = picturesOf(pdf);
  let coloured = 0;
  for (let at = 0; at < pixels.length; at += 3) {
    const [red = 0, green = 0, blue = 0] = pixels.subarray(at, at + 3);
    if (Math.max(red, green, blue) - Math.min(red, green, blue) > 8) coloured += 1;
  }
  expect(coloured).toBe(0);
  await page.close();
});

test('20 mm on the left stay free for the punch, and every edge has room for the printer', async () => {
  for (const roster of [rosterFor(14), longRoster(), rosterFor(14, { print: 'large' })]) {
    const page = await draw(roster);
    const [picture] = picturesOf(await page.pdf({ preferCSSPageSize: true }));
    const ink = inkOf(picture);
    expect(ink.left).toBeGreaterThanOrEqual(pageMeasures.punch - 0.2);
    expect(ink.right).toBeLessThanOrEqual(pageMeasures.width - pageMeasures.right + 0.2);
    expect(ink.top).toBeGreaterThanOrEqual(pageMeasures.top - 0.2);
    expect(ink.bottom).toBeLessThanOrEqual(pageMeasures.height - pageMeasures.bottom + 0.2);
    await page.close();
  }
});

test('rows are ruled every 12 mm across the whole width, as the picture of the page shows', async () => {
  const page = await draw(rosterFor(14));
  const [picture] = picturesOf(await page.pdf({ preferCSSPageSize: true }));
  const lines = ruledLines(picture);
  const { header, columns, row, newcomers } = rosterMeasures.plain.bands;
  const first = pageMeasures.top + header + columns;
  const expected = Array.from(
    { length: 18 },
    (_, place) => first + (place + 1) * row + (place >= 14 ? newcomers : 0),
  );
  for (const place of expected) {
    const nearest = Math.min(...lines.map((line) => Math.abs(line - place)));
    expect(nearest, `a line at ${String(place)} mm`).toBeLessThan(0.5);
  }
  await page.close();
});

interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue for each point, line by line. */
  readonly pixels: Buffer;
}

const pointsPerMillimetre = 10;

/** What a printer would make of the pages, at 254 dots an inch; through pipes only, like the text. */
function picturesOf(pdf: Buffer, points = pointsPerMillimetre): [Picture, ...Picture[]] {
  const options = ['-r', String(25.4 * points), '-'];
  let rest = execFileSync('pdftoppm', options, { input: pdf, maxBuffer: 2 ** 30 });
  const pictures: Picture[] = [];
  while (rest.length > 0) {
    // The header of a portable pixmap: its kind, its measures, and its brightest value.
    const [header = '', width, height] =
      /^P6\s(\d+)\s(\d+)\s255\s/.exec(rest.toString('latin1', 0, 40)) ?? [];
    const end = header.length + Number(width) * Number(height) * 3;
    pictures.push({
      width: Number(width),
      height: Number(height),
      pixels: rest.subarray(header.length, end),
    });
    rest = rest.subarray(end);
  }
  const [first, ...others] = pictures;
  if (first === undefined) throw new Error('No page was printed');
  return [first, ...others];
}

function isInk({ width, pixels }: Picture, x: number, y: number): boolean {
  return (pixels[(y * width + x) * 3] ?? 255) < 160;
}

/** The box, in millimetres, outside which the picture is white. */
function inkOf(picture: Picture) {
  const box = { left: picture.width, right: 0, top: picture.height, bottom: 0 };
  for (let y = 0; y < picture.height; y += 1) {
    for (let x = 0; x < picture.width; x += 1) {
      if (!isInk(picture, x, y)) continue;
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x + 1);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y + 1);
    }
  }
  const { left, right, top, bottom } = box;
  const [leftEdge, rightEdge, topEdge, bottomEdge] = [left, right, top, bottom].map(
    (edge) => edge / pointsPerMillimetre,
  );
  return { left: leftEdge, right: rightEdge, top: topEdge, bottom: bottomEdge };
}

/** The heights, in millimetres, at which ink goes from the left to the right end of the text area. */
function ruledLines(picture: Picture): number[] {
  const from = (pageMeasures.punch + 0.5) * pointsPerMillimetre;
  const to = (pageMeasures.width - pageMeasures.right - 0.5) * pointsPerMillimetre;
  const columns = Array.from({ length: to - from }, (_, place) => from + place);
  return Array.from({ length: picture.height }, (_, y) => y)
    .filter((y) => columns.every((x) => isInk(picture, x, y)))
    .map((y) => y / pointsPerMillimetre);
}

test('a page is exactly A4, its bands have their heights, and no text leaves its place, however long the names', async () => {
  for (const roster of [
    rosterFor(30),
    longRoster(),
    rosterFor(8, { scripts: 'devanagari' }),
    rosterFor(8, { devanagariLanguage: 'hi' }),
    rosterFor(30, { print: 'large' }),
    { ...longRoster(), print: 'large' as const },
    rosterFor(8, { print: 'large', scripts: 'devanagari', marks: 'tick' }),
  ]) {
    const page = await draw(roster);
    await page.emulateMedia({ media: 'print' });
    for (const sheet of await measure(page)) {
      expect(sheet.width).toBeCloseTo(pageMeasures.width, 1);
      expect(sheet.height).toBeCloseTo(pageMeasures.height, 1);
      const { row } = rosterMeasures[roster.print].bands;
      for (const height of sheet.rows) expect(height).toBeCloseTo(row, 1);
      expect(sheet.footerEnd).toBeLessThanOrEqual(pageMeasures.height - pageMeasures.bottom + 0.1);
      expect(sheet.tableEnd).toBeLessThanOrEqual(sheet.footerStart + 0.1);
      expect(sheet.spills).toEqual([]);
    }
    await page.close();
  }
});

/** Millimetres from the top left corner of each page; spills are texts that reach out of the box they stand in. */
async function measure(page: Page) {
  return page.locator('[data-sheets] > section').evaluateAll((sections, scale) => {
    const inkOfText = (element: Element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return range.getBoundingClientRect();
    };
    const leaves = (box: DOMRect, text: DOMRect) =>
      text.bottom > box.bottom + 1 ||
      text.top < box.top - 1 ||
      text.right > box.right + 1 ||
      text.left < box.left - 1;
    return sections.map((section) => {
      const paper = section.getBoundingClientRect();
      const edge = (selector: string, side: 'top' | 'bottom') =>
        ((section.querySelector(selector)?.getBoundingClientRect()[side] ?? 0) - paper.top) / scale;
      const boxes = [...section.querySelectorAll('header, th, td, footer, footer p, header p')];
      return {
        width: paper.width / scale,
        height: paper.height / scale,
        rows: [...section.querySelectorAll('[data-row]')].map(
          (row) => row.getBoundingClientRect().height / scale,
        ),
        tableEnd: edge('table', 'bottom'),
        footerStart: edge('footer', 'top'),
        footerEnd: edge('footer', 'bottom'),
        spills: boxes
          .filter((box) => box.textContent !== '' && leaves(box.getBoundingClientRect(), inkOfText(box)))
          .map((box) => box.textContent),
      };
    });
  }, pixelsPerMillimetre);
}

test('the text of the printed pages can be read back: every name in its row, and names never as markup', async () => {
  const roster = longRoster();
  const page = await draw(roster);
  const pages = textOfPages(await page.pdf({ preferCSSPageSize: true }));
  const pageCount = await page.locator('[data-sheets] > section').count();
  expect(pages).toHaveLength(pageCount);
  for (const [place, text] of pages.entries()) {
    expect(text).toContain(`Page ${String(place + 1)} / ${String(pageCount)}`);
    expect(text).toContain('Sheet S-0042');
    expect(text).toContain('What is said here stays here');
    expect(text).not.toContain('Mutual Support');
  }
  expect(pages.join('')).toContain('<b>Asha</b>');
  await page.close();
});

test('thirty members stand on paper in the order of the register', async () => {
  const roster = rosterFor(30);
  const page = await draw(roster);
  const text = textOfPages(await page.pdf({ preferCSSPageSize: true })).join(' ');
  const wanted = roster.rows.map(({ name }, place) => `${String(place + 1)} ${name[0] ?? ''}`);
  const places = wanted.map((row) => text.indexOf(row));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  await page.close();
});

/** Read by a program that is not a browser, through pipes only: a printed name is never written to disk. */
function textOfPages(pdf: Buffer): string[] {
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
  return text
    .split('\f')
    .slice(0, -1)
    .map((page) => page.replace(/\s+/g, ' '));
}

test('names are set in our own typefaces at 14 points', async () => {
  const page = await draw(rosterFor(3));
  const names = page.locator('[data-row="member"] bdi');
  await expect(names.first()).toHaveCSS('font-size', '18.6667px');
  expect(await page.evaluate(() => document.fonts.check('14pt "Noto Sans Devanagari Variable"', 'क्ष'))).toBe(
    true,
  );
  await page.close();
});
