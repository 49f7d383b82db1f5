/** What stands on the sheet for six meetings, and what must never stand there. */

import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { isoDate, timeOfDay } from '../../../../renderer/domain/calendar.ts';
import { createId } from '../../../../renderer/domain/ids.ts';
import type { Member } from '../../../../renderer/domain/member.ts';
import { memberNumber, type SheetNumber } from '../../../../renderer/domain/numbers.ts';
import { planSixHead, sixMeasures } from '../../../../renderer/sheets/six-meetings-head.ts';
import { SixMeetingsSheet } from '../../../../renderer/sheets/six-meetings-sheet.tsx';
import { sixMeetingsOf, type SixMeetingsSheetFacts } from '../../../../renderer/sheets/six-meetings.ts';
import { createWords } from '../../../../renderer/words/say.ts';
import { aGroup, aMeeting, aMember, aMembership, aVenue, theSettings } from '../../../support/builders.ts';

const kshama = aMember({
  calledBy: 'Kshama',
  fullNameLatin: 'Kshama Shrikhande',
  fullNameDevanagari: 'क्षमा श्रीखंडे',
});
const ravi = aMember({ calledBy: 'Ravi', fullNameLatin: 'Ravi Joshi', fullNameDevanagari: undefined });
const group = aGroup();

function meetingsFor(members: readonly Member[]) {
  return ['2026-12-05', '2026-12-12', '2026-12-19', '2026-12-26', '2027-01-02', '2027-01-09'].map(
    (date, place) =>
      aMeeting({
        ...{ id: createId(), groupId: group.id, number: 14 + place, date: isoDate(date) },
        ...{ time: timeOfDay('11:00'), minutes: 90, sheetNumber: 'S-0042' as SheetNumber },
        register: {
          lines: members.map(({ id }) => ({ memberId: id, mark: 'notRecorded' as const })),
          visitors: 0,
        },
      }),
  );
}

function sheetOf(members: readonly Member[], facts: Partial<SixMeetingsSheetFacts> = {}) {
  return sixMeetingsOf({
    meetings: meetingsFor(members),
    order: members.map(({ id }) => id),
    venues: [aVenue()],
    settings: theSettings({ discreetSender: { latin: 'Box 14, Pune', devanagari: undefined } }),
    memberships: [],
    ...{ group, members, ...facts },
  });
}

const names = (members: readonly Member[], facts: Partial<SixMeetingsSheetFacts> = {}) =>
  sheetOf(members, facts).rows.map(({ name }) => name);

function pagesOf(count: number): string[] {
  const members = Array.from({ length: count }, (_, place) =>
    aMember({ ...kshama, id: createId(), number: memberNumber(place + 1) }),
  );
  const markup = renderToStaticMarkup(<SixMeetingsSheet sheet={sheetOf(members)} />);
  return markup.split('<section').slice(1);
}

