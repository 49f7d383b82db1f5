/** Who may be the person that somebody is typing: the same rules as for two records, and what they cost for a whole office. */

import { describe, expect, it } from 'vitest';
import { findDuplicates } from '../../../../renderer/domain/duplicates.ts';
import { knownSteps, type KnownPeople } from '../../../../renderer/domain/known-people.ts';
import type { Member } from '../../../../renderer/domain/member.ts';
import { madeUpPeople } from '../../../support/made-up-people.ts';

const nobodyYet = { calledBy: '', phones: [] };

function heard(members: readonly Member[]): KnownPeople<Member> {
  const steps = knownSteps(members);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

describe('somebody who is typed', () => {
  const { members } = madeUpPeople(300);
  const known = heard(members);

  it('is nobody as long as nothing is typed, and while only a first name is', () => {
    expect(known.likelySame(nobodyYet)).toEqual([]);
    expect(known.likelySame({ ...nobodyYet, calledBy: members[0]?.calledBy ?? '' })).toEqual([]);
  });

  it('is found by the name in the other script, and by the telephone', () => {
    const member = members.find(({ fullNameLatin, fullNameDevanagari, phones }) =>
      Boolean(fullNameLatin?.includes(' ') && fullNameDevanagari && phones.length > 0),
    );
    if (member === undefined) throw new Error('nobody in both scripts with a telephone');
    const byName = known.likelySame({ ...nobodyYet, fullNameDevanagari: member.fullNameDevanagari });
    expect(byName.map(({ who }) => who)).toContain(member);
    expect(byName[0]).toMatchObject({ rule: 'strict', likenesses: ['sameName'] });
    const byPhone = known.likelySame({ ...nobodyYet, phones: member.phones });
    expect(byPhone.map(({ who }) => who)).toContain(member);
    expect(byPhone[0]?.likenesses).toEqual(['samePhone']);
  });

  it('is alike to whom a record would be alike, and for the same reasons', () => {
    const pairs = findDuplicates(members, [], 'broad');
    expect(pairs.length).toBeGreaterThan(0);
    for (const { one, other, likenesses, rule } of pairs) {
      const found = known.likelySame(one).find(({ who }) => who === other);
      expect(found).toMatchObject({ likenesses, rule });
    }
  });
});
