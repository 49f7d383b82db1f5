/** A day more on the office's list of holidays. */

import {
  type DayTaken,
  type Holiday,
  type HolidayInput,
  holidayOnList,
  holidaySchema,
} from '../../domain/holiday.ts';
import { createId } from '../../domain/ids.ts';
import { fail, ok } from '../../domain/result.ts';
import { mayManageOffice } from '../../domain/staff.ts';
import { readFields, type WrongFields } from '../../domain/wrong-fields.ts';
import type { Command } from '../../session/session.ts';
import type { CoordinatorOnly } from './change-settings.ts';

export type NewHoliday = Omit<HolidayInput, 'id'>;
export type AddHolidayFailure = WrongFields | CoordinatorOnly | DayTaken;

export const addHoliday: Command<NewHoliday, Holiday, AddHolidayFailure> = (session, input) =>
  session.run<Holiday, AddHolidayFailure>('addHoliday', async (desk) => {
    if (!mayManageOffice(desk.staff.role)) return fail({ type: 'CoordinatorOnly' });
    const read = readFields(holidaySchema, { ...input, id: createId() });
    if (!read.ok) return read;
    const listed = holidayOnList(read.value, await desk.all('holidays'));
    if (!listed.ok) return listed;
    return ok({ value: listed.value, changes: [await desk.put('holidays', listed.value)] });
  });
