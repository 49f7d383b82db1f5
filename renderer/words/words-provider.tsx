/** Gives every screen the voice of one language. Changing the language reloads the window, so it never changes under a screen. */

import { createContext, useContext, useLayoutEffect, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { Digits } from './digits.ts';
import type { Language } from './language.ts';
import { createWords } from './say.ts';
import type { Words } from './say.ts';

const WordsContext = createContext<Words | null>(null);

export interface WordsProviderProps {
  language: Language;
  /** The office's, once it is open; a locked desk does not know them. */
  digits?: Digits | undefined;
  children: ReactNode;
}

export function WordsProvider({ language, digits = 'latin', children }: WordsProviderProps) {
  const words = useMemo(() => createWords(language, digits), [language, digits]);
  useLayoutEffect(() => {
    // Screen readers choose the voice, and the engine the glyphs and line breaks, by this.
    document.documentElement.lang = language;
  }, [language]);
  return <WordsContext value={words}>{children}</WordsContext>;
}

/** A sheet in the language of whoever is to read it, on a screen in another one. */
export function WordsOnPaper({ language, children }: Pick<WordsProviderProps, 'language' | 'children'>) {
  const words = useMemo(() => createWords(language), [language]);
  return (
    <WordsContext value={words}>
      <div lang={language}>{children}</div>
    </WordsContext>
  );
}

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('useWords needs a WordsProvider above it');
  return words;
}
