/** Whose consent is missing, as rows of a list: one for each member and thing that waits for their yes. */

import type { IsoDate } from '../../domain/calendar.ts';
import type { ConsentPurpose } from '../../domain/consent.ts';
import type { MemberId } from '../../domain/ids.ts';
import { missingFor, missingNow, type MissingConsent } from '../../domain/missing-consents.ts';
import { isInLists } from '../../domain/out-of-sight.ts';
import type { Reading } from '../../session/session.ts';
import { readMemberRows, type MemberRow } from './member-rows.ts';
import type { RowOfMember } from './who-columns.tsx';

/** What is being done now, or one purpose before something is done with everybody. */
export type MissingAbout = 'now' | ConsentPurpose;

export interface MissingRow extends RowOfMember {
  readonly missing: MissingConsent;
}

export async function readMissingRows(
  store: Reading,
  date: IsoDate,
  about: MissingAbout,
): Promise<MissingRow[]> {
  const rows = (await readMemberRows(store, date)).filter(({ member }) => isInLists(member));
  const office = {
    date,
    members: rows.map(({ member }) => member),
    consents: await store.all('consents'),
  };
  const missing =
    about === 'now'
      ? missingNow(office, await store.all('followUps'), await store.all('endorsements'))
      : missingFor(about, office);
  const rowById = new Map<MemberId, MemberRow>(rows.map((row) => [row.member.id, row]));
  return missing.flatMap((each) => {
    const who = rowById.get(each.memberId);
    return who === undefined ? [] : { who, missing: each };
  });
}
