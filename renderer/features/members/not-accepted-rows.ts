/** Who has not accepted the code of conduct that holds, as rows of a list; only those who are here. */

import type { IsoDate } from '../../domain/calendar.ts';
import { conductStand, newestAccepted, type Acceptance, type Conduct } from '../../domain/conduct.ts';
import { editionInForce } from '../../domain/edition.ts';
import { isInLists } from '../../domain/out-of-sight.ts';
import type { Reading } from '../../session/session.ts';
import { readMemberRows } from './member-rows.ts';
import type { RowOfMember } from './who-columns.tsx';

export interface NotAcceptedRow extends RowOfMember {
  /** An earlier edition, which they did accept. */
  readonly earlier: Acceptance | undefined;
}

export interface NotAccepted {
  /** Missing where the office has put none in force: then nobody can have accepted it. */
  readonly inForce: Conduct | undefined;
  readonly rows: readonly NotAcceptedRow[];
}

export async function readNotAccepted(store: Reading, today: IsoDate): Promise<NotAccepted> {
  const inForce = editionInForce(today, await store.all('conducts'));
  if (inForce === undefined) return { inForce, rows: [] };
  const newest = newestAccepted(today, await store.all('acceptances'));
  const rows = (await readMemberRows(store, today)).filter(
    ({ member, hasLeft }) =>
      !hasLeft && isInLists(member) && conductStand(inForce, newest.get(member.id)) !== 'accepted',
  );
  return { inForce, rows: rows.map((who) => ({ who, earlier: newest.get(who.member.id) })) };
}
