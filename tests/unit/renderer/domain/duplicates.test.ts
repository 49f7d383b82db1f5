/** Who may be in the records twice, and who is not: the same name, a telephone, a family. */

import { describe, expect, it } from 'vitest';
import { findDuplicates } from '../../../../renderer/domain/duplicates.ts';
import type { MemberId } from '../../../../renderer/domain/ids.ts';
import type { Member } from '../../../../renderer/domain/member.ts';
import { memberNumber } from '../../../../renderer/domain/numbers.ts';
import { aMember, aRelationship, idOf } from '../../../support/builders.ts';
import { madeUpPeople } from '../../../support/made-up-people.ts';

const [firstId, secondId, thirdId] = [idOf<MemberId>(1), idOf<MemberId>(2), idOf<MemberId>(3)];

function aPerson(count: number, fields: Partial<Member>): Member {
  return {
    ...aMember({ id: idOf<MemberId>(count), number: memberNumber(count), phones: [] }),
    fullNameLatin: undefined,
    fullNameDevanagari: undefined,
    ...fields,
  };
}

function found(one: Partial<Member>, other: Partial<Member>, rule: 'strict' | 'broad' = 'strict') {
  const pairs = findDuplicates([aPerson(1, one), aPerson(2, other)], [], rule);
  return pairs.map(({ likenesses }) => likenesses).flat();
}

const aPhone = { number: '+91 00000 00001', safeToCall: 'yes' as const, mayLeaveMessage: false };

describe('the strict rule', () => {
  it('finds one name written in two scripts, in another order and with respect', () => {
    expect(
      found(
        { calledBy: 'Sunita', fullNameLatin: 'Sunita Kulkarni' },
        { calledBy: 'सुनीता', fullNameDevanagari: 'कुलकर्णी सुनीताताई' },
      ),
    ).toEqual(['sameName', 'sameFirstName']);
  });

  it('takes no family for one person because they share a telephone', () => {
    const [mother, son] = [
      { calledBy: 'Asha', fullNameLatin: 'Asha Patil', phones: [aPhone] },
      { calledBy: 'Nikhil', fullNameLatin: 'Nikhil Patil', phones: [aPhone] },
    ];
    expect(found(mother, son)).toEqual([]);
    expect(found(mother, son, 'broad')).toEqual(['samePhone']);
  });

  it('knows one person by telephone and first name, however the rest is written', () => {
    const one = { calledBy: 'Asha', phones: [aPhone] };
    const other = { calledBy: 'आशा', phones: [{ ...aPhone, number: '00000-00001' }] };
    expect(found(one, other)).toEqual([]);
    expect(found(one, { ...other, phones: [{ ...aPhone, number: '+910000000001' }] })).toEqual([
      'samePhone',
      'sameFirstName',
    ]);
  });

  it('tells two people of one name apart by their year of birth, and lets somebody be a year out', () => {
    const name = { calledBy: 'Sunita', fullNameLatin: 'Sunita Kulkarni' };
    expect(found({ ...name, yearOfBirth: 1962 }, { ...name, yearOfBirth: 1988 }, 'broad')).toEqual([]);
    expect(found({ ...name, yearOfBirth: 1962 }, { ...name, yearOfBirth: 1963 })).toContain('sameName');
  });
});

describe('the broad rule', () => {
  it('finds a name with an initial, or with a father’s name between', () => {
    const whole = { calledBy: 'Sunita', fullNameLatin: 'Sunita Vasant Kulkarni' };
    expect(found(whole, { calledBy: 'Sunita', fullNameLatin: 'S. Kulkarni' }, 'broad')).toContain(
      'closeName',
    );
    expect(found(whole, { calledBy: 'Sunita', fullNameLatin: 'Sunita Kulkarni' }, 'broad')).toContain(
      'closeName',
    );
  });

  it('finds a first name in one family, but not two who are linked to each other', () => {
    const [one, other] = [aPerson(1, { calledBy: 'Asha' }), aPerson(2, { calledBy: 'आशा' })];
    const links = [
      aRelationship({ memberId: firstId, otherId: thirdId, kind: 'family' }),
      aRelationship({ memberId: secondId, otherId: thirdId, kind: 'family' }),
    ];
    expect(findDuplicates([one, other], links, 'broad')).toMatchObject([
      { rule: 'broad', likenesses: ['sameFirstName', 'sameFamily'] },
    ]);
    const between = aRelationship({ memberId: firstId, otherId: secondId, kind: 'family' });
    expect(findDuplicates([one, other], [...links, between], 'broad')).toEqual([]);
  });
});

describe('an office', () => {
  it('is not asked again about two of whom somebody said that they are two people', () => {
    const name = { calledBy: 'Sunita', fullNameLatin: 'Sunita Kulkarni' };
    const [one, other] = [aPerson(1, { ...name, notSame: [secondId] }), aPerson(2, name)];
    expect(findDuplicates([one, other], [], 'broad')).toEqual([]);
  });

  it('finds whoever was entered a second time in the other script, among everybody else', () => {
    const { members, relationships } = madeUpPeople(400);
    const known = members.filter((each) => each.fullNameLatin?.includes(' ') && each.fullNameDevanagari);
    const again = known.slice(0, 50).map((member, at): Member => {
      const { fullNameDevanagari, roles } = member;
      const calledBy = fullNameDevanagari?.split(' ')[0] ?? '';
      return aPerson(5000 + at, { calledBy, fullNameDevanagari, roles });
    });
    const pairs = findDuplicates([...members, ...again], relationships, 'strict');
    const hits = again.filter(({ id }) => pairs.some(({ one, other }) => one.id === id || other.id === id));
    expect(hits.length).toBe(again.length);
  });
});
