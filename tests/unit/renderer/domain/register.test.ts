/** The attendance register of a meeting. */

import { describe, expect, test } from 'vitest';
import { isoDate } from '../../../../renderer/domain/calendar.ts';
import type { MemberId } from '../../../../renderer/domain/ids.ts';
import {
  cancelMeeting,
  holdMeeting,
  markDidNotHappen,
  marks,
  registerSchema,
} from '../../../../renderer/domain/meeting.ts';
import {
  addToRegister,
  addVisitor,
  clearMarks,
  isWaitingForItsSheet,
  markAllPresent,
  noteConductRead,
  planRegister,
  recordMark,
  registerTotals,
  removeFromRegister,
  setHeadcount,
} from '../../../../renderer/domain/register.ts';
import type { Result } from '../../../../renderer/domain/result.ts';
import { aMeeting, aMember, idOf } from '../../../support/builders.ts';

const theDay = isoDate('2026-11-14');
const dayBefore = isoDate('2026-11-13');
const asha = aMember({ id: idOf<MemberId>(1), fullNameLatin: 'Asha Kulkarni' });
const bharat = aMember({ id: idOf<MemberId>(2), fullNameLatin: 'Bharat Joshi' });
const stranger = idOf<MemberId>(3);
const meeting = aMeeting({ date: theDay, register: planRegister([bharat, asha]) });

function valueOf<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

describe('a planned register', () => {
  test('has the members in the order of their names, and nothing recorded', () => {
    expect(planRegister([bharat, asha])).toEqual({
      lines: [
        { memberId: asha.id, mark: 'notRecorded' },
        { memberId: bharat.id, mark: 'notRecorded' },
      ],
      visitors: 0,
    });
  });
});

describe('marking a member', () => {
  test('changes their mark, nobody else’s, and not the meeting that was handed in', () => {
    const marked = valueOf(recordMark(meeting, asha.id, 'present', theDay));
    expect(marked.register.lines.map((line) => line.mark)).toEqual(['present', 'notRecorded']);
    expect(meeting.register.lines.map((line) => line.mark)).toEqual(['notRecorded', 'notRecorded']);
  });

  test('can be taken back to "not recorded" at any time', () => {
    for (const mark of marks) {
      const marked = valueOf(recordMark(meeting, asha.id, mark, theDay));
      expect(valueOf(recordMark(marked, asha.id, 'notRecorded', theDay))).toEqual(meeting);
    }
  });

  test('is refused for somebody who is not in the register', () => {
    expect(recordMark(meeting, stranger, 'present', theDay)).toEqual({
      ok: false,
      error: { type: 'NotInRegister', memberId: stranger },
    });
  });

  test('is refused at a meeting that was cancelled or did not happen', () => {
    const cancelled = valueOf(cancelMeeting(meeting, 'holiday'));
    expect(recordMark(cancelled, asha.id, 'present', theDay)).toEqual({
      ok: false,
      error: { type: 'MeetingCancelled' },
    });
    const notHeld = valueOf(markDidNotHappen(meeting, 'tooFewCame', theDay));
    expect(recordMark(notHeld, asha.id, 'present', theDay)).toEqual({
      ok: false,
      error: { type: 'MeetingDidNotHappen' },
    });
  });

  test('before the day of the meeting can only say that they sent word', () => {
    expect(recordMark(meeting, asha.id, 'sentWord', dayBefore).ok).toBe(true);
    expect(recordMark(meeting, asha.id, 'present', dayBefore)).toEqual({
      ok: false,
      error: { type: 'MeetingNotYet', date: theDay },
    });
    expect(recordMark(meeting, asha.id, 'absent', dayBefore).ok).toBe(false);
  });
});

test('marking all present leaves alone what somebody already recorded', () => {
  const withWord = valueOf(recordMark(meeting, asha.id, 'sentWord', theDay));
  const all = valueOf(markAllPresent(withWord, theDay));
  expect(all.register.lines.map((line) => line.mark)).toEqual(['sentWord', 'present']);
});

