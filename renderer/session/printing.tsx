/** What Ctrl+P prints: a screen that can be printed says how, for as long as it is shown. */

import { createContext, use, useEffect, useMemo, useRef, type ReactNode } from 'react';

type Print = () => void;

export interface Printing {
  /** Gives what takes the offer back. */
  offer(print: Print): () => void;
  /** False when nothing on the screen can be printed. */
  print(): boolean;
}

const PrintingContext = createContext<Printing | null>(null);

export function PrintingProvider({ children }: { readonly children: ReactNode }) {
  const offered = useRef<Print | null>(null);
  const printing = useMemo(
    (): Printing => ({
      offer(print) {
        offered.current = print;
        return () => {
          if (offered.current === print) offered.current = null;
        };
      },
      print() {
        offered.current?.();
        return offered.current !== null;
      },
    }),
    [],
  );
  return <PrintingContext value={printing}>{children}</PrintingContext>;
}

export function usePrinting(): Printing {
  const printing = use(PrintingContext);
  if (printing === null) throw new Error('Printing is known only on an open desk.');
  return printing;
}

/** This screen is printed by `print`; `undefined` while there is nothing to print. */
export function useOfferPrint(print: Print | undefined): void {
  const printing = use(PrintingContext);
  useEffect(() => (print === undefined ? undefined : printing?.offer(print)), [printing, print]);
}
