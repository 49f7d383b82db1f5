/** Members accept the code of conduct: one on their page, many at once from a list. */

import { describe, expect, it } from 'vitest';
import { addDays, isoDate } from '../../../../../renderer/domain/calendar.ts';
import { conductStand, newestAccepted } from '../../../../../renderer/domain/conduct.ts';
import { createId, type MemberId } from '../../../../../renderer/domain/ids.ts';
import { isKnownCommand } from '../../../../../renderer/features/history/command-words.ts';
import { acceptConduct } from '../../../../../renderer/features/members/accept-conduct.ts';
import { readConduct } from '../../../../../renderer/features/members/member-conduct.tsx';
import { undoEntry } from '../../../../../renderer/session/undo.ts';
import { aConduct, aMember, anAcceptance } from '../../../../support/builders.ts';
import { deskForTests, testToday } from '../../../../support/desk-for-tests.ts';
import { put } from '../../../../support/put.ts';
import '../../../../support/without-workers.ts';

const first = aConduct({ version: 1, effectiveOn: isoDate('2020-01-01') });
const second = aConduct({ version: 2, effectiveOn: addDays(testToday, -30) });

async function deskWithThree() {
  const { session } = await deskForTests();
  const members = [aMember(), aMember({ calledBy: 'Dilip' }), aMember({ calledBy: 'Sulekha' })];
  for (const member of members) await put(session, 'members', member);
  for (const conduct of [first, second]) await put(session, 'conducts', conduct);
  return { session, memberIds: members.map(({ id }) => id) };
}

describe('whoever accepts', () => {
  it('accepts the edition that held on that day, and stands to today’s as that says', async () => {
    const { session, memberIds } = await deskWithThree();
    const [one] = memberIds;
    if (one === undefined) throw new Error('Nobody there');
    const before = addDays(testToday, -31);
    await acceptConduct(session, { memberIds: [one], on: before, how: 'inTheGroup' });
    const then = await readConduct(session.store, one, testToday);
    expect(then.newest).toMatchObject({ version: 1, on: before, how: 'inTheGroup' });
    expect(then.inForce && conductStand(then.inForce, then.newest)).toBe('earlier');
    await acceptConduct(session, { memberIds: [one], on: testToday, how: 'signed' });
    const now = await readConduct(session.store, one, testToday);
    expect(now.inForce && conductStand(now.inForce, now.newest)).toBe('accepted');
    expect(conductStand(second, undefined)).toBe('never');
    expect(isKnownCommand('acceptConduct')).toBe(true);
  });

  it('with many at once is counted once, and one undo takes all of them back', async () => {
    const { session, memberIds } = await deskWithThree();
    await acceptConduct(session, { memberIds: memberIds.slice(0, 1), on: testToday, how: 'signed' });
    const all = { memberIds: [...memberIds, ...memberIds], on: testToday, how: 'inTheGroup' } as const;
    expect(await acceptConduct(session, all)).toMatchObject({ value: { value: { version: 2, count: 2 } } });
    expect(await session.store.all('acceptances')).toHaveLength(3);
    expect(await acceptConduct(session, all)).toMatchObject({ error: { type: 'AllAccepted' } });
    await undoEntry(session, null);
    expect(await session.store.all('acceptances')).toHaveLength(1);
  });
});

describe('nothing is noted', () => {
  it('of a day to come, of one before any edition held, or of somebody unknown', async () => {
    const { session, memberIds } = await deskWithThree();
    const accept = (on: string, who = memberIds) =>
      acceptConduct(session, { memberIds: who, on, how: 'signed' });
    const tomorrow = await accept(addDays(testToday, 1));
    expect(tomorrow).toMatchObject({ error: { type: 'WrongFields', fields: [{ field: 'on' }] } });
    expect(await accept('2019-12-31')).toMatchObject({ error: { type: 'ConductMissing' } });
    const stranger = createId<MemberId>();
    expect(await accept(testToday, [stranger])).toMatchObject({ error: { type: 'NoSuchMember' } });
    expect(await session.store.all('acceptances')).toEqual([]);
  });

  it('of a member who accepted a later edition already', async () => {
    const { session, memberIds } = await deskWithThree();
    const [memberId] = memberIds;
    if (memberId === undefined) throw new Error('Nobody there');
    await put(session, 'acceptances', anAcceptance({ memberId, version: 2, on: testToday }));
    const earlier = { memberIds: [memberId], on: '2020-05-01', how: 'signed' } as const;
    expect(await acceptConduct(session, earlier)).toMatchObject({ error: { type: 'AllAccepted' } });
  });
});

it('the newest acceptance by a day is the one of the highest edition, whichever was written first', () => {
  const memberId = createId<MemberId>();
  const acceptances = [
    anAcceptance({ memberId, version: 2, on: isoDate('2026-03-01') }),
    anAcceptance({ memberId, version: 1, on: isoDate('2026-04-01') }),
  ];
  expect(newestAccepted(isoDate('2026-05-01'), acceptances).get(memberId)?.version).toBe(2);
  expect(newestAccepted(isoDate('2026-02-01'), acceptances).get(memberId)).toBeUndefined();
});