test('a member who signed on a free row is added at the end, once', () => {
  const added = valueOf(addToRegister(meeting, stranger, undefined, dayBefore));
  expect(added.register.lines.at(-1)).toEqual({ memberId: stranger, mark: 'notRecorded' });
  expect(addToRegister(added, stranger, 'number', theDay)).toEqual({
    ok: false,
    error: { type: 'AlreadyInRegister', memberId: stranger },
  });
});

test('whoever wrote on a free row was there; before the day nothing is known of them', () => {
  const markOf = (today: typeof theDay) =>
    valueOf(addToRegister(meeting, stranger, undefined, today)).register.lines.at(-1)?.mark;
  expect([markOf(dayBefore), markOf(theDay)]).toEqual(['notRecorded', 'present']);
});

test('a visitor is one more, and no line', () => {
  const visited = valueOf(addVisitor(valueOf(addVisitor(meeting, theDay)), theDay));
  expect(visited.register).toEqual({ ...meeting.register, visitors: 2 });
  expect(addVisitor(meeting, dayBefore).ok).toBe(false);
});

test('a sheet is typed anew: every mark goes, the numbers at its foot and the marks of people who were erased stay', () => {
  const all = valueOf(markAllPresent(meeting, theDay));
  const typed = { ...all, register: { ...all.register, visitors: 2, anonymous: { present: 1 } } };
  const cleared = valueOf(clearMarks(typed));
  expect(registerTotals(cleared.register)).toMatchObject({ present: 1, notRecorded: 2, visitors: 2 });
});

test('that the code of conduct was read is noted from the day on, and taken back', () => {
  const read = valueOf(noteConductRead(meeting, true, theDay));
  expect(read.register.conductRead).toBe(true);
  expect(valueOf(noteConductRead(read, undefined, theDay)).register.conductRead).toBeUndefined();
  expect(noteConductRead(meeting, true, dayBefore).ok).toBe(false);
});

test('a line with a mark is somebody’s attendance and is not taken away', () => {
  const marked = valueOf(recordMark(meeting, asha.id, 'absent', theDay));
  expect(removeFromRegister(marked, asha.id)).toEqual({
    ok: false,
    error: { type: 'HasMark', memberId: asha.id },
  });
  expect(valueOf(removeFromRegister(marked, bharat.id)).register.lines).toHaveLength(1);
});

test('the totals count members, visitors and the room, and say when paper and ticks differ', () => {
  const all = valueOf(markAllPresent(meeting, theDay));
  expect(registerTotals(valueOf(setHeadcount(all, { visitors: 2 }, theDay)).register)).toEqual({
    present: 2,
    sentWord: 0,
    absent: 0,
    notRecorded: 0,
    visitors: 2,
    counted: 0,
    ticked: 4,
    inTheRoom: 4,
    isCountedOtherwise: false,
  });
  const counted = registerTotals(valueOf(setHeadcount(all, { headcount: 7, visitors: 2 }, theDay)).register);
  expect(counted).toMatchObject({ inTheRoom: 7, isCountedOtherwise: true });
});

test('a meeting waits for its sheet from its day until the sheet is typed', () => {
  expect(isWaitingForItsSheet(meeting, dayBefore)).toBe(false);
  expect(isWaitingForItsSheet(meeting, theDay)).toBe(true);
  expect(isWaitingForItsSheet(valueOf(holdMeeting(meeting, theDay)), theDay)).toBe(false);
  expect(isWaitingForItsSheet(valueOf(cancelMeeting(meeting, 'weather')), theDay)).toBe(false);
});

test('nobody stands in a register twice', () => {
  const line = { memberId: asha.id, mark: 'present' };
  expect(registerSchema.safeParse({ lines: [line, line], visitors: 0 }).error?.issues[0]?.message).toBe(
    'problem.memberTwice',
  );
});
