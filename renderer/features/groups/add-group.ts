/** A new group at one of the office's venues. */

import { type Group, type GroupInput, groupSchema } from '../../domain/group.ts';
import { createId } from '../../domain/ids.ts';
import { fail, ok } from '../../domain/result.ts';
import type { Command } from '../../session/session.ts';
import { readFields, type WrongFields } from '../../domain/wrong-fields.ts';

export type NewGroup = Omit<GroupInput, 'id'>;

export interface NoSuchVenue {
  readonly type: 'NoSuchVenue';
}

export type AddGroupFailure = WrongFields | NoSuchVenue;

export const addGroup: Command<NewGroup, Group, AddGroupFailure> = (session, input) =>
  session.run<Group, AddGroupFailure>('addGroup', async (desk) => {
    const read = readFields(groupSchema, { ...input, id: createId() });
    if (!read.ok) return read;
    if ((await desk.get('venues', read.value.venueId)) === undefined) return fail({ type: 'NoSuchVenue' });
    return ok({ value: read.value, changes: [await desk.put('groups', read.value)] });
  });
