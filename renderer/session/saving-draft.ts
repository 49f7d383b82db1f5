/** A command from a form tells the form's draft by which entry it is about to be saved: [Note: A draft knows its entry]. */

import type { DeskSession } from './desk-session.ts';
import type { Session } from './session.ts';

/** The same session, but for that. */
export function savingDraft(session: DeskSession, path: string): Session {
  const { staff, store, shell, clock, isMadeUp, drafts } = session;
  return {
    ...{ staff, store, shell, clock, isMadeUp },
    run: (command, work) => session.run(command, work, (entry) => drafts.saving(path, entry)),
    watch: (listener) => session.watch(listener),
    noteOpening: (table, id) => {
      session.noteOpening(table, id);
    },
    notePrinting: (table, id) => {
      session.notePrinting(table, id);
    },
  };
}
