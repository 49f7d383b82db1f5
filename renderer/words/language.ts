/** The three languages of the desk, how they name themselves, and the locale that formats their dates and numbers. */

import type { Digits } from './digits.ts';

export const languages = ['en', 'mr', 'hi'] as const;
export type Language = (typeof languages)[number];

/** Each language in its own script, so that everybody finds theirs whatever the window speaks. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  mr: 'मराठी',
  hi: 'हिन्दी',
};

/** Indian conventions: day before month, 1,00,000. */
const locales: Readonly<Record<Language, string>> = { en: 'en-IN', mr: 'mr-IN', hi: 'hi-IN' };

/** With its digits always said: `mr` alone would bring ११ for 11. */
export function localeOf(language: Language, digits: Digits = 'latin'): string {
  if (language === 'en') return locales.en;
  return `${locales[language]}-u-nu-${digits === 'devanagari' ? 'deva' : 'latn'}`;
}

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}
