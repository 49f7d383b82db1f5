/** What hangs on the wall of a group: the code of conduct in force, and in which languages its people read it. */

import type { IsoDate } from '../../domain/calendar.ts';
import type { Conduct } from '../../domain/conduct.ts';
import { editionInForce } from '../../domain/edition.ts';
import type { Group } from '../../domain/group.ts';
import type { GroupId } from '../../domain/ids.ts';
import { languagesOf, noticeLanguages, type NoticeLanguage } from '../../domain/languages.ts';
import { isBelonging } from '../../domain/membership.ts';
import { isInLists } from '../../domain/out-of-sight.ts';
import { settingsId } from '../../domain/settings.ts';
import type { Reading } from '../../session/session.ts';
import type { Digits } from '../../words/digits.ts';

export interface ConductWallFacts {
  readonly edition: Conduct | undefined;
  /** Undefined for a sheet that is no group's in particular. */
  readonly group: Group | undefined;
  /** Of the languages in which it is written, those that people of the group speak; all of them where nobody has said any. */
  readonly suggested: readonly NoticeLanguage[];
  readonly digits: Digits | undefined;
}

export async function readConductWall(
  store: Reading,
  groupId: GroupId | undefined,
  today: IsoDate,
): Promise<ConductWallFacts> {
  const edition = editionInForce(today, await store.all('conducts'));
  const group = groupId && (await store.get('groups', groupId));
  const spoken = new Set<string>(group === undefined ? [] : await languagesIn(store, group, today));
  const written = edition === undefined ? [] : languagesOf(edition.texts);
  const read = written.filter((language) => spoken.has(language));
  return {
    edition,
    group,
    suggested: read.length > 0 ? read : written,
    digits: (await store.get('settings', settingsId))?.digits,
  };
}

/** How many speak which is nobody's business: a language is there or it is not. */
async function languagesIn(store: Reading, group: Group, today: IsoDate): Promise<NoticeLanguage[]> {
  const belonging = new Set(
    (await store.all('memberships')).flatMap((membership) =>
      membership.groupId === group.id && isBelonging(membership, today) ? membership.memberId : [],
    ),
  );
  const people = (await store.all('members')).filter(
    (member) => belonging.has(member.id) && isInLists(member),
  );
  const all = [...(group.languages ?? []), ...people.flatMap(({ languages }) => languages ?? [])];
  return noticeLanguages.filter((language) => all.includes(language));
}
