/** What hangs on a wall or goes home: all of it, in letters as large as the page allows, and nothing that tells whose it is. */

import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { isoDate, timeOfDay } from '../../../../renderer/domain/calendar.ts';
import { ConductWallSheet } from '../../../../renderer/sheets/conduct-wall-sheet.tsx';
import { TermSheet, type TermPaper } from '../../../../renderer/sheets/term-sheet.tsx';
import { wallPages } from '../../../../renderer/sheets/wall-pages.ts';
import { createWords } from '../../../../renderer/words/say.ts';

const conduct = createWords('en').say('notices.textConduct');

test('the usual code of conduct fills one page in large letters', () => {
  const { points, pages } = wallPages(conduct);
  expect(points).toBeGreaterThanOrEqual(28);
  expect(pages).toEqual([conduct.split('\n')]);
});

test('the longer the text, the smaller its letters; then more pages, and not a word is lost', () => {
  const sizes = [1, 2, 4, 8].map((times) => wallPages(`${conduct}\n`.repeat(times)).points);
  expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
  const long = `${conduct}\n`.repeat(20);
  const { pages } = wallPages(long);
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.flat().join('\n')).toBe(long.trim());
  for (const page of pages) expect(page.length).toBeGreaterThan(0);
});

test('a paragraph that is longer than a page goes on on the next one', () => {
  const text = 'Everybody is free to speak. '.repeat(400).trim();
  const { pages } = wallPages(text);
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.flat().join(' ')).toBe(text);
});

test('each language has its page, with the edition that holds', () => {
  const marathi = createWords('mr').say('notices.textConduct');
  const wall = {
    ...{ version: 3, effectiveOn: isoDate('2026-11-01'), digits: undefined },
    texts: [
      { language: 'en' as const, text: conduct },
      { language: 'mr' as const, text: marathi },
    ],
  };
  const pages = renderToStaticMarkup(<ConductWallSheet wall={wall} />)
    .split('<section')
    .slice(1);
  expect(pages).toHaveLength(2);
  expect(pages[0]).toContain('Edition 3 · since 1 November 2026');
  expect(pages[1]).toContain('lang="mr"');
  expect(pages[1]).toContain('आवृत्ती 3');
});

const paper: TermPaper = {
  ...{ languages: ['en', 'mr'], digits: undefined, groupName: ['Saturday Circle', 'शनिवार मंडळ'] },
  ...{ startsAt: timeOfDay('11:00'), endsAt: timeOfDay('12:30'), place: 'Shantivan Hall' },
  days: [
    { date: isoDate('2026-12-05'), state: 'planned', time: undefined, place: undefined },
    { date: isoDate('2026-12-12'), state: 'calledOff', time: undefined, place: undefined },
    { date: isoDate('2026-12-19'), state: 'proposed', time: timeOfDay('17:00'), place: 'Library' },
  ],
  sender: ['Box 14'],
};

test('a term says its days in both languages, what is different on one, and what is not certain', () => {
  const page = renderToStaticMarkup(<TermSheet paper={paper} />);
  for (const said of [
    ...['Saturday Circle', '11:00 am – 12:30 pm', 'Shantivan Hall', 'Box 14'],
    ...['Saturday, 5 December 2026', 'शनिवार, 19 डिसेंबर 2026'],
    ...['no meeting · बैठक नाही', '5:00 pm · Library · not fixed yet · ठरायचे आहे'],
  ])
    expect(page).toContain(said);
});

test('a long term has as many pages as its days need, and none that is empty', () => {
  const [day] = paper.days;
  if (day === undefined) throw new Error('No day');
  for (const [days, pages] of [
    [1, 1],
    [19, 1],
    [20, 2],
    [38, 2],
    [39, 3],
  ] as const) {
    const markup = renderToStaticMarkup(
      <TermSheet paper={{ ...paper, days: Array.from({ length: days }, () => day) }} />,
    );
    const printed = markup.split('<section').slice(1);
    expect(printed).toHaveLength(pages);
    for (const page of printed) expect(page).toContain('<tr');
  }
});
