/** What can keep a command from being saved, besides the office's own rules. */

import type { SaveFailure } from '../../electron/contract/failures.ts';

export type { PlaceFailure } from '../../electron/contract/failures.ts';

export type CommitFailure =
  | SaveFailure
  /** The staff member's role may look but not change. */
  | { readonly type: 'MayNotChange' }
  /** Somebody looks on who must not read names; nothing is changed until they have gone. */
  | { readonly type: 'VisitorHere' }
  /** The command is larger than one journal entry can hold; nothing of it was saved. */
  | { readonly type: 'TooMuchAtOnce'; readonly bytes: number; readonly limit: number }
  /** Sent to the journal twice, and no answer came. It is sent again, under the same id, before anything else is saved. */
  | { readonly type: 'Unanswered' }
  /** The desk is closing or has stopped; nothing was saved. */
  | { readonly type: 'DeskStopped' };
