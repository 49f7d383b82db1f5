/** Whom the first screen names: who is due, and who is still there to be asked. */

import { expect, it } from 'vitest';
import { isoDate } from '../../../../../renderer/domain/calendar.ts';
import { createId, type MemberId } from '../../../../../renderer/domain/ids.ts';
import { nameTeam } from '../../../../../renderer/features/meetings/name-team.ts';
import { readPeople } from '../../../../../renderer/features/meetings/today-read.ts';
import { undoEntry } from '../../../../../renderer/session/undo.ts';
import * as a from '../../../../support/builders.ts';
import { deskForTests, testToday } from '../../../../support/desk-for-tests.ts';
import { put } from '../../../../support/put.ts';
import '../../../../support/without-workers.ts';

const asked = (memberId: MemberId, dueOn: string) => ({
  id: createId<never>(),
  memberId,
  reason: 'asked' as const,
  askedOn: isoDate('2026-11-01'),
  dueOn: isoDate(dueOn),
});

it('names the follow-ups of today and before, the longest due first, and none of people who are gone', async () => {
  const { session } = await deskForTests();
  const member = a.aMember();
  await put(session, 'members', member);
  for (const due of ['2026-11-23', '2026-11-20', '2026-11-24'])
    await put(session, 'followUps', asked(member.id, due));
  await put(session, 'followUps', asked(createId(), '2026-11-20'));
  const { followUps, members } = await readPeople(session.store, testToday);
  expect(followUps.map(({ dueOn }) => dueOn)).toEqual(['2026-11-20', '2026-11-23']);
  expect([...members.keys()]).toEqual([member.id]);
});

it('says which calls are not to be made, because the yes to them was taken back', async () => {
  const { session } = await deskForTests();
  const member = a.aMember();
  await put(session, 'members', member);
  const call = { ...asked(member.id, '2026-11-20'), reason: 'newcomer' as const };
  await put(session, 'followUps', call);
  await put(session, 'followUps', asked(member.id, '2026-11-21'));
  const answer = { memberId: member.id, purpose: 'reminders' } as const;
  await put(session, 'consents', a.aConsent({ ...answer, nth: 1 }));
  expect((await readPeople(session.store, testToday)).unagreed.size).toBe(0);
  await put(session, 'consents', a.aConsent({ ...answer, answer: 'withdrawn', nth: 2 }));
  expect([...(await readPeople(session.store, testToday)).unagreed]).toEqual([call.id]);
});

it('asks nobody to a refresher who has left, and blames no office that keeps no trainings', async () => {
  const { session } = await deskForTests();
  const member = a.aMember({ leftOn: isoDate('2026-11-01') });
  await put(session, 'members', member);
  await put(session, 'memberships', a.aMembership({ memberId: member.id, part: 'facilitator' }));
  await put(session, 'meetings', a.aMeeting({ date: testToday, facilitatorIds: [member.id] }));
  expect((await readPeople(session.store, testToday)).teams).toEqual([]);
  const programme = a.aProgramme({ validityMonths: 1 });
  const session1 = a.aTrainingSession({ programmeId: programme.id });
  await put(session, 'programmes', programme);
  await put(session, 'sessions', session1);
  await put(session, 'participations', a.aParticipation({ sessionId: session1.id, memberId: member.id }));
  const { teams, refreshers } = await readPeople(session.store, testToday);
  expect(teams).toMatchObject([{ notReady: [{ memberId: member.id, standing: 'lapsed' }] }]);
  expect(refreshers).toEqual([]);
});

it('says who will not be there, and which group has fewer than two then, with the meeting where somebody can be named', async () => {
  const { session } = await deskForTests();
  const date = isoDate('2026-11-28');
  const group = a.aGroup();
  const [asha, dilip] = [
    a.aMember({ away: [{ from: date, through: date }] }),
    a.aMember({ path: [{ step: 'rest', on: isoDate('2026-11-01'), through: isoDate('2026-11-20') }] }),
  ];
  const programme = a.aProgramme({ validityMonths: undefined });
  const training = a.aTrainingSession({ programmeId: programme.id });
  await put(session, 'programmes', programme);
  await put(session, 'sessions', training);
  await put(session, 'groups', group);
  for (const { id: memberId, ...member } of [asha, dilip]) {
    await put(session, 'members', { ...member, id: memberId });
    await put(session, 'memberships', a.aMembership({ memberId, groupId: group.id, part: 'facilitator' }));
    await put(session, 'participations', a.aParticipation({ memberId, sessionId: training.id }));
  }
  const meeting = a.aMeeting({ date, groupId: group.id, facilitatorIds: [asha.id, dilip.id] });
  await put(session, 'meetings', meeting);
  const { teams, shortGroups } = await readPeople(session.store, testToday);
  expect(teams).toMatchObject([{ notReady: [{ memberId: asha.id, standing: 'absent' }] }]);
  expect(shortGroups).toMatchObject([{ readyNow: 2, from: date, gap: { meeting: { id: meeting.id } } }]);
});

it('is satisfied once somebody else is named for that day, and one undo brings the first team back', async () => {
  const { session } = await deskForTests();
  const member = a.aMember();
  const meeting = a.aMeeting({ date: testToday });
  await put(session, 'members', member);
  await put(session, 'meetings', meeting);
  expect((await readPeople(session.store, testToday)).teams).toMatchObject([{ meeting: { id: meeting.id } }]);
  const named = await nameTeam(session, {
    id: meeting.id,
    team: [
      { memberId: member.id, part: 'facilitator' },
      { memberId: member.id, part: 'anchor' },
    ],
  });
  expect(named.ok && named.value.value.facilitatorIds).toEqual([member.id]);
  expect((await readPeople(session.store, testToday)).teams).toEqual([]);
  await undoEntry(session, named.ok ? named.value.entryId : null);
  expect((await session.store.get('meetings', meeting.id))?.facilitatorIds).toEqual([]);
});

it('names nobody for a meeting that is over or called off, and nobody who is not in the records', async () => {
  const { session } = await deskForTests();
  const cancelled = a.aMeeting({ status: { type: 'cancelled', reason: 'holiday' } });
  const held = a.aMeeting({ status: { type: 'held' } });
  const planned = a.aMeeting();
  for (const meeting of [cancelled, held, planned]) await put(session, 'meetings', meeting);
  const errorOf = async (id: typeof planned.id, ids: MemberId[] = []) => {
    const team = ids.map((memberId) => ({ memberId, part: 'facilitator' as const }));
    const named = await nameTeam(session, { id, team });
    return named.ok ? undefined : named.error.type;
  };
  expect(await errorOf(cancelled.id)).toBe('MeetingCancelled');
  expect(await errorOf(held.id)).toBe('MeetingAlreadyHeld');
  expect(await errorOf(planned.id, [createId()])).toBe('NoSuchMember');
});
