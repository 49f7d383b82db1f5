/** A whole made-up office: people, groups, half a year of registers and two weeks of plans, the same for the same wish. */

import type { IsoDate } from '../calendar.ts';
import type { ChangedRecords } from '../changes.ts';
import { type Settings, settingsId } from '../settings.ts';
import { makeUpAcceptances } from './acceptances.ts';
import { withAddresses } from './addresses.ts';
import { createChance } from './chance.ts';
import { makeUpConsents } from './consents.ts';
import { createDays } from './days.ts';
import { makeUpEndorsements, makeUpStories } from './endorsements.ts';
import { makeUpRelationships } from './families.ts';
import { makeUpAgreements, makeUpFollowUps } from './follow-ups.ts';
import { makeUpHolidays } from './holidays.ts';
import { makeUpConducts, makeUpNotices } from './notices.ts';
import { inTheirOwnWays } from './own-ways.ts';
import { withPaths } from './paths.ts';
import { makeUpPeople } from './people.ts';
import { makeUpPlaces } from './places.ts';
import { makeUpRegisters } from './registers.ts';
import { makeUpSavedViews } from './saved-views.ts';
import { makeUpTrainingPlan } from './training-plan.ts';
import { makeUpTrainings } from './trainings.ts';

/** As many as an association in Pune has: five groups of about twenty-eight. */
export const madeUpMembers = 140;

export interface MadeUpWish {
  readonly members: number;
  readonly seed: number;
  /** The half year ends here: with the same seed another day gives the same people on other dates. */
  readonly today: IsoDate;
  /** Puts ZQCANARY1, ZQCANARY2 … into every member's names, for tests that look for names where none may be. */
  readonly canary?: boolean;
}

export type MadeUpOffice = { settings: Settings } & {
  [T in Exclude<keyof ChangedRecords, 'settings'>]: ChangedRecords[T][];
};

export function makeUpOffice({ members: count, seed, today, canary = false }: MadeUpWish): MadeUpOffice {
  const chance = createChance(seed);
  const days = createDays(today);
  const { venues, groups, pairs } = makeUpPlaces(count, chance, days);
  const folk = makeUpPeople({ count, days, canary }, groups, pairs, chance);
  const { people, ofGroup, memberships } = folk;
  const members = people.map(({ member }) => member);
  const holidays = makeUpHolidays(days, chance);
  const trainings = makeUpTrainings(folk, venues, days, chance);
  const relationships = makeUpRelationships(pairs, ofGroup, days, chance);
  const consents = makeUpConsents(people, days, chance);
  const endorsements = makeUpEndorsements(people, days, chance);
  const followUps = makeUpFollowUps(people, days, chance);
  const { meetings, sheetMark } = makeUpRegisters(
    { groups, pairs, members, memberships, holidays, days },
    chance,
  );
  const stories = makeUpStories(endorsements, consents, chance);
  const savedViews = makeUpSavedViews(chance);
  const agreements = makeUpAgreements(followUps, consents, days, chance);
  // Last of all: whatever was made up before stays as it is.
  const [notices, conducts] = [makeUpNotices(days, chance), makeUpConducts(days, chance)];
  const acceptances = makeUpAcceptances(people, days, chance);
  const ownWays = inTheirOwnWays({ members, memberships, meetings, followUps }, days);
  return {
    settings: madeUpSettings,
    ...{ venues, groups, pairs, memberships, holidays },
    ...{ meetings: ownWays.meetings, members: withPaths(withAddresses(ownWays.members), folk, days) },
    ...makeUpTrainingPlan(trainings, folk, days, chance),
    ...{ relationships, consents: [...consents, ...stories, ...agreements], endorsements, followUps },
    ...{ notices, conducts, acceptances, savedViews, erased: [] },
    numbers: [{ id: 'member', last: count }, sheetMark],
  };
}

const madeUpSettings: Settings = {
  id: settingsId,
  organisation: 'Made-up Mutual Support Association',
  discreetSender: { latin: 'M. S. Office, Pune', devanagari: 'एम. एस. कार्यालय, पुणे' },
};
