/** A member's part in a session: enrolled, attended, completed; or recorded in one step. */

import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../../../renderer/domain/calendar.ts';
import { enrolMember } from '../../../../../renderer/features/trainings/enrol-member.ts';
import { readMemberTrainings } from '../../../../../renderer/features/trainings/member-training-read.ts';
import { recordTraining } from '../../../../../renderer/features/trainings/record-training.ts';
import { readSession } from '../../../../../renderer/features/trainings/session-read.ts';
import { markTrainingDay } from '../../../../../renderer/features/trainings/mark-days.ts';
import { setOutcome } from '../../../../../renderer/features/trainings/set-outcome.ts';
import { undoEntry } from '../../../../../renderer/session/undo.ts';
import { aMember, aParticipation, aTrainingSession } from '../../../../support/builders.ts';
import { testToday } from '../../../../support/desk-for-tests.ts';
import '../../../../support/without-workers.ts';
import { trainingsDesk } from './trainings-desk.ts';

/** On the first of the two days, too. */
async function deskWithAshaThere() {
  const desk = await deskWithAshaEnrolled();
  const there = { id: desk.part.id, date: '2026-11-07', mark: 'present' } as const;
  const done = await markTrainingDay(desk.session, there);
  if (!done.ok) throw new Error(done.error.type);
  return { ...desk, part: done.value.value };
}

async function deskWithAshaEnrolled() {
  const desk = await trainingsDesk();
  const done = await enrolMember(desk.session, { memberId: desk.asha.id, sessionId: desk.past.id });
  if (!done.ok) throw new Error(done.error.type);
  return { ...desk, part: done.value.value };
}

describe('a member who is enrolled', () => {
  it('cannot be enrolled in the same session twice', async () => {
    const { session, asha, past } = await deskWithAshaEnrolled();
    const again = await enrolMember(session, { memberId: asha.id, sessionId: past.id });
    expect(again).toEqual({ ok: false, error: { type: 'AlreadyEnrolled' } });
    expect(await session.store.all('participations')).toHaveLength(1);
  });

  it('completes on the last day of the session unless told otherwise', async () => {
    const { session, part } = await deskWithAshaThere();
    const done = await setOutcome(session, { id: part.id, outcome: 'completed' });
    expect(done).toMatchObject({ ok: true, value: { value: { completedOn: '2026-11-08' } } });
    const later = await setOutcome(session, {
      id: part.id,
      outcome: 'completed',
      completedOn: '2026-11-20',
    });
    expect(later).toMatchObject({ ok: true, value: { value: { completedOn: '2026-11-20' } } });
  });

  it('loses the day of completion when it is open again, and the same again is no change', async () => {
    const { session, part } = await deskWithAshaThere();
    await setOutcome(session, { id: part.id, outcome: 'completed' });
    await setOutcome(session, { id: part.id, outcome: 'undecided' });
    expect(await session.store.get('participations', part.id)).toEqual({ ...part, state: 'attended' });
    const again = await setOutcome(session, { id: part.id, outcome: 'undecided' });
    expect(again).toMatchObject({ ok: true, value: { entryId: null } });
  });

  it.each([
    ['before the session began', '2026-11-06', { type: 'CompletedBeforeSession', startsOn: '2026-11-07' }],
    ['on a day still to come', '2026-11-24', { type: 'SessionNotYet', on: '2026-11-24' }],
    [
      'on a day that is in no calendar',
      '2026-11-31',
      { type: 'WrongFields', fields: [{ field: 'completedOn', problem: 'problem.dateImpossible' }] },
    ],
  ])('cannot complete %s', async (_title, completedOn, error) => {
    const { session, part } = await deskWithAshaThere();
    const refused = await setOutcome(session, { id: part.id, outcome: 'completed', completedOn });
    expect(refused).toEqual({ ok: false, error });
    expect(await session.store.get('participations', part.id)).toEqual(part);
  });

  it('cannot have completed what is still to come', async () => {
    const { session, asha, coming } = await trainingsDesk();
    const done = await enrolMember(session, { memberId: asha.id, sessionId: coming.id });
    if (!done.ok) throw new Error(done.error.type);
    const refused = await setOutcome(session, { id: done.value.value.id, outcome: 'completed' });
    expect(refused).toEqual({ ok: false, error: { type: 'SessionNotYet', on: '2026-12-05' } });
  });

  it('stands on the page of the session, and is not offered there again', async () => {
    const { session, asha, past } = await deskWithAshaEnrolled();
    const read = await readSession(session.store, past.id);
    expect(read?.participants.map(({ member }) => member.id)).toEqual([asha.id]);
    // Vithal had left before the session.
    expect(read?.others).toEqual([]);
  });
});

