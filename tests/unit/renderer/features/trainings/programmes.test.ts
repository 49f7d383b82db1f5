/** The catalogue on a real store: changed, asked for before, and nothing of it removed that is in use. */

import { expect, it } from 'vitest';
import { addProgramme } from '../../../../../renderer/features/trainings/add-programme.ts';
import { changeProgramme } from '../../../../../renderer/features/trainings/change-programme.ts';
import { enrolMember } from '../../../../../renderer/features/trainings/enrol-member.ts';
import { removeProgramme } from '../../../../../renderer/features/trainings/remove-programme.ts';
import { removeSession } from '../../../../../renderer/features/trainings/remove-session.ts';
import { undoEntry } from '../../../../../renderer/session/undo.ts';
import { aProgramme, aTrainingSession } from '../../../../support/builders.ts';
import { put } from '../../../../support/put.ts';
import '../../../../support/without-workers.ts';
import { trainingsDesk } from './trainings-desk.ts';

it('a programme of which there are sessions keeps its kind and its place in the catalogue', async () => {
  const { session, programme } = await trainingsDesk();
  const refused = { ok: false, error: { type: 'ProgrammeInUse', sessions: 3 } };
  expect(await removeProgramme(session, programme.id)).toEqual(refused);
  expect(await changeProgramme(session, { ...programme, kind: 'topic' })).toEqual(refused);
  const longer = await changeProgramme(session, { ...programme, validityMonths: 36 });
  expect(longer).toMatchObject({ ok: true });
  expect(await session.store.get('programmes', programme.id)).toMatchObject({ validityMonths: 36 });
});

it('a topic with all that belongs to it is added, and gone again when it is removed; undo brings it back', async () => {
  const { session } = await trainingsDesk();
  const added = await addProgramme(session, {
    ...{ name: 'Listening', kind: 'topic', hours: 2, asksOrientation: true, asksMeetings: 3 },
    ...{ languages: ['mr', 'sign'], materials: 'Flip chart\nPens' },
  });
  if (!added.ok) throw new Error(added.error.type);
  const { id } = added.value.value;
  const removed = await removeProgramme(session, id);
  expect(await session.store.get('programmes', id)).toBeUndefined();
  await undoEntry(session, removed.ok ? removed.value.entryId : null);
  expect(await session.store.get('programmes', id)).toMatchObject({ materials: 'Flip chart\nPens' });
});

it('nobody enters a programme that asks for an orientation they will not have had', async () => {
  const { session, asha } = await trainingsDesk();
  const asking = aProgramme({ kind: 'refresher', asksOrientation: true });
  const training = aTrainingSession({ programmeId: asking.id, status: 'open' });
  await put(session, 'programmes', asking);
  await put(session, 'sessions', training);
  expect(await enrolMember(session, { memberId: asha.id, sessionId: training.id })).toEqual({
    ok: false,
    error: { type: 'OrientationFirst' },
  });
  expect(await session.store.all('participations')).toEqual([]);
});

it('a session goes as long as nobody is on it', async () => {
  const { session, asha, coming, past } = await trainingsDesk();
  await enrolMember(session, { memberId: asha.id, sessionId: past.id });
  expect(await removeSession(session, past.id)).toEqual({ ok: false, error: { type: 'SessionInUse' } });
  expect(await removeSession(session, coming.id)).toMatchObject({ ok: true });
  expect(await session.store.get('sessions', coming.id)).toBeUndefined();
});
