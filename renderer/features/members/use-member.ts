/** One member, live. Undefined while it is looked for, null when there is no such member any more. */

import { useCallback } from 'react';
import type { MemberId } from '../../domain/ids.ts';
import type { Member } from '../../domain/member.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';

export function useMember(id: MemberId): Member | null | undefined {
  return useStoreQuery<Member | null>(
    useCallback(async (store) => (await store.get('members', id)) ?? null, [id]),
  );
}
