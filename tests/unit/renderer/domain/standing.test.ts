/** Whether somebody could carry a meeting on a date: trainings, absences, rest and stepping back together. */

import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { addDays, addMonths, isoDate, type IsoDate } from '../../../../renderer/domain/calendar.ts';
import type { PathStep } from '../../../../renderer/domain/path.ts';
import { readinessOn, readinessStates, type Completion } from '../../../../renderer/domain/readiness.ts';
import { couldCarry, standingOn, standings, type ThereOrNot } from '../../../../renderer/domain/standing.ts';

const begin = isoDate('2024-01-01');
const day = fc.integer({ min: 0, max: 1500 }).map((days) => addDays(begin, days));
const completion: fc.Arbitrary<Completion> = fc.record({
  kind: fc.constantFrom('orientation' as const, 'refresher' as const, 'topic' as const),
  completedOn: day,
  validityMonths: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
});
const span = fc.tuple(day, fc.integer({ min: 0, max: 60 })).map(([from, days]) => ({
  from,
  through: addDays(from, days),
}));
const pathStep: fc.Arbitrary<PathStep> = fc.oneof(
  span.map(({ from: on, through }): PathStep => ({ step: 'rest', on, through })),
  fc.record({
    step: fc.constantFrom('rest' as const, 'steppedBack' as const, 'cameBack' as const, 'certified' as const),
    on: day,
  }),
);
const there: fc.Arbitrary<ThereOrNot> = fc.record({
  away: fc.array(span, { maxLength: 3 }),
  path: fc.array(pathStep, { maxLength: 4 }),
});
const trainings = fc.array(completion, { maxLength: 5 });

const rank = (standing: (typeof standings)[number]) => standings.indexOf(standing);
const isByTraining = (standing: (typeof standings)[number]) => rank(standing) < readinessStates.length;

describe('absence, rest and stepping back', () => {
  const oriented: Completion[] = [{ kind: 'orientation', completedOn: begin }];
  const on = isoDate('2026-12-05');

  test('are said before what the trainings say, the weightiest first', () => {
    const away = [{ from: on, through: on }];
    const rest: PathStep = { step: 'rest', on };
    const back: PathStep = { step: 'steppedBack', on };
    expect(standingOn(on, oriented, { away })).toBe('absent');
    expect(standingOn(on, oriented, { away, path: [rest] })).toBe('resting');
    expect(standingOn(on, oriented, { away, path: [rest, back] })).toBe('steppedBack');
    expect(standingOn(on, oriented, undefined)).toBe('ready');
  });

  test('say nothing of the days beside', () => {
    fc.assert(
      fc.property(trainings, span, (completions, away) => {
        const known = { away: [away] };
        expect(standingOn(away.from, completions, known)).toBe('absent');
        expect(standingOn(away.through, completions, known)).toBe('absent');
        for (const beside of [addDays(away.from, -1), addDays(away.through, 1)])
          expect(standingOn(beside, completions, known)).toBe(readinessOn(beside, completions));
      }),
    );
  });

  test('of nothing else change what the trainings say', () => {
    fc.assert(
      fc.property(trainings, there, day, (completions, member, date) => {
        const standing = standingOn(date, completions, member);
        if (isByTraining(standing)) expect(standing).toBe(readinessOn(date, completions));
      }),
    );
  });

  test('keep anybody from carrying, whether trainings are kept or not', () => {
    expect(standings.filter((each) => couldCarry(each, true))).toEqual(['ready', 'refresherDue']);
    expect(standings.filter((each) => couldCarry(each, false))).toEqual([
      ...['ready', 'refresherDue', 'lapsed', 'notOriented'],
    ]);
  });
});

test('a later date is never readier without a training in between, absence and rest aside', () => {
  fc.assert(
    fc.property(trainings, there, day, day, (completions, member, one, other) => {
      const [earlier, later] = one < other ? [one, other] : [other, one];
      if (completions.some(({ completedOn }) => completedOn > earlier && completedOn <= later)) return;
      const before = standingOn(earlier, completions, member);
      const after = standingOn(later, completions, member);
      if (isByTraining(before) && isByTraining(after))
        expect(rank(after)).toBeGreaterThanOrEqual(rank(before));
    }),
    { numRuns: 500 },
  );
});

test('a prolongation never shortens: one more training makes nobody less ready on any day', () => {
  fc.assert(
    fc.property(trainings, completion, there, day, (completions, more, member, date) => {
      const before = rank(standingOn(date, completions, member));
      expect(rank(standingOn(date, [...completions, more], member))).toBeLessThanOrEqual(before);
    }),
  );
});

test('a longer validity never ends earlier', () => {
  fc.assert(
    fc.property(trainings, fc.integer({ min: 1, max: 24 }), day, (completions, months, date) => {
      const longer = completions.map((each) => ({
        ...each,
        validityMonths: each.validityMonths === undefined ? undefined : each.validityMonths + months,
      }));
      expect(rank(standingOn(date, longer, undefined))).toBeLessThanOrEqual(
        rank(standingOn(date, completions, undefined)),
      );
    }),
  );
});

describe('time zones and leap days do nothing', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  test('wherever the computer thinks it is', () => {
    fc.assert(
      fc.property(trainings, there, day, (completions, member, date) => {
        const said = ['Asia/Kolkata', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'].map((each) => {
          process.env['TZ'] = each;
          // Made anew: what was worked out in another zone would be given again.
          return standingOn(date, [...completions], { ...member, path: [...(member.path ?? [])] });
        });
        expect(new Set(said).size).toBe(1);
      }),
      { numRuns: 50 },
    );
  });

  test('whoever completes on 29 February is ready through the last of February', () => {
    const leap: Completion[] = [
      { kind: 'orientation', completedOn: isoDate('2028-02-29'), validityMonths: 12 },
    ];
    expect(standingOn(isoDate('2029-02-28'), leap, undefined)).toBe('refresherDue');
    expect(standingOn(isoDate('2029-03-01'), leap, undefined)).toBe('lapsed');
    const overLeap: Completion[] = [
      { kind: 'orientation', completedOn: isoDate('2027-02-28'), validityMonths: 12 },
    ];
    expect(standingOn(isoDate('2028-02-28'), overLeap, undefined)).toBe('refresherDue');
    expect(standingOn(isoDate('2028-02-29'), overLeap, undefined)).toBe('lapsed');
  });

  test('an absence over a leap day has that day in it, and no more', () => {
    const away = [{ from: isoDate('2028-02-28'), through: isoDate('2028-02-29') }];
    const days: IsoDate[] = ['2028-02-27', '2028-02-28', '2028-02-29', '2028-03-01'].map(isoDate);
    const forGood: Completion[] = [{ kind: 'orientation', completedOn: addMonths(begin, 1) }];
    expect(days.map((date) => standingOn(date, forGood, { away }))).toEqual([
      ...['ready', 'absent', 'absent', 'ready'],
    ]);
  });
});
