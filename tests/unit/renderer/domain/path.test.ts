/** Steps that somebody noted on a facilitator's path, and what they say of a day. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, isoDate } from '../../../../renderer/domain/calendar.ts';
import { memberSchema } from '../../../../renderer/domain/member.ts';
import {
  likelyNextStep,
  notedSteps,
  pathStepSchema,
  pauseOn,
  withoutStep,
  withStep,
  type NotedStep,
  type PathStep,
} from '../../../../renderer/domain/path.ts';
import { aMember } from '../../../support/builders.ts';

const today = isoDate('2026-11-23');
const step = (what: NotedStep, on: string, through?: string): PathStep => ({
  ...{ step: what, on: isoDate(on) },
  ...(through !== undefined && { through: isoDate(through) }),
});

/** From where to where on some days, in one line. */
function pauses(path: readonly PathStep[], ...days: string[]) {
  return days.map((day) => pauseOn(isoDate(day), path)?.kind);
}

describe('a rest', () => {
  test('lasts from its first day through its last', () => {
    const path = [step('rest', '2026-12-01', '2026-12-31')];
    expect(pauses(path, '2026-11-30', '2026-12-01', '2026-12-31', '2027-01-01')).toEqual([
      undefined,
      'resting',
      'resting',
      undefined,
    ]);
  });

  test('without a last day lasts until they come back', () => {
    const path = [step('rest', '2026-12-01'), step('cameBack', '2027-02-01')];
    expect(pauses(path.slice(0, 1), '2030-01-01')).toEqual(['resting']);
    expect(pauses(path, '2027-01-31', '2027-02-01')).toEqual(['resting', undefined]);
  });

  test('that is noted on the day they came back is a rest all the same', () => {
    const path = [step('rest', '2026-10-01'), step('cameBack', '2026-12-01'), step('rest', '2026-12-01')];
    expect(pauses(path, '2026-12-01')).toEqual(['resting']);
  });
});

test('stepping back outweighs a rest, and ends when they come back', () => {
  const path = [step('steppedBack', '2026-10-01'), step('rest', '2026-10-05', '2026-12-31')];
  expect(pauses(path, '2026-10-06')).toEqual(['steppedBack']);
  expect(pauses([...path, step('cameBack', '2026-11-01')], '2026-10-31', '2026-11-01')).toEqual([
    'steppedBack',
    undefined,
  ]);
});

describe('a step is noted', () => {
  const noted = (path: PathStep[], one: PathStep) => {
    const done = withStep(path, one, today);
    return done.ok ? done.value : done.error.type;
  };

  test('by day, whenever it is entered', () => {
    const certified = step('certified', '2026-06-01');
    expect(noted([certified], step('interested', '2026-01-01'))).toEqual([
      step('interested', '2026-01-01'),
      certified,
    ]);
  });

  test('for a day to come only where it is told beforehand', () => {
    const tomorrow = addDays(today, 1);
    const types = notedSteps.map((what) => noted([step('rest', '2026-01-01')], step(what, tomorrow)));
    expect(types.map((type) => type === 'StepNotYet')).toEqual([true, true, false, false, true]);
  });

  test('once, and coming back only from somewhere', () => {
    expect(noted([step('certified', '2026-06-01')], step('certified', '2026-06-01'))).toBe(
      'StepAlreadyNoted',
    );
    expect(noted([], step('cameBack', '2026-06-01'))).toBe('NothingToComeBackFrom');
    expect(noted([step('rest', '2026-05-01', '2026-05-31')], step('cameBack', '2026-06-01'))).toBe(
      'NothingToComeBackFrom',
    );
    expect(noted([step('steppedBack', '2026-05-01')], step('rest', '2026-06-01'))).toBe('SteppedBackAlready');
  });

  test('with a last day only where it is a rest, and never one before its first', () => {
    expect(noted([], step('certified', '2026-06-01', '2026-07-01'))).toEqual([
      step('certified', '2026-06-01'),
    ]);
    const backwards = pathStepSchema.safeParse(step('rest', '2026-06-02', '2026-06-01'));
    expect(backwards.success).toBe(false);
  });

  test('without a reason: there is no field for one', () => {
    for (const field of ['reason', 'why', 'note', 'text'])
      expect(
        pathStepSchema.safeParse({ ...step('steppedBack', '2026-06-01'), [field]: 'tired' }).success,
      ).toBe(false);
  });
});

test('what is offered to be noted next follows from the steps before', () => {
  const [interested, certified] = [step('interested', '2026-01-01'), step('certified', '2026-06-01')];
  const offered = (...path: PathStep[]) => likelyNextStep(path, today);
  expect(offered()).toBe('interested');
  expect(offered(interested)).toBe('certified');
  expect(offered(interested, certified)).toBe('rest');
  expect(offered(interested, certified, step('rest', '2026-11-01'))).toBe('cameBack');
  expect(offered(step('steppedBack', '2026-11-01'))).toBe('cameBack');
});

test('taking a step out that was just noted leaves the path as it was', () => {
  const day = fc.integer({ min: 0, max: 300 }).map((days) => addDays(today, -days));
  const some = fc.record({ step: fc.constantFrom(...notedSteps), on: day });
  fc.assert(
    fc.property(fc.array(some, { maxLength: 8 }), some, (steps, one) => {
      const path = steps.reduce<PathStep[]>((known, each) => {
        const done = withStep(known, each, today);
        return done.ok ? done.value : known;
      }, []);
      const done = withStep(path, one, today);
      if (done.ok) expect(withoutStep(done.value, one)).toEqual(path);
    }),
  );
});

test('a record of an older desk has no path and stays readable, and an empty name of who confirmed is none', () => {
  expect(memberSchema.safeParse(aMember()).success).toBe(true);
  const read = memberSchema.parse({ ...aMember(), path: [{ step: 'interested', on: today, by: '' }] });
  expect(read.path).toEqual([{ step: 'interested', on: today }]);
});
