/** A session on a real store: opened, filled, left, grown, marked, completed and closed. */

import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../../../renderer/domain/calendar.ts';
import type { Member } from '../../../../../renderer/domain/member.ts';
import type { Participation } from '../../../../../renderer/domain/training.ts';
import { addSession } from '../../../../../renderer/features/trainings/add-session.ts';
import { changeSession } from '../../../../../renderer/features/trainings/change-session.ts';
import { closeSession } from '../../../../../renderer/features/trainings/close-session.ts';
import { enrolMember } from '../../../../../renderer/features/trainings/enrol-member.ts';
import { leaveSession } from '../../../../../renderer/features/trainings/leave-session.ts';
import {
  completePresent,
  markAllThere,
  markTrainingDay,
} from '../../../../../renderer/features/trainings/mark-days.ts';
import { openSession } from '../../../../../renderer/features/trainings/open-session.ts';
import { readSession } from '../../../../../renderer/features/trainings/session-read.ts';
import { setOutcome } from '../../../../../renderer/features/trainings/set-outcome.ts';
import { undoEntry } from '../../../../../renderer/session/undo.ts';
import { aMember } from '../../../../support/builders.ts';
import { put } from '../../../../support/put.ts';
import '../../../../support/without-workers.ts';
import { trainingsDesk } from './trainings-desk.ts';

/** Two places, three people who want one: Asha, Bela and Chitra, in this order. */
async function fullSession(which: 'past' | 'coming' = 'past') {
  const desk = await trainingsDesk();
  const { session } = desk;
  const training = { ...desk[which], capacity: 2 };
  await put(session, 'sessions', training);
  const [bela, chitra] = [aMember({ calledBy: 'Bela' }), aMember({ calledBy: 'Chitra' })];
  for (const member of [bela, chitra]) await put(session, 'members', member);
  const parts: Participation[] = [];
  for (const { id } of [desk.asha, bela, chitra]) {
    const done = await enrolMember(session, { memberId: id, sessionId: training.id });
    if (!done.ok) throw new Error(done.error.type);
    parts.push(done.value.value);
  }
  const [first, second, third] = parts as [Participation, Participation, Participation];
  return { ...desk, training, bela, chitra, first, second, third };
}

describe('a session with two places', () => {
  it('is opened by the first name, and puts the third on the waiting list', async () => {
    const { session, training, third } = await fullSession('coming');
    expect(third).toMatchObject({ state: 'waiting', turn: 3 });
    expect(await session.store.get('sessions', training.id)).toMatchObject({ status: 'open' });
    const read = await readSession(session.store, training.id);
    expect(read?.participants).toHaveLength(2);
    expect(read?.waiting.map(({ member }) => member.calledBy)).toEqual(['Chitra']);
  });

  it('gives the place of whoever leaves to whoever waited longest, in one entry that undo takes back', async () => {
    const { session, chitra, first, third } = await fullSession('coming');
    const left = await leaveSession(session, first.id);
    expect(left).toMatchObject({ ok: true, value: { value: { movedUp: [chitra.id] } } });
    expect(await session.store.get('participations', third.id)).toMatchObject({
      ...{ state: 'enrolled', movedUpOn: '2026-11-23' },
    });
    await undoEntry(session, left.ok ? left.value.entryId : null);
    expect(await session.store.get('participations', third.id)).toEqual(third);
    expect(await session.store.get('participations', first.id)).toEqual(first);
  });

  it.each([
    { eraseOn: isoDate('2027-01-20') },
    { archivedOn: isoDate('2026-11-20') },
    { leftOn: isoDate('2026-11-20') },
  ])('gives no place to somebody who has gone meanwhile: %o', async (gone) => {
    const { session, chitra, first, third } = await fullSession('coming');
    await put(session, 'members', { ...chitra, ...gone });
    expect(await leaveSession(session, first.id)).toMatchObject({ value: { value: { movedUp: [] } } });
    expect(await session.store.get('participations', third.id)).toEqual(third);
  });

  it('tells nobody of a place in a session that is over', async () => {
    const { session, first, third } = await fullSession('past');
    expect(await leaveSession(session, first.id)).toMatchObject({ value: { value: { movedUp: [] } } });
    expect(await session.store.get('participations', third.id)).toEqual(third);
  });

  it('moves people up when it grows, and cannot shrink below those who have a place', async () => {
    const { session, training, chitra } = await fullSession('coming');
    const { programmeId: _programme, status: _status, ...fields } = training;
    expect(await changeSession(session, { ...fields, capacity: 1 })).toEqual({
      ok: false,
      error: { type: 'CapacityTooSmall', enrolled: 2 },
    });
    const grown = await changeSession(session, { ...fields, capacity: 4 });
    expect(grown).toMatchObject({ ok: true, value: { value: { movedUp: [chitra.id] } } });
    expect(await changeSession(session, { ...fields, capacity: 0 })).toMatchObject({
      error: { type: 'WrongFields', fields: [{ field: 'capacity', problem: 'problem.capacityImpossible' }] },
    });
  });
});

