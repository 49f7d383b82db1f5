/** The part of the history that somebody wants to see: changes or openings or files, between two days, about one member. */

import type { HistoryEntry } from '../../domain/history.ts';
import type { MemberId } from '../../domain/ids.ts';
import { historyOfMember } from '../../domain/member-history.ts';
import { localDateAndTime } from '../../words/dates.ts';

export const historyKinds = ['changes', 'openings', 'exports', 'everything'] as const;
export type HistoryKind = (typeof historyKinds)[number];

export interface HistoryWish {
  readonly kind: HistoryKind;
  /** 'YYYY-MM-DD', both included; '' where there is no bound. */
  readonly from: string;
  readonly through: string;
  readonly memberId: MemberId | undefined;
}

/** Openings are left out unless asked for: they would bury what was changed. A list that left the desk as a file stands among the changes. */
export const firstWish: HistoryWish = { kind: 'changes', from: '', through: '', memberId: undefined };

/** Newest first. */
export function wantedEntries(
  history: readonly HistoryEntry[],
  { kind, from, through, memberId }: HistoryWish,
): HistoryEntry[] {
  return history
    .filter(
      (entry) =>
        kind === 'everything' ||
        kindOf(entry) === kind ||
        (kind === 'changes' && kindOf(entry) === 'exports'),
    )
    .filter((entry) => (from === '' && through === '') || isBetween(entry, from, through))
    .filter((entry) => memberId === undefined || isAbout(entry, memberId))
    .sort((one, other) => other.number - one.number);
}

function kindOf({ opened, exported }: HistoryEntry): Exclude<HistoryKind, 'everything'> {
  if (opened !== undefined) return 'openings';
  return exported === undefined ? 'changes' : 'exports';
}

function isBetween({ at }: HistoryEntry, from: string, through: string): boolean {
  const day = localDateAndTime(at)?.date ?? '';
  return (from === '' || day >= from) && (through === '' || day <= through);
}

/**
 * Their record was opened, or something of theirs was changed. A sheet on which they stand while another line of it is marked is
 * not about them: see [Note: The family firewall].
 */
function isAbout(entry: HistoryEntry, id: MemberId): boolean {
  if (entry.opened !== undefined) return entry.opened.table === 'members' && entry.opened.id === id;
  return historyOfMember(id, [entry], () => false).length > 0;
}
