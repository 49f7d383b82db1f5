/** What a coordinator asks of a month. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, isoDate } from '../../../../renderer/domain/calendar.ts';
import { figuresOf } from '../../../../renderer/domain/group-figures.ts';
import type { GroupId, MeetingId, MemberId } from '../../../../renderer/domain/ids.ts';
import { marks, type Meeting, type Register } from '../../../../renderer/domain/meeting.ts';
import { monthFigures, monthsThrough } from '../../../../renderer/domain/month-figures.ts';
import { refreshRegister } from '../../../../renderer/domain/planning.ts';
import { recordMark } from '../../../../renderer/domain/register.ts';
import { withoutLinesOf } from '../../../../renderer/domain/scrub/scrub-register.ts';
import { membersIn, sittingsOf } from '../../../../renderer/domain/sittings.ts';
import { aMeeting, aMember, idOf } from '../../../support/builders.ts';

const group = idOf<GroupId>(1);
const november = '2026-11';

interface Came {
  readonly nth: number;
  readonly date: string;
  readonly present?: readonly number[];
  readonly more?: Partial<Meeting>;
  readonly register?: Partial<Register>;
}

function held({ nth, date, present = [], more = {}, register = {} }: Came): Meeting {
  const lines = present.map((who) => ({ memberId: idOf<MemberId>(who), mark: 'present' as const }));
  return aMeeting({
    ...{ id: idOf<MeetingId>(nth), groupId: group, date: isoDate(date), status: { type: 'held' } },
    register: { lines, visitors: 0, ...register },
    ...more,
  });
}

function novemberOf(meetings: readonly Meeting[]) {
  return monthFigures(meetings, [november])[0];
}

describe('the figures of a month', () => {
  test('count the meetings that were held, those that were not by their reason, and who was in the room', () => {
    const off = (nth: number, reason: 'holiday' | 'weather', type: 'cancelled' | 'didNotHappen') =>
      held({ nth, date: '2026-11-20', more: { status: { type, reason } } });
    const meetings = [
      held({ nth: 1, date: '2026-11-07', present: [1, 2, 3], register: { visitors: 2 } }),
      held({
        nth: 2,
        date: '2026-11-14',
        present: [1, 2],
        register: { counted: 1, anonymous: { present: 1 } },
      }),
      off(3, 'holiday', 'cancelled'),
      off(4, 'weather', 'didNotHappen'),
      off(5, 'weather', 'cancelled'),
      held({ nth: 6, date: '2026-12-05', present: [1, 2, 3, 4] }),
      held({ nth: 7, date: '2026-11-28', more: { status: { type: 'planned' } } }),
    ];
    expect(novemberOf(meetings)).toMatchObject({
      ...{ held: 2, average: 3.5, visitors: 2, reached: 3 },
      notHeld: [
        { reason: 'holiday', meetings: 1 },
        { reason: 'weather', meetings: 2 },
      ],
    });
    expect(monthFigures(meetings, ['2026-10'])[0]).toMatchObject({ held: 0, average: undefined, reached: 0 });
  });

  test('call new whoever is present for the first time, and tell whether they came again within four meetings', () => {
    const weekly = (nth: number, present: number[]) =>
      held({ nth, date: addDays(isoDate('2026-11-01'), 7 * nth), present });
    // 1 was there from the beginning; 2 comes again at the third, 3 never, 4 only at the fifth after.
    const meetings = [
      held({ nth: 50, date: '2026-10-31', present: [1] }),
      ...[
        weekly(1, [1, 2, 3, 4]),
        weekly(2, []),
        weekly(3, [2]),
        weekly(4, []),
        weekly(5, []),
        weekly(6, [4]),
      ],
    ];
    expect(novemberOf(meetings)).toMatchObject({ newcomers: 3, cameAgain: 1, stillOpen: 0 });
    expect(novemberOf(meetings.slice(0, 4))).toMatchObject({ newcomers: 3, cameAgain: 1, stillOpen: 2 });
  });

  test('of all groups count a joint session as one, with each person once, and its two groups’ own as two', () => {
    const one = held({
      nth: 1,
      date: '2026-11-07',
      present: [1, 2],
      more: { jointWith: idOf<MeetingId>(2) },
    });
    const other = held({ nth: 2, date: '2026-11-07', present: [2, 3], more: { groupId: idOf<GroupId>(2) } });
    expect(novemberOf([one, other])).toMatchObject({ held: 1, average: 3, reached: 3, newcomers: 3 });
    expect(novemberOf([one])).toMatchObject({ held: 1, average: 2, reached: 2 });
    expect(novemberOf([other])).toMatchObject({ held: 1, average: 2, reached: 2 });
  });
});

test('the last twelve months end with this one, across a new year', () => {
  const months = monthsThrough('2026-03-09');
  expect([months[0], months[9], months.at(-1), months.length]).toEqual(['2025-04', '2026-01', '2026-03', 12]);
});

const aRegister = fc
  .uniqueArray(fc.record({ who: fc.integer({ min: 1, max: 8 }), mark: fc.constantFrom(...marks) }), {
    selector: ({ who }) => who,
  })
  .map((lines) => lines.map(({ who, mark }) => ({ memberId: idOf<MemberId>(who), mark })));

/** A year of a pair: each meeting in one of its two groups, some of them joint. */
const someMeetings = fc
  .array(
    fc.record({
      ...{ lines: aRegister, visitors: fc.nat(3), counted: fc.nat(3), groupId: fc.constantFrom(1, 2) },
      ...{ day: fc.nat(200), isJoint: fc.boolean() },
    }),
    { maxLength: 12 },
  )
  .map((all) =>
    all.map(({ lines, visitors, counted, groupId, day, isJoint }, place) =>
      held({
        ...{ nth: place + 1, date: addDays(isoDate('2026-01-01'), day) },
        register: { lines, visitors, counted },
        more: { groupId: idOf<GroupId>(groupId), ...(isJoint && { jointWith: idOf<MeetingId>(place) }) },
      }),
    ),
  );
