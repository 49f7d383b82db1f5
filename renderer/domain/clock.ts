/** The only way to ask what day it is: handed in, so that a test can say, and a wrong PC clock can be noticed in one place. */

import { Temporal } from 'temporal-polyfill';
import type { Instant, IsoDate } from './calendar.ts';

export interface Clock {
  /** The day on the wall of the office. */
  today(): IsoDate;
  now(): Instant;
}

/** The clock of this PC, in its own time zone. */
export const systemClock: Clock = {
  today: () => Temporal.Now.plainDateISO().toString() as IsoDate,
  now: () => Temporal.Now.instant().toString({ smallestUnit: 'millisecond' }) as Instant,
};
