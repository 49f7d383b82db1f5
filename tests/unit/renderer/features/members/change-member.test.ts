/** Correcting a member: the number stays, what is emptied goes, and what is wrong changes nothing. */

import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../../../renderer/domain/calendar.ts';
import type { MemberId } from '../../../../../renderer/domain/ids.ts';
import type { MemberInput } from '../../../../../renderer/domain/member.ts';
import { addMember } from '../../../../../renderer/features/members/add-member.ts';
import { changeMember } from '../../../../../renderer/features/members/change-member.ts';
import { fieldsOfMember } from '../../../../../renderer/features/members/member-fields.ts';
import { memberNumber } from '../../../../../renderer/domain/numbers.ts';
import { deskForTests } from '../../../../support/desk-for-tests.ts';
import { aMember, idOf } from '../../../../support/builders.ts';
import { put } from '../../../../support/put.ts';
import '../../../../support/without-workers.ts';

async function deskWithAsha() {
  const desk = await deskForTests();
  const added = await addMember(desk.session, {
    calledBy: 'Asha',
    roles: ['caregiver'],
    phones: [{ number: '020 5550 0101', safeToCall: 'askFirst', mayLeaveMessage: false }],
    locality: 'Kothrud',
    note: { text: 'Call after six' },
  });
  if (!added.ok) throw new Error(added.error.type);
  const asha: MemberInput = added.value.value;
  return { ...desk, asha };
}

describe('a change to a member', () => {
  it('is saved under the same number, whatever number the form holds', async () => {
    const { session, asha } = await deskWithAsha();
    await changeMember(session, {
      ...asha,
      number: 'M-0999',
      calledBy: 'Ashatai',
      locality: '',
      note: { text: '' },
    });
    const [saved] = await session.store.all('members');
    expect(saved).toMatchObject({ number: 'M-0001', calledBy: 'Ashatai' });
    expect(saved?.locality).toBeUndefined();
    expect(saved?.note).toBeUndefined();
  });

  it('that changes nothing leaves no entry in the history', async () => {
    const { session, asha } = await deskWithAsha();
    expect(await changeMember(session, asha)).toMatchObject({ ok: true, value: { entryId: null } });
    expect(await session.store.all('history')).toHaveLength(1);
  });

  it('with an impossible date changes nothing', async () => {
    const { session, asha } = await deskWithAsha();
    const refused = await changeMember(session, { ...asha, calledBy: 'Usha', leftOn: '2026-13-01' });
    expect(refused).toMatchObject({
      ok: false,
      error: { type: 'WrongFields', fields: [{ field: 'leftOn' }] },
    });
    expect(await session.store.all('members')).toMatchObject([{ calledBy: 'Asha' }]);
  });

  it('keeps what its form does not ask for, and lets go what was emptied in it', async () => {
    const { session, asha } = await deskWithAsha();
    const day = '2026-12-01' as IsoDate;
    const whole = aMember({
      ...{ id: asha.id as MemberId, number: memberNumber(1), yearOfBirth: 1980 },
      away: [{ from: day, through: day }],
      path: [{ step: 'interested', on: day }],
      mergedFrom: [{ id: idOf<MemberId>(8), number: memberNumber(8) }],
      notSame: [idOf<MemberId>(9)],
      archivedOn: day,
    });
    await put(session, 'members', whole);
    await changeMember(session, { ...fieldsOfMember(whole), yearOfBirth: undefined, calledBy: 'Ashatai' });
    const { yearOfBirth: _, ...rest } = whole;
    expect(await session.store.get('members', whole.id)).toEqual({ ...rest, calledBy: 'Ashatai' });
  });

  it('keeps what a newer desk wrote beside it', async () => {
    const { session, asha } = await deskWithAsha();
    await session.run('addMember', async (desk) => {
      const newer = {
        ...aMember({ id: asha.id as never }),
        pronoun: 'she',
        phones: [{ ...asha.phones[0], kind: 'shop' }],
      };
      return { ok: true, value: { value: null, changes: [await desk.put('members', newer as never)] } };
    });
    await changeMember(session, { ...asha, calledBy: 'Ashatai' });
    expect(await session.store.get('members', asha.id)).toMatchObject({
      calledBy: 'Ashatai',
      pronoun: 'she',
      phones: [{ number: '020 5550 0101', kind: 'shop' }],
    });
  });

  it('to somebody who is not in the records any more is refused', async () => {
    const { session } = await deskWithAsha();
    expect(await changeMember(session, aMember())).toEqual({ ok: false, error: { type: 'NoSuchMember' } });
  });
});
