/** Certificates on a real store: issued for a closed session, printed, lost, void; and no number twice, also after a restore. */

import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { isoDate } from '../../../../../renderer/domain/calendar.ts';
import { certificateMarkId } from '../../../../../renderer/domain/numbers.ts';
import { closeSession } from '../../../../../renderer/features/trainings/close-session.ts';
import {
  readCertificateRegister,
  readSessionCertificates,
} from '../../../../../renderer/features/trainings/certificates-read.ts';
import { issueCertificates } from '../../../../../renderer/features/trainings/issue-certificates.ts';
import {
  notePrintedCertificates,
  voidCertificate,
} from '../../../../../renderer/features/trainings/mark-certificates.ts';
import { recordTraining } from '../../../../../renderer/features/trainings/record-training.ts';
import { setOutcome } from '../../../../../renderer/features/trainings/set-outcome.ts';
import { archiveOfNow } from '../../../../../renderer/session/archive-of-now.ts';
import type { DeskSession } from '../../../../../renderer/session/desk-session.ts';
import { openDesk } from '../../../../../renderer/session/open-desk.ts';
import { openBackup, restoreBackup } from '../../../../../renderer/session/restore.ts';
import { undoEntry } from '../../../../../renderer/session/undo.ts';
import { unlockByPassphrase } from '../../../../../renderer/session/unlocked-office.ts';
import { aMember, aProgramme, aTrainingSession } from '../../../../support/builders.ts';
import { deskForTests, testPassphrase } from '../../../../support/desk-for-tests.ts';
import { put } from '../../../../support/put.ts';
import '../../../../support/without-workers.ts';
import { trainingsDesk } from './trainings-desk.ts';

/** Asha and Bela completed the session of March, which is closed. */
async function completedDesk() {
  const desk = await trainingsDesk();
  const bela = aMember({ calledBy: 'Bela', fullNameLatin: 'Bela Shah' });
  await put(desk.session, 'members', bela);
  for (const { id } of [bela, desk.asha])
    await recordTraining(desk.session, { memberId: id, sessionId: desk.closed.id });
  return { ...desk, bela };
}

async function numbersOf(session: DeskSession): Promise<string[]> {
  const parts = await session.store.all('participations');
  return parts.flatMap(({ certificates = [] }) => certificates.map(({ number }) => number)).sort();
}

it('nothing is issued before a session is closed', async () => {
  const { session, past } = await trainingsDesk();
  expect(await issueCertificates(session, past.id)).toEqual({
    ok: false,
    error: { type: 'SessionNotClosed' },
  });
  await closeSession(session, past.id);
  // Nobody completed it: there is nothing to issue, and no number is spent.
  expect(await issueCertificates(session, past.id)).toMatchObject({ value: { value: 0, entryId: null } });
});

it('everybody who completed it gets the next number in the order of names, once', async () => {
  const { session, closed } = await completedDesk();
  expect(await issueCertificates(session, closed.id)).toMatchObject({ ok: true, value: { value: 2 } });
  const read = await readSessionCertificates(session.store, closed.id);
  expect(read?.completed.map(({ member, certificate }) => [member.calledBy, certificate?.number])).toEqual([
    ['Asha', 'OR-2026-0001'],
    ['Bela', 'OR-2026-0002'],
  ]);
  expect(await issueCertificates(session, closed.id)).toMatchObject({ value: { value: 0, entryId: null } });
});

it('whoever is sealed is on no certificate and gets no number, not even as somebody sealed', async () => {
  const { session, closed, asha, bela } = await completedDesk();
  await issueCertificates(session, closed.id);
  await put(session, 'members', { ...bela, eraseOn: isoDate('2026-12-20') });
  const read = await readSessionCertificates(session.shown, closed.id);
  expect(read?.completed.map(({ member }) => member.id)).toEqual([asha.id]);
  await put(session, 'members', { ...asha, eraseOn: isoDate('2026-12-20') });
  for (const { id } of await session.store.all('participations')) await voidCertificate(session, id);
  expect(await issueCertificates(session, closed.id)).toMatchObject({ value: { value: 0, entryId: null } });
});

