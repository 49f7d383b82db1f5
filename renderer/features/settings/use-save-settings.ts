/** Saves some fields of the settings and tells so, with the way back. */

import { useCallback } from 'react';
import type { Settings } from '../../domain/settings.ts';
import { useSaid } from '../../session/said.tsx';
import { useCommand } from '../../session/use-command.ts';
import type { DraftInHand } from '../../session/use-draft.ts';
import { useWords } from '../../words/words-provider.tsx';
import type { WordId } from '../../words/words.ts';
import { changeSettings, type SettingsFields } from './change-settings.ts';

/** `what` is the section's name. `save` gives the record as it is now, or null where it could not be saved. */
export function useSaveSettings(what: WordId) {
  const { say } = useWords();
  const tell = useSaid();
  const { run, isBusy, failure } = useCommand(changeSettings);
  const save = useCallback(
    async (fields: SettingsFields, draft?: DraftInHand): Promise<Settings | null> => {
      const done = await run(fields, draft);
      if (!done.ok) return null;
      tell({ text: say('settings.saved', { what: say(what) }), entryId: done.value.entryId });
      return done.value.value;
    },
    [run, tell, say, what],
  );
  return { save, isBusy, failure };
}
