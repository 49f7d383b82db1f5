/** The endorsed efforts of one member, the newest first; read to be read, never to be counted. */

import type { IsoDate } from '../../domain/calendar.ts';
import { shareableOn, type Endorsement, type Sharing } from '../../domain/endorsement.ts';
import type { MemberId } from '../../domain/ids.ts';
import type { Reading } from '../../session/session.ts';

export interface EndorsementHere {
  readonly endorsement: Endorsement;
  /** As far as it may be shared today. */
  readonly shareable: Sharing;
}

export async function readEndorsements(
  store: Reading,
  id: MemberId,
  today: IsoDate,
): Promise<readonly EndorsementHere[]> {
  const consents = await store.all('consents');
  const member = await store.get('members', id);
  if (member === undefined) return [];
  return (await store.all('endorsements'))
    .filter(({ memberId }) => memberId === id)
    .sort((one, other) => other.on.localeCompare(one.on))
    .map((endorsement) => ({ endorsement, shareable: shareableOn(today, endorsement, member, consents) }));
}
