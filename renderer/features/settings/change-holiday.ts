/** A holiday on another day, or under another name. */

import { isSameRecord } from '../../domain/canonical-json.ts';
import { type Holiday, type HolidayInput, holidayOnList, holidaySchema } from '../../domain/holiday.ts';
import { fail, ok } from '../../domain/result.ts';
import { mayManageOffice } from '../../domain/staff.ts';
import { readFields } from '../../domain/wrong-fields.ts';
import type { Command } from '../../session/session.ts';
import type { AddHolidayFailure } from './add-holiday.ts';

export interface NoSuchHoliday {
  readonly type: 'NoSuchHoliday';
}

export type ChangeHolidayFailure = AddHolidayFailure | NoSuchHoliday;

export const changeHoliday: Command<HolidayInput, Holiday, ChangeHolidayFailure> = (session, input) =>
  session.run<Holiday, ChangeHolidayFailure>('changeHoliday', async (desk) => {
    if (!mayManageOffice(desk.staff.role)) return fail({ type: 'CoordinatorOnly' });
    const before = await desk.get('holidays', input.id);
    if (before === undefined) return fail({ type: 'NoSuchHoliday' });
    const read = readFields(holidaySchema, input);
    if (!read.ok) return read;
    const listed = holidayOnList(read.value, await desk.all('holidays'));
    if (!listed.ok) return listed;
    // Fields that a newer desk wrote are carried along.
    const holiday = { ...before, ...listed.value };
    if (isSameRecord(holiday, before)) return ok({ value: before, changes: [] });
    return ok({ value: holiday, changes: [await desk.put('holidays', holiday)] });
  });
