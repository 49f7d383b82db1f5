/** Steps on a facilitator's path, noted, corrected, taken out and undone on a real store; and the page of the volunteer. */

import { beforeEach, describe, expect, test } from 'vitest';
import { isoDate } from '../../../../../renderer/domain/calendar.ts';
import { createId, type MemberId } from '../../../../../renderer/domain/ids.ts';
import { readVolunteer } from '../../../../../renderer/features/members/volunteer-read.ts';
import {
  notePathStep,
  takePathStepOut,
  type PathStepInput,
} from '../../../../../renderer/features/members/write-path.ts';
import { undoEntry } from '../../../../../renderer/session/undo.ts';
import * as a from '../../../../support/builders.ts';
import { deskForTests, testToday, type DeskForTests } from '../../../../support/desk-for-tests.ts';
import { put } from '../../../../support/put.ts';
import '../../../../support/without-workers.ts';

const asha = a.aMember();
let desk: DeskForTests;

beforeEach(async () => {
  desk = await deskForTests();
  await put(desk.session, 'members', asha);
});

const path = async () => (await desk.session.store.get('members', asha.id))?.path;
const note = (step: PathStepInput['step'], more: Partial<PathStepInput> = {}) =>
  notePathStep(desk.session, { memberId: asha.id, step, ...more });
const errorOf = async (noting: ReturnType<typeof note>) => {
  const noted = await noting;
  return noted.ok ? undefined : noted.error.type;
};

describe('a step', () => {
  test('is noted with its day and who confirmed it, corrected, and taken out again; each is undone', async () => {
    await note({ step: 'interested', on: testToday, by: 'Meera' });
    expect(await path()).toEqual([{ step: 'interested', on: testToday, by: 'Meera' }]);
    const instead = { step: 'interested', on: testToday } as const;
    await note({ step: 'interested', on: '2026-11-20', by: '' }, { instead });
    expect(await path()).toEqual([{ step: 'interested', on: '2026-11-20' }]);
    const out = await takePathStepOut(desk.session, {
      memberId: asha.id,
      step: 'interested',
      on: isoDate('2026-11-20'),
    });
    expect(await path()).toBeUndefined();
    await undoEntry(desk.session, out.ok ? out.value.entryId : null);
    expect(await path()).toHaveLength(1);
  });

  test('of a day to come, one noted twice and one that is gone are refused, and nothing changes', async () => {
    await note({ step: 'interested', on: testToday });
    expect(await errorOf(note({ step: 'certified', on: '2026-12-24' }))).toBe('StepNotYet');
    expect(await errorOf(note({ step: 'interested', on: testToday }))).toBe('StepAlreadyNoted');
    expect(await errorOf(note({ step: 'cameBack', on: testToday }))).toBe('NothingToComeBackFrom');
    const instead = { step: 'rest', on: testToday } as const;
    expect(await errorOf(note({ step: 'rest', on: testToday }, { instead }))).toBe('RecordGone');
    const gone = await takePathStepOut(desk.session, { memberId: asha.id, ...instead });
    expect(gone).toMatchObject({ error: { type: 'RecordGone' } });
    expect(await path()).toEqual([{ step: 'interested', on: testToday }]);
  });

  test('that ends before it begins, or has no day, is refused at its field', async () => {
    expect(await note({ step: 'rest', on: '2026-12-10', through: '2026-12-01' })).toMatchObject({
      error: { type: 'WrongFields', fields: [{ field: 'through', problem: 'problem.endedBeforeBegan' }] },
    });
    expect(await note({ step: 'rest', on: '' })).toMatchObject({ error: { fields: [{ field: 'on' }] } });
  });

  test('is noted of nobody who is sealed or gone', async () => {
    await put(desk.session, 'members', { ...asha, eraseOn: isoDate('2026-12-20') });
    expect(await errorOf(note({ step: 'interested', on: testToday }))).toBe('NoSuchMember');
    expect(await errorOf(note({ step: 'interested', on: testToday }, { memberId: createId() }))).toBe(
      'NoSuchMember',
    );
  });
});

