/**
 * Whether somebody could carry a meeting on a date: how ready their trainings make them, and whether they are there.
 *
 * [Note: Standing on a date] Being away, resting and having stepped back hide readiness and do not touch it: on the days beside, it is
 * what the trainings say. So an absence says nothing of any other day, and nobody who comes back has lost anything by it but time.
 */

import type { IsoDate } from './calendar.ts';
import type { MemberId } from './ids.ts';
import type { Member } from './member.ts';
import { pauseOn } from './path.ts';
import { readinessOn, readinessStates, type Completion, type Readiness } from './readiness.ts';

export const standings = [...readinessStates, 'absent', 'resting', 'steppedBack'] as const;
export type Standing = (typeof standings)[number];

export type ThereOrNot = Pick<Member, 'away' | 'path'>;

/** What outweighs what: stepped back, resting, absent, and then the trainings. */
export function standingOn(
  date: IsoDate,
  completions: readonly Completion[],
  member: ThereOrNot | undefined,
): Standing {
  return whyNotThere(date, member) ?? readinessOn(date, completions);
}

/** Undefined where nothing is known that keeps them from coming. */
export function whyNotThere(
  date: IsoDate,
  member: ThereOrNot | undefined,
): Exclude<Standing, Readiness> | undefined {
  if (member === undefined) return undefined;
  const pause = pauseOn(date, member.path);
  if (pause !== undefined) return pause.kind;
  return isAwayOn(member, date) ? 'absent' : undefined;
}

export function isAwayOn({ away }: Pick<Member, 'away'>, date: IsoDate): boolean {
  return away?.some(({ from, through }) => from <= date && date <= through) ?? false;
}

/** A refresher that is only due stops nobody: they are ready until their date. */
export function isReady(standing: Standing): boolean {
  return standing === 'ready' || standing === 'refresherDue';
}

/** Whatever their trainings say: away, resting or stepped back. */
export function isNotThere(standing: Standing): standing is Exclude<Standing, Readiness> {
  return standing === 'absent' || standing === 'resting' || standing === 'steppedBack';
}

/** What is known of everybody who may be named. */
export interface KnownCarriers {
  readonly completions: ReadonlyMap<MemberId, readonly Completion[]>;
  readonly membersById: ReadonlyMap<MemberId, ThereOrNot>;
  /** An office that keeps no trainings holds nobody for not ready. */
  readonly keepsTrainings: boolean;
}

const none: readonly Completion[] = [];

export function standingOf(
  memberId: MemberId,
  date: IsoDate,
  { completions, membersById }: Pick<KnownCarriers, 'completions' | 'membersById'>,
): Standing {
  return standingOn(date, completions.get(memberId) ?? none, membersById.get(memberId));
}

/** Whether anything speaks against naming them to lead; where no trainings are kept, only that they will not be there. */
export function couldCarry(standing: Standing, keepsTrainings: boolean): boolean {
  return isReady(standing) || (!keepsTrainings && (standing === 'lapsed' || standing === 'notOriented'));
}
