/** The one day that a line of text names, as people in India write days, in three languages and both kinds of digits. */

import { type IsoDate } from '../domain/calendar.ts';
import { isRealDate } from '../domain/real-date.ts';
import { latinDigits } from './cell-words.ts';

export type DateProblem = 'dateMissing' | 'yearMissing' | 'dateImpossible' | 'twoDates';

export type DateInText =
  /** `rest` is the line without its day; a tab stands where it was. */
  { readonly type: 'found'; readonly date: IsoDate; readonly rest: string } | { readonly type: DateProblem };

/** In the order of the year: English with its usual cuts, Marathi, Hindi. */
const monthWords: readonly (readonly string[])[] = [
  ['january', 'jan', 'जानेवारी', 'जाने', 'जनवरी', 'जन'],
  ['february', 'feb', 'फेब्रुवारी', 'फेब्रु', 'फरवरी', 'फ़रवरी', 'फर'],
  ['march', 'mar', 'मार्च'],
  ['april', 'apr', 'एप्रिल', 'अप्रैल'],
  ['may', 'मे', 'मई'],
  ['june', 'jun', 'जून'],
  ['july', 'jul', 'जुलै', 'जुलाई'],
  ['august', 'aug', 'ऑगस्ट', 'ऑग', 'अगस्त'],
  ['september', 'sept', 'sep', 'सप्टेंबर', 'सप्टें', 'सितंबर', 'सितम्बर'],
  ['october', 'oct', 'ऑक्टोबर', 'ऑक्टो', 'अक्टूबर', 'अक्तूबर'],
  ['november', 'nov', 'नोव्हेंबर', 'नोव्हें', 'नवंबर', 'नवम्बर'],
  ['december', 'dec', 'डिसेंबर', 'डिसें', 'दिसंबर', 'दिसम्बर'],
];

const monthOfWord = new Map(
  monthWords.flatMap((words, month) => words.map((word) => [word.normalize('NFC'), month + 1] as const)),
);
// Longest first: "june" is not "jun" with a letter left over.
const month = `(?<month>${[...monthOfWord.keys()].sort((one, other) => other.length - one.length).join('|')})(?![\\p{L}\\p{M}])`;
const day = String.raw`(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th)?`;

const named = String.raw`(?<![\p{L}\p{M}])`;
const spellings = [
  String.raw`(?<!\d)(?<year>\d{4})[-/.](?<monthNumber>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)`,
  String.raw`(?<!\d)(?<day>\d{1,2})[-/.](?<monthNumber>\d{1,2})[-/.](?<year>\d{4}|\d{2})(?!\d)`,
  String.raw`${named}${month}[ .]*(?<day>\d{1,2})(?:st|nd|rd|th)?[\s,]*(?<year>\d{4})(?!\d)`,
  String.raw`${day}[ .\-/]*${month}[\s,.\-/'’]*(?<year>\d{4})(?!\d)`,
  String.raw`${day}[ .\-/]*${month}[ .\-/'’]+(?<year>\d{2})(?![\d\p{L}])`,
].map((spelling) => new RegExp(spelling, 'iu'));

const withoutYear = [
  String.raw`${day}[ .\-/]*${month}`,
  String.raw`${named}${month}[ .]*\d{1,2}(?!\d)`,
  String.raw`(?<!\d)\d{1,2}[-/.]\d{1,2}(?!\d)`,
].map((spelling) => new RegExp(spelling, 'iu'));

/** "19-" before "20 March 2026": two days in one row, of which only the second would be read. */
const dayBefore = /\d\s*(?:[-–—&]|to|and|ते|व|आणि|से|और)\s*$/iu;

/** The day comes first, always: nobody in India writes it otherwise, and a month that cannot be is said to be none. */
export function dateInText(line: string): DateInText {
  const text = latinDigits(line.normalize('NFC'));
  const match = matchIn(text, spellings);
  if (match === undefined) return { type: matchIn(text, withoutYear) ? 'yearMissing' : 'dateMissing' };
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + match[0].length);
  const rest = `${before}\t${after}`;
  if (dayBefore.test(before) || matchIn(rest, spellings) !== undefined) return { type: 'twoDates' };
  const date = dateOf(match);
  // Cut out of the line as it was written: digits in a name keep their script.
  return date === undefined
    ? { type: 'dateImpossible' }
    : { type: 'found', date, rest: cutOut(line.normalize('NFC'), match) };
}

function cutOut(line: string, match: RegExpExecArray): string {
  return `${line.slice(0, match.index)}\t${line.slice(match.index + match[0].length)}`;
}

function matchIn(text: string, patterns: readonly RegExp[]): RegExpExecArray | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match !== null) return match;
  }
  return undefined;
}

function dateOf({ groups = {} }: RegExpExecArray): IsoDate | undefined {
  const { year = '', day: dayOfMonth = '', monthNumber, month: word = '' } = groups;
  const inYear = monthNumber ?? String(monthOfWord.get(word.toLowerCase()) ?? '');
  const fullYear = year.length === 2 ? `20${year}` : year;
  const text = `${fullYear}-${inYear.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
  return isRealDate(text) ? (text as IsoDate) : undefined;
}
