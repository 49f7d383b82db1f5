/** What commands and screens are handed: who is at the desk, what is recorded, and the one way to change it. */

import type { Shell } from '../../electron/contract/calls.ts';
import type { Reading, Touched } from '../data/store.ts';
import type { Clock } from '../domain/clock.ts';
import type { Change, ChangedRecords, ChangedTable } from '../domain/changes.ts';
import type { Exported } from '../domain/history.ts';
import type { EntryId, StaffId } from '../domain/ids.ts';
import type { MemberNumber } from '../domain/numbers.ts';
import type { Result } from '../domain/result.ts';
import type { StaffRole } from '../domain/staff.ts';
import type { CommitFailure } from './failures.ts';

export type { Reading } from '../data/store.ts';

export interface StaffMember {
  readonly id: StaffId;
  readonly name: string;
  readonly role: StaffRole;
}

export interface Session {
  readonly staff: StaffMember;
  readonly store: Reading;
  readonly shell: Shell;
  readonly clock: Clock;
  readonly isMadeUp: boolean;
  /**
   * Queues a command and runs it whole: `work` reads, decides and returns changes; they are journalled, then stored.
   * Resolves only when the journal has the entry on the disk. Nothing is changed when it resolves with an error. `beforeSaved` is
   * waited for once it is known what is to be saved, and by which entry.
   */
  run<T, E>(
    command: string,
    work: (desk: Desk) => Promise<Result<Planned<T>, E>>,
    beforeSaved?: (entry: EntryId) => Promise<void>,
  ): Promise<Result<Done<T>, E | CommitFailure>>;
  /** Calls `listener` after each save: time to read again. Gives what ends it. */
  watch(listener: (touched: Touched) => void): () => void;
  /** Notes that a record was opened: at most once in ten minutes, never waited for, never in the way of reading. */
  noteOpening(table: ChangedTable, id: string): void;
  /** Notes that everything of a record went on paper or into a PDF: each time, never waited for. Not what stood on it. */
  notePrinting(table: ChangedTable, id: string): void;
}

/** What a command intends: its answer, and the changes that make it true. */
export interface Planned<T> {
  readonly value: T;
  readonly changes: readonly Change[];
  /** Set by undo only. */
  readonly undoes?: EntryId;
  /** Set by the export of a list only, which is remembered though it changes nothing. */
  readonly exported?: Exported;
}

/** What a command did. `entryId` is null when there was nothing to change. */
export interface Done<T> {
  readonly value: T;
  readonly entryId: EntryId | null;
}

export type Command<I, T, E> = (session: Session, input: I) => Promise<Result<Done<T>, E | CommitFailure>>;

/** The desk while one command is on it: reading, and making changes ready. */
export interface Desk extends Reading {
  readonly clock: Clock;
  readonly staff: StaffMember;
  put<T extends ChangedTable>(table: T, record: ChangedRecords[T]): Promise<Change>;
  remove(table: ChangedTable, id: string): Promise<Change>;
  /** The next number that was never on paper before, and the change that keeps it from being given again. */
  nextMemberNumber(): Promise<{ readonly number: MemberNumber; readonly change: Change }>;
}
