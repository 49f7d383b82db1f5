/** When the first screen asks for a backup. */

import { expect, test } from 'vitest';
import { backupAge } from '../../../../renderer/domain/backup-age.ts';
import { isoDate } from '../../../../renderer/domain/calendar.ts';
import { countBackup, higherMark } from '../../../../renderer/domain/numbers.ts';
import { theSettings } from '../../../support/builders.ts';

const today = isoDate('2026-11-23');
const savedOn = (day: string) => countBackup(undefined, isoDate(day));

test('a backup of a week ago is young enough, one of eight days is not', () => {
  const settings = theSettings();
  expect(backupAge(savedOn('2026-11-16'), settings, today)).toEqual({ type: 'Fresh', on: '2026-11-16' });
  expect(backupAge(savedOn('2026-11-15'), settings, today)).toEqual({
    type: 'Due',
    on: '2026-11-15',
    days: 8,
  });
});

test('the office’s own rule counts where it has one', () => {
  const settings = { ...theSettings(), backupEveryDays: 2 };
  expect(backupAge(savedOn('2026-11-20'), settings, today)).toMatchObject({ type: 'Due', days: 3 });
});

test('an office that began today is asked for nothing, from the next day on it has no backup yet', () => {
  const began = { id: 'backup' as const, last: 0, on: today };
  expect(backupAge(began, theSettings(), today)).toEqual({ type: 'Fresh' });
  expect(backupAge(began, theSettings(), isoDate('2026-11-24'))).toEqual({ type: 'NoneYet' });
  expect(backupAge(undefined, undefined, today)).toEqual({ type: 'NoneYet' });
});

test('of an older stick and what is known here, the newer backup counts', () => {
  const older = savedOn('2026-11-01');
  const newer = countBackup(older, isoDate('2026-11-20'));
  expect(higherMark(older, newer).on).toBe('2026-11-20');
});
