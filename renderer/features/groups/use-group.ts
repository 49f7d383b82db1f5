/** One group, live. Undefined while it is looked for, null when there is no such group any more. */

import { useCallback } from 'react';
import type { Group } from '../../domain/group.ts';
import type { GroupId } from '../../domain/ids.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';

export function useGroup(id: GroupId): Group | null | undefined {
  return useStoreQuery<Group | null>(
    useCallback(async (store) => (await store.get('groups', id)) ?? null, [id]),
  );
}
