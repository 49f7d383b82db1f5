/** What is known of a group, corrected; meetings already planned are records of their own and stay as they are. */

import { isSameRecord } from '../../domain/canonical-json.ts';
import { type Group, type GroupInput, groupSchema } from '../../domain/group.ts';
import { fail, ok } from '../../domain/result.ts';
import type { Command } from '../../session/session.ts';
import type { NoSuchVenue } from './add-group.ts';
import { readFields, type WrongFields } from '../../domain/wrong-fields.ts';

export interface NoSuchGroup {
  readonly type: 'NoSuchGroup';
}

export type ChangeGroupFailure = WrongFields | NoSuchGroup | NoSuchVenue;

export const changeGroup: Command<GroupInput, Group, ChangeGroupFailure> = (session, input) =>
  session.run<Group, ChangeGroupFailure>('changeGroup', async (desk) => {
    const before = await desk.get('groups', input.id);
    if (before === undefined) return fail({ type: 'NoSuchGroup' });
    const read = readFields(groupSchema, input);
    if (!read.ok) return read;
    if ((await desk.get('venues', read.value.venueId)) === undefined) return fail({ type: 'NoSuchVenue' });
    const group = { ...unknownOf(before), ...read.value };
    if (isSameRecord(group, before)) return ok({ value: before, changes: [] });
    return ok({ value: group, changes: [await desk.put('groups', group)] });
  });

/** See [Note: Strict at the door, loose on the shelf]: what a newer desk wrote is carried along. */
function unknownOf(group: Group): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(group).filter(([field]) => !Object.hasOwn(groupSchema.shape, field)),
  );
}
