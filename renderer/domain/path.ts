/**
 * What somebody decided on a facilitator's path: that they wish to begin, are certified, rest, step back or come back. Why is asked by
 * nobody, and has no field. What the records decide by themselves (oriented, co-facilitating) is in facilitator-path.ts.
 */

import { z } from 'zod';
import { addDays, isoDateSchema, optionalDateSchema, type IsoDate } from './calendar.ts';
import { fail, ok, type Result } from './result.ts';
import { choice, problem, strictRecord } from './strict-record.ts';
import { optionalNameSchema } from './text.ts';

export const notedSteps = ['interested', 'certified', 'rest', 'steppedBack', 'cameBack'] as const;
export type NotedStep = (typeof notedSteps)[number];

export const pathStepSchema = strictRecord({
  step: choice(notedSteps),
  on: isoDateSchema,
  /** Of a rest, its last day; without one it lasts until they come back. */
  through: optionalDateSchema,
  /** Who confirmed it, by the name the office knows them by: of the staff, a member, or somebody from outside. */
  by: optionalNameSchema,
}).refine(({ on, through }) => through === undefined || through >= on, {
  error: problem('problem.endedBeforeBegan'),
  path: ['through'],
});
export type PathStep = z.infer<typeof pathStepSchema>;

/** Of all the steps of one person; whatever is not known of them is left out. */
export const pathSchema = z
  .array(pathStepSchema, { error: problem('problem.recordBroken') })
  .max(60, { error: problem('problem.datesTooMany') });

type Path = readonly PathStep[];

/** Out of every team, for some time or until they come back; it says nothing of what they can. */
export interface Pause {
  readonly kind: 'resting' | 'steppedBack';
  readonly from: IsoDate;
  /** Missing: until they come back. */
  readonly through?: IsoDate | undefined;
}

const pausesByPath = new WeakMap<Path, readonly Pause[]>();

/** Worked out once for a list of steps, as [Note: Readiness in spans]; the list itself is the key, so it is never changed. */
export function pausesOf(path: Path): readonly Pause[] {
  let pauses = pausesByPath.get(path);
  if (pauses === undefined) {
    pauses = worked(path);
    pausesByPath.set(path, pauses);
  }
  return pauses;
}

/** Coming back ends whatever was noted before it; of two steps of one day the later noted comes later. */
function worked(path: Path): Pause[] {
  const steps = path.toSorted(byDay);
  return steps.flatMap(({ step, on, through: planned }, place): Pause[] => {
    if (step !== 'rest' && step !== 'steppedBack') return [];
    const back = steps.find((each, later) => later > place && each.step === 'cameBack')?.on;
    const through = earlier(back && addDays(back, -1), step === 'rest' ? planned : undefined);
    if (through !== undefined && through < on) return [];
    return [{ kind: step === 'rest' ? 'resting' : 'steppedBack', from: on, through }];
  });
}

export function byDay(one: { readonly on: IsoDate }, other: { readonly on: IsoDate }): number {
  return one.on < other.on ? -1 : Number(one.on > other.on);
}

function earlier(one: IsoDate | undefined, other: IsoDate | undefined): IsoDate | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? one : other;
}

/** Stepping back outweighs a rest. */
export function pauseOn(date: IsoDate, path: Path | undefined): Pause | undefined {
  if (path === undefined || path.length === 0) return undefined;
  let found: Pause | undefined;
  for (const pause of pausesOf(path)) {
    if (pause.from > date || (pause.through !== undefined && pause.through < date)) continue;
    if (found === undefined || pause.kind === 'steppedBack') found = pause;
  }
  return found;
}

/** The pause that lasts on that day, or the next to begin. */
export function pauseAhead(path: Path, today: IsoDate): Pause | undefined {
  return pausesOf(path)
    .filter(({ through }) => through === undefined || through >= today)
    .toSorted((one, other) => one.from.localeCompare(other.from))[0];
}

/** What cannot be noted for a day to come: it has not been decided, or has not taken place. */
export interface StepNotYet {
  readonly type: 'StepNotYet';
}

export interface StepAlreadyNoted {
  readonly type: 'StepAlreadyNoted';
  readonly on: IsoDate;
}

export interface NothingToComeBackFrom {
  readonly type: 'NothingToComeBackFrom';
}

/** Whoever has stepped back comes back first. */
export interface SteppedBackAlready {
  readonly type: 'SteppedBackAlready';
  readonly on: IsoDate;
}

export type StepRefusal = StepNotYet | StepAlreadyNoted | NothingToComeBackFrom | SteppedBackAlready;

/** A rest and a stepping back are told beforehand; everything else is noted once it is so. */
export function withStep(path: Path, step: PathStep, today: IsoDate): Result<PathStep[], StepRefusal> {
  const { step: what, on, through, by } = step;
  const isPause = what === 'rest' || what === 'steppedBack';
  if (!isPause && on > today) return fail({ type: 'StepNotYet' });
  if (path.some((each) => isSameStep(each, step))) return fail({ type: 'StepAlreadyNoted', on });
  const pause = pauseOn(on, path);
  if (what === 'cameBack' && pause === undefined) return fail({ type: 'NothingToComeBackFrom' });
  if (isPause && pause?.kind === 'steppedBack') return fail({ type: 'SteppedBackAlready', on: pause.from });
  const noted: PathStep = {
    step: what,
    on,
    ...(what === 'rest' && through && { through }),
    ...(by && { by }),
  };
  return ok([...path, noted].sort(byDay));
}

/** What is most likely to be noted next. */
export function likelyNextStep(path: Path, today: IsoDate): NotedStep {
  if (pauseOn(today, path) !== undefined) return 'cameBack';
  if (path.some(({ step }) => step === 'certified')) return 'rest';
  return path.some(({ step }) => step === 'interested') ? 'certified' : 'interested';
}

export type StepName = Pick<PathStep, 'step' | 'on'>;

export function isSameStep(one: StepName, other: StepName): boolean {
  return one.step === other.step && one.on === other.on;
}

export function withoutStep(path: Path, step: StepName): PathStep[] {
  return path.filter((each) => !isSameStep(each, step));
}
