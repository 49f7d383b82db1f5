/** A whole made-up office: people, groups, a year of registers and two weeks of plans, the same for the same wish. */

import type { IsoDate } from '../calendar.ts';
import type { ChangedRecords } from '../changes.ts';
import { type Settings, settingsId } from '../settings.ts';
import { createChance } from './chance.ts';
import { makeUpPeople } from './people.ts';
import { makeUpPlaces } from './places.ts';
import { makeUpTrainings } from './trainings.ts';
import { makeUpYear } from './year.ts';

export interface MadeUpWish {
  readonly members: number;
  readonly seed: number;
  /** The year ends here: with the same seed another day gives the same people on other dates. */
  readonly today: IsoDate;
  /** Puts ZQCANARY1, ZQCANARY2 … into every member's names, for tests that look for names where none may be. */
  readonly canary?: boolean;
}

export type MadeUpOffice = { settings: Settings } & {
  [T in Exclude<keyof ChangedRecords, 'settings'>]: ChangedRecords[T][];
};

export function makeUpOffice({ members: count, seed, today, canary = false }: MadeUpWish): MadeUpOffice {
  const chance = createChance(seed);
  const { venues, groups } = makeUpPlaces(count, chance, today);
  const { members, memberships } = makeUpPeople({ count, today, canary }, groups, chance);
  const { meetings, sheetMark } = makeUpYear(groups, members, memberships, today, chance);
  const trainings = makeUpTrainings(memberships, venues[0], today, chance);
  const numbers = [{ id: 'member' as const, last: count }, sheetMark];
  return {
    settings: madeUpSettings,
    venues,
    groups,
    members,
    memberships,
    meetings,
    ...trainings,
    ...{ pairs: [], holidays: [], relationships: [], consents: [], endorsements: [], followUps: [] },
    numbers,
  };
}

const madeUpSettings: Settings = {
  id: settingsId,
  organisation: 'Made-up Mutual Support Association',
  discreetSender: { latin: 'M. S. Office, Pune', devanagari: 'एम. एस. कार्यालय, पुणे' },
};
