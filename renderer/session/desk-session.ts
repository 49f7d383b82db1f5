/** The open desk: one queue of commands, one journal position, one store. Locking drops the whole process it lives in. */

import type { Shell } from '../../electron/contract/calls.ts';
import type { Reading, Store, Touched } from '../data/store.ts';
import type { Clock } from '../domain/clock.ts';
import type { HistoryEntry } from '../domain/history.ts';
import { createId, type EntryId } from '../domain/ids.ts';
import { changeOf, type ChangedTable } from '../domain/changes.ts';
import { countBackup } from '../domain/numbers.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { mayChange } from '../domain/staff.ts';
import { createDesk } from './desk.ts';
import { Drafts } from './drafts.ts';
import type { CommitFailure } from './failures.ts';
import { largestEntryBytes, sealHistoryEntry, type JournalPosition } from './journal-entries.ts';
import type { Mended, Mending } from './mending.ts';
import { Queue } from './queue.ts';
import { RecordNotes, type NotNoted } from './record-notes.ts';
import type { Repair } from './reconcile.ts';
import type { Desk, Done, Planned, Session, StaffMember } from './session.ts';
import type { UnlockedOffice } from './unlocked-office.ts';
import { sealedReading } from './sealed.ts';
import { veiledReading, Visitor } from './visitor.ts';

interface Sent {
  readonly entry: HistoryEntry;
  readonly sealed: Uint8Array<ArrayBuffer>;
}

export interface DeskParts {
  readonly shell: Shell;
  readonly clock: Clock;
  readonly store: Store;
  readonly office: UnlockedOffice;
  readonly position: JournalPosition;
  /** Called when the store would not take an entry that the journal has, or would not be read: makes it whole again, or says that it cannot. */
  readonly mendStore: () => Promise<Mending>;
}

export class DeskSession implements Session {
  readonly shell: Shell;
  readonly clock: Clock;
  readonly store: Store;
  readonly staff: StaffMember;
  readonly isMadeUp: boolean;
  readonly visitor = new Visitor();
  readonly #open: Reading;
  readonly #veiled: Reading;
  readonly drafts: Drafts;
  readonly #parts: DeskParts;
  readonly #queue = new Queue();
  readonly #notes = new RecordNotes((command, table, id) => this.#note(command, table, id));
  #position: JournalPosition;
  #office: UnlockedOffice;
  /** Sent to the journal, and no answer came: perhaps saved. See [Note: Retry by entry id]. */
  #unanswered: Sent | undefined;
  #sealedName = '…';
  #isStopped = false;
  #isReplaced = false;
  #tellMended: (repair: Repair) => void = () => undefined;

  constructor(parts: DeskParts) {
    this.#parts = parts;
    this.#position = parts.position;
    this.#office = parts.office;
    this.shell = parts.shell;
    this.clock = parts.clock;
    this.store = parts.store;
    this.#open = sealedReading(parts.store, () => this.#sealedName);
    this.#veiled = veiledReading(this.#open);
    this.staff = parts.office.staff;
    this.isMadeUp = parts.office.madeUp;
    const { staff, clock } = this;
    const wasSaved = async (entry: EntryId) => (await this.store.get('history', entry)) !== undefined;
    this.drafts = new Drafts(parts.store.drafts, { staff, clock, wasSaved }, () => void this.storeFailed());
  }

  get office(): UnlockedOffice {
    return this.#office;
  }

  get position(): JournalPosition {
    return this.#position;
  }

  /** What a sealed record is called in the language of this window. */
  nameSealed(name: string): void {
    this.#sealedName = name;
  }

  /** The records as they may be shown now. Screens read these; commands read the store. */
  get shown(): Reading {
    return this.visitor.visit === 'initials' ? this.#veiled : this.#open;
  }

