/** Two groups become a pair, or go their own ways again; meetings already planned stay as they are. */

import type { GroupId } from '../../domain/ids.ts';
import { pairGroups as paired, type NotAPair, type Pair } from '../../domain/pair.ts';
import { fail, ok } from '../../domain/result.ts';
import type { Command } from '../../session/session.ts';
import type { NoSuchGroup } from './change-group.ts';

export interface NoSuchPair {
  readonly type: 'NoSuchPair';
}

export const pairGroups: Command<readonly [GroupId, GroupId], Pair, NoSuchGroup | NotAPair> = (
  session,
  [oneId, otherId],
) =>
  session.run<Pair, NoSuchGroup | NotAPair>('pairGroups', async (desk) => {
    const one = await desk.get('groups', oneId);
    const other = await desk.get('groups', otherId);
    if (one === undefined || other === undefined) return fail({ type: 'NoSuchGroup' });
    const pair = paired(one, other, await desk.all('pairs'));
    return pair.ok ? ok({ value: pair.value, changes: [await desk.put('pairs', pair.value)] }) : pair;
  });

export const endPair: Command<Pair['id'], Pair, NoSuchPair> = (session, id) =>
  session.run<Pair, NoSuchPair>('endPair', async (desk) => {
    const pair = await desk.get('pairs', id);
    if (pair === undefined) return fail({ type: 'NoSuchPair' });
    return ok({ value: pair, changes: [await desk.remove('pairs', id)] });
  });
