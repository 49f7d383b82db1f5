/**
 * F12: somebody came to the desk who must not read names.
 *
 * [Note: Hidden, drawn, shown] Everything is hidden first, by one attribute and in the same moment. Then every screen is drawn anew
 * from veiled records, and only then shown: nothing that was drawn with names is left, nor anything that was kept beside it. Where
 * something stands that no record knows (a form, a dialog, a search, a sheet of paper) it stays hidden as a whole, untouched, under a
 * cover: whatever is typed there is there again when the visitor has gone.
 */

import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Place } from '../session/places.tsx';
import { useSession } from '../session/session-context.tsx';
import { useVisitor } from '../session/use-visitor.ts';
import type { Visit } from '../session/visitor.ts';
import { announce, toasts } from '../ui/toasts.ts';
import { useWords } from '../words/words-provider.tsx';
import { hideScreen, showScreen } from './cover.tsx';
import { isForVisitors } from './for-visitors.ts';

export interface VisitorAtDesk {
  readonly visit: Visit;
  /** Another key for whatever must be drawn anew. */
  readonly drawing: number;
  /** The key, the menu, the button. */
  readonly toggle: () => void;
  /** From under the cover to a screen of initials; undefined where something typed would be lost by it. */
  readonly leaveCover: (() => void) | undefined;
}

/** `onRedraw` closes what is open; `toToday` shows a screen that is for visitors, and resolves when it does. */
export function useVisitorAtDesk(
  screen: Place['screen'],
  { onRedraw, toToday }: { readonly onRedraw: () => void; readonly toToday: () => Promise<void> },
): VisitorAtDesk {
  const { visitor } = useSession();
  const { say } = useWords();
  const { visit, drawing } = useVisitor();
  const cursor = useRef<Element | null>(null);
  const [isKept, setKept] = useState(false);
  // A lock takes the cover away with everything under it, and has blanked the screen before.
  useEffect(() => showScreen, []);
  const change = useCallback(
    (next: Visit) => {
      hideScreen();
      flushSync(() => {
        visitor.change(next);
        if (visit === 'initials') onRedraw();
      });
      if (next === 'covered') return;
      if (next === 'initials') forgetWhatWasSaid(say('app.visitorHere'));
      onceDrawn(() => {
        // Another press may have covered it meanwhile.
        if (visitor.visit !== next) return;
        showScreen();
        if (visit === 'covered' && next === 'nobody' && cursor.current instanceof HTMLElement)
          cursor.current.focus({ preventScroll: true });
      });
    },
    [visitor, visit, onRedraw, say],
  );
  const toggle = useCallback(() => {
    if (visit !== 'nobody') {
      change('nobody');
      return;
    }
    cursor.current = document.activeElement;
    const isTyping = isSomethingOver() || isSomethingTyped();
    setKept(isTyping);
    change(isTyping || !isForVisitors(screen) ? 'covered' : 'initials');
  }, [visit, screen, change]);
  const leaveCover = useCallback(() => {
    void toToday().then(() => {
      change('initials');
    });
  }, [change, toToday]);
  return { visit, drawing, toggle, leaveCover: isKept ? undefined : leaveCover };
}

/** Sentences hold names, shown or read out. What they offered to take back, Ctrl+Z and the history take back as well. */
function forgetWhatWasSaid(sayInstead: string): void {
  toasts.clear();
  announce(sayInstead);
  for (const said of document.querySelectorAll('[data-live-announcer] > *')) said.replaceChildren();
}

/** A dialog, a menu, a list of choices: whatever does not stand in the frame. */
function isSomethingOver(): boolean {
  return [...document.body.children].some((part) => !part.matches('#root, script, [data-live-announcer]'));
}

/** Letters in a field, or anything at all in a search. Dates stand in fields without having been typed. */
function isSomethingTyped(): boolean {
  const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    '#content input:not([type="checkbox"], [type="radio"], [type="hidden"]), #content textarea',
  );
  return [...fields].some(({ type, value }) => (type === 'search' ? value !== '' : /\p{L}/u.test(value)));
}

/** Two frames: the records are in memory, and what is drawn of them is on the page before it is shown. */
function onceDrawn(act: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(act));
}
