/** The way that a screen has to others: it leads for as long as that screen is in the window. */

import { pathOf, type Go } from '../session/places.tsx';

/** What of the router it takes to know where the window is and to bring it elsewhere. */
export interface Roads {
  readonly history: { readonly location: { readonly pathname: string } };
  navigate(to: { readonly href: string }): unknown;
}

/**
 * Of the screen at `path`. Saving takes a moment, and whoever has gone elsewhere in that moment stays there: what a screen
 * does after it has saved must not call anybody back.
 */
export function goWhileHere(roads: Roads, path: string): Go {
  return (place) => {
    if (roads.history.location.pathname === path) roads.navigate({ href: pathOf(place) });
  };
}
