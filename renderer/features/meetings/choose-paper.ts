/** How the sheets of a group look from now on: chosen once, and remembered with the group. */

import { z } from 'zod';
import { isSameRecord } from '../../domain/canonical-json.ts';
import { groupPaperSchema, paperOf } from '../../domain/group-paper.ts';
import type { Group } from '../../domain/group.ts';
import { groupIdSchema } from '../../domain/ids.ts';
import { fail, ok } from '../../domain/result.ts';
import type { Command } from '../../session/session.ts';

const inputSchema = z.object({ groupId: groupIdSchema, paper: groupPaperSchema });
type ChoosePaperInput = z.infer<typeof inputSchema>;

export type ChoosePaperFailure = { readonly type: 'NoSuchGroup' };

export const choosePaper: Command<ChoosePaperInput, Group, ChoosePaperFailure> = (session, input) =>
  session.run<Group, ChoosePaperFailure>('choosePaper', async (desk) => {
    const { groupId, paper } = inputSchema.parse(input);
    const group = await desk.get('groups', groupId);
    if (group === undefined) return fail({ type: 'NoSuchGroup' });
    if (isSameRecord(paperOf(group), paper)) return ok({ value: group, changes: [] });
    const after = { ...group, paper };
    return ok({ value: after, changes: [await desk.put('groups', after)] });
  });
