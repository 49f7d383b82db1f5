/** Holidays entered, corrected and taken off the list, each with its way back. */

import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../../../renderer/domain/calendar.ts';
import { addFixedHolidays } from '../../../../../renderer/features/settings/add-fixed-holidays.ts';
import { addHoliday } from '../../../../../renderer/features/settings/add-holiday.ts';
import { changeHoliday } from '../../../../../renderer/features/settings/change-holiday.ts';
import { previewHolidays } from '../../../../../renderer/features/settings/holiday-preview.ts';
import { importHolidays } from '../../../../../renderer/features/settings/import-holidays.ts';
import { removeHoliday } from '../../../../../renderer/features/settings/remove-holiday.ts';
import type { DeskSession } from '../../../../../renderer/session/desk-session.ts';
import { undoEntry } from '../../../../../renderer/session/undo.ts';
import { deskForTests } from '../../../../support/desk-for-tests.ts';
import '../../../../support/without-workers.ts';

const names = {
  republicDay: 'Republic Day',
  maharashtraDay: 'Maharashtra Day',
  independenceDay: 'Independence Day',
  gandhiJayanti: 'Gandhi Jayanti',
  christmas: 'Christmas',
};

async function daysOf({ store }: DeskSession): Promise<string[]> {
  return (await store.all('holidays')).map(({ date, name }) => `${date} ${name}`).sort();
}

async function listed(session: DeskSession, date: string, name: string) {
  const added = await addHoliday(session, { date: isoDate(date), name });
  if (!added.ok) throw new Error(added.error.type);
  return added.value.value;
}

describe('a holiday', () => {
  it('is added, moved, renamed and removed, and each of it can be undone', async () => {
    const { session } = await deskForTests();
    const { id } = await listed(session, '2026-11-08', 'Diwali');
    await changeHoliday(session, { id, date: isoDate('2026-11-09'), name: 'Diwali, second day' });
    expect(await daysOf(session)).toEqual(['2026-11-09 Diwali, second day']);
    await removeHoliday(session, id);
    expect(await daysOf(session)).toEqual([]);
    for (const expected of [['2026-11-09 Diwali, second day'], ['2026-11-08 Diwali'], []]) {
      expect((await undoEntry(session, null)).ok).toBe(true);
      expect(await daysOf(session)).toEqual(expected);
    }
  });

  it('on a day that is listed already is refused, by its name there', async () => {
    const { session } = await deskForTests();
    const { id } = await listed(session, '2026-11-08', 'Diwali');
    await listed(session, '2026-11-10', 'Padwa');
    const taken = { ok: false, error: { type: 'DayTaken', name: 'Padwa' } };
    expect(await addHoliday(session, { date: isoDate('2026-11-10'), name: 'Bhaubeej' })).toEqual(taken);
    expect(await changeHoliday(session, { id, date: isoDate('2026-11-10'), name: 'Diwali' })).toEqual(taken);
    expect(await daysOf(session)).toEqual(['2026-11-08 Diwali', '2026-11-10 Padwa']);
  });

  it('that somebody removed meanwhile is said to be gone', async () => {
    const { session } = await deskForTests();
    const holiday = await listed(session, '2026-11-08', 'Diwali');
    await removeHoliday(session, holiday.id);
    const gone = { ok: false, error: { type: 'NoSuchHoliday' } };
    expect(await changeHoliday(session, holiday)).toEqual(gone);
    expect(await removeHoliday(session, holiday.id)).toEqual(gone);
  });

  it('is the coordinator’s to list', async () => {
    const { session } = await deskForTests('clerk');
    const refused = { ok: false, error: { type: 'CoordinatorOnly' } };
    expect(await addHoliday(session, { date: isoDate('2026-11-08'), name: 'Diwali' })).toEqual(refused);
    expect(await addFixedHolidays(session, { year: 2026, names })).toEqual(refused);
    expect(await daysOf(session)).toEqual([]);
  });
});

describe('the fixed national days of a year', () => {
  it('are added in one action beside what is listed, and undone in one', async () => {
    const { session } = await deskForTests();
    await listed(session, '2026-12-25', 'Nataal');
    const added = await addFixedHolidays(session, { year: 2026, names });
    expect(added.ok && added.value.value).toHaveLength(4);
    expect(await daysOf(session)).toEqual([
      '2026-01-26 Republic Day',
      '2026-05-01 Maharashtra Day',
      '2026-08-15 Independence Day',
      '2026-10-02 Gandhi Jayanti',
      '2026-12-25 Nataal',
    ]);
    await undoEntry(session, null);
    expect(await daysOf(session)).toEqual(['2026-12-25 Nataal']);
  });

  it('that are all there leave nothing to do', async () => {
    const { session } = await deskForTests();
    await addFixedHolidays(session, { year: 2026, names });
    expect(await addFixedHolidays(session, { year: 2026, names })).toMatchObject({
      ok: true,
      value: { value: [], entryId: null },
    });
  });
});

describe('a list of holidays', () => {
  const days = [
    { date: isoDate('2026-11-08'), name: 'Diwali' },
    { date: isoDate('2026-11-10'), name: 'Padwa' },
  ];

  it('comes in with one entry, leaves what is listed as it is, and goes with one undo', async () => {
    const { session } = await deskForTests();
    await listed(session, '2026-11-10', 'Balipratipada');
    const done = await importHolidays(session, [...days, { date: isoDate('2026-11-08'), name: 'Again' }]);
    expect(done.ok && done.value.value.map(({ name }) => name)).toEqual(['Diwali']);
    expect(await daysOf(session)).toEqual(['2026-11-08 Diwali', '2026-11-10 Balipratipada']);
    await undoEntry(session, null);
    expect(await daysOf(session)).toEqual(['2026-11-10 Balipratipada']);
  });

  it('comes in whole or not at all, and only from the coordinator', async () => {
    const { session } = await deskForTests();
    const wrong = [...days, { date: isoDate('2026-12-01'), name: ' ' }];
    expect(await importHolidays(session, wrong)).toMatchObject({ ok: false, error: { type: 'WrongFields' } });
    expect(await daysOf(session)).toEqual([]);
    const clerk = await deskForTests('clerk');
    expect(await importHolidays(clerk.session, days)).toEqual({
      ok: false,
      error: { type: 'CoordinatorOnly' },
    });
  });

  it('shows beforehand what is new, listed already, there twice, repeated or not to be read', async () => {
    const { session } = await deskForTests();
    await listed(session, '2026-11-10', 'Padwa');
    const rows = [
      ['08/11/2026', 'Diwali'],
      ['10/11/2026', 'Balipratipada'],
      ['08/11/2026', 'Lakshmi Puja'],
      ['2026-01-26', 'Republic Day'],
      ['soon', 'Holi'],
    ];
    const preview = previewHolidays({ rows, repeats: new Set([4]) }, await session.store.all('holidays'));
    expect(preview).toEqual([
      { row: 1, state: 'new', date: '2026-11-08', name: 'Diwali' },
      { row: 2, state: 'here', date: '2026-11-10', name: 'Balipratipada', as: 'Padwa' },
      { row: 3, state: 'twice', date: '2026-11-08', name: 'Lakshmi Puja', of: 1 },
      { row: 4, state: 'unread', text: '2026-01-26 · Republic Day', why: 'eventRepeats' },
      { row: 5, state: 'unread', text: 'soon · Holi', why: 'dateMissing' },
    ]);
  });
});
