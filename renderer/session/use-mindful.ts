/** What a free text should rather not say, for the form in which it is typed: told while one types, asked about before it is saved. */

import { useCallback, useMemo, useState } from 'react';
import type { MemberId } from '../domain/ids.ts';
import { namesToMind, noNames, type NamesToMind } from '../domain/mindful/other-names.ts';
import type { Member } from '../domain/member.ts';
import { isSealed } from '../domain/out-of-sight.ts';
import { concernKinds, mindText, type Concern, type ConcernKind } from '../domain/mindful-text.ts';
import { useSession } from './session-context.tsx';

export interface TypedText {
  /** Of its field, where the cursor goes to change it. */
  readonly name: string;
  readonly label: string;
  readonly text: string | undefined;
  /** As it is recorded already: nobody is asked about the same words twice. */
  readonly before?: string | undefined;
}

export interface TextInQuestion {
  readonly name: string;
  readonly label: string;
  readonly concerns: readonly Concern[];
}

export interface MindfulQuestion {
  readonly texts: readonly TextInQuestion[];
  readonly onSave: () => void;
  readonly onClose: () => void;
}

export interface Mindful {
  readonly mind: (text: string) => Promise<readonly Concern[]>;
  /** Saves at once where there is nothing to ask about; otherwise the question waits for its answer. */
  readonly ask: (texts: readonly TypedText[], save: () => void) => Promise<void>;
  readonly question: MindfulQuestion | null;
}

/** A hospital may have a hall, and a street may be called after an illness: of a place only people are minded. */
export const kindsOfPlaces: readonly ConcernKind[] = ['phone', 'identity', 'otherName'];

/** `about` is the member whose record is written: their own name may stand in it. Nothing leaves this computer, nothing is noted. */
export function useMindful(about?: MemberId, kinds: readonly ConcernKind[] = concernKinds): Mindful {
  const { store } = useSession();
  const [question, setQuestion] = useState<MindfulQuestion | null>(null);
  // Read when the first word is typed, and once for a form: most forms are opened without a word being typed into them.
  const names = useMemo(() => onceRead(async () => (await store.all('members')).filter(isTold)), [store]);
  const mind = useCallback(
    async (text: string) =>
      text.trim() === '' ? [] : mindText(text, await names(about)).filter(({ kind }) => kinds.includes(kind)),
    [names, about, kinds],
  );
  const ask = useCallback(
    async (texts: readonly TypedText[], save: () => void) => {
      const typed = texts.filter(({ text, before }) => text !== before);
      const minded = await Promise.all(
        typed.map(async ({ name, label, text = '' }) => ({ name, label, concerns: await mind(text) })),
      );
      const found = minded.filter(({ concerns }) => concerns.length > 0);
      if (found.length === 0) {
        save();
        return;
      }
      const onClose = () => {
        setQuestion(null);
      };
      const onSave = () => {
        onClose();
        save();
      };
      setQuestion({ texts: found, onSave, onClose });
    },
    [mind],
  );
  return { mind, ask, question };
}

/** A question about a name would tell that it is somebody's: of who is sealed nothing is told. */
function isTold(member: Member): boolean {
  return !isSealed(member);
}

/** A store that cannot be read is no reason to keep anybody from saving: then only the names are not minded. */
function onceRead(
  read: () => Promise<Parameters<typeof namesToMind>[0]>,
): (about: MemberId | undefined) => Promise<NamesToMind> {
  let names: Promise<NamesToMind> | undefined;
  return (about) =>
    (names ??= read().then(
      (members) => namesToMind(members, about),
      () => noNames,
    ));
}
