/** What the head of a roster takes from its pages when names and places are long. */

import { describe, expect, test } from 'vitest';
import { isoDate, timeOfDay } from '../../../../renderer/domain/calendar.ts';
import { planHeader } from '../../../../renderer/sheets/roster-header-plan.ts';
import { pageMeasures, rosterMeasures } from '../../../../renderer/sheets/roster-measures.ts';
import type { Roster } from '../../../../renderer/sheets/roster.ts';
import { createWords } from '../../../../renderer/words/say.ts';

const { bands: bandHeights, rows: rowsOnPage } = rosterMeasures.plain;

const usual: Roster = {
  languages: ['en', 'mr'],
  marks: 'signature',
  print: 'plain',
  groupName: ['Saturday Circle', 'शनिवार मंडळ'],
  meetingNumber: 14,
  date: isoDate('2026-11-28'),
  startsAt: timeOfDay('17:00'),
  endsAt: timeOfDay('19:00'),
  venue: 'Shantivan Hall',
  room: 'Hall',
  facilitators: [['Asha K.', 'आशा कु.']],
  rows: [],
  sheetNumber: undefined,
  sender: ['Box 14'],
};

function planOf(roster: Partial<Roster> = {}) {
  return planHeader(
    { ...usual, ...roster },
    (roster.languages ?? usual.languages).map((language) => createWords(language)),
  );
}

describe('the head of a roster', () => {
  test('with margins, bands and rows fills a page exactly', () => {
    for (const { bands, rows } of [rosterMeasures.plain, rosterMeasures.large]) {
      const { header, columns, row, newcomers, footer } = bands;
      const filled =
        pageMeasures.top + header + columns + rows * row + newcomers + footer + pageMeasures.bottom;
      expect(filled).toBe(pageMeasures.height);
    }
  });

  test('leaves all rows to its pages in the usual case', () => {
    expect(planOf()).toMatchObject({ height: bandHeights.header, rowsPerPage: rowsOnPage });
  });

  test('needs no more room on any day of the year, in any language', () => {
    const days = ['2026-09-30', '2026-02-11', '2026-11-28', '2026-12-24', '2027-01-07'].map(isoDate);
    for (const language of ['mr', 'hi'] as const) {
      for (const date of days) {
        const languages = ['en', language] as const;
        expect(planOf({ date, languages }).rowsPerPage).toBe(rowsOnPage);
        expect(planOf({ date, languages, print: 'large' }).rowsPerPage).toBe(rosterMeasures.large.rows);
      }
    }
  });

  test('takes whole rows for a long group name, and the page stays full', () => {
    const plan = planOf({
      groupName: ['Saturday Circle by the Old Banyan Tree and its Many Friends '.repeat(2).trim()],
    });
    expect(plan.title.fit).toMatchObject({ points: 12 });
    const long = planOf({ groupName: ['W'.repeat(120), 'क'.repeat(120)] });
    expect(long.rowsPerPage).toBeLessThan(rowsOnPage);
    expect(long.height + long.rowsPerPage * bandHeights.row).toBe(
      bandHeights.header + rowsOnPage * bandHeights.row,
    );
  });

  test('keeps some rows on a page whatever stands in it', () => {
    const facilitators = Array.from({ length: 20 }, () => ['W'.repeat(120), 'क'.repeat(120)]);
    const plan = planOf({
      facilitators,
      venue: 'W'.repeat(120),
      room: 'W'.repeat(120),
      groupName: ['W'.repeat(120)],
    });
    expect(plan.rowsPerPage).toBeGreaterThanOrEqual(2);
  });

  test('names each part of the team, and a team of three in two scripts takes at most one row from the page', () => {
    const plan = planOf({ coFacilitators: [['Ravi']], anchors: [['Meera K.', 'मीरा क्षी.']] });
    expect(plan.team.parts.map(({ names }) => names)).toEqual([
      'Asha K. आशा कु.',
      'Ravi',
      'Meera K. मीरा क्षी.',
    ]);
    expect(plan.team.parts.map(({ label }) => label)).toEqual([
      'Facilitator · सुलभक',
      'Co-facilitator · सह-सुलभक',
      'Anchor person · आधार व्यक्ती',
    ]);
    expect(plan.rowsPerPage).toBeGreaterThanOrEqual(rowsOnPage - 1);
  });

  test('leaves out the room of a meeting that has none', () => {
    expect(planOf({ room: undefined }).place.map(({ text }) => text)).toEqual(['Shantivan Hall']);
  });
});
