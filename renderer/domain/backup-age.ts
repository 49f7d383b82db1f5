/** Whether it is time for a backup: how old the newest one is, by the office's own rule. */

import { daysBetween, type IsoDate } from './calendar.ts';
import type { NumberMark } from './numbers.ts';
import { backupDaysOf, type Settings } from './settings.ts';

export type BackupAge =
  /** Nothing to do; `on` is missing in an office that began today. */
  | { readonly type: 'Fresh'; readonly on?: IsoDate }
  | { readonly type: 'Due'; readonly on: IsoDate; readonly days: number }
  | { readonly type: 'NoneYet' };

/** See [Note: Backups are counted]. The first day asks for nothing yet: there is hardly anything to lose. */
export function backupAge(
  mark: NumberMark | undefined,
  settings: Settings | undefined,
  today: IsoDate,
): BackupAge {
  const { last = 0, on } = mark ?? {};
  if (last === 0 || on === undefined) return on === today ? { type: 'Fresh' } : { type: 'NoneYet' };
  const days = daysBetween(on, today);
  // A clock that was set back makes a backup of tomorrow; it is a backup all the same.
  return days > backupDaysOf(settings ?? null) ? { type: 'Due', on, days } : { type: 'Fresh', on };
}
