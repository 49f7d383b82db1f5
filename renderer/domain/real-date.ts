/** Whether a day is in the calendar, and which comes after it, counted by hand: also where no library is at hand to do it. */

/** The years a record can speak of; anything outside is a typing mistake. */
const firstYear = 1900;
const lastYear = 2199;

const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a day that is in the calendar, written 'YYYY-MM-DD'; counted by hand because a restore asks a million times. */
export function isRealDate(text: string): boolean {
  const [, year, month, day] = (datePattern.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  return year >= firstYear && year <= lastYear && day >= 1 && day <= daysInMonth(year, month);
}

/** 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return isLeapYear ? 29 : 28;
  return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** 'YYYY-MM-DD' again; for a day that is in the calendar. */
export function dayAfter(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  if (day < daysInMonth(year, month)) return written(year, month, day + 1);
  return month < 12 ? written(year, month + 1, 1) : written(year + 1, 1, 1);
}

function written(year: number, month: number, day: number): string {
  return [String(year), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
}
