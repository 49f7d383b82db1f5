/** A group over the years: closing, moving, being found, and how many came; by the rules alone. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDate, timeOfDay, type IsoDate } from '../../../../renderer/domain/calendar.ts';
import { closeGroup, reopenGroup } from '../../../../renderer/domain/group-closing.ts';
import { averagePresent, figuresOf } from '../../../../renderer/domain/group-figures.ts';
import { belongingTo, findGroups, kindFits } from '../../../../renderer/domain/group-finder.ts';
import { scheduleChange } from '../../../../renderer/domain/group-moving.ts';
import { groupKinds, isOpenOn, type Group } from '../../../../renderer/domain/group.ts';
import type { GroupId, MeetingId, MemberId, VenueId } from '../../../../renderer/domain/ids.ts';
import type { Meeting } from '../../../../renderer/domain/meeting.ts';
import { memberRoles } from '../../../../renderer/domain/member.ts';
import type { Membership } from '../../../../renderer/domain/membership.ts';
import { aGroup, aMeeting, aMember, aMembership, aVenue, idOf } from '../../../support/builders.ts';

const today = isoDate('2026-11-23');
const group = aGroup({});

function belonging(fields: Partial<Membership>): Membership {
  return aMembership({ memberId: idOf<MemberId>(701), joinedOn: isoDate('2026-01-10'), ...fields });
}

describe('closing', () => {
  const meetings = [
    aMeeting({
      id: idOf<MeetingId>(1),
      groupId: group.id,
      date: isoDate('2026-11-21'),
      status: { type: 'held' },
    }),
    aMeeting({
      id: idOf<MeetingId>(2),
      groupId: group.id,
      date: isoDate('2026-11-28'),
      status: { type: 'planned' },
    }),
    aMeeting({ id: idOf<MeetingId>(3), groupId: idOf<GroupId>(999), date: isoDate('2026-11-28') }),
  ];
  const closing = {
    group,
    on: today,
    meetings,
    memberships: [belonging({})],
    endsMemberships: true,
  } as const;

  test('calls off what was planned after that day, ends who belongs, and leaves other groups alone', () => {
    const closed = closeGroup({ ...closing, reason: 'other' });
    if (!closed.ok) throw new Error(closed.error.type);
    expect(closed.value.group.closedOn).toBe(today);
    expect(closed.value.cancelled.map(({ id, status }) => [id, status])).toEqual([
      [idOf<MeetingId>(2), { type: 'cancelled', reason: 'other' }],
    ]);
    expect(closed.value.ended.map(({ leftOn }) => leftOn)).toEqual([today]);
  });

  test('can leave planned meetings and members as they are', () => {
    const closed = closeGroup({ ...closing, endsMemberships: false });
    expect(closed).toMatchObject({ ok: true, value: { cancelled: [], ended: [] } });
  });

  test('is not possible before a day on which the group met', () => {
    const on = isoDate('2026-11-20');
    expect(closeGroup({ ...closing, on })).toEqual({
      ok: false,
      error: { type: 'HeldAfter', date: '2026-11-21' },
    });
  });

  test('nobody has left before they joined', () => {
    const memberships = [belonging({ joinedOn: isoDate('2026-12-01') })];
    expect(closeGroup({ ...closing, memberships })).toMatchObject({
      value: { ended: [{ leftOn: '2026-12-01' }] },
    });
  });

  test('is undone by opening again, and only once', () => {
    const again = reopenGroup({ ...group, closedOn: today });
    expect(again.ok && isOpenOn(again.value, isoDate('2030-01-01'))).toBe(true);
    expect(reopenGroup(group)).toEqual({ ok: false, error: { type: 'NotClosed' } });
  });
});

/** No holidays, and only what moves. */
function movedMeetings(...[before, after, meetings, on]: [Group, Group, readonly Meeting[], IsoDate]) {
  return scheduleChange(before, after, meetings, [], on).moved;
}

describe('moving', () => {
  const saturday = isoDate('2026-11-28');
  const before: Group = {
    ...group,
    room: 'Hall',
    schedule: {
      type: 'weekly',
      every: 1,
      startsOn: isoDate('2026-01-03'),
      time: timeOfDay('17:00'),
      minutes: 120,
      weekday: 6,
    },
  };
  const planned = aMeeting({
    id: idOf<MeetingId>(11),
    groupId: before.id,
    date: saturday,
    time: timeOfDay('17:00'),
    minutes: 120,
    venueId: before.venueId,
    room: 'Hall',
    status: { type: 'planned' },
  });

  test('another room takes the planned meetings along, held and past ones stay', () => {
    const others = [
      { ...planned, id: idOf<MeetingId>(12), date: isoDate('2026-11-14') },
      { ...planned, id: idOf<MeetingId>(13), status: { type: 'held' } as const },
    ];
    const moved = movedMeetings(before, { ...before, room: 'Library' }, [planned, ...others], today);
    expect(moved.map(({ after: { id, room } }) => [id, room])).toEqual([[planned.id, 'Library']]);
  });

  test('a meeting that was put elsewhere by hand stays there', () => {
    const elsewhere = { ...planned, room: 'Garden' };
    expect(movedMeetings(before, { ...before, room: 'Library' }, [elsewhere], today)).toEqual([]);
  });

  test('another weekday keeps the week, unless that day is over or taken', () => {
    const friday = { ...before, schedule: { ...before.schedule, weekday: 5 as const } };
    const taken = { ...planned, id: idOf<MeetingId>(14), date: isoDate('2026-11-27') };
    const datesOf = (meetings: readonly (typeof planned)[], on = today) =>
      movedMeetings(before, friday, meetings, on).map(({ after }) => after.date);
    expect(datesOf([planned])).toEqual(['2026-11-27']);
    expect(datesOf([planned, taken])).toEqual([]);
    expect(datesOf([planned], saturday)).toEqual([]);
  });

  test('a new name moves nothing', () => {
    expect(movedMeetings(before, { ...before, name: 'Another' }, [planned], today)).toEqual([]);
  });
});

