/** Putting the screen's sheets on paper or into a PDF: prepared first, shown with what was prepared, then handed to the shell. */

import { useEffect, useRef, useState } from 'react';
import type { IsoDate } from '../domain/calendar.ts';
import type { PlaceFailure } from './failures.ts';
import { useOfferPrint } from './printing.tsx';
import { useSaid } from './said.tsx';
import { useSession } from './session-context.tsx';
import { untilDrawn } from './until-drawn.ts';

type Sent<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: PlaceFailure };

export interface Preparation {
  /** Answers whether there is something to print. Left out: the sheet is there as it is. */
  readonly prepare?: (() => Promise<boolean>) | undefined;
  /** Whether what it saved is in what is drawn now: it comes by a live query, and the shell is asked only then. */
  readonly isPrepared?: boolean | undefined;
}

export function usePaper({ prepare, isPrepared = true }: Preparation = {}) {
  const [isBusy, setBusy] = useState(false);
  const isDrawn = useRef(isPrepared);
  const isGone = useRef(false);
  useEffect(() => {
    isDrawn.current = isPrepared;
  });
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);
  const [failure, setFailure] = useState<PlaceFailure | null>(null);
  async function onPaper<T>(send: () => Promise<Sent<T>>): Promise<Sent<T> | null> {
    setBusy(true);
    setFailure(null);
    try {
      if (prepare !== undefined) {
        if (!(await prepare())) return null;
        // Of what was saved the screen is told, and draws it, a moment later.
        await new Promise((resolve) => setTimeout(resolve, 50));
        const isThere = () => isDrawn.current;
        if (!(await untilDrawn({ isThere, isGone: () => isGone.current, nextFrame }))) return null;
      }
      const sent = await send();
      if (!sent.ok) setFailure(sent.failure);
      return sent;
    } finally {
      setBusy(false);
    }
  }
  return { isBusy, failure, onPaper };
}

export interface SheetToSend extends Preparation {
  /** False while there is nothing to print. */
  readonly isReady?: boolean;
  readonly landscape?: boolean;
  /** Where it is no A4: the printer is told, the PDF takes the size of its pages. */
  readonly envelope?: 'dl' | 'c5';
  /** Of the PDF, before its day; nobody's name: the file lies in a folder that others look into. */
  readonly fileName: string;
  /** The day in the name of the PDF, if not today. */
  readonly day?: IsoDate | undefined;
  readonly sayPrinted: () => string;
  readonly sayPdf: (fileName: string) => string;
  /** It is on paper or in a file. */
  readonly onSent?: () => void;
}

/** The two ways of a screen that is a sheet: on paper (also by Ctrl+P) and into a PDF; each tells that it is done. */
export function useSheet(sheet: SheetToSend) {
  const {
    isReady = true,
    landscape = false,
    envelope,
    fileName,
    day,
    prepare,
    isPrepared,
    sayPrinted,
    sayPdf,
    onSent,
  } = sheet;
  const said = useSaid();
  const { shell, clock } = useSession();
  const { onPaper, isBusy, failure } = usePaper({ prepare, isPrepared });
  const tell = (text: string) => {
    onSent?.();
    said({ text, entryId: null });
  };
  const print = async () => {
    const done = await onPaper(() => shell['print.print']({ landscape, ...(envelope && { envelope }) }));
    if (done?.ok) tell(sayPrinted());
  };
  const savePdf = async () => {
    const suggestedName = `${fileName}-${day ?? clock.today()}`;
    const done = await onPaper(() => shell['print.savePdf']({ suggestedName, landscape }));
    if (done?.ok) tell(sayPdf(done.value.fileName));
  };
  useOfferPrint(isReady ? () => void print() : undefined);
  return { isBusy, failure, print: () => void print(), savePdf: () => void savePdf() };
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      resolve();
    });
  });
}
