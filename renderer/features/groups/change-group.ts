/** What is known of a group, corrected. Meetings already planned are records of their own: they move with it only when that is wished. */

import { isSameRecord } from '../../domain/canonical-json.ts';
import { type Group, type GroupInput, groupSchema } from '../../domain/group.ts';
import { scheduleChange } from '../../domain/group-moving.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Command, Desk } from '../../session/session.ts';
import type { NoSuchVenue } from './add-group.ts';
import { readFields, type WrongFields } from '../../domain/wrong-fields.ts';

export interface NoSuchGroup {
  readonly type: 'NoSuchGroup';
}

export type ChangeGroupFailure = WrongFields | NoSuchGroup | NoSuchVenue;

export const changeGroup: Command<GroupInput, Group, ChangeGroupFailure> = (session, input) =>
  session.run<Group, ChangeGroupFailure>('changeGroup', async (desk) => {
    const read = await readChange(desk, input);
    if (!read.ok) return read;
    const { before, group } = read.value;
    if (isSameRecord(group, before)) return ok({ value: before, changes: [] });
    return ok({ value: group, changes: [await desk.put('groups', group)] });
  });

/** The group and the meetings that are planned where and when it met so far, as one entry: undone, all of them stand where they stood. */
export const moveGroup: Command<GroupInput, Group, ChangeGroupFailure> = (session, input) =>
  session.run<Group, ChangeGroupFailure>('moveGroup', async (desk) => {
    const read = await readChange(desk, input);
    if (!read.ok) return read;
    const { before, group } = read.value;
    const [meetings, holidays] = [await desk.all('meetings'), await desk.all('holidays')];
    const { moved } = scheduleChange(before, group, meetings, holidays, desk.clock.today());
    const changes = await Promise.all([
      desk.put('groups', group),
      ...moved.map(({ after }) => desk.put('meetings', after)),
    ]);
    return ok({ value: group, changes });
  });

async function readChange(
  desk: Desk,
  input: GroupInput,
): Promise<Result<{ before: Group; group: Group }, ChangeGroupFailure>> {
  const before = await desk.get('groups', input.id);
  if (before === undefined) return fail({ type: 'NoSuchGroup' });
  const read = readFields(groupSchema, input);
  if (!read.ok) return read;
  if ((await desk.get('venues', read.value.venueId)) === undefined) return fail({ type: 'NoSuchVenue' });
  return ok({ before, group: { ...unknownOf(before), ...read.value } });
}

/** See [Note: Strict at the door, loose on the shelf]: what a newer desk wrote is carried along. */
function unknownOf(group: Group): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(group).filter(([field]) => !Object.hasOwn(groupSchema.shape, field)),
  );
}
