/** What became of a store that would not be read or written, and what a person should hear of it. */

import type { Repair } from './reconcile.ts';

/**
 * `healed`: single rows were put back. `rebuilt`: the store was lost and made anew. `hurt`: rows are missing that nothing gives back,
 * the rest can be worked with. `impossible`: the store can be neither read nor written.
 */
export type Mended = 'sound' | 'healed' | 'rebuilt' | 'hurt' | 'impossible';

export interface Mending {
  readonly mended: Mended;
  /** What a person should hear of. */
  readonly told?: Repair;
}
