/** The list of who is to be invited next, read from a desk. */

import { beforeEach, expect, test } from 'vitest';
import { isoDate } from '../../../../../renderer/domain/calendar.ts';
import type { MemberId } from '../../../../../renderer/domain/ids.ts';
import { readWhoNext } from '../../../../../renderer/features/trainings/who-next-read.ts';
import {
  aGroup,
  aMember,
  aMembership,
  aParticipation,
  aProgramme,
  aTrainingSession,
  aVenue,
  idOf,
} from '../../../../support/builders.ts';
import { deskForTests, testToday, type DeskForTests } from '../../../../support/desk-for-tests.ts';
import { put } from '../../../../support/put.ts';

let desk: DeskForTests;
beforeEach(async () => {
  desk = await deskForTests();
});

const asha = aMember({ id: idOf<MemberId>(1), path: [{ step: 'interested', on: isoDate('2026-10-01') }] });

test('an office that keeps no trainings is told of no group that runs short', async () => {
  await put(desk.session, 'groups', aGroup());
  const read = await readWhoNext(desk.session.shown, testToday);
  expect(read).toEqual({ rows: [], wishes: [], shortGroups: [], keepsTrainings: false });
});

test('somebody is named with their groups, a session is wished where they meet, and their group runs short', async () => {
  const { session } = desk;
  const [venue, group] = [aVenue(), aGroup()];
  await put(session, 'venues', venue);
  await put(session, 'groups', group);
  await put(session, 'members', asha);
  await put(session, 'memberships', aMembership({ memberId: asha.id, groupId: group.id }));
  await put(session, 'programmes', aProgramme());
  const { rows, wishes, shortGroups } = await readWhoNext(session.shown, testToday);
  expect(rows.map(({ member, groups, person }) => [member.id, groups, person.why])).toEqual([
    [asha.id, [group.name], 'interested'],
  ]);
  expect(wishes).toMatchObject([{ kind: 'orientation', places: 1, near: 1, venue: { id: venue.id } }]);
  expect(shortGroups.map((short) => [short.group.id, short.readyNow])).toEqual([[group.id, 0]]);
});

test('whoever is on a session to come is shown with it, and asks for no further place', async () => {
  const { session } = desk;
  const programme = aProgramme();
  const coming = aTrainingSession({
    ...{ programmeId: programme.id, dates: [isoDate('2026-12-05')], status: 'open' },
  });
  await put(session, 'members', asha);
  await put(session, 'programmes', programme);
  await put(session, 'sessions', coming);
  await put(
    session,
    'participations',
    aParticipation({
      ...{ memberId: asha.id, sessionId: coming.id, state: 'enrolled', completedOn: undefined },
    }),
  );
  const { rows, wishes } = await readWhoNext(session.shown, testToday);
  expect(rows.map((row) => row.session?.id)).toEqual([coming.id]);
  expect(wishes).toEqual([]);
});