describe('finding a group', () => {
  const near = aVenue({ id: idOf<VenueId>(51), locality: 'Kothrud' });
  const far = aVenue({ id: idOf<VenueId>(52), locality: 'Hadapsar' });
  const member = aMember({ roles: ['caregiver'], locality: 'kothrud' });

  test('those near and in their language come first, a full one last and said to be full', () => {
    const at = (id: number, fields: Partial<Group>) =>
      aGroup({ id: idOf<GroupId>(id), name: `Group ${id}`, kind: 'caregivers', venueId: far.id, ...fields });
    const groups = [at(1, {}), at(2, { venueId: near.id }), at(3, { venueId: near.id, capacity: 1 })];
    const memberships = [belonging({ groupId: idOf<GroupId>(3) })];
    const asking = {
      member: member,
      groups,
      venues: [near, far],
      memberships,
      today,
    };
    const found = findGroups(asking);
    expect(found.map(({ group: { id }, isFull }) => [id, isFull])).toEqual([
      [idOf<GroupId>(2), false],
      [idOf<GroupId>(1), false],
      [idOf<GroupId>(3), true],
    ]);
    expect(found[0]?.reasons).toEqual(['kind', 'near']);
  });

  test('never proposes one that is closed, joined or for others, nor hides that one is full', () => {
    const someGroup = fc.record({
      id: fc.integer({ min: 1, max: 8 }).map((id) => idOf<GroupId>(id)),
      kind: fc.constantFrom(...groupKinds),
      capacity: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
      closedOn: fc.option(fc.constantFrom(isoDate('2026-11-01'), isoDate('2027-01-01')), { nil: undefined }),
    });
    const someMembership = fc.record({
      memberId: fc.constantFrom(member.id, idOf<MemberId>(801), idOf<MemberId>(802), idOf<MemberId>(803)),
      groupId: fc.integer({ min: 1, max: 8 }).map((id) => idOf<GroupId>(id)),
      leftOn: fc.option(fc.constantFrom(isoDate('2026-11-01'), isoDate('2027-01-01')), { nil: undefined }),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(someGroup, { selector: ({ id }) => id }),
        fc.array(someMembership, { maxLength: 12 }),
        fc.subarray([...memberRoles], { minLength: 1 }),
        (some, belongings, roles) => {
          const memberships = belongings.map((fields) => belonging(fields));
          const asking = {
            member: { ...member, roles },
            groups: some.map((fields) => aGroup(fields)),
            venues: [],
            today,
          };
          for (const { group: found, isFull } of findGroups({ ...asking, memberships })) {
            expect(isOpenOn(found, today)).toBe(true);
            expect(kindFits(found.kind, roles)).toBe(true);
            const own = memberships.filter(
              ({ memberId, groupId }) => memberId === member.id && groupId === found.id,
            );
            expect(own.every(({ leftOn }) => leftOn !== undefined && leftOn < today)).toBe(true);
            const here = belongingTo(found.id, memberships, today);
            expect(isFull).toBe(found.capacity !== undefined && here >= found.capacity);
          }
        },
      ),
    );
  });
});

test('figures count the room and name nobody: members, those counted only, visitors', () => {
  const held = (id: number, date: string, present: number) =>
    aMeeting({
      id: idOf<MeetingId>(id),
      groupId: group.id,
      date: isoDate(date),
      status: { type: 'held' },
      register: {
        lines: Array.from({ length: present }, (_, place) => ({
          memberId: idOf<MemberId>(900 + place),
          mark: 'present',
        })),
        visitors: 2,
        counted: 1,
      },
    });
  const figures = figuresOf(group.id, [held(1, '2026-11-07', 4), held(2, '2026-11-21', 7)]);
  expect(figures.map(({ date, present, visitors }) => [date, present, visitors])).toEqual([
    ['2026-11-21', 8, 2],
    ['2026-11-07', 5, 2],
  ]);
  expect(averagePresent(figures)).toBe(6.5);
  expect(averagePresent([])).toBeUndefined();
  expect(JSON.stringify(figures)).not.toContain(idOf<MemberId>(900));
});
