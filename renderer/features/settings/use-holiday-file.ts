/** A file with a list of holidays: the shell opens it and a process without a key reads it, as for a file of members. */

import { useState } from 'react';
import { useSession } from '../../session/session-context.tsx';
import type { SayableFailure } from '../../words/failure-sentences.ts';
import type { ListOfDays } from './holiday-preview.ts';

export interface HolidayFile extends ListOfDays {
  readonly name: string;
  /** Something is wrong with the file as a whole, so that its rows cannot be trusted. */
  readonly isRefused: boolean;
}

interface State {
  readonly file: HolidayFile | null;
  readonly failure: SayableFailure | null;
  readonly isBusy: boolean;
}

/** A wrong quotation mark may have swallowed rows; row 0 is the file itself. */
const ofTheWholeFile: readonly string[] = ['QuoteUnclosed', 'QuoteStray', 'NullCharacter'];

export function useHolidayFile() {
  const { shell } = useSession();
  const [state, setState] = useState<State>({ file: null, failure: null, isBusy: false });
  const choose = async () => {
    setState((before) => ({ ...before, failure: null, isBusy: true }));
    const answer = await shell['import.chooseCsv']();
    setState((before) => {
      if (!answer.ok) return { ...before, failure: answer.failure, isBusy: false };
      const { name, rows, problems } = answer.value;
      const isRefused = problems.some(({ row, type }) => row === 0 || ofTheWholeFile.includes(type));
      const repeats = new Set(problems.filter(({ type }) => type === 'EventRepeats').map(({ row }) => row));
      return { file: { name, rows, repeats, isRefused }, failure: null, isBusy: false };
    });
  };
  const close = () => setState({ file: null, failure: null, isBusy: false });
  return { ...state, choose: () => void choose(), close };
}