describe('the sheet for six meetings', () => {
  test('has each name as its member wishes, like a roster', () => {
    expect(names([kshama, ravi])).toEqual([['Kshama S.', 'क्षमा श्री.'], ['Ravi J.']]);
    expect(names([{ ...kshama, registerAs: 'fullName' }])).toEqual([['Kshama Shrikhande', 'क्षमा श्रीखंडे']]);
    expect(names([{ ...ravi, registerAs: 'number' }])).toEqual([[ravi.number]]);
    expect(names([kshama], { scripts: 'devanagari' })).toEqual([['क्षमा श्री.']]);
    const memberships = [aMembership({ memberId: ravi.id, groupId: group.id, registerAs: 'chosenName' })];
    expect(names([ravi], { memberships })).toEqual([['Ravi']]);
  });

  test('names nobody who is counted only on one of its days', () => {
    expect(names([{ ...kshama, registerAs: 'countedOnly' }, ravi])).toEqual([[], ['Ravi J.']]);
    const memberships = [
      aMembership({ memberId: kshama.id, groupId: group.id, leftOn: isoDate('2026-12-31') }),
      aMembership({
        ...{ id: createId(), memberId: kshama.id, groupId: group.id, joinedOn: isoDate('2027-01-01') },
        ...{ leftOn: undefined, registerAs: 'countedOnly' },
      }),
    ];
    expect(names([kshama], { memberships })).toEqual([[]]);
  });

  test('expects somebody only on the days on which they have a line', () => {
    const [one, ...others] = meetingsFor([kshama]);
    if (one === undefined) throw new Error('No meeting');
    const meetings = [{ ...one, register: { lines: [], visitors: 0 } }, ...others];
    expect(sheetOf([kshama], { meetings }).rows[0]?.isExpected).toEqual([
      false,
      true,
      true,
      true,
      true,
      true,
    ]);
  });

  test('says of a meeting what is different: its hour, its room, and the sheet it stands on already', () => {
    const meetings = meetingsFor([ravi]).map((meeting, place) =>
      place === 2
        ? { ...meeting, time: timeOfDay('17:00'), room: 'Library', sheetNumber: 'S-0007' as SheetNumber }
        : meeting,
    );
    const sheet = sheetOf([ravi], { meetings });
    expect(sheet.sheetNumber).toBe('S-0042');
    expect(sheet.columns.map(({ otherSheet }) => otherSheet)).toEqual([
      ...[undefined, undefined, 'S-0007', undefined, undefined, undefined],
    ]);
    const text = renderToStaticMarkup(<SixMeetingsSheet sheet={sheet} />);
    expect(text).toContain('5:00 pm · Shantivan Hall, Library · S-0007');
  });

  test('gives nothing away, and says its number, its days and its sender', () => {
    const [page = ''] = pagesOf(3);
    for (const secret of ['Made-up', 'Mutual', 'aregiver', 'Kothrud', 'M-00', 'Shrikhande', 'श्रीखंडे'])
      expect(page).not.toContain(secret);
    for (const said of ['Sat, 5 Dec', 'शनि, 9 जानेवारी', 'S-0042', 'Box 14, Pune', 'Saturday Circle'])
      expect(page).toContain(said);
  });

  test('has all rows, at least four free ones, and the counts once, on its last page', () => {
    for (const [members, pages] of [
      [0, 1],
      [1, 1],
      [7, 1],
      [8, 2],
      [15, 2],
      [30, 3],
      [120, 10],
    ] as const) {
      const printed = pagesOf(members);
      expect(printed).toHaveLength(pages);
      const rows = (kind: string) => printed.join('').split(`data-row="${kind}"`).length - 1;
      expect(rows('member')).toBe(members);
      expect(rows('newcomer')).toBeGreaterThanOrEqual(4);
      expect(printed.map((page) => page.includes('Counted only'))).toEqual(
        printed.map((_, place) => place === pages - 1),
      );
    }
  });

  test('in large print has larger letters, fewer rows a page, and everybody all the same', () => {
    const members = Array.from({ length: 30 }, (_, place) =>
      aMember({ ...kshama, id: createId(), number: memberNumber(place + 1) }),
    );
    const drawn = (print: 'plain' | 'large') =>
      renderToStaticMarkup(<SixMeetingsSheet sheet={sheetOf(members, { print })} />);
    expect(drawn('plain').split('<section')).toHaveLength(4);
    expect(drawn('large').split('<section')).toHaveLength(5);
    expect(drawn('large').split('data-row="member"')).toHaveLength(31);
    expect(drawn('large')).toContain('font-size:16.9pt');
    expect(drawn('plain')).not.toContain('font-size:16.9pt');
  });

  test('fills a lying page exactly, and takes whole rows for a long name', () => {
    const voices = [createWords('en'), createWords('mr')];
    for (const print of ['plain', 'large'] as const) {
      const { bands, rows, rowsForCounts } = sixMeasures[print];
      const { header, columns, row, newcomers, counts, footer } = bands;
      expect(9 + header + columns + rows * row + newcomers + counts + footer + 7).toBe(210);
      expect(rowsForCounts * row).toBeLessThanOrEqual(counts);
      const sheet = sheetOf([], { print });
      const long = { ...sheet, groupName: ['W'.repeat(120), 'क'.repeat(120)] };
      expect(planSixHead(sheet, voices)).toMatchObject({ height: header, rowsOnLast: rows });
      const head = planSixHead(long, voices);
      expect(head.height + head.rowsOnLast * row).toBe(header + rows * row);
    }
  });
});
