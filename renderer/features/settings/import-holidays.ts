/** All new days of a list of holidays: one command, one entry, one undo; days that are listed already keep their names. */

import { type Holiday, holidaySchema } from '../../domain/holiday.ts';
import { createId } from '../../domain/ids.ts';
import { fail, ok } from '../../domain/result.ts';
import { mayManageOffice } from '../../domain/staff.ts';
import { readFields, type WrongFields } from '../../domain/wrong-fields.ts';
import type { Command } from '../../session/session.ts';
import type { CoordinatorOnly } from './change-settings.ts';
import type { NewHoliday } from './add-holiday.ts';

export type ImportHolidaysFailure = WrongFields | CoordinatorOnly;

export const importHolidays: Command<readonly NewHoliday[], readonly Holiday[], ImportHolidaysFailure> = (
  session,
  days,
) =>
  session.run<readonly Holiday[], ImportHolidaysFailure>('importHolidays', async (desk) => {
    if (!mayManageOffice(desk.staff.role)) return fail({ type: 'CoordinatorOnly' });
    const listed = new Set((await desk.all('holidays')).map(({ date }) => date));
    const added: Holiday[] = [];
    for (const day of days) {
      const read = readFields(holidaySchema, { ...day, id: createId() });
      if (!read.ok) return read;
      if (!listed.has(read.value.date)) added.push(read.value);
      listed.add(read.value.date);
    }
    const changes = await Promise.all(added.map((holiday) => desk.put('holidays', holiday)));
    return ok({ value: added, changes });
  });
