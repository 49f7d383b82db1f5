/** A sheet that gets its number: what is saved before it goes on paper, of one sheet or of several in one entry. */

import type { Change } from '../../domain/changes.ts';
import type { Meeting, NoSuchMeeting } from '../../domain/meeting.ts';
import type { NumberMark } from '../../domain/numbers.ts';
import type { Desk } from '../../session/session.ts';

export type PrepareRosterFailure = NoSuchMeeting | { readonly type: 'NoSuchMeeting' };

export interface NumberedSheet {
  /** All that stand on it, as they are from then on; by day. */
  readonly meetings: readonly [Meeting, ...Meeting[]];
  /** Of those the ones to be saved: none where the sheet had its number already. */
  readonly changed: readonly Meeting[];
  /** The last number given, this one included. */
  readonly mark: NumberMark | undefined;
}

/** `sheets` in the order in which they were numbered. */
export async function changesOf(desk: Desk, sheets: readonly NumberedSheet[]): Promise<Change[]> {
  const changed = sheets.flatMap((sheet) => sheet.changed);
  const mark = sheets.at(-1)?.mark;
  if (changed.length === 0 || mark === undefined) return [];
  return Promise.all([desk.put('numbers', mark), ...changed.map((meeting) => desk.put('meetings', meeting))]);
}
