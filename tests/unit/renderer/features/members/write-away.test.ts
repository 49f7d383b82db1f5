/** Days on which somebody who helps is away. */

import { beforeEach, expect, test } from 'vitest';
import type { IsoDate } from '../../../../../renderer/domain/calendar.ts';
import { noteAway, removeAway } from '../../../../../renderer/features/members/write-away.ts';
import { aMember } from '../../../../support/builders.ts';
import { deskForTests, type DeskForTests } from '../../../../support/desk-for-tests.ts';
import { put } from '../../../../support/put.ts';

const today = '2026-11-28' as IsoDate;
const asha = aMember({ away: [{ from: '2026-10-01' as IsoDate, through: '2026-10-05' as IsoDate }] });
let desk: DeskForTests;

beforeEach(async () => {
  desk = await deskForTests();
  desk.clock.moveTo(today);
  await put(desk.session, 'members', asha);
});

const away = async () => (await desk.session.store.get('members', asha.id))?.away;
const note = (from: string, through: string) => noteAway(desk.session, { memberId: asha.id, from, through });

test('are noted in their order, and those that have passed go', async () => {
  await note('2026-12-20', '2027-01-02');
  await note('2026-12-01', '2026-12-01');
  expect(await away()).toEqual([
    { from: '2026-12-01', through: '2026-12-01' },
    { from: '2026-12-20', through: '2027-01-02' },
  ]);
  await removeAway(desk.session, { memberId: asha.id, from: '2026-12-01', through: '2026-12-01' });
  await removeAway(desk.session, { memberId: asha.id, from: '2026-12-20', through: '2027-01-02' });
  expect(await away()).toBeUndefined();
});

test('are corrected in their place, and the others stay', async () => {
  await note('2026-12-01', '2026-12-03');
  await note('2026-12-20', '2027-01-02');
  await noteAway(desk.session, {
    ...{ memberId: asha.id, from: '2026-12-02', through: '2026-12-04' },
    instead: { from: '2026-12-01' as IsoDate, through: '2026-12-03' as IsoDate },
  });
  expect(await away()).toEqual([
    { from: '2026-12-02', through: '2026-12-04' },
    { from: '2026-12-20', through: '2027-01-02' },
  ]);
});

test('that end before they begin are refused at the field, and nothing changes', async () => {
  expect(await note('2026-12-20', '2026-12-01')).toMatchObject({
    error: { type: 'WrongFields', fields: [{ field: 'through', problem: 'problem.endedBeforeBegan' }] },
  });
  expect(await note('2026-12-20', '')).toMatchObject({ error: { fields: [{ field: 'through' }] } });
  expect(await away()).toEqual(asha.away);
});
