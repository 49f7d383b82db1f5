/** Which six meetings share a sheet, and how their registers follow its order. */

import { describe, expect, test } from 'vitest';
import { isoDate } from '../../../../renderer/domain/calendar.ts';
import { createId } from '../../../../renderer/domain/ids.ts';
import type { SheetNumber } from '../../../../renderer/domain/numbers.ts';
import { planRegister } from '../../../../renderer/domain/register.ts';
import {
  isOnSharedSheet,
  sharedSheet,
  type SixMeetingsFacts,
} from '../../../../renderer/domain/six-meetings.ts';
import { aGroup, aMeeting, aMember, aMembership } from '../../../support/builders.ts';

const today = isoDate('2026-12-01');
const group = aGroup({
  schedule: {
    ...aGroup().schedule,
    ...{ type: 'weekly', weekday: 6, every: 1, startsOn: isoDate('2026-01-03'), pauses: undefined },
  } as never,
});
const [asha, ravi, meera] = ['Asha', 'Ravi', 'Meera'].map((calledBy) =>
  aMember({ id: createId(), calledBy, fullNameLatin: calledBy, fullNameDevanagari: undefined }),
) as [ReturnType<typeof aMember>, ReturnType<typeof aMember>, ReturnType<typeof aMember>];
const members = [asha, ravi, meera];
const joined = isoDate('2026-01-03');
const memberships = members.map(({ id }) =>
  aMembership({ id: createId(), memberId: id, groupId: group.id, joinedOn: joined, leftOn: undefined }),
);

function meetingOn(date: string, more: Partial<ReturnType<typeof aMeeting>> = {}) {
  return aMeeting({
    id: createId(),
    groupId: group.id,
    date: isoDate(date),
    register: planRegister(members),
    ...more,
  });
}

const first = meetingOn('2026-12-05', { number: 7 });

function sheet(facts: Partial<SixMeetingsFacts> = {}) {
  return sharedSheet({
    ...{ group, first, meetings: [first], holidays: [], members, memberships, today },
    ...facts,
  });
}

const datesOf = (facts: Partial<SixMeetingsFacts> = {}) => sheet(facts).meetings.map(({ date }) => date);
const saturdays = ['2026-12-05', '2026-12-12', '2026-12-19', '2026-12-26', '2027-01-02', '2027-01-09'];

describe('the sheet for six meetings', () => {
  test('begins with its meeting and goes on with the days of the rhythm, numbered on', () => {
    const { meetings, newlyPlanned } = sheet();
    expect(meetings.map(({ date }) => date)).toEqual(saturdays);
    expect(meetings.map(({ number }) => number)).toEqual([7, 8, 9, 10, 11, 12]);
    expect(newlyPlanned.map(({ date }) => date)).toEqual(saturdays.slice(1));
  });

  test('takes what is planned on another day, and nothing that was called off', () => {
    const extra = meetingOn('2026-12-09', { number: 8 });
    const off = meetingOn('2026-12-12', { number: 9, status: { type: 'cancelled', reason: 'weather' } });
    expect(datesOf({ meetings: [first, extra, off] })).toEqual([
      ...['2026-12-05', '2026-12-09', '2026-12-19', '2026-12-26', '2027-01-02', '2027-01-09'],
    ]);
  });

  test('leaves out a holiday on which somebody has to decide', () => {
    const holidays = [{ id: createId(), date: isoDate('2026-12-26'), name: 'A holiday' }] as never;
    expect(datesOf({ holidays })).not.toContain('2026-12-26');
    expect(datesOf({ holidays })).toHaveLength(6);
    const far = [...holidays, { id: createId(), date: isoDate('2027-12-25'), name: 'Next year' }] as never;
    expect(sheet({ holidays: far }).undecided).toEqual(['2026-12-26']);
    expect(sheet().undecided).toEqual([]);
  });

  test('is shorter where the group closes', () => {
    expect(datesOf({ group: { ...group, closedOn: isoDate('2026-12-20') } })).toEqual(saturdays.slice(0, 3));
  });

  test('has everybody of any of its days once, and gives each register its order', () => {
    const late = aMember({ id: createId(), calledBy: 'Aabha', fullNameLatin: 'Aabha' });
    const coming = aMembership({
      ...{ id: createId(), memberId: late.id, groupId: group.id, leftOn: undefined },
      joinedOn: isoDate('2026-12-15'),
    });
    const all = sheet({ members: [...members, late], memberships: [...memberships, coming] });
    // By name on the first day; whoever joins later stands below, also where the alphabet has them above.
    expect(all.order).toEqual([asha.id, meera.id, ravi.id, late.id]);
    expect(all.meetings[1]?.register.lines).toHaveLength(3);
    expect(all.meetings[2]?.register.lines.map(({ memberId }) => memberId)).toEqual(all.order);
  });

  test('has no line for who is counted only', () => {
    const hidden = { ...ravi, registerAs: 'countedOnly' as const };
    expect(sheet({ members: [asha, hidden, meera] }).order).toEqual([asha.id, meera.id]);
  });

  test('once printed is the same sheet from each of its meetings, and stays as it is', () => {
    const printed = sheet().meetings.map((meeting) => ({ ...meeting, sheetNumber: 'S-0042' as SheetNumber }));
    const other = meetingOn('2026-12-10');
    for (const each of printed) {
      const again = sheet({ first: each, meetings: [...printed, other], members: [asha], memberships: [] });
      expect(again.meetings).toEqual(printed);
      expect(isOnSharedSheet(each, [...printed, other])).toBe(true);
    }
    expect(isOnSharedSheet(other, [...printed, other])).toBe(false);
  });
});
