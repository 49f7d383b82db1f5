/** Two members side by side, live, with what the second would bring along. Null where one of them is gone. */

import { useCallback } from 'react';
import type { MemberId } from '../../domain/ids.ts';
import type { Member } from '../../domain/member.ts';
import { summariseMerge, type MergeSummary } from '../../domain/merge/merge-members.ts';
import { isBelonging } from '../../domain/membership.ts';
import { useSession } from '../../session/session-context.tsx';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { readMergeTables } from './merge-members.ts';

export interface OneOfTwo {
  readonly member: Member;
  readonly groups: readonly string[];
}

export interface TwoMembers {
  readonly kept: OneOfTwo;
  readonly other: OneOfTwo;
  readonly summary: MergeSummary;
}

export function useTwoMembers(keptId: MemberId, otherId: MemberId): TwoMembers | null | undefined {
  const today = useSession().clock.today();
  return useStoreQuery<TwoMembers | null>(
    useCallback(
      async (store) => {
        const [kept, other] = [await store.get('members', keptId), await store.get('members', otherId)];
        if (kept === undefined || other === undefined || keptId === otherId) return null;
        const tables = await readMergeTables(store);
        const groups = new Map((await store.all('groups')).map(({ id, name }) => [id, name]));
        const withGroups = (member: Member): OneOfTwo => ({
          member,
          groups: tables.memberships
            .filter((each) => each.memberId === member.id && isBelonging(each, today))
            .flatMap(({ groupId }) => groups.get(groupId) ?? []),
        });
        return {
          kept: withGroups(kept),
          other: withGroups(other),
          summary: summariseMerge(tables, { keptId, otherId }),
        };
      },
      [keptId, otherId, today],
    ),
  );
}
