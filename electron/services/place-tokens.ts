/** [Note: Places come from dialogs only] The window gets a random id for a place the user chose; the path stays in the shell, and the id works once. */

import { randomUUID } from 'node:crypto';

export type PlaceKind = 'backupFolder' | 'backupFile';

export interface PlaceTokens {
  issue(kind: PlaceKind, path: string): string;
  /** The path, once; undefined for an id that was used, forgotten, made up, or meant for something else. */
  redeem(kind: PlaceKind, id: string): string | undefined;
  /** A new window knows none of the old window's places. */
  forgetAll(): void;
}

/** Enough for every dialog of an afternoon; more is a window asking in a loop. */
const mostPlaces = 100;

export function createPlaceTokens(): PlaceTokens {
  const places = new Map<string, { readonly kind: PlaceKind; readonly path: string }>();
  return {
    issue(kind, path) {
      if (places.size >= mostPlaces) places.clear();
      const id = randomUUID();
      places.set(id, { kind, path });
      return id;
    },
    redeem(kind, id) {
      const place = places.get(id);
      if (place?.kind !== kind) return undefined;
      places.delete(id);
      return place.path;
    },
    forgetAll() {
      places.clear();
    },
  };
}
