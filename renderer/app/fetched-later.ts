/**
 * Screens the locked desk does without: the open desk is fetched behind the passphrase that is being typed, and the screens on which a
 * passphrase is chosen, with two megabytes of words nobody should choose, only when they are shown.
 */

import { lazy } from 'react';

export const fetchOpenDesk = () => import('./open-desk-window.tsx');

export const OpenDeskWindow = lazy(async () => ({ default: (await fetchOpenDesk()).OpenDeskWindow }));

export const FirstRunScreen = lazy(async () => ({
  default: (await import('../features/unlock/first-run-screen.tsx')).FirstRunScreen,
}));

export const NewPassphraseScreen = lazy(async () => ({
  default: (await import('../features/unlock/new-passphrase-screen.tsx')).NewPassphraseScreen,
}));
