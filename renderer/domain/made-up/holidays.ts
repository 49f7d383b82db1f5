/**
 * The made-up office's own list of holidays: the public holidays of Maharashtra that have the same date every year, and one day
 * of its own. Those that follow the moon (Holi, Ganesh Chaturthi, Diwali) are left out: their dates cannot be worked out here.
 */

import { type IsoDate, isoDate } from '../calendar.ts';
import type { Holiday } from '../holiday.ts';
import type { Chance } from './chance.ts';
import { type Days, registerDays } from './days.ts';

const everyYear = [
  ['01-26', 'Republic Day · प्रजासत्ताक दिन'],
  ['02-19', 'Chhatrapati Shivaji Maharaj Jayanti · छत्रपती शिवाजी महाराज जयंती'],
  ['04-14', 'Dr. Babasaheb Ambedkar Jayanti · डॉ. बाबासाहेब आंबेडकर जयंती'],
  ['05-01', 'Maharashtra Day · महाराष्ट्र दिन'],
  ['08-15', 'Independence Day · स्वातंत्र्य दिन'],
  ['10-02', 'Gandhi Jayanti · गांधी जयंती'],
  ['12-25', 'Christmas · नाताळ'],
] as const;

/** Ten weeks ago, a day on which the weekly group would have met. */
const ownDayAgo = 70;
const ownDayName = 'Day of the volunteers · स्वयंसेवक दिन';

const listedAhead = 365;

export function makeUpHolidays(days: Days, chance: Chance): Holiday[] {
  const [first, last] = [days.ago(registerDays), days.ahead(listedAhead)];
  const firstYear = Number(first.slice(0, 4));
  const nameByDate = new Map<IsoDate, string>([[days.ago(ownDayAgo), ownDayName]]);
  for (let year = firstYear; year <= Number(last.slice(0, 4)); year += 1)
    for (const [day, name] of everyYear) nameByDate.set(isoDate(`${year}-${day}`), name);
  return [...nameByDate]
    .filter(([date]) => date >= first && date <= last)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([date, name]) => ({ id: chance.id(), date, name }));
}
