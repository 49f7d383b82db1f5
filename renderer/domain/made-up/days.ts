/** The days around today, counted from it: worked out once each, for a large office asks for the same few thousand again and again. */

import { addDays, daysBetween, type IsoDate } from '../calendar.ts';

export interface Days {
  readonly today: IsoDate;
  /** So many days before today. */
  ago(days: number): IsoDate;
  ahead(days: number): IsoDate;
  /** How long ago a day was; below zero for one that is to come. */
  since(date: IsoDate): number;
}

export function createDays(today: IsoDate): Days {
  const dates = new Map<number, IsoDate>();
  const distances = new Map<IsoDate, number>();
  const ago = (days: number): IsoDate => {
    const known = dates.get(days);
    if (known !== undefined) return known;
    const date = addDays(today, -days);
    dates.set(days, date);
    distances.set(date, days);
    return date;
  };
  return {
    today,
    ago,
    ahead: (days) => ago(-days),
    since: (date) => distances.get(date) ?? daysBetween(date, today),
  };
}

/** How far back the registers go, and how far ahead meetings are planned. */
export const registerDays = 182;
export const plannedDays = 14;
/** Sheets of the last days are still on the desk, waiting to be typed. */
export const daysUntilTyped = 7;
