/** The file somebody chose: the shell opens and parses it where there is no key, and hands over rows of text. */

import { useState } from 'react';
import { useSession } from '../../session/session-context.tsx';
import type { SayableFailure } from '../../words/failure-sentences.ts';
import type { ChosenFile } from './import-preview.ts';
import { knownProblems } from './import-words.ts';

interface State {
  readonly file: ChosenFile | null;
  readonly failure: SayableFailure | null;
  readonly isBusy: boolean;
  /** Grows with each file, so that answers about one are never taken for answers about the next. */
  readonly count: number;
}

export function useChosenFile() {
  const { shell } = useSession();
  const [state, setState] = useState<State>({ file: null, failure: null, isBusy: false, count: 0 });
  const choose = async () => {
    setState((before) => ({ ...before, failure: null, isBusy: true }));
    const answer = await shell['import.chooseCsv']();
    setState((before) => {
      // A choice called off, or a file that could not be read, leaves the one that is already here.
      if (!answer.ok) return { ...before, failure: answer.failure, isBusy: false };
      const { name, rows, problems } = answer.value;
      const file = { name, rows, problems: knownProblems(problems) };
      return { file, failure: null, isBusy: false, count: before.count + 1 };
    });
  };
  return { ...state, choose: () => void choose() };
}