describe('the register of a session', () => {
  it('is typed mark by mark and day by day, and completes those who were there each day', async () => {
    const { session, training, first, second } = await fullSession();
    const absent = { id: second.id, date: '2026-11-07', mark: 'absent' } as const;
    expect(await markTrainingDay(session, absent)).toMatchObject({ value: { value: { state: 'enrolled' } } });
    // Only Asha: Bela's line says something already, Chitra has no place.
    const day = { sessionId: training.id, date: '2026-11-07' };
    expect(await markAllThere(session, day)).toMatchObject({ value: { value: 1 } });
    await markAllThere(session, { ...day, date: '2026-11-08' });
    expect(await completePresent(session, training.id)).toMatchObject({ value: { value: 1 } });
    expect(await session.store.get('participations', first.id)).toMatchObject({
      ...{ state: 'completed', completedOn: '2026-11-08' },
    });
    expect(await session.store.get('participations', second.id)).toMatchObject({ state: 'attended' });
    expect(await completePresent(session, training.id)).toMatchObject({ value: { entryId: null } });
  });

  it('lets nobody complete who was there on no day, and keeps the line of whoever was there', async () => {
    const { session, first, second } = await fullSession();
    const outcome = { id: first.id, outcome: 'completed' } as const;
    expect(await setOutcome(session, outcome)).toEqual({ ok: false, error: { type: 'NeverThere' } });
    await markTrainingDay(session, { id: second.id, date: '2026-11-07', mark: 'present' });
    expect(await leaveSession(session, second.id)).toEqual({ ok: false, error: { type: 'ThereAlready' } });
    expect(await setOutcome(session, { id: second.id, outcome: 'notCompleted' })).toMatchObject({
      value: { value: { state: 'notCompleted' } },
    });
  });

  it('keeps a day on which somebody is marked', async () => {
    const { session, training, first } = await fullSession();
    await markTrainingDay(session, { id: first.id, date: '2026-11-07', mark: 'present' });
    const { programmeId: _programme, status: _status, ...fields } = training;
    expect(await changeSession(session, { ...fields, dates: ['2026-11-08'] })).toEqual({
      ok: false,
      error: { type: 'DayHasMarks', on: '2026-11-07' },
    });
  });

  it('is not typed ahead of its days, nor for somebody who waits', async () => {
    const { session, first, third } = await fullSession('coming');
    const mark = { date: '2026-12-05', mark: 'present' } as const;
    expect(await markTrainingDay(session, { ...mark, id: first.id })).toMatchObject({
      error: { type: 'SessionNotYet' },
    });
    expect(await setOutcome(session, { id: third.id, outcome: 'completed' })).toEqual({
      ok: false,
      error: { type: 'StillWaiting' },
    });
  });
});

describe('a session beside another', () => {
  async function withTrainer(trainer: Member, desk: Awaited<ReturnType<typeof trainingsDesk>>) {
    const planned = { programmeId: desk.programme.id, dates: ['2026-12-12'], trainerIds: [trainer.id] };
    return addSession(desk.session, planned);
  }

  it('cannot have the trainer who is elsewhere at that time; the sentence names both', async () => {
    const desk = await trainingsDesk();
    expect(await withTrainer(desk.asha, desk)).toMatchObject({ ok: true });
    expect(await withTrainer(desk.asha, desk)).toEqual({
      ok: false,
      error: {
        ...{ type: 'SessionOverlaps', what: 'trainer', name: 'Asha Kulkarni' },
        ...{ programme: 'Orientation', on: isoDate('2026-12-12') },
      },
    });
    expect(await desk.session.store.all('sessions')).toHaveLength(4);
  });

  it('needs trainers who are in the records', async () => {
    const desk = await trainingsDesk();
    expect(await withTrainer(aMember(), desk)).toEqual({ ok: false, error: { type: 'NoSuchMember' } });
  });

  it('is opened once, and neither opened nor changed when it is closed', async () => {
    const { session, coming, past } = await trainingsDesk();
    expect(await openSession(session, coming.id)).toMatchObject({ value: { value: { status: 'open' } } });
    expect(await openSession(session, coming.id)).toMatchObject({ value: { entryId: null } });
    await closeSession(session, past.id);
    expect(await openSession(session, past.id)).toEqual({ ok: false, error: { type: 'SessionClosed' } });
    const { programmeId: _programme, status: _status, ...fields } = past;
    expect(await changeSession(session, fields)).toEqual({ ok: false, error: { type: 'SessionClosed' } });
  });
});
