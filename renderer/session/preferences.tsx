/** What this Windows account chose for itself: language, look, how its lists stand. Not secret, and known before anybody unlocks. */

import { createContext, use, useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Preferences } from '../../electron/contract/office-state.ts';
import type { Shell } from '../../electron/contract/calls.ts';

export { textSizes, themes, type TextSize, type Theme } from '../../electron/contract/office-state.ts';

export interface KnownPreferences {
  readonly preferences: Preferences;
  /** Holds at once in this window and, as soon as it is written, in every later one. Failing to write it hinders nobody. */
  readonly change: (changed: Partial<Preferences>) => Promise<void>;
}

const PreferencesContext = createContext<KnownPreferences | null>(null);

interface PreferencesProviderProps {
  readonly initial: Preferences;
  readonly shell: Pick<Shell, 'preferences.write'>;
  readonly children: ReactNode;
}

export function PreferencesProvider({ initial, shell, children }: PreferencesProviderProps) {
  const [preferences, setPreferences] = useState(initial);
  // Two changes in one moment build on each other, not both on what was drawn.
  const newest = useRef(initial);
  const change = useCallback(
    async (changed: Partial<Preferences>) => {
      newest.current = { ...newest.current, ...changed };
      setPreferences(newest.current);
      await shell['preferences.write'](newest.current);
    },
    [shell],
  );
  const known = useMemo(() => ({ preferences, change }), [preferences, change]);
  return <PreferencesContext value={known}>{children}</PreferencesContext>;
}

export function usePreferences(): KnownPreferences {
  const known = use(PreferencesContext);
  if (known === null) throw new Error('Preferences are known only inside a window of the desk.');
  return known;
}
