/** Which screen a path of the window's memory shows. */

import type { Place } from '../session/places.tsx';

export function screenOfPath(path: string): Place['screen'] {
  return (path.split('/')[1] ?? 'today') as Place['screen'];
}
