/** Programmes and their sessions: entered, refused where something is wrong, and closed when they are over. */

import { describe, expect, it } from 'vitest';
import { addProgramme, type NewProgramme } from '../../../../../renderer/features/trainings/add-programme.ts';
import { addSession } from '../../../../../renderer/features/trainings/add-session.ts';
import { closeSession } from '../../../../../renderer/features/trainings/close-session.ts';
import { enrolMember } from '../../../../../renderer/features/trainings/enrol-member.ts';
import { undoEntry } from '../../../../../renderer/session/undo.ts';
import { aProgramme, aVenue } from '../../../../support/builders.ts';
import '../../../../support/without-workers.ts';
import { trainingsDesk } from './trainings-desk.ts';

const orientation: NewProgramme = { name: 'Facilitator orientation', kind: 'orientation', hours: 4.5 };

describe('a programme', () => {
  it('without a validity holds for good, and is gone after undo', async () => {
    const { session } = await trainingsDesk();
    const added = await addProgramme(session, orientation);
    expect(added).toMatchObject({ ok: true, value: { value: { hours: 4.5 } } });
    expect(added.ok && added.value.value.validityMonths).toBeUndefined();
    await undoEntry(session, added.ok ? added.value.entryId : null);
    expect(await session.store.all('programmes')).toHaveLength(1);
  });

  it.each([
    ['without a name', { name: ' ' }, 'name', 'problem.nameMissing'],
    ['of no hours', { hours: 0 }, 'hours', 'problem.hoursImpossible'],
    ['of hours that are no number', { hours: Number.NaN }, 'hours', 'problem.hoursImpossible'],
    ['valid for half a month', { validityMonths: 0.5 }, 'validityMonths', 'problem.monthsImpossible'],
    ['with a right-to-left override', { name: 'Orient\u202Eation' }, 'name', 'problem.textHidden'],
  ])('%s is refused by field, and nothing changes', async (_title, fields, field, problem) => {
    const { session } = await trainingsDesk();
    const refused = await addProgramme(session, { ...orientation, ...fields });
    expect(refused).toEqual({ ok: false, error: { type: 'WrongFields', fields: [{ field, problem }] } });
    expect(await session.store.all('programmes')).toHaveLength(1);
  });
});

describe('a session', () => {
  it('keeps its days in order, each of them once', async () => {
    const { session, programme } = await trainingsDesk();
    const dates = ['2026-12-13', '2026-12-12', '2026-12-13'];
    const added = await addSession(session, { programmeId: programme.id, dates, place: '' });
    expect(added).toMatchObject({
      ok: true,
      value: { value: { status: 'planned', dates: ['2026-12-12', '2026-12-13'] } },
    });
  });

  it.each([
    ['on no day', { dates: [] }, 'dates', 'problem.datesMissing'],
    ['with an empty day', { dates: ['2026-12-12', ''] }, 'dates.1', 'problem.dateMissing'],
    ['on 30 February', { dates: ['2026-02-30'] }, 'dates.0', 'problem.dateImpossible'],
    ['at two places', { venueId: aVenue().id, place: 'Pune' }, 'place', 'problem.sessionPlaceTwice'],
  ])('%s is refused by field, and nothing changes', async (_title, fields, field, problem) => {
    const { session, programme } = await trainingsDesk();
    const refused = await addSession(session, {
      programmeId: programme.id,
      dates: ['2026-12-12'],
      ...fields,
    });
    expect(refused).toEqual({ ok: false, error: { type: 'WrongFields', fields: [{ field, problem }] } });
    expect(await session.store.all('sessions')).toHaveLength(3);
  });

  it('needs a programme and a venue that are in the records', async () => {
    const { session, programme } = await trainingsDesk();
    const dates = ['2026-12-12'];
    const ofNothing = await addSession(session, { programmeId: aProgramme().id, dates });
    expect(ofNothing).toEqual({ ok: false, error: { type: 'NoSuchProgramme' } });
    const nowhere = await addSession(session, { programmeId: programme.id, dates, venueId: aVenue().id });
    expect(nowhere).toEqual({ ok: false, error: { type: 'NoSuchVenue' } });
  });

  it('that is over is closed once, takes nobody new then, and undo opens it again', async () => {
    const { session, past, asha } = await trainingsDesk();
    const closed = await closeSession(session, past.id);
    expect(closed).toMatchObject({ ok: true, value: { value: { status: 'closed' } } });
    expect(await closeSession(session, past.id)).toEqual({ ok: false, error: { type: 'SessionClosed' } });
    const enrolling = { memberId: asha.id, sessionId: past.id };
    expect(await enrolMember(session, enrolling)).toEqual({ ok: false, error: { type: 'SessionClosed' } });
    await undoEntry(session, closed.ok ? closed.value.entryId : null);
    expect(await enrolMember(session, enrolling)).toMatchObject({ ok: true });
  });

  it('cannot be closed before its last day', async () => {
    const { session, coming } = await trainingsDesk();
    const refused = await closeSession(session, coming.id);
    expect(refused).toEqual({ ok: false, error: { type: 'SessionNotYet', on: '2026-12-05' } });
  });
});

describe('somebody who may only look', () => {
  it('cannot add a programme', async () => {
    const { session } = await trainingsDesk('viewer');
    expect(await addProgramme(session, orientation)).toMatchObject({
      ok: false,
      error: { type: 'MayNotChange' },
    });
  });
});