test('certified too early is a question, and can be answered with yes', async () => {
  await put(desk.session, 'programmes', a.aProgramme({ asksMeetings: 3 }));
  const step = { step: 'certified', on: testToday } as const;
  expect(await note(step)).toMatchObject({
    error: { type: 'CertifiedEarly', isOriented: false, has: 0, needs: 3 },
  });
  expect(await path()).toBeUndefined();
  expect((await note(step, { isSure: true })).ok).toBe(true);
  expect(await path()).toHaveLength(1);
});

describe('the page of a volunteer', () => {
  const group = a.aGroup();
  const read = async (id: MemberId = asha.id) => {
    const volunteer = await readVolunteer(desk.session.store, id, testToday);
    if (volunteer === null) throw new Error('They are gone.');
    return volunteer;
  };

  beforeEach(async () => {
    await put(desk.session, 'groups', group);
    await put(
      desk.session,
      'memberships',
      a.aMembership({ memberId: asha.id, groupId: group.id, part: 'facilitator' }),
    );
  });

  test('counts the hours of what was completed in the last twelve months, and no others', async () => {
    const programme = a.aProgramme({ hours: 4.5 });
    const session = a.aTrainingSession({ programmeId: programme.id });
    await put(desk.session, 'programmes', programme);
    await put(desk.session, 'sessions', session);
    for (const completedOn of ['2025-11-23', '2025-11-24', '2026-11-23', '2026-11-24'])
      await put(
        desk.session,
        'participations',
        a.aParticipation({ memberId: asha.id, sessionId: session.id, completedOn: isoDate(completedOn) }),
      );
    await put(desk.session, 'participations', a.aParticipation({ sessionId: session.id }));
    expect((await read()).hours).toEqual({ since: '2025-11-23', hours: 9 });
  });

  test('names the trainings to come that they have a place in or train, and none that is over or closed', async () => {
    const programme = a.aProgramme();
    const on = (date: string, fields: Parameters<typeof a.aTrainingSession>[0] = {}) =>
      a.aTrainingSession({
        ...{ programmeId: programme.id, dates: [isoDate(date)], status: 'open' as const, ...fields },
      });
    const [place, trains] = [on('2026-12-19'), on('2026-12-05', { trainerIds: [asha.id] })];
    const others = [on('2026-12-12'), on('2026-10-10'), on('2026-12-26', { status: 'closed' })];
    await put(desk.session, 'programmes', programme);
    for (const session of [place, trains, ...others]) await put(desk.session, 'sessions', session);
    for (const { id: sessionId } of [place, ...others.slice(1)]) {
      const part = a.aParticipation({ memberId: asha.id, sessionId, state: 'enrolled' });
      await put(desk.session, 'participations', { ...part, completedOn: undefined });
    }
    expect((await read()).next.map(({ session, isTrainer }) => [session.id, isTrainer])).toEqual([
      [trains.id, true],
      [place.id, false],
    ]);
  });

  test('shows what still stands once they rest, and takes nobody off', async () => {
    const meetingOn = (date: string) =>
      a.aMeeting({ date: isoDate(date), groupId: group.id, facilitatorIds: [asha.id] });
    const meetings = ['2026-11-28', '2026-12-12', '2027-01-09'].map(meetingOn);
    for (const meeting of meetings) await put(desk.session, 'meetings', meeting);
    expect((await read()).standsStill).toEqual([]);
    await note({ step: 'rest', on: '2026-12-01', through: '2026-12-31' });
    const { standsStill, coming, standing, place } = await read();
    expect(standsStill.map(({ meeting }) => meeting.date)).toEqual(['2026-12-12']);
    expect(coming).toHaveLength(3);
    expect([standing, place]).toEqual(['notOriented', 'coFacilitating']);
    await note({ step: 'steppedBack', on: testToday });
    expect((await read()).standsStill).toHaveLength(3);
    expect((await read()).standing).toBe('steppedBack');
    expect((await desk.session.store.all('meetings')).map(({ facilitatorIds }) => facilitatorIds)).toEqual(
      meetings.map(() => [asha.id]),
    );
  });

  test('tells of no meeting whether they came to it: a register of theirs leaves no trace on it', async () => {
    const before = await read();
    await put(
      desk.session,
      'meetings',
      a.aMeeting({
        ...{ groupId: group.id, status: { type: 'held' } },
        register: { lines: [{ memberId: asha.id, mark: 'present' }], visitors: 0 },
      }),
    );
    expect(await read()).toEqual(before);
  });
});
