/** What our components need above them: the locale for React Aria, and the app's way of following an address. */

import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { I18nProvider, RouterProvider } from 'react-aria-components';
import { useWords } from '../words/words-provider.tsx';
import { setAriaWords } from './aria-words.ts';

export interface UiProviderProps {
  /** Follows the address of a link or a place of the rail. */
  navigate: (href: string) => void;
  children: ReactNode;
}

export function UiProvider({ navigate, children }: UiProviderProps) {
  const words = useWords();
  // Not in an effect: React Aria reads its sentences while the first components are drawn.
  useMemo(() => {
    setAriaWords(words);
  }, [words]);
  return (
    <I18nProvider locale={words.locale}>
      <RouterProvider navigate={navigate}>{children}</RouterProvider>
    </I18nProvider>
  );
}
