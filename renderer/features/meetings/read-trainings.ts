/** What readiness is worked out from. */

import type { Reading } from '../../session/session.ts';

export async function readTrainings(store: Reading) {
  return {
    programmes: await store.all('programmes'),
    sessions: await store.all('sessions'),
    participations: await store.all('participations'),
  };
}
