/** Undo wherever one is on the desk: says what was taken back, with the way to do it again; or what stands on it, with the way there. */

import { useCallback } from 'react';
import { readKnownRecords } from '../features/history/known-records.ts';
import { createNamer } from '../features/history/record-names.ts';
import { barelyUndone, undoneSentence } from '../features/history/undone-sentence.ts';
import { isUndoRefusal, refusalSentences } from '../features/history/undo-sentences.ts';
import type { UndoRefusal } from '../domain/undo.ts';
import type { EntryId } from '../domain/ids.ts';
import type { Go } from '../session/places.tsx';
import { useSession } from '../session/session-context.tsx';
import type { DeskSession } from '../session/desk-session.ts';
import { undoEntry, type Undone } from '../session/undo.ts';
import { useCommand } from '../session/use-command.ts';
import { toasts } from '../ui/toasts.ts';
import { failureSentences, type SayableFailure } from '../words/failure-sentences.ts';
import type { Words } from '../words/say.ts';
import { useWords } from '../words/words-provider.tsx';

/** Takes back one entry (or one's newest) and says how that went; what its own message offered is withdrawn. */
export function useUndo(go: Go): (entryId: EntryId | null) => Promise<void> {
  const words = useWords();
  const session = useSession();
  const { run } = useCommand(undoEntry);
  return useCallback(
    async function undo(entryId: EntryId | null): Promise<void> {
      const undone = await run(entryId);
      if (undone.ok) {
        const { value, entryId: by } = undone.value;
        toasts.withdraw(value.entryId);
        const text = await sayUndone(session, words, value, by);
        if (by === null) toasts.show(text);
        else toasts.show(text, { of: by, onUndo: () => void undo(by), ...againLabel(words, value.isAgain) });
      } else if (isUndoRefusal(undone.error)) {
        const namer = createNamer(words, await readKnownRecords(session.shown));
        tellRefusal(undone.error, refusalSentences(undone.error, words, namer), words, go);
      } else toasts.show(failureInOne(words, undone.error));
    },
    [run, words, session, go],
  );
}

/** A visitor who came meanwhile, or a record that cannot be read, is no reason to leave unsaid that it was taken back. */
async function sayUndone(
  { shown, visitor }: DeskSession,
  words: Words,
  undone: Undone,
  by: EntryId | null,
): Promise<string> {
  if (by === null) return barelyUndone(undone, words);
  const text = await shown
    .get('history', by)
    .then((entry) => entry && undoneSentence(undone, entry, words, shown))
    .catch(() => undefined);
  return text === undefined || visitor.visit !== 'nobody' ? barelyUndone(undone, words) : text;
}

function againLabel({ say }: Words, isAgain: boolean): { readonly label?: string } {
  return isAgain ? {} : { label: say('undo.again') };
}

function tellRefusal(refusal: UndoRefusal, sentences: readonly string[], { say }: Words, go: Go): void {
  const [latest] = refusal.type === 'SomethingStandsOnIt' ? refusal.by.slice(-1) : [];
  if (latest === undefined) {
    toasts.show(sentences.join(' '));
    return;
  }
  const { id } = latest.entry;
  toasts.show(sentences.join(' '), {
    of: id,
    label: say('undo.look'),
    onUndo: () => {
      go({ screen: 'history', id });
    },
  });
}

export function failureInOne(words: Words, failure: SayableFailure): string {
  const { happened, safe, next } = failureSentences(words, failure);
  return [happened, safe, next].join(' ').trim();
}