describe('a member who left before a session', () => {
  it('cannot be enrolled in it', async () => {
    const { session, vithal, past } = await trainingsDesk();
    const refused = await enrolMember(session, { memberId: vithal.id, sessionId: past.id });
    expect(refused).toEqual({ ok: false, error: { type: 'MemberLeft', leftOn: '2026-10-01' } });
  });
});

describe('an orientation recorded in one step', () => {
  it('makes a member ready in one entry, also on a closed session; undo takes it back whole', async () => {
    const { session, asha, closed } = await trainingsDesk();
    const before = await readMemberTrainings(session.store, asha.id, testToday);
    expect(before?.readiness).toBe('notOriented');
    expect(before?.orientations.map((offered) => offered.session.dates[0])).toEqual([
      '2026-11-07',
      '2026-03-07',
    ]);
    const done = await recordTraining(session, { memberId: asha.id, sessionId: closed.id });
    expect(done).toMatchObject({
      ok: true,
      value: { value: { state: 'completed', completedOn: '2026-03-07' } },
    });
    const after = await readMemberTrainings(session.store, asha.id, testToday);
    expect(after).toMatchObject({ readiness: 'ready', readyThrough: '2028-03-07' });
    expect(after?.orientations).toHaveLength(1);
    await undoEntry(session, done.ok ? done.value.entryId : null);
    expect(await session.store.all('participations')).toEqual([]);
  });

  it('completes who is enrolled already, and is refused the second time', async () => {
    const { session, asha, past, part } = await deskWithAshaEnrolled();
    const training = { memberId: asha.id, sessionId: past.id, completedOn: '2026-11-10' };
    const done = await recordTraining(session, training);
    expect(done).toMatchObject({ ok: true, value: { value: { id: part.id, completedOn: '2026-11-10' } } });
    const again = await recordTraining(session, training);
    expect(again).toEqual({ ok: false, error: { type: 'AlreadyCompleted' } });
    expect(await session.store.all('participations')).toHaveLength(1);
  });

  it('cannot be one that is still to come', async () => {
    const { session, asha, coming } = await trainingsDesk();
    const refused = await recordTraining(session, { memberId: asha.id, sessionId: coming.id });
    expect(refused).toEqual({ ok: false, error: { type: 'SessionNotYet', on: isoDate('2026-12-05') } });
    expect(await session.store.all('participations')).toEqual([]);
  });
});

describe('a record that is not there any more', () => {
  it('is said, and nothing changes', async () => {
    const { session, asha, past } = await trainingsDesk();
    const enrolling = { memberId: asha.id, sessionId: past.id };
    const noMember = await enrolMember(session, { ...enrolling, memberId: aMember().id });
    expect(noMember).toEqual({ ok: false, error: { type: 'NoSuchMember' } });
    const noSession = await recordTraining(session, { ...enrolling, sessionId: aTrainingSession().id });
    expect(noSession).toEqual({ ok: false, error: { type: 'NoSuchSession' } });
    const noPart = await setOutcome(session, { id: aParticipation().id, outcome: 'completed' });
    expect(noPart).toEqual({ ok: false, error: { type: 'NoSuchParticipation' } });
    expect(await session.store.all('participations')).toEqual([]);
  });
});
