/** The words on the pages of a roster, as a reader of the paper finds them. */

import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { isoDate, timeOfDay } from '../../../../renderer/domain/calendar.ts';
import { memberNumber, nextSheetNumber } from '../../../../renderer/domain/numbers.ts';
import type { RosterPrint } from '../../../../renderer/sheets/roster-measures.ts';
import { RosterSheet } from '../../../../renderer/sheets/roster-sheet.tsx';
import { rosterOf } from '../../../../renderer/sheets/roster.ts';
import type { RosterMarks, RosterScripts } from '../../../../renderer/sheets/roster.ts';
import { aGroup, aMeeting, aMember, aVenue, theSettings } from '../../../support/builders.ts';

const members = Array.from({ length: 30 }, (_, place) =>
  aMember({
    number: memberNumber(place + 1),
    calledBy: `Person${String(place + 1)}`,
    fullNameLatin: `Person${String(place + 1)} Deshpande`,
    fullNameDevanagari: 'क्षमा श्रीखंडे',
  }),
);

function pagesFor(
  count: number,
  scripts: RosterScripts = 'both',
  devanagariLanguage: 'mr' | 'hi' = 'mr',
  marks: RosterMarks = 'signature',
  print: RosterPrint = 'plain',
): string[] {
  const here = members.slice(0, count);
  const lines = here.map(({ id }) => ({ memberId: id, mark: 'notRecorded' as const }));
  const roster = rosterOf({
    meeting: aMeeting({
      number: 14,
      date: isoDate('2026-11-28'),
      time: timeOfDay('11:00'),
      minutes: 90,
      facilitatorIds: here.slice(0, 2).map(({ id }) => id),
      register: { lines, visitors: 0 },
    }),
    group: aGroup(),
    venue: aVenue(),
    settings: theSettings({ discreetSender: { latin: 'Box 14, Pune', devanagari: 'पेटी १४, पुणे' } }),
    members: here,
    memberships: [],
    sheetNumber: nextSheetNumber({ id: 'sheet', last: 41 }).number,
    scripts,
    marks,
    print,
    devanagariLanguage,
  });
  const [, ...pages] = renderToStaticMarkup(<RosterSheet roster={roster} />).split('<section');
  return pages;
}

