/** Reads what people type for dates, times and numbers, generously; what cannot be read stays as it was typed. */

/** Devanagari digits become Latin ones: ११ is 11. */
function withLatinDigits(text: string): string {
  return text.replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x0966));
}

/**
 * 'YYYY-MM-DD' out of 22/11/2026, 22-11-26, 22.11.2026, 22 11 2026, 22112026 or 2026-11-22; null when it is no day of the
 * calendar. The day comes before the month, as in India. Two digits of a year mean 20YY.
 */
export function readTypedDate(typed: string): string | null {
  const text = withLatinDigits(typed).trim();
  const isoFirst = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(text);
  if (isoFirst) return isoDate(isoFirst[1], isoFirst[2], isoFirst[3]);
  const dayFirst =
    /^(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4}|\d{2})$/.exec(text) ??
    /^(\d{2})(\d{2})(\d{4})$/.exec(text);
  return dayFirst ? isoDate(dayFirst[3], dayFirst[2], dayFirst[1]) : null;
}

function isoDate(year = '', month = '', day = ''): string | null {
  const wholeYear = Number(year.length === 2 ? `20${year}` : year);
  const isDay = Number(day) >= 1 && Number(day) <= daysInMonth(wholeYear, Number(month));
  if (!isDay || wholeYear < 1900) return null;
  return `${String(wholeYear)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function daysInMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return days[month - 1] ?? 0;
}

/** '2026-11-22' as it is written in India: 22/11/2026. Anything else comes back as it is. */
export function writtenDate(value: string): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  return found ? `${found[3] ?? ''}/${found[2] ?? ''}/${found[1] ?? ''}` : value;
}

/** 'HH:MM' out of 11:00, 11.30, 1130, 11, 5 pm or 5:30PM; null when it is no time of the day. */
export function readTypedTime(typed: string): string | null {
  const text = withLatinDigits(typed).trim().toLowerCase();
  const found = /^(\d{1,2})(?:\s*[:.]\s*(\d{2})|(\d{2}))?\s*(am|pm|a\.m\.|p\.m\.)?$/.exec(text);
  if (!found) return null;
  const hour = hourOfDay(Number(found[1]), found[4]?.charAt(0));
  const minute = Number(found[2] ?? found[3] ?? '0');
  if (hour === null || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function hourOfDay(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour <= 23 ? hour : null;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

/** A plain number with '.' before decimals and perhaps commas between thousands; NaN when it is none, undefined when empty. */
export function readTypedNumber(typed: string): number | undefined {
  const text = withLatinDigits(typed).trim();
  if (text === '') return undefined;
  return /^-?\d[\d,]*(\.\d+)?$/.test(text) ? Number(text.replaceAll(',', '')) : Number.NaN;
}
