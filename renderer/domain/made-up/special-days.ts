/** The days in the half year of a made-up office on which something happened to whichever group met: holidays, rain, and a guest. */

import type { IsoDate } from '../calendar.ts';
import type { Group } from '../group.ts';
import type { Holiday } from '../holiday.ts';
import type { GroupId } from '../ids.ts';
import type { Pair } from '../pair.ts';
import { type Days, daysUntilTyped } from './days.ts';

interface SpecialDaysWish {
  readonly groups: readonly Group[];
  readonly pairs: readonly Pair[];
  readonly holidays: readonly Holiday[];
  readonly days: Days;
}

export interface SpecialDays {
  readonly holidays: ReadonlySet<IsoDate>;
  /** Nobody came through the rain. */
  readonly rain: IsoDate | undefined;
  /** Both rooms of the pair sat together. */
  readonly joint: IsoDate | undefined;
  readonly jointGroups: readonly GroupId[];
}

export function specialDays(
  { groups, pairs, holidays, days }: SpecialDaysWish,
  datesOf: ReadonlyMap<GroupId, readonly IsoDate[]>,
): SpecialDays {
  const closed = new Set(holidays.map(({ date }) => date));
  const isFree = (date: IsoDate) => date < days.ago(daysUntilTyped) && !closed.has(date);
  const jointGroups = pairs[0]?.groupIds ?? [];
  const joint = jointGroups.flatMap((id) => datesOf.get(id) ?? []).findLast(isFree);
  return {
    holidays: closed,
    rain: rainyDay(groups, datesOf, (date) => isFree(date) && date !== joint),
    joint,
    jointGroups,
  };
}

/** The latest day of a meeting in the monsoon; where the half year has none, in May or October, or else at any time. */
function rainyDay(
  groups: readonly Group[],
  datesOf: ReadonlyMap<GroupId, readonly IsoDate[]>,
  isFree: (date: IsoDate) => boolean,
): IsoDate | undefined {
  // The first groups are the same in an office of any size.
  const dates = groups.slice(0, 5).flatMap(({ id }) => datesOf.get(id) ?? []);
  const [best] = dates
    .filter(isFree)
    .sort((one, other) => rainIn(other) - rainIn(one) || (one < other ? 1 : -1));
  return best;
}

function rainIn(date: IsoDate): number {
  const month = Number(date.slice(5, 7));
  if (month >= 6 && month <= 9) return 2;
  return month === 5 || month === 10 ? 1 : 0;
}
