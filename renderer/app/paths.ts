/** Which screen a path of the window's memory shows, and where the desk may be found again. */

import { pathOf, type Place } from '../session/places.tsx';

export function screenOfPath(path: string): Place['screen'] {
  return (path.split('/')[1] ?? 'today') as Place['screen'];
}

/** What they show is not kept: the list as it was seen, who was chosen in it, the backup that was opened, somebody about to be erased. */
const passing: readonly Place['screen'][] = ['seenList', 'openBackup', 'erase', 'ownRecord', 'letters'];

/** The path at which the desk opens next, if it is left at this one. */
export function standingOf(path: string): string {
  return passing.includes(screenOfPath(path)) ? pathOf({ screen: 'today' }) : path;
}