  run<T, E>(
    command: string,
    work: (desk: Desk) => Promise<Result<Planned<T>, E>>,
    beforeSaved?: (entry: EntryId) => Promise<void>,
  ): Promise<Result<Done<T>, E | CommitFailure>> {
    // What was asked for before the visitor came is still carried out.
    if (this.visitor.visit !== 'nobody') return Promise.resolve(fail({ type: 'VisitorHere' }));
    return this.#inTurn(async () => {
      if (this.#isStopped) return fail({ type: 'DeskStopped' } as const);
      if (!mayChange(this.staff.role)) return fail({ type: 'MayNotChange' } as const);
      const planned = await work(createDesk(this.store, this.clock, this.staff));
      if (!planned.ok) return planned;
      const { value, changes, undoes, exported } = planned.value;
      if (changes.length === 0 && exported === undefined) return ok({ value, entryId: null });
      const entry = this.#entry(command, {
        changes: [...changes],
        ...(undoes === undefined ? {} : { undoes }),
        ...(exported === undefined ? {} : { exported }),
      });
      await beforeSaved?.(entry.id);
      const committed = await this.#commit(entry);
      return committed.ok ? ok({ value, entryId: entry.id }) : committed;
    });
  }

  watch(listener: (touched: Touched) => void): () => void {
    return this.store.watch(listener);
  }

  noteOpening(table: ChangedTable, id: string): void {
    this.#notes.opening(table, id);
  }

  notePrinting(table: ChangedTable, id: string): void {
    this.#notes.printing(table, id);
  }

  /** Nobody waits for it, so nobody could catch: a defect is a failure, too. */
  async #note(command: string, table: ChangedTable, id: string): Promise<Result<undefined, NotNoted>> {
    try {
      return await this.#inTurn(() =>
        this.#isStopped
          ? Promise.resolve(ok(undefined))
          : this.#commit(this.#entry(command, { changes: [], opened: { table, id } })),
      );
    } catch {
      return fail({ type: 'Unexpected' });
    }
  }

  /**
   * Notes that a backup was saved and read back, whoever made it: a viewer may carry one home, too. The backup is what it is
   * whatever becomes of the note; false says that the office does not know of it.
   */
  async noteBackup(): Promise<boolean> {
    try {
      const noted = await this.#inTurn(async () => {
        if (this.#isStopped) return fail({ type: 'DeskStopped' } as const);
        const before = (await this.store.get('numbers', 'backup')) ?? null;
        const after = countBackup(before, this.clock.today());
        const changes = [changeOf('numbers', after.id, before, after)];
        return this.#commit(this.#entry('saveBackup', { changes }));
      });
      return noted.ok;
    } catch {
      return false;
    }
  }

  /** Runs `work` in the queue, between commands, with nothing else moving (snapshots, a new generation). */
  between<T>(work: () => Promise<T>): Promise<T> {
    return this.#inTurn(work);
  }

  /** From now on entries stand in the journal of this position, under these keys. Only inside `between`. */
  moveTo(position: JournalPosition, office: UnlockedOffice = this.#office): void {
    this.#position = position;
    this.#office = office;
  }

  /** The office folder goes on without what this desk holds: it saves nothing more, anywhere, and must be locked. Only inside `between`. */
  becomeReplaced(): void {
    this.#isStopped = true;
    this.#isReplaced = true;
  }

  get isStopped(): boolean {
    return this.#isStopped;
  }

  get isReplaced(): boolean {
    return this.#isReplaced;
  }

  /** An entry that says what was done and when, and of whom nothing. Only inside `between`. */
  namelessEntry(command: string): HistoryEntry {
    return this.#entry(command, { changes: [] });
  }

  /** Lets what was queued finish, then takes no more commands. Itself in the queue: a command that follows another may not slip past. */
  stop(): Promise<void> {
    return this.#queue.add(() => {
      this.#isStopped = true;
      return Promise.resolve();
    });
  }

  /** A live query could not read the store. Mended between commands, so that no save is under way. */
  storeFailed(): Promise<Mended> {
    return this.#inTurn(() => this.#mendOrStop());
  }

  /** From now on called with whatever had to be done to the store under the open desk. */
  whenMended(tell: (repair: Repair) => void): void {
    this.#tellMended = tell;
  }

  /** Everything in the queue begins where the journal is, also where its last answer never came. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    return this.#queue.add(async () => {
      if (this.#unanswered !== undefined && !this.#isStopped) {
        const settled = await this.#send(this.#unanswered);
        // Nothing may be planned on a position that nobody knows.
        if (!settled.ok && settled.error.type === 'Unanswered')
          throw new Error('The journal does not answer.');
      }
      return work();
    });
  }

  /** From now on called whenever the opening of a record could not be noted. */
  whenNotNoted(tell: (why: NotNoted) => void): void {
    this.#notes.whenNot(tell);
  }

  async #mendOrStop(): Promise<Mended> {
    if (this.#isStopped) return 'impossible';
    const { mended, told } = await this.#parts.mendStore();
    if (told !== undefined) this.#tellMended(told);
    if (mended !== 'impossible') return mended;
    this.#isStopped = true;
    await this.shell['desk.lockAfterFault']();
    return mended;
  }

  #entry(
    command: string,
    what: Pick<HistoryEntry, 'changes' | 'undoes' | 'opened' | 'exported'>,
  ): HistoryEntry {
    return {
      id: createId(),
      number: this.#position.number + 1,
      at: this.clock.now(),
      by: this.staff.id,
      byName: this.staff.name,
      command,
      ...what,
    };
  }

  /** [Note: Journal before store] Sealed, appended, synced: only then saved; and only then stored. */
  async #commit(entry: HistoryEntry): Promise<Result<undefined, CommitFailure>> {
    const sealed = sealHistoryEntry(this.#office.keys, this.#position, entry);
    if (sealed.byteLength > largestEntryBytes) {
      return fail({ type: 'TooMuchAtOnce', bytes: sealed.byteLength, limit: largestEntryBytes });
    }
    return this.#send({ entry, sealed });
  }

  /** The journal knows an entry by its id and takes it once, however often it is sent. */
  async #send(sent: Sent): Promise<Result<undefined, CommitFailure>> {
    this.#unanswered = sent;
    const answer = await this.#append(sent)
      .catch(() => this.#append(sent))
      .catch(() => undefined);
    if (answer === undefined) return fail({ type: 'Unanswered' });
    this.#unanswered = undefined;
    if (!answer.ok) return fail(answer.failure);
    this.#position = { ...this.#position, number: answer.value.number, hash: answer.value.hash };
    await this.#store(sent.entry);
    return ok(undefined);
  }

  #append({ entry: { id, number }, sealed }: Sent) {
    const previousHash = this.#position.hash;
    return this.shell['journal.append']({ number, entryId: id, previousHash, sealed });
  }

  /** The entry is saved already; a store that will not take it is mended from the journal, or the desk stops. */
  async #store(entry: HistoryEntry): Promise<void> {
    try {
      await this.store.apply(entry, this.#position.generation);
    } catch {
      await this.#mendOrStop();
    }
  }
}