const months = Array.from({ length: 12 }, (_, place) => `2026-${String(place + 1).padStart(2, '0')}`);
const figures = (meetings: readonly Meeting[]) => monthFigures(meetings, months);

describe('whatever was typed', () => {
  test('each meeting is in exactly one sitting, and nobody is in one sitting twice', () => {
    fc.assert(
      fc.property(someMeetings, (meetings) => {
        const sittings = sittingsOf(meetings);
        const ids = sittings.flatMap((sitting) => sitting.meetings.map(({ id }) => id));
        expect([...ids].sort()).toEqual(meetings.map(({ id }) => id).sort());
        for (const sitting of sittings) {
          const lines = sitting.meetings.flatMap(({ register }) => register.lines);
          const came = new Set(
            lines.filter(({ mark }) => mark === 'present').map(({ memberId }) => memberId),
          );
          expect(sitting.present).toEqual(came);
        }
      }),
    );
  });

  test('erased people go on counting in the plain totals, and nowhere as somebody', () => {
    fc.assert(
      fc.property(someMeetings, fc.integer({ min: 1, max: 8 }), (meetings, who) => {
        const apart = meetings.map(({ jointWith: _, ...meeting }): Meeting => meeting);
        const erased = apart.map((meeting) => withoutLinesOf(meeting, idOf<MemberId>(who), 'erased'));
        expect(sittingsOf(erased).map(membersIn)).toEqual(sittingsOf(apart).map(membersIn));
        expect(figures(erased).map(({ held: count, average }) => [count, average])).toEqual(
          figures(apart).map(({ held: count, average }) => [count, average]),
        );
        expect(figuresOf(group, erased).map(({ present }) => present)).toEqual(
          figuresOf(group, apart).map(({ present }) => present),
        );
        const newcomers = (of: readonly Meeting[]) =>
          figures(of).reduce((sum, each) => sum + each.newcomers, 0);
        const wasThere = apart.some(({ register }) =>
          register.lines.some(({ memberId, mark }) => memberId === idOf<MemberId>(who) && mark === 'present'),
        );
        expect(newcomers(erased)).toBe(newcomers(apart) - Number(wasThere));
      }),
    );
  });

  test('counted-only people are in the averages and in no figure that tells people apart', () => {
    fc.assert(
      fc.property(someMeetings, (meetings) => {
        const without = meetings.map((meeting): Meeting => {
          const { counted: _, ...register } = meeting.register;
          return { ...meeting, register };
        });
        const perPerson = (of: readonly Meeting[]) =>
          figures(of).map(({ newcomers, cameAgain, stillOpen, reached }) => [
            newcomers,
            cameAgain,
            stillOpen,
            reached,
          ]);
        expect(perPerson(meetings)).toEqual(perPerson(without));
      }),
    );
  });

  test('everybody is new once, and whoever came again or may still was new', () => {
    fc.assert(
      fc.property(someMeetings, (meetings) => {
        const all = figures(meetings);
        const came = meetings.flatMap(({ register }) =>
          register.lines.filter(({ mark }) => mark === 'present'),
        );
        const people = new Set(came.map(({ memberId }) => memberId)).size;
        expect(all.reduce((sum, { newcomers }) => sum + newcomers, 0)).toBe(people);
        for (const month of all) {
          expect(month.cameAgain + month.stillOpen).toBeLessThanOrEqual(month.newcomers);
          expect(month.newcomers).toBeLessThanOrEqual(month.reached);
        }
      }),
    );
  });

  test('a meeting that was moved counts once, in the month in which it was held', () => {
    fc.assert(
      fc.property(someMeetings, fc.nat(200), (meetings, day) => {
        const [first, ...rest] = meetings.map(({ jointWith: _, ...meeting }): Meeting => meeting);
        if (first === undefined) return;
        const moved = { ...first, date: addDays(isoDate('2026-01-01'), day) };
        const count = (of: readonly Meeting[]) => figures(of).reduce((sum, month) => sum + month.held, 0);
        expect(count([moved, ...rest])).toBe(meetings.length);
      }),
    );
  });

  test('a member who is added later, and a correction of another sheet, never change what an old total said', () => {
    fc.assert(
      fc.property(someMeetings, fc.nat(11), fc.integer({ min: 1, max: 8 }), (meetings, place, who) => {
        const joined = meetings.map((meeting) =>
          refreshRegister(meeting, [aMember({ id: idOf<MemberId>(who) })]),
        );
        expect(figures(joined)).toEqual(figures(meetings));
        const corrected = meetings.map((meeting, at) => {
          const marked = recordMark(meeting, idOf<MemberId>(who), 'present', isoDate('2027-01-01'));
          return at === place && marked.ok ? marked.value : meeting;
        });
        const others = (of: readonly Meeting[]) =>
          of.filter((_, at) => at !== place).flatMap((meeting) => figuresOf(meeting.groupId, [meeting]));
        expect(others(corrected)).toEqual(others(meetings));
      }),
    );
  });
});
