/** How a member stands on registers, and that who is counted only stands on none. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDate } from '../../../../renderer/domain/calendar.ts';
import type { GroupId, MeetingId, MemberId } from '../../../../renderer/domain/ids.ts';
import {
  cancelMeeting,
  holdMeeting,
  marks,
  planAgain,
  type Meeting,
} from '../../../../renderer/domain/meeting.ts';
import { registerChoices } from '../../../../renderer/domain/member.ts';
import { planMeeting, refreshRegister, registeredOn } from '../../../../renderer/domain/planning.ts';
import {
  addToRegister,
  markAllPresent,
  recordMark,
  registerTotals,
  removeFromRegister,
  setHeadcount,
} from '../../../../renderer/domain/register.ts';
import {
  choicesIn,
  nameOnRegister,
  namesOnRegister,
  registerChoiceFor,
  whenCarrying,
  withoutLineOf,
} from '../../../../renderer/domain/register-name.ts';
import { aGroup, aMeeting, aMember, aMembership, idOf } from '../../../support/builders.ts';

const theDay = isoDate('2026-11-14');
const group = aGroup();
const asha = aMember({ id: idOf<MemberId>(1) });

describe('what stands in a member’s row', () => {
  test('is what they chose, and first name and initial where they chose nothing', () => {
    expect(registerChoices.map((choice) => nameOnRegister(asha, choice, 'latin'))).toEqual([
      'Asha Kulkarni',
      'Asha',
      'M-0001',
      undefined,
    ]);
    expect(nameOnRegister(asha, undefined, 'latin')).toBe('Asha K.');
    expect(nameOnRegister(asha, 'fullName', 'devanagari')).toBe('आशा कुलकर्णी');
  });

  test('on a sheet in both scripts is written once where it is a sign and not a name', () => {
    expect(namesOnRegister(asha, undefined)).toEqual({ latin: 'Asha K.', devanagari: 'आशा कु.' });
    expect(namesOnRegister(asha, 'fullName')).toEqual({ latin: 'Asha Kulkarni', devanagari: 'आशा कुलकर्णी' });
    expect(namesOnRegister(asha, 'number')).toEqual({ latin: 'M-0001' });
    expect(namesOnRegister(asha, 'countedOnly')).toEqual({});
  });
});

describe('which choice holds', () => {
  test('the one for the group goes before the one for everywhere', () => {
    const member = { ...asha, registerAs: 'countedOnly' as const };
    expect(registerChoiceFor(member, undefined)).toBe('countedOnly');
    expect(registerChoiceFor(member, { registerAs: 'fullName' })).toBe('fullName');
    expect(registerChoiceFor(member, {})).toBe('countedOnly');
  });

  test('a membership speaks for its own group and for the days it lasts', () => {
    const memberships = [
      aMembership({ memberId: asha.id, registerAs: 'number', leftOn: isoDate('2026-10-31') }),
      aMembership({ memberId: asha.id, groupId: idOf<GroupId>(801), registerAs: 'countedOnly' }),
    ];
    expect(choicesIn(group.id, isoDate('2026-10-31'), memberships)(asha)).toBe('number');
    expect(choicesIn(group.id, theDay, memberships)(asha)).toBeUndefined();
    expect(choicesIn(idOf<GroupId>(801), theDay, memberships)(asha)).toBe('countedOnly');
  });

  test('who carries a group is named to it, also when counted only', () => {
    expect(whenCarrying(() => 'countedOnly')(asha)).toBeUndefined();
    expect(whenCarrying(() => 'number')(asha)).toBe('number');
  });
});

describe('a member who is counted only', () => {
  const hidden = aMember({ id: idOf<MemberId>(2), calledBy: 'Bharat', registerAs: 'countedOnly' });
  const memberships = [asha, hidden].map(({ id }) => aMembership({ memberId: id }));

  test('has no line in a newly planned meeting', () => {
    const planned = planMeeting(group, theDay, 1, [asha, hidden], memberships);
    expect(planned.ok && planned.value.register.lines.map(({ memberId }) => memberId)).toEqual([asha.id]);
  });

  test('may still be named as facilitator: to carry a group is their own choice', () => {
    const carrying = [aMembership({ memberId: hidden.id, part: 'facilitator' })];
    expect(planMeeting(group, theDay, 1, [hidden], carrying)).toMatchObject({
      value: { facilitatorIds: [hidden.id], register: { lines: [] } },
    });
  });

  test('loses the line in every sheet that is still to be typed, and no attendance of the past', () => {
    const line = (mark: (typeof marks)[number]) => ({ lines: [{ memberId: hidden.id, mark }], visitors: 0 });
    const coming = aMeeting({ register: line('notRecorded') });
    const calledOff = aMeeting({
      register: line('notRecorded'),
      status: { type: 'cancelled', reason: 'holiday' },
    });
    const held = aMeeting({ register: line('notRecorded'), status: { type: 'held' } });
    const marked = aMeeting({ register: line('sentWord') });
    const changed = withoutLineOf(hidden, [coming, calledOff, held, marked], memberships);
    expect(changed.map(({ id }) => id)).toEqual([coming.id, calledOff.id]);
    expect(changed.every(({ register }) => register.lines.length === 0)).toBe(true);
    expect(withoutLineOf({ ...hidden, registerAs: undefined }, [coming], memberships)).toEqual([]);
  });

  test('stands in no meeting after whatever is done to its register from then on', () => {
    const others = [3, 4].map((count) =>
      aMember({ id: idOf<MemberId>(count), calledBy: `P${String(count)}` }),
    );
    const everybody = [asha, hidden, ...others];
    const belonging = everybody.map(({ id }) => aMembership({ memberId: id }));
    const choiceOf = choicesIn(group.id, theDay, belonging);
    const start = aMeeting({
      id: idOf<MeetingId>(700),
      date: theDay,
      register: { lines: everybody.map(({ id }) => ({ memberId: id, mark: 'notRecorded' })), visitors: 0 },
    });
    const who = fc.constantFrom(...everybody);
    const step = fc.oneof(
      fc.record({ do: fc.constant('mark' as const), who, mark: fc.constantFrom(...marks) }),
      fc.record({ do: fc.constantFrom('add' as const, 'takeOut' as const), who }),
      fc.record({ do: fc.constant('count' as const), counted: fc.nat(9), visitors: fc.nat(9) }),
      fc.record({ do: fc.constantFrom('all', 'refresh', 'hold', 'callOff', 'planAgain') }),
    );
    const after = (
      meeting: Meeting,
      done: typeof step extends fc.Arbitrary<infer S> ? S : never,
    ): Meeting => {
      const tried = () => {
        if ('mark' in done) return recordMark(meeting, done.who.id, done.mark, theDay);
        if ('counted' in done) return setHeadcount(meeting, done, theDay);
        if ('who' in done)
          return done.do === 'add'
            ? addToRegister(meeting, done.who.id, choiceOf(done.who), meeting.date)
            : removeFromRegister(meeting, done.who.id);
        if (done.do === 'all') return markAllPresent(meeting, theDay);
        if (done.do === 'hold') return holdMeeting(meeting, theDay);
        if (done.do === 'callOff') return cancelMeeting(meeting, 'holiday');
        if (done.do === 'planAgain') return planAgain(meeting);
        const registered = registeredOn(group, theDay, everybody, belonging);
        return { ok: true as const, value: refreshRegister(meeting, registered) };
      };
      const result = tried();
      return result.ok ? result.value : meeting;
    };
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let meeting = withoutLineOf(hidden, [start], belonging)[0] ?? start;
        for (const each of steps) {
          meeting = after(meeting, each);
          expect(JSON.stringify(meeting)).not.toContain(hidden.id);
        }
        const { present, sentWord, absent, notRecorded, ...totals } = registerTotals(meeting.register);
        expect(present + sentWord + absent + notRecorded).toBe(meeting.register.lines.length);
        expect(totals.ticked).toBe(present + totals.counted + totals.visitors);
        expect(totals.inTheRoom).toBe(meeting.register.headcount ?? totals.ticked);
      }),
    );
  });

  test('is refused with a clear word where somebody adds them to a sheet', () => {
    expect(addToRegister(aMeeting(), hidden.id, 'countedOnly', aMeeting().date)).toEqual({
      ok: false,
      error: { type: 'CountedOnly', memberId: hidden.id },
    });
  });
});
