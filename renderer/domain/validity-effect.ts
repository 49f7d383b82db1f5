/** Whom another validity of a programme would make ready for longer, or for less long, before anybody saves it. */

import type { IsoDate } from './calendar.ts';
import type { MemberId } from './ids.ts';
import {
  completionsByMember,
  readinessOn,
  readyThrough,
  type Completion,
  type Readiness,
  type Trainings,
} from './readiness.ts';
import type { Programme } from './training.ts';

export interface ReadyUntil {
  readonly readiness: Readiness;
  readonly through: IsoDate | 'forGood' | null;
}

export interface ValidityEffect {
  readonly memberId: MemberId;
  readonly before: ReadyUntil;
  readonly after: ReadyUntil;
}

/** Everybody whose last ready day moves, the earliest new one first. `changed` is a programme of the catalogue as it would be. */
export function effectOfValidity(changed: Programme, trainings: Trainings, today: IsoDate): ValidityEffect[] {
  const before = completionsByMember(trainings);
  const programmes = trainings.programmes.map((each) => (each.id === changed.id ? changed : each));
  const after = completionsByMember({ ...trainings, programmes });
  return [...before]
    .map(([memberId, completions]) => ({
      memberId,
      before: readyUntil(completions, today),
      after: readyUntil(after.get(memberId) ?? [], today),
    }))
    .filter((effect) => effect.before.through !== effect.after.through)
    .sort((one, other) => lastDayOf(one.after).localeCompare(lastDayOf(other.after)));
}

function readyUntil(completions: readonly Completion[], today: IsoDate): ReadyUntil {
  return { readiness: readinessOn(today, completions), through: readyThrough(today, completions) };
}

/** What never ends comes after every date. */
function lastDayOf({ through }: ReadyUntil): string {
  return through === 'forGood' || through === null ? '9999' : through;
}
