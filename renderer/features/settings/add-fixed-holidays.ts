/** The national days that fall on the same day every year, in one press; days that are listed already keep their names. */

import { type FixedDay, fixedHolidaysMissing, type Holiday, holidaySchema } from '../../domain/holiday.ts';
import { createId } from '../../domain/ids.ts';
import { fail, ok } from '../../domain/result.ts';
import { mayManageOffice } from '../../domain/staff.ts';
import type { Command } from '../../session/session.ts';
import type { CoordinatorOnly } from './change-settings.ts';

export interface FixedHolidaysInput {
  readonly year: number;
  /** In the language of whoever adds them; from then on the office's own words. */
  readonly names: Readonly<Record<FixedDay, string>>;
}

export const addFixedHolidays: Command<FixedHolidaysInput, readonly Holiday[], CoordinatorOnly> = (
  session,
  { year, names },
) =>
  session.run<readonly Holiday[], CoordinatorOnly>('addFixedHolidays', async (desk) => {
    if (!mayManageOffice(desk.staff.role)) return fail({ type: 'CoordinatorOnly' });
    const missing = fixedHolidaysMissing(await desk.all('holidays'), year);
    const added = missing.map(({ day, date }) =>
      holidaySchema.parse({ id: createId(), date, name: names[day] }),
    );
    const changes = await Promise.all(added.map((holiday) => desk.put('holidays', holiday)));
    return ok({ value: added, changes });
  });
