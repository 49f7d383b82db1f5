/** Groups and the venues they meet at: entered, corrected, and refused where something is wrong. */

import { describe, expect, it } from 'vitest';
import { addGroup, type NewGroup } from '../../../../../renderer/features/groups/add-group.ts';
import { addVenue } from '../../../../../renderer/features/groups/add-venue.ts';
import { changeGroup } from '../../../../../renderer/features/groups/change-group.ts';
import { changeVenue } from '../../../../../renderer/features/groups/change-venue.ts';
import { undoEntry } from '../../../../../renderer/session/undo.ts';
import { aGroup, aVenue } from '../../../../support/builders.ts';
import { deskForTests } from '../../../../support/desk-for-tests.ts';
import '../../../../support/without-workers.ts';

const saturdays = {
  type: 'nthWeekdays',
  startsOn: '2026-01-01',
  time: '17:00',
  minutes: 120,
  weekday: 6,
  nths: [2, 4],
} as const;

async function deskWithVenue() {
  const { session } = await deskForTests();
  const added = await addVenue(session, {
    name: 'Shantivan Hall',
    locality: 'Kothrud',
    rooms: ['Hall', 'Library'],
  });
  if (!added.ok) throw new Error(added.error.type);
  const venue = added.value.value;
  const newGroup: NewGroup = {
    name: 'Kothrud caregivers',
    discreetName: { latin: 'Saturday circle', devanagari: 'शनिवार मंडळ' },
    kind: 'caregivers',
    venueId: venue.id,
    room: 'Library',
    schedule: { ...saturdays, nths: [2, 4] },
  };
  return { session, venue, newGroup };
}

describe('a group', () => {
  it('that meets on the 2nd and 4th Saturday is kept as such', async () => {
    const { session, newGroup } = await deskWithVenue();
    const added = await addGroup(session, newGroup);
    expect(added).toMatchObject({ ok: true, value: { value: { schedule: { nths: [2, 4], weekday: 6 } } } });
  });

  it.each([
    ['without a name', { name: '' }, 'name', 'problem.nameMissing'],
    [
      'without a discreet name',
      { discreetName: { latin: ' ' } },
      'discreetName.latin',
      'problem.nameMissing',
    ],
    [
      'with no week of the month',
      { schedule: { ...saturdays, nths: [] } },
      'schedule.nths',
      'problem.nthsMissing',
    ],
    [
      'of five minutes',
      { schedule: { ...saturdays, minutes: 5 } },
      'schedule.minutes',
      'problem.minutesImpossible',
    ],
    [
      'that starts on 30 February',
      { schedule: { ...saturdays, startsOn: '2026-02-30' } },
      'schedule.startsOn',
      'problem.dateImpossible',
    ],
    ['with a hidden turn of direction in its name', { name: 'Kothrud\u2067' }, 'name', 'problem.textHidden'],
  ])('%s is refused by field, and nothing changes', async (_title, fields, field, problem) => {
    const { session, newGroup } = await deskWithVenue();
    const refused = await addGroup(session, { ...newGroup, ...fields } as NewGroup);
    expect(refused).toEqual({ ok: false, error: { type: 'WrongFields', fields: [{ field, problem }] } });
    expect(await session.store.all('groups')).toEqual([]);
  });

  it('cannot meet at a venue that is not there', async () => {
    const { session, newGroup } = await deskWithVenue();
    const refused = await addGroup(session, { ...newGroup, venueId: aVenue().id });
    expect(refused).toEqual({ ok: false, error: { type: 'NoSuchVenue' } });
  });

  it('changes its rhythm, and undo brings the old one back', async () => {
    const { session, newGroup } = await deskWithVenue();
    const added = await addGroup(session, newGroup);
    if (!added.ok) throw new Error(added.error.type);
    const { nths: _nths, ...common } = saturdays;
    const changed = await changeGroup(session, {
      ...added.value.value,
      schedule: { ...common, type: 'weekly', every: 2 },
    });
    expect(await session.store.all('groups')).toMatchObject([{ schedule: { type: 'weekly', every: 2 } }]);
    await undoEntry(session, changed.ok ? changed.value.entryId : null);
    expect(await session.store.all('groups')).toMatchObject([{ schedule: { type: 'nthWeekdays' } }]);
  });

  it('that is not in the records cannot be changed', async () => {
    const { session } = await deskWithVenue();
    expect(await changeGroup(session, aGroup())).toEqual({ ok: false, error: { type: 'NoSuchGroup' } });
  });
});

describe('a venue', () => {
  it('gets another room, and the same again is no change', async () => {
    const { session, venue } = await deskWithVenue();
    const wider = { ...venue, rooms: ['Hall', 'Library', 'वाचनालय'] };
    expect(await changeVenue(session, wider)).toMatchObject({
      ok: true,
      value: { value: { rooms: wider.rooms } },
    });
    expect(await changeVenue(session, wider)).toMatchObject({ ok: true, value: { entryId: null } });
  });

  it('with a room that has no name is refused', async () => {
    const { session, venue } = await deskWithVenue();
    const refused = await changeVenue(session, { ...venue, rooms: ['Hall', ''] });
    expect(refused).toMatchObject({
      ok: false,
      error: { type: 'WrongFields', fields: [{ field: 'rooms.1' }] },
    });
    expect(await session.store.get('venues', venue.id)).toEqual(venue);
  });
});