it('undo takes certificates back and leaves their numbers void; the next ones go on from there', async () => {
  const { session, closed } = await completedDesk();
  const issued = await issueCertificates(session, closed.id);
  await undoEntry(session, issued.ok ? issued.value.entryId : null);
  expect(await numbersOf(session)).toEqual([]);
  await issueCertificates(session, closed.id);
  expect(await numbersOf(session)).toEqual(['OR-2026-0003', 'OR-2026-0004']);
  const register = await readCertificateRegister(session.store);
  expect(register.map(({ number, certificate }) => [number, certificate !== undefined])).toEqual([
    ['OR-2026-0004', true],
    ['OR-2026-0003', true],
    ['OR-2026-0002', false],
    ['OR-2026-0001', false],
  ]);
});

it('a certificate that is out keeps its training completed until it is void; then a new number is given', async () => {
  const { session, closed, asha } = await completedDesk();
  await issueCertificates(session, closed.id);
  const part = (await session.store.all('participations')).find(({ memberId }) => memberId === asha.id);
  if (part === undefined) throw new Error('Nobody took part.');
  const open = { id: part.id, outcome: 'notCompleted' } as const;
  expect(await setOutcome(session, open)).toEqual({
    ok: false,
    error: { type: 'CertificateOut', number: 'OR-2026-0001' },
  });
  await notePrintedCertificates(session, [part.id]);
  expect(await notePrintedCertificates(session, [part.id])).toMatchObject({ ok: true });
  await voidCertificate(session, part.id);
  await issueCertificates(session, closed.id);
  expect((await session.store.get('participations', part.id))?.certificates).toEqual([
    {
      ...{ number: 'OR-2026-0001', issuedOn: '2026-11-23', printedOn: '2026-11-23' },
      ...{ duplicatesOn: ['2026-11-23'], voidedOn: '2026-11-23' },
    },
    { number: 'OR-2026-0003', issuedOn: '2026-11-23' },
  ]);
});

/** REL-109 */
it('an older backup brings no number back, and neither does a second account that reads the journal again', async () => {
  const desk = await deskForTests();
  const { session } = desk;
  const [programme, member] = [aProgramme(), aMember()];
  const training = aTrainingSession({ programmeId: programme.id });
  await put(session, 'programmes', programme);
  await put(session, 'members', member);
  await put(session, 'sessions', training);
  await recordTraining(session, { memberId: member.id, sessionId: training.id });
  const archive = await archiveOfNow(session);
  if (!archive.ok) throw new Error('Not proven.');
  await issueCertificates(session, training.id);
  expect(await numbersOf(session)).toEqual(['OR-2026-0001']);

  // Another Windows account of this PC: its store is empty, and is filled from the office folder.
  await session.stop();
  const second = await openDesk(desk.unlocked, {
    ...{ shell: desk.shell, clock: desk.clock },
    database: { indexedDB: new IDBFactory(), IDBKeyRange },
  });
  if (!second.ok) throw new Error(second.error.type);
  expect(await numbersOf(second.value.session)).toEqual(['OR-2026-0001']);

  // The stick from before the certificate was issued.
  const opened = await openBackup(archive.value.bytes, {
    type: 'unlocked',
    identity: desk.unlocked.identity,
  });
  if (!opened.ok) throw new Error(opened.error.type);
  const now = {
    generation: second.value.session.position.generation,
    numbers: await second.value.session.store.all('numbers'),
    erased: [],
  };
  await second.value.session.stop();
  expect(await restoreBackup(desk.shell, opened.value, now, false)).toMatchObject({ ok: true });
  const state = await desk.office.look();
  if (state.type !== 'Office') throw new Error(state.type);
  const staffId = (JSON.parse(state.keyring) as { staff: { id: string }[] }).staff[0]?.id ?? '';
  const unlocked = await unlockByPassphrase(state, staffId, testPassphrase);
  if (!unlocked.ok) throw new Error(unlocked.error.type);
  const again = await openDesk(unlocked.value, {
    ...{ shell: desk.shell, clock: desk.clock, database: desk.database },
  });
  if (!again.ok) throw new Error(again.error.type);
  const restored = again.value.session;
  expect(await numbersOf(restored)).toEqual([]);
  expect((await restored.store.get('numbers', certificateMarkId('orientation', 2026)))?.last).toBe(1);
  await issueCertificates(restored, training.id);
  expect(await numbersOf(restored)).toEqual(['OR-2026-0002']);
  expect((await readCertificateRegister(restored.store)).at(-1)).toEqual({
    ...{ number: 'OR-2026-0001', member: undefined, session: undefined, programme: undefined },
  });
});
