/** The history on a member's page: theirs alone, and their attendance only as they wish it. */

import { expect, it } from 'vitest';
import { changeOf } from '../../../../renderer/domain/changes.ts';
import { idOf } from '../../../support/builders.ts';
import * as a from '../../../support/builders.ts';
import type { GroupId, MemberId } from '../../../../renderer/domain/ids.ts';
import type { Mark } from '../../../../renderer/domain/meeting.ts';
import { countedOnlyIn, historyOfMember } from '../../../../renderer/domain/member-history.ts';

const [asha, ravi] = [idOf<MemberId>(1), idOf<MemberId>(2)];
const nowhere = () => false;

function marked(ashas: Mark, ravis: Mark) {
  const meeting = a.aMeeting({ id: idOf(30) });
  const lines = (one: Mark, other: Mark) => ({
    ...meeting,
    register: {
      lines: [
        { memberId: asha, mark: one },
        { memberId: ravi, mark: other },
      ],
      visitors: 0,
    },
  });
  return changeOf('meetings', meeting.id, lines('notRecorded', 'notRecorded'), lines(ashas, ravis));
}

it('tells of a follow-up and of a link, and of nothing that was done to somebody else in the same entry', () => {
  const [hers, his] = [a.aFollowUp({ memberId: asha }), a.aFollowUp({ memberId: ravi })];
  const link = a.aRelationship({ memberId: ravi, otherId: asha });
  const entry = a.aHistoryEntry([
    changeOf('followUps', his.id, null, his),
    changeOf('followUps', hers.id, null, hers),
    changeOf('relationships', link.id, null, link),
    changeOf('members', ravi, null, a.aMember({ id: ravi })),
  ]);
  const [told] = historyOfMember(asha, [entry], nowhere);
  expect(told?.parts.map(({ type }) => type)).toEqual(['Theirs', 'Link']);
  expect(historyOfMember(idOf<MemberId>(3), [entry], nowhere)).toEqual([]);
});

it('of a register tells their own line, and not that another was marked', () => {
  const [told] = historyOfMember(asha, [a.aHistoryEntry([marked('present', 'absent')])], nowhere);
  expect(told?.parts).toMatchObject([{ type: 'Mark', mark: 'present' }]);
  expect(historyOfMember(asha, [a.aHistoryEntry([marked('notRecorded', 'absent')])], nowhere)).toEqual([]);
});

it('of whoever is only counted tells no attendance, in that group or everywhere', () => {
  const history = [a.aHistoryEntry([marked('present', 'absent')])];
  const here = idOf<GroupId>(800);
  const everywhere = countedOnlyIn({ id: asha, registerAs: 'countedOnly' }, []);
  expect(historyOfMember(asha, history, everywhere)).toEqual([]);
  const inThisGroup = a.aMembership({ memberId: asha, groupId: here, registerAs: 'countedOnly' });
  expect(historyOfMember(asha, history, countedOnlyIn({ id: asha }, [inThisGroup]))).toEqual([]);
  const byNameHere = a.aMembership({ memberId: asha, groupId: here, registerAs: 'fullName' });
  const wishes = countedOnlyIn({ id: asha, registerAs: 'countedOnly' }, [byNameHere]);
  expect(historyOfMember(asha, history, wishes)).toHaveLength(1);
});