/** What is left without markup: the text in reading order. */
function textOf(page: string | undefined): string {
  return (page ?? '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#x27;/g, "'")
    .replace(/\s+/g, ' ');
}

function rowsOf(page: string | undefined, kind: 'member' | 'newcomer'): number {
  return (page ?? '').split(`data-row="${kind}"`).length - 1;
}

describe('the printed roster', () => {
  test('says group, meeting, weekday, date, time, venue, room and facilitators on every page, in both scripts', () => {
    const pages = pagesFor(30);
    expect(pages).toHaveLength(2);
    for (const page of pages) {
      const text = textOf(page);
      for (const words of [
        'Saturday Circle',
        'शनिवार मंडळ',
        'Meeting 14 · बैठक 14',
        'शनिवार, 28 नोव्हेंबर',
        '11:00 am – 12:30 pm',
        'सकाळी 11:00 – दुपारी 12:30',
        'Shantivan Hall Hall',
        'Facilitators · सुलभक',
        'Person1 D. क्षमा श्री., Person2 D. क्षमा श्री.',
      ]) {
        expect(text).toContain(words);
      }
      // Engines differ in where the comma stands.
      expect(text).toMatch(/Saturday,? 28 November,? 2026/);
    }
  });

  test('has a row for each member and at least four for newcomers', () => {
    const [page] = pagesFor(14);
    expect(rowsOf(page, 'member')).toBe(14);
    expect(rowsOf(page, 'newcomer')).toBe(4);
    expect(textOf(page)).toContain('14 Person14 D. क्षमा श्री.');
  });

  test('asks for name, time in, and signature or tick, and never for anything else', () => {
    const [page] = pagesFor(1);
    const headings = [...(page ?? '').matchAll(/<th scope="col">(.*?)<\/th>/g)].map(([, cell]) =>
      textOf(cell).trim(),
    );
    expect(headings).toEqual(['No. क्र.', 'Name नाव', 'Time in येण्याची वेळ', 'Signature or tick सही किंवा खूण']);
  });

  test('asks only for a tick in a box where signing is too much', () => {
    const [page] = pagesFor(14, 'both', 'mr', 'tick');
    const headings = [...(page ?? '').matchAll(/<th scope="col">(.*?)<\/th>/g)].map(([, cell]) =>
      textOf(cell).trim(),
    );
    expect(headings).toEqual(['No. क्र.', 'Name नाव', 'Tick खूण']);
    expect([rowsOf(page, 'member'), rowsOf(page, 'newcomer')]).toEqual([14, 4]);
    const cells = (page ?? '').split('<tr').filter((row) => row.includes('data-row'));
    expect(new Set(cells.map((row) => row.split('<td').length - 1))).toEqual(new Set([3]));
  });

  test('says the same in large print, on as many more pages as that needs', () => {
    const plain = pagesFor(14);
    const large = pagesFor(14, 'both', 'mr', 'signature', 'large');
    expect([plain.length, large.length]).toEqual([1, 2]);
    expect(large.map((page) => rowsOf(page, 'member'))).toEqual([11, 3]);
    expect(rowsOf(large[1], 'newcomer')).toBe(8);
    expect(large[0]).toContain('font-size:20pt');
    const names = (pages: string[]) =>
      pages
        .map(textOf)
        .join(' ')
        .match(/Person\d+ D\./g);
    expect(new Set(names(large))).toEqual(new Set(names(plain)));
  });

  test('says in its footer what the group keeps to, in both scripts, with sheet number, discreet sender and page', () => {
    const [first, last] = pagesFor(30).map(textOf);
    for (const words of [
      'Speak or stay silent, as you like',
      'What is said here stays here',
      'इथले बोलणे इथेच राहते',
      'Sheet S-0042',
      'पत्रक S-0042',
      'Box 14, Pune',
      'पेटी १४, पुणे',
    ]) {
      expect(first).toContain(words);
      expect(last).toContain(words);
    }
    expect(first).toContain('Page 1 / 2');
    expect(last).toContain('पान 2 / 2');
  });

  test('asks for the two counts once, on the last page', () => {
    const [first, last] = pagesFor(30).map(textOf);
    expect(first).not.toContain('In the room');
    expect(last).toContain('In the room');
    expect(last).toContain('Visitors');
  });

  test('gives nothing away: no organisation, kind of group, phone, locality, member number, whole name or telling word', () => {
    const text = pagesFor(30).join(' ');
    for (const secret of [
      'Made-up',
      'Mutual',
      'aregiver',
      'Kothrud',
      '00000',
      'M-00',
      'Deshpande',
      'श्रीखंडे',
    ]) {
      expect(text).not.toContain(secret);
    }
    for (const telling of [
      /mental/i,
      /health/i,
      /illness/i,
      /support/i,
      /recover/i,
      /शुभ(ार्थी|ंकर)/,
      /मानसिक/,
      /आरोग्य/,
    ]) {
      expect(textOf(text)).not.toMatch(telling);
    }
  });

  test('is in one script where the office wishes it', () => {
    expect(textOf(pagesFor(3, 'latin')[0])).not.toMatch(/\p{Script=Devanagari}/u);
    const marathi = textOf(pagesFor(3, 'devanagari')[0]);
    expect(marathi).toContain('पान 1 / 1');
    expect(marathi).not.toContain('Signature');
    expect(textOf(pagesFor(3, 'devanagari', 'hi')[0])).toContain('पृष्ठ 1 / 1');
  });

  test('is ready for a group that nobody has joined yet, with room to write who facilitates', () => {
    const [page, ...others] = pagesFor(0);
    expect(others).toEqual([]);
    expect(rowsOf(page, 'newcomer')).toBe(18);
    expect(page).toMatch(/class="[^"]*writeIn/);
  });
});
