/** A day taken off the list of holidays; meetings stay as they are. */

import type { Holiday } from '../../domain/holiday.ts';
import { fail, ok } from '../../domain/result.ts';
import { mayManageOffice } from '../../domain/staff.ts';
import type { Command } from '../../session/session.ts';
import type { NoSuchHoliday } from './change-holiday.ts';
import type { CoordinatorOnly } from './change-settings.ts';

export type RemoveHolidayFailure = CoordinatorOnly | NoSuchHoliday;

export const removeHoliday: Command<Holiday['id'], Holiday, RemoveHolidayFailure> = (session, id) =>
  session.run<Holiday, RemoveHolidayFailure>('removeHoliday', async (desk) => {
    if (!mayManageOffice(desk.staff.role)) return fail({ type: 'CoordinatorOnly' });
    const before = await desk.get('holidays', id);
    if (before === undefined) return fail({ type: 'NoSuchHoliday' });
    return ok({ value: before, changes: [await desk.remove('holidays', id)] });
  });
