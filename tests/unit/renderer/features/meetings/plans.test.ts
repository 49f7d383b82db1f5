/** The plans on paper: who stands on them, under which names. */

import { beforeEach, expect, test } from 'vitest';
import type { IsoDate } from '../../../../../renderer/domain/calendar.ts';
import { createId } from '../../../../../renderer/domain/ids.ts';
import { readTeamPlan, readTerm, termPaperOf } from '../../../../../renderer/features/meetings/read-plans.ts';
import { teamPlanOf } from '../../../../../renderer/features/meetings/team-plan-screen.tsx';
import { createWords } from '../../../../../renderer/words/say.ts';
import { aGroup, aMeeting, aMember, aVenue, theSettings } from '../../../../support/builders.ts';
import { deskForTests, type DeskForTests } from '../../../../support/desk-for-tests.ts';
import { put } from '../../../../support/put.ts';

const today = '2026-11-28' as IsoDate;
const group = aGroup();
const asha = aMember({
  id: createId(),
  calledBy: 'Asha',
  fullNameLatin: 'Asha Kale',
  registerAs: 'countedOnly',
});
const ravi = aMember({ id: createId(), calledBy: 'Ravi', fullNameLatin: 'Ravi Joshi' });
const meera = aMember({ id: createId(), calledBy: 'Meera', fullNameLatin: 'Meera Bapat' });
let desk: DeskForTests;

beforeEach(async () => {
  desk = await deskForTests();
  desk.clock.moveTo(today);
  await put(desk.session, 'venues', aVenue({ id: group.venueId }));
  await put(desk.session, 'settings', theSettings());
  await put(desk.session, 'groups', group);
  for (const member of [asha, ravi, meera]) await put(desk.session, 'members', member);
  const meeting = aMeeting({
    ...{ groupId: group.id, venueId: group.venueId, date: '2026-12-05' as IsoDate },
    facilitatorIds: [asha.id, ravi.id],
    coFacilitatorIds: [ravi.id],
    register: { lines: [{ memberId: meera.id, mark: 'notRecorded' }], visitors: 0 },
  });
  await put(desk.session, 'meetings', meeting);
});

test('the facilitators’ plan names who carries each meeting, under the group’s discreet name, and nobody else', async () => {
  const words = createWords('en');
  const plan = teamPlanOf(await readTeamPlan(desk.session.store, today, 4), words);
  expect(plan.rows).toEqual([
    [
      'Sat, 5 Dec',
      words.sayTime(aMeeting().time),
      'Saturday Circle',
      'Shantivan Hall, Hall',
      'Asha K.',
      'Ravi J.',
      '',
    ],
  ]);
  expect(JSON.stringify(plan)).not.toContain('Meera');
  expect(JSON.stringify(plan)).not.toContain(group.name);
  const marathi = teamPlanOf(await readTeamPlan(desk.session.store, today, 4), createWords('mr'));
  expect(marathi.rows[0]?.[2]).toBe('शनिवार मंडळ');
});

test('it ends with its last week', async () => {
  expect((await readTeamPlan(desk.session.store, today, 1)).lines).toEqual([]);
});

test('a term’s plan names the group discreetly, and no person', async () => {
  const facts = await readTerm(desk.session.store, group.id, today, 3);
  if (facts === null) throw new Error('No group');
  const paper = termPaperOf(facts, 'mr');
  expect(paper.groupName).toEqual(['Saturday Circle', 'शनिवार मंडळ']);
  expect(paper.days.some(({ date, state }) => date === '2026-12-05' && state === 'planned')).toBe(true);
  for (const secret of [group.name, 'Asha', 'Ravi', 'Meera', theSettings().organisation])
    expect(JSON.stringify(paper)).not.toContain(secret);
});
