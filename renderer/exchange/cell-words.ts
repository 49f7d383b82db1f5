/** The few words a cell can hold where the records know only fixed choices, in three languages; and dates as people type them. */

import type { MemberRole } from '../domain/member.ts';
import type { Phone } from '../domain/phone.ts';
import { plainWords } from './headings.ts';

const roleWords: Readonly<Record<MemberRole, readonly string[]>> = {
  livedExperience: [
    ...['lived experience', 'person with lived experience', 'shubharthi', 'livedexperience'],
    ...['शुभार्थी', 'स्वानुभव', 'स्वानुभवी', 'स्वयं अनुभवी', 'अनुभवी व्यक्ती', 'अनुभवी व्यक्ति'],
  ],
  caregiver: [
    ...['caregiver', 'care giver', 'carer', 'shubhankar', 'family caregiver'],
    ...['शुभंकर', 'काळजीवाहक', 'काळजी घेणारे', 'देखभालकर्ता', 'देखभाल करने वाले'],
  ],
  volunteer: ['volunteer', 'स्वयंसेवक', 'स्वयंसेविका', 'कार्यकर्ता', 'स्वयंसेवी'],
};

const safeWords: Readonly<Record<Phone['safeToCall'], readonly string[]>> = {
  yes: ['yes', 'y', 'safe', 'हो', 'होय', 'हाँ', 'हां', 'जी हाँ'],
  no: ['no', 'n', 'not safe', 'unsafe', 'नाही', 'नको', 'नहीं', 'नही'],
  askFirst: [
    ...['ask first', 'ask', 'askfirst', 'ask before', 'आधी विचारा', 'आधी विचारणे', 'विचारून', 'विचारा'],
    ...['पहले पूछें', 'पूछकर', 'पहले पूछ लें', 'पूछें'],
  ],
};

/** Undefined where a word is none that we know; several roles are parted by `;`, `,`, `/`, `+`, `&` or "and". */
export function rolesOfCell(cell: string): MemberRole[] | undefined {
  const words = cell.split(/[;,/+&\n]|\band\b|\sआणि\s|\sव\s|\sऔर\s/iu).filter((word) => word.trim() !== '');
  const roles = words.map((word) => choiceOf(roleWords, word));
  return roles.every((role) => role !== undefined) ? [...new Set(roles)] : undefined;
}

/** An empty cell is no answer, and without an answer one asks first. */
export function safeToCallOfCell(cell: string): Phone['safeToCall'] | undefined {
  return cell.trim() === '' ? 'askFirst' : choiceOf(safeWords, cell);
}

function choiceOf<Choice extends string>(
  words: Readonly<Record<Choice, readonly string[]>>,
  cell: string,
): Choice | undefined {
  const plain = plainWords(cell);
  const found = Object.entries<readonly string[]>(words).find(([, known]) =>
    known.some((word) => plainWords(word) === plain),
  );
  return found?.[0] as Choice | undefined;
}

export type DateOrder = 'dayFirst' | 'monthFirst';

/** 'YYYY-MM-DD' (not yet known to be in the calendar), '' for an empty cell, undefined where nobody has said what comes first. */
export function dateOfCell(cell: string, order: DateOrder | undefined): string | undefined {
  const text = latinDigits(cell).trim();
  if (text === '' || /^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  const [, first = '', second = '', year = ''] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text) ?? [];
  if (year === '' || order === undefined) return undefined;
  const [day, month] = order === 'dayFirst' ? [first, second] : [second, first];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

export function latinDigits(text: string): string {
  return text.replaceAll(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - '०'.charCodeAt(0)));
}
