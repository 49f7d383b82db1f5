/** Screens read what may be shown, and nothing else: whoever is sealed, or covered for a visitor, is so on every one of them. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { isoDate } from '../../../../renderer/domain/calendar.ts';
import type { GroupId, MemberId } from '../../../../renderer/domain/ids.ts';
import { teamOf } from '../../../../renderer/domain/meeting-team.ts';
import { changedTables } from '../../../../renderer/domain/changes.ts';
import { rosterOf } from '../../../../renderer/sheets/roster.ts';
import {
  aGroup,
  aMeeting,
  aMember,
  aMembership,
  aVenue,
  idOf,
  theSettings,
} from '../../../support/builders.ts';
import { deskForTests } from '../../../support/desk-for-tests.ts';
import { put } from '../../../support/put.ts';

const sources = ['features', 'app', 'session'].flatMap((room) =>
  readdirSync(path.resolve('renderer', room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file): [string, string] => [
      `${room}/${file.replaceAll('\\', '/')}`,
      readFileSync(path.resolve('renderer', room, file), 'utf8'),
    ]),
);

/** They take the store as it is from the session of a screen. */
const readsTheStore = /\bstore\b[^;]*\}\s*=\s*useSession\(\)|\bsession\.store\./;

const allowed: Readonly<Record<string, string>> = {
  'features/history/own-record-screen.tsx':
    'a person asked for all of their own record; there is none of who is sealed',
  'features/groups/edit-group-screen.tsx': 'meetings and holidays, to count days',
  'features/groups/join-question.tsx': 'memberships, to count them',
  'session/use-mindful.ts': 'names that others must not type; of who is sealed, none',
};

/** Not screens: what keeps the office whole must see all of it. */
const works = /^session\/(?!use-)|^app\/.*\.ts$/;

test('a screen reads by the live query, or is known to have a reason', () => {
  const found = sources
    .filter(([file, source]) => !works.test(file) && readsTheStore.test(source))
    .map(([file]) => file);
  expect(found.sort()).toEqual(Object.keys(allowed).sort());
});

test('of a sealed member who carried an old meeting nothing is left to show, in no table and on no sheet', async () => {
  const { session } = await deskForTests();
  session.nameSealed('Sealed record');
  const zq = aMember({
    ...{ id: idOf<MemberId>(1), calledBy: 'Zqcanary', fullNameLatin: 'Zqcanary Kulkarni' },
    ...{ fullNameDevanagari: 'झ्क्यू', roles: ['volunteer'], eraseOn: isoDate('2026-12-20') },
  });
  const group = aGroup({ id: idOf<GroupId>(2) });
  const meeting = aMeeting({
    ...{ groupId: group.id, facilitatorIds: [zq.id], coFacilitatorIds: [zq.id], anchorIds: [zq.id] },
    register: { lines: [{ memberId: zq.id, mark: 'present' }], visitors: 0 },
  });
  await put(session, 'members', zq);
  await put(session, 'groups', group);
  await put(session, 'meetings', meeting);
  const membership = aMembership({ memberId: zq.id, groupId: group.id, part: 'facilitator' });
  await put(session, 'memberships', membership);
  const { shown } = session;
  for (const table of [...changedTables, 'history'] as const) {
    const records = JSON.stringify(await shown.all(table));
    expect(records, table).not.toMatch(/zqcanary|झ्क्यू/i);
  }
  const names = await Promise.all(
    teamOf(meeting).map(async ({ memberId }) => (await shown.get('members', memberId))?.calledBy),
  );
  expect(new Set(names)).toEqual(new Set(['Sealed record']));
  const [members, memberships] = [await shown.all('members'), await shown.all('memberships')];
  const facts = { meeting, group, members, memberships, venue: aVenue(), settings: theSettings() };
  for (const scripts of ['both', 'latin', 'devanagari'] as const)
    expect(JSON.stringify(rosterOf({ ...facts, scripts }))).not.toMatch(/zqcanary|झ्क्यू|sealed|बंद/i);
});
