/** What the history is told of records that were looked at or printed: nobody waits for it, and what fails is told aside. */

import type { ChangedTable } from '../domain/changes.ts';
import type { Result } from '../domain/result.ts';
import type { CommitFailure } from './failures.ts';

/** Why an opening is missing from the history. */
export type NotNoted = CommitFailure | { readonly type: 'Unexpected' };

type Note = (command: string, table: ChangedTable, id: string) => Promise<Result<undefined, NotNoted>>;

const openingIsNotedOnceIn = 10 * 60 * 1000;

export class RecordNotes {
  readonly #note: Note;
  readonly #openings = new Map<string, number>();
  #tell: (why: NotNoted) => void = () => undefined;

  /** `note` saves one entry and never throws. */
  constructor(note: Note) {
    this.#note = note;
  }

  /** At most once in ten minutes; one that could not be noted is tried again with the next. */
  opening(table: ChangedTable, id: string): void {
    const key = `${table}/${id}`;
    const now = performance.now();
    const noted = this.#openings.get(key);
    if (noted !== undefined && now - noted < openingIsNotedOnceIn) return;
    this.#openings.set(key, now);
    void this.#note('openedRecord', table, id).then((done) => {
      if (done.ok) return;
      this.#openings.delete(key);
      this.#tell(done.error);
    });
  }

  /** Each time. */
  printing(table: ChangedTable, id: string): void {
    void this.#note('printedRecord', table, id).then((done) => {
      if (!done.ok) this.#tell(done.error);
    });
  }

  /** From now on called whenever something could not be noted. */
  whenNot(tell: (why: NotNoted) => void): void {
    this.#tell = tell;
  }
}
