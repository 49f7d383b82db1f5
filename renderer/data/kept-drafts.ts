/** Unfinished forms in the working store: sealed like every row, and outside the journal, the counts and every archive. */

import { draftSchema, type Draft } from '../domain/draft.ts';
import { rowToRecord } from './sealed-rows.ts';
import type { Shelf } from './shelf.ts';

export class KeptDrafts {
  readonly #shelf: Shelf;

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  /** Every draft that can be opened, whoever typed it; of the rows that cannot, nobody would ever be told, so they go. */
  async all(): Promise<Draft[]> {
    const rows = await this.#shelf.rows('drafts', () => this.#shelf.database.drafts.toArray());
    const drafts: Draft[] = [];
    for (const row of rows) {
      const opened = rowToRecord(this.#shelf.keys(), 'drafts', row, (value) => draftSchema.parse(value));
      if (opened.ok) drafts.push(opened.value);
      else await this.delete(row.id);
    }
    return drafts;
  }

  async put(draft: Draft): Promise<void> {
    const { database } = this.#shelf;
    await database.transaction('rw', database.drafts, database.parts, async () => {
      await this.#shelf.put('drafts', [draft]);
    });
  }

  async delete(id: string): Promise<void> {
    const { database } = this.#shelf;
    await database.transaction('rw', database.drafts, database.parts, async () => {
      await this.#shelf.delete('drafts', id);
    });
  }
}
