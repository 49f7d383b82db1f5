/** How the desk says the name of a language in its own words: for labels and choices; a language on its own is named by itself. */

import type { Language } from './language.ts';
import type { WordId } from './words.ts';

export const languageWords: Readonly<Record<Language, WordId>> = {
  en: 'settings.languageEn',
  mr: 'settings.languageMr',
  hi: 'settings.languageHi',
};
