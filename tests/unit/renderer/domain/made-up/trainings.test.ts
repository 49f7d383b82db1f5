/** Who carries the groups of the made-up office, how ready they are, and the trainings that made them so. */

import { expect, test } from 'vitest';
import { facilitatorPath, pathPlaces, placeOn } from '../../../../../renderer/domain/facilitator-path.ts';
import { makeUpOffice } from '../../../../../renderer/domain/made-up/made-up-office.ts';
import { isBelonging } from '../../../../../renderer/domain/membership.ts';
import { pauseOn } from '../../../../../renderer/domain/path.ts';
import {
  completionsByMember,
  readinessOn,
  readinessStates,
} from '../../../../../renderer/domain/readiness.ts';
import { overlapOf, phaseOf, sessionPhases } from '../../../../../renderer/domain/training-session.ts';
import { participationStates, trainingSessionSchema } from '../../../../../renderer/domain/training.ts';
import {
  madeUpOfficesOfManyDays,
  madeUpPeople,
  madeUpSeed,
  madeUpToday,
} from '../../../../support/made-up-people.ts';

const offices = madeUpOfficesOfManyDays();
const isFacilitating = ({ part }: { part: string }) => part === 'facilitator' || part === 'coFacilitator';

test('eight facilitate, five of them ready and one in each other state', () => {
  for (const office of offices) {
    const completions = completionsByMember(office);
    const facilitating = office.memberships.filter(
      (membership) => isFacilitating(membership) && isBelonging(membership, office.today),
    );
    const states = facilitating.map(({ memberId }) =>
      readinessOn(office.today, completions.get(memberId) ?? []),
    );
    expect(states.sort()).toEqual(
      ['lapsed', 'notOriented', 'ready', 'ready', 'ready', 'ready', 'ready', 'refresherDue'].sort(),
    );
  }
});

test('every state is found in a large office too, and most are ready', () => {
  const office = madeUpPeople(2000);
  const completions = completionsByMember(office);
  const states = office.memberships
    .filter(isFacilitating)
    .map(({ memberId }) => readinessOn(madeUpToday, completions.get(memberId) ?? []));
  expect(new Set(states)).toEqual(new Set(readinessStates));
  expect(states.filter((state) => state === 'ready').length / states.length).toBeGreaterThan(0.75);
});

test('an office of ten thousand has no session that the desk would refuse', () => {
  const { sessions, participations } = madeUpPeople(10_000);
  for (const session of sessions) expect(trainingSessionSchema.safeParse(session).error).toBeUndefined();
  const most = Math.max(
    ...sessions.map(({ id }) => participations.filter(({ sessionId }) => sessionId === id).length),
  );
  expect(most).toBeGreaterThan(500);
});

test('one group has nobody who facilitates since its last facilitator stepped back; every group has its anchor person', () => {
  for (const { groups, memberships, today } of offices) {
    const now = memberships.filter((membership) => isBelonging(membership, today));
    const without = groups.filter(
      ({ id }) => !now.some((membership) => membership.groupId === id && isFacilitating(membership)),
    );
    expect(without).toHaveLength(1);
    const before = memberships.find(
      (membership) => membership.groupId === without[0]?.id && isFacilitating(membership),
    );
    expect(before?.leftOn).toBeDefined();
    expect(now.some(({ memberId, part }) => memberId === before?.memberId && part === 'member')).toBe(true);
    const anchored = now.filter(({ part }) => part === 'anchor').map(({ groupId }) => groupId);
    expect(anchored.sort()).toEqual(groups.map(({ id }) => id).sort());
  }
});

test('in two weeks there is a team or two to look at, and not more', () => {
  for (const office of offices) {
    const completions = completionsByMember(office);
    const toLookAt = office.meetings.filter(
      ({ status, date, facilitatorIds }) =>
        status.type === 'planned' &&
        date >= office.today &&
        (facilitatorIds.length === 0 ||
          facilitatorIds.some((id) =>
            ['lapsed', 'notOriented'].includes(readinessOn(date, completions.get(id) ?? [])),
          )),
    );
    expect([1, 2]).toContain(toLookAt.length);
  }
});

test('orientations and refreshers have been, at weekends, and are to come, with people enrolled', () => {
  for (const { programmes, sessions, participations, members, today } of offices) {
    expect(programmes.map(({ kind }) => kind).sort()).toEqual(['orientation', 'refresher']);
    const memberById = new Map(members.map((member) => [member.id, member]));
    for (const programme of programmes) {
      const own = sessions.filter(({ programmeId }) => programmeId === programme.id);
      expect(own.some(({ status }) => status === 'closed')).toBe(true);
      expect(own.some(({ status, dates }) => status === 'open' && dates.every((date) => date > today))).toBe(
        true,
      );
    }
    for (const { id, dates, status } of sessions) {
      const inIt = participations.filter(({ sessionId }) => sessionId === id);
      expect(inIt.length > 0).toBe(status !== 'planned');
      if (status === 'closed') expect(dates.every((date) => date < today)).toBe(true);
      for (const { memberId, state, completedOn, days = [] } of inIt) {
        if (status === 'closed') expect(['attended', 'completed']).toContain(state);
        if (dates.every((date) => date > today)) expect(['enrolled', 'waiting']).toContain(state);
        for (const { date } of days) expect(dates.includes(date) && date <= today).toBe(true);
        const joinedOn = memberById.get(memberId)?.joinedOn ?? '';
        expect(joinedOn <= (dates[0] ?? '')).toBe(true);
        if (completedOn !== undefined) expect(dates).toContain(completedOn);
      }
    }
    const phases = sessions.map((session) => phaseOf(session, today));
    expect(new Set(phases)).toEqual(new Set(sessionPhases));
    expect(new Set(participations.map(({ state }) => state))).toEqual(new Set(participationStates));
    for (const session of sessions)
      for (const other of sessions) expect(overlapOf(session, other)).toBeUndefined();
    const seats = participations.map(({ sessionId, memberId }) => `${sessionId} ${memberId}`);
    expect(new Set(seats).size).toBe(seats.length);
  }
});

test('in a small office, too, nobody was trained before they came', () => {
  for (const count of [4, 8, 12, 20, 40, 80]) {
    const office = makeUpOffice({ members: count, seed: madeUpSeed, today: madeUpToday });
    const joinedById = new Map(office.members.map(({ id, joinedOn }) => [id, joinedOn]));
    for (const { memberId, completedOn } of office.participations)
      if (completedOn !== undefined) expect((joinedById.get(memberId) ?? '') <= completedOn).toBe(true);
  }
});

test('somebody is found in every place of the path, and those who rest or are away lead no meeting', () => {
  for (const office of offices) {
    const trainings = office;
    const places = office.members.map(({ id: memberId, path }) =>
      placeOn(office.today, facilitatorPath({ ...office, memberId, path, trainings })),
    );
    expect(new Set(places)).toEqual(new Set([...pathPlaces, undefined]));
    const leading = new Set(
      office.memberships
        .filter((membership) => isFacilitating(membership) && isBelonging(membership, office.today))
        .map(({ memberId }) => memberId),
    );
    const notThere = office.members.filter(
      (member) => (member.away ?? []).length > 0 || pauseOn(office.today, member.path) !== undefined,
    );
    expect(notThere.length).toBeGreaterThan(2);
    expect(notThere.filter(({ id }) => leading.has(id))).toEqual([]);
  }
});
