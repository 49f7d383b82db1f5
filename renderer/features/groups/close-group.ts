/** A group closes on a day, with what becomes of its meetings and members, as one entry; and opens again. */

import { z } from 'zod';
import { isoDateSchema } from '../../domain/calendar.ts';
import {
  type Closed,
  closeGroup as closedGroup,
  type CloseFailure,
  reopenGroup as reopened,
} from '../../domain/group-closing.ts';
import type { NotClosed } from '../../domain/group-closing.ts';
import type { Group } from '../../domain/group.ts';
import { groupIdSchema } from '../../domain/ids.ts';
import type { GroupId } from '../../domain/ids.ts';
import { noMeetingReasons } from '../../domain/meeting.ts';
import { fail, ok } from '../../domain/result.ts';
import { choice, problem, strictRecord } from '../../domain/strict-record.ts';
import { readFields, type WrongFields } from '../../domain/wrong-fields.ts';
import type { Command } from '../../session/session.ts';
import type { NoSuchGroup } from './change-group.ts';

export const closingSchema = strictRecord({
  groupId: groupIdSchema,
  on: isoDateSchema,
  /** Missing leaves planned meetings as they are. */
  reason: choice(noMeetingReasons).optional(),
  endsMemberships: z.boolean({ error: problem('problem.recordBroken') }),
});
export type ClosingInput = z.input<typeof closingSchema>;

export type CloseGroupFailure = WrongFields | NoSuchGroup | CloseFailure;

export const closeGroup: Command<ClosingInput, Closed, CloseGroupFailure> = (session, input) =>
  session.run<Closed, CloseGroupFailure>('closeGroup', async (desk) => {
    const read = readFields(closingSchema, input);
    if (!read.ok) return read;
    const group = await desk.get('groups', read.value.groupId);
    if (group === undefined) return fail({ type: 'NoSuchGroup' });
    const [meetings, memberships] = [await desk.all('meetings'), await desk.all('memberships')];
    const closed = closedGroup({ ...read.value, group, meetings, memberships });
    if (!closed.ok) return closed;
    const changes = await Promise.all([
      desk.put('groups', closed.value.group),
      ...closed.value.cancelled.map((meeting) => desk.put('meetings', meeting)),
      ...closed.value.ended.map((membership) => desk.put('memberships', membership)),
    ]);
    return ok({ value: closed.value, changes });
  });

export type ReopenGroupFailure = NoSuchGroup | NotClosed;

export const reopenGroup: Command<GroupId, Group, ReopenGroupFailure> = (session, id) =>
  session.run<Group, ReopenGroupFailure>('reopenGroup', async (desk) => {
    const group = await desk.get('groups', id);
    if (group === undefined) return fail({ type: 'NoSuchGroup' });
    const again = reopened(group);
    return again.ok ? ok({ value: again.value, changes: [await desk.put('groups', again.value)] }) : again;
  });
