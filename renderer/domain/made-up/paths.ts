/**
 * The paths of made-up facilitators: somebody in every state there is. Nothing is left to chance here, so that whatever else is made up
 * stays as it is; those who rest or are away keep the thread of a group and lead none, so that no meeting is short of anybody.
 */

import type { MemberId } from '../ids.ts';
import type { Member } from '../member.ts';
import type { PathStep } from '../path.ts';
import type { Days } from './days.ts';
import type { People } from './people.ts';

/** Who confirms it comes from outside, as some of the trainers do. */
const confirmedBy = 'Ms Vaidehi Sathe';

export function withPaths(members: readonly Member[], folk: People, days: Days): Member[] {
  const paths = new Map<MemberId, PathStep[]>();
  const note = (memberId: MemberId, ...steps: PathStep[]) => {
    paths.set(memberId, [...(paths.get(memberId) ?? []), ...steps]);
  };
  for (const { memberId, joinedOn, leftOn, part } of folk.memberships) {
    if (part === 'member') continue;
    note(memberId, { step: 'interested', on: joinedOn });
    if (leftOn !== undefined) note(memberId, { step: 'steppedBack', on: leftOn });
  }
  for (const { member } of folk.people)
    if (member.roles[0] === 'volunteer') note(member.id, { step: 'interested', on: days.ago(30) });
  const leading = folk.memberships.filter(
    ({ part, leftOn }) => part === 'facilitator' && leftOn === undefined,
  );
  for (const { memberId } of leading)
    note(memberId, { step: 'certified', on: days.ago(200), by: confirmedBy });
  const [resting, back, away] = folk.memberships.filter(({ part }) => part === 'anchor');
  if (resting !== undefined)
    note(resting.memberId, { step: 'rest', on: days.ago(10), through: days.ahead(25) });
  if (back !== undefined)
    note(back.memberId, { step: 'rest', on: days.ago(150) }, { step: 'cameBack', on: days.ago(90) });
  return members.map((member) => ({
    ...member,
    ...(paths.has(member.id) && { path: paths.get(member.id) }),
    ...(member.id === away?.memberId && { away: [{ from: days.ahead(4), through: days.ahead(12) }] }),
  }));
}
