/** What the office chose for itself, changed field by field; the coordinator's alone. */

import { isSameRecord } from '../../domain/canonical-json.ts';
import { schemaOf } from '../../domain/records.ts';
import { fail, ok } from '../../domain/result.ts';
import { type Settings, settingsId, type SettingsInput, settingsSchema } from '../../domain/settings.ts';
import { mayManageOffice } from '../../domain/staff.ts';
import { readFields, type WrongFields } from '../../domain/wrong-fields.ts';
import type { Command } from '../../session/session.ts';

/** Only what is given changes; `undefined` takes an optional field away. */
export type SettingsFields = Partial<Omit<SettingsInput, 'id'>>;

export interface CoordinatorOnly {
  readonly type: 'CoordinatorOnly';
}

export type ChangeSettingsFailure = WrongFields | CoordinatorOnly;

const fieldsSchema = settingsSchema.omit({ id: true }).partial();

export const changeSettings: Command<SettingsFields, Settings, ChangeSettingsFailure> = (session, input) =>
  session.run<Settings, ChangeSettingsFailure>('changeSettings', async (desk) => {
    if (!mayManageOffice(desk.staff.role)) return fail({ type: 'CoordinatorOnly' });
    const fields = readFields(fieldsSchema, input);
    if (!fields.ok) return fields;
    const before = await desk.get('settings', settingsId);
    // See [Note: Strict at the door, loose on the shelf]: what a newer desk wrote beside these fields is carried along.
    const read = readFields(schemaOf.settings, { ...before, ...fields.value, id: settingsId });
    if (!read.ok) return read;
    if (before !== undefined && isSameRecord(read.value, before)) return ok({ value: before, changes: [] });
    return ok({ value: read.value, changes: [await desk.put('settings', read.value)] });
  });
