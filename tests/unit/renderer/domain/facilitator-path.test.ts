/** The path of one facilitator: what the records decide, what was noted, and where they stand on a day. */

import { describe, expect, test } from 'vitest';
import { isoDate } from '../../../../renderer/domain/calendar.ts';
import {
  facilitatorPath,
  mayBeCertified,
  placeOn,
  standingPlans,
  type PathFacts,
} from '../../../../renderer/domain/facilitator-path.ts';
import { createId, type MemberId } from '../../../../renderer/domain/ids.ts';
import type { PathStep } from '../../../../renderer/domain/path.ts';
import {
  aMeeting,
  aMembership,
  aParticipation,
  aProgramme,
  aTrainingSession,
} from '../../../support/builders.ts';

const memberId = createId<MemberId>();
const programme = aProgramme({ asksMeetings: 2 });
const session = aTrainingSession({ programmeId: programme.id });
const oriented = aParticipation({ memberId, sessionId: session.id, completedOn: isoDate('2026-03-07') });
const membership = aMembership({ memberId, part: 'coFacilitator', joinedOn: isoDate('2026-05-01') });
const held = (date: string, coFacilitatorIds: MemberId[] = [memberId]) =>
  aMeeting({
    ...{ date: isoDate(date), status: { type: 'held' } },
    ...{ facilitatorIds: coFacilitatorIds, coFacilitatorIds },
  });

const facts = (fields: Partial<PathFacts> = {}): PathFacts => ({
  memberId,
  trainings: { programmes: [programme], sessions: [session], participations: [oriented] },
  memberships: [membership],
  meetings: [],
  ...fields,
});
const said = (fields: Partial<PathFacts> = {}) =>
  facilitatorPath(facts(fields)).map(({ place, on }) => [place, on]);
const interested: PathStep = { step: 'interested', on: isoDate('2026-01-10') };
const certified: PathStep = { step: 'certified', on: isoDate('2026-09-01'), by: 'Meera' };

describe('the path', () => {
  test('is of what was noted and what the records decide, by day', () => {
    expect(said({ path: [certified, interested] })).toEqual([
      ['interested', '2026-01-10'],
      ['oriented', '2026-03-07'],
      ['coFacilitating', '2026-05-01'],
      ['certified', '2026-09-01'],
    ]);
  });

  test('knows the first time only: the earlier of two orientations, a meeting before the part in a group', () => {
    const again = aParticipation({ memberId, sessionId: session.id, completedOn: isoDate('2026-10-01') });
    const trainings = { programmes: [programme], sessions: [session], participations: [again, oriented] };
    expect(said({ trainings, meetings: [held('2026-04-11'), held('2026-06-13')] })).toEqual([
      ['oriented', '2026-03-07'],
      ['coFacilitating', '2026-04-11'],
    ]);
  });

  test('is not lengthened by a refresher, an enrolment, a planned meeting, a part as a member, or anybody else', () => {
    const refresher = aProgramme({ kind: 'refresher' });
    const refreshed = aTrainingSession({ programmeId: refresher.id });
    const others = createId<MemberId>();
    expect(
      said({
        trainings: {
          programmes: [programme, refresher],
          sessions: [session, refreshed],
          participations: [
            aParticipation({ memberId, sessionId: refreshed.id }),
            aParticipation({ memberId, sessionId: session.id, state: 'enrolled', completedOn: undefined }),
            aParticipation({ memberId: others, sessionId: session.id }),
          ],
        },
        memberships: [
          aMembership({ memberId, part: 'member' }),
          aMembership({ memberId: others, part: 'facilitator' }),
        ],
        meetings: [held('2026-04-11', [others]), { ...held('2026-04-12'), status: { type: 'planned' } }],
      }),
    ).toEqual([]);
  });

  test('follows a training that is corrected, without anybody noting it', () => {
    const corrected = { ...oriented, completedOn: isoDate('2026-03-08') };
    const trainings = { programmes: [programme], sessions: [session], participations: [corrected] };
    expect(said({ trainings })[0]).toEqual(['oriented', '2026-03-08']);
  });
});

test('where they stand on a day is the furthest they have come, unless they rest or have stepped back', () => {
  const steps = facilitatorPath(
    facts({
      path: [
        interested,
        certified,
        { step: 'rest', on: isoDate('2026-10-01'), through: isoDate('2026-10-31') },
        { step: 'steppedBack', on: isoDate('2026-12-01') },
        { step: 'cameBack', on: isoDate('2027-06-01') },
      ],
    }),
  );
  const places = [
    ...['2026-01-09', '2026-01-10', '2026-03-07', '2026-05-01', '2026-09-01'],
    ...['2026-10-15', '2026-11-01', '2026-12-01', '2027-06-01'],
  ].map((date) => placeOn(isoDate(date), steps));
  expect(places).toEqual([
    ...[undefined, 'interested', 'oriented', 'coFacilitating', 'certified'],
    ...['resting', 'certified', 'steppedBack', 'certified'],
  ]);
});

test('what still stands are the planned meetings of these days to whose team they are named, in any part', () => {
  const planned = (date: string, fields: Parameters<typeof aMeeting>[0] = {}) =>
    aMeeting({ date: isoDate(date), facilitatorIds: [memberId], ...fields });
  const meetings = [
    planned('2026-12-12'),
    planned('2026-12-05', { facilitatorIds: [], anchorIds: [memberId] }),
    planned('2026-11-28'),
    planned('2027-01-02'),
    planned('2026-12-19', { facilitatorIds: [createId()] }),
    planned('2026-12-26', { status: { type: 'cancelled', reason: 'other' } }),
  ];
  const dates = (through?: string) =>
    standingPlans(
      memberId,
      { from: isoDate('2026-12-01'), ...(through !== undefined && { through: isoDate(through) }) },
      meetings,
    ).map(({ date }) => date);
  expect(dates('2026-12-31')).toEqual(['2026-12-05', '2026-12-12']);
  expect(dates()).toEqual(['2026-12-05', '2026-12-12', '2027-01-02']);
});

describe('certified', () => {
  const on = isoDate('2026-09-01');

  test('asks no question where what the catalogue asks for is there', () => {
    expect(mayBeCertified(facts({ meetings: [held('2026-06-13'), held('2026-07-11')] }), on)).toMatchObject({
      ok: true,
    });
  });

  test('asks where meetings are missing before that day, and says how many', () => {
    const meetings = [held('2026-06-13'), held('2026-09-01')];
    expect(mayBeCertified(facts({ meetings }), on)).toEqual({
      ok: false,
      error: { type: 'CertifiedEarly', isOriented: true, has: 1, needs: 2 },
    });
  });

  test('asks where no orientation is recorded, and not in an office that holds none', () => {
    const none = { programmes: [aProgramme()], sessions: [], participations: [] };
    expect(mayBeCertified(facts({ trainings: none }), on)).toMatchObject({ error: { isOriented: false } });
    expect(mayBeCertified(facts({ trainings: { ...none, programmes: [] } }), on)).toMatchObject({ ok: true });
  });
});
