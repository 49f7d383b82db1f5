/** What the office chose holds at once in its open desk: the digits of its words, and when it locks itself. */

import { useEffect, useState, type ReactNode } from 'react';
import { lockMinutesOf, type Settings } from '../domain/settings.ts';
import { useOfficeSettings } from '../session/office-settings.ts';
import { useSession } from '../session/session-context.tsx';
import { useWords, WordsProvider } from '../words/words-provider.tsx';

export function OfficeChoices({ children }: { readonly children: ReactNode }) {
  const { shell } = useSession();
  const { language } = useWords();
  const settings = useLastKnown(useOfficeSettings());
  const lockAfterMinutes = settings === undefined ? undefined : lockMinutesOf(settings);
  useEffect(() => {
    if (lockAfterMinutes !== undefined) void shell['desk.unlocked']({ lockAfterMinutes });
  }, [shell, lockAfterMinutes]);
  // Its record is in memory since the unlocking: no screen is drawn in digits that change a moment later.
  if (settings === undefined) return null;
  return (
    <WordsProvider language={language} digits={settings?.digits}>
      {children}
    </WordsProvider>
  );
}

/** While they are read anew (a visitor came, or went) what was chosen still holds, and no screen below is drawn from the start. */
function useLastKnown(now: Settings | null | undefined): Settings | null | undefined {
  const [last, setLast] = useState(now);
  if (now === undefined || now === last) return last;
  setLast(now);
  return now;
}
