/** The journal: what was acknowledged is there, what was not is cut or kept out, and damage is said and never cut. */

import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Shortage } from '../../../../electron/services/free-space.ts';
import { openJournalFile, type JournalFile } from '../../../../electron/services/journal-file.ts';
import { headerToBytes, sha256 } from '../../../../electron/services/journal-frame.ts';
import { openJournal, type Journal, type JournalEntry } from '../../../../electron/services/journal.ts';
import { appendMany, nextEntry, storeId, temporaryFolder, type Chain } from './office-fixture.ts';

const header = { format: 1, storeId, generation: 1, afterNumber: 0, madeUp: false, wrappedDataKey: 'age' };
const roomy = () => undefined;

async function newJournal(): Promise<{ path: string; journal: Journal; chain: Chain; headerBytes: number }> {
  const path = join(await temporaryFolder(), 'journal');
  const bytes = headerToBytes(header);
  writeFileSync(path, bytes);
  const journal = await openJournal(path, { shortage: roomy });
  return { path, journal, chain: { number: 0, hash: sha256(bytes) }, headerBytes: bytes.length };
}

async function writtenJournal(count: number) {
  const made = await newJournal();
  const ends: number[] = [made.headerBytes];
  const entries: JournalEntry[] = [];
  for (let i = 0; i < count; i += 1) {
    entries.push(...(await appendMany(made.journal, made.chain, 1)));
    ends.push(statSync(made.path).size);
  }
  made.journal.close();
  return { ...made, entries, ends, bytes: readFileSync(made.path) };
}

const reopen = (path: string) => openJournal(path, { shortage: roomy });
const numbersIn = (journal: Journal) => journal.read(0).entries.map((entry) => entry.number);
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

/** A file that fails as told and otherwise is the real one. */
function faulty(faults: {
  write?: (call: number) => number | string;
  datasync?: (call: number) => boolean;
  truncate?: boolean;
}) {
  let writes = 0;
  let syncs = 0;
  return (path: string): JournalFile => {
    const file = openJournalFile(path);
    const fail = (code: string) => {
      throw Object.assign(new Error(code), { code });
    };
    return {
      get size() {
        return file.size;
      },
      read: file.read,
      close: file.close,
      truncate: (size) => (faults.truncate === true ? fail('EROFS') : file.truncate(size)),
      write(bytes, from, position) {
        const asked = faults.write?.((writes += 1)) ?? bytes.length;
        if (typeof asked === 'string') return fail(asked);
        return file.write(bytes.subarray(0, Math.min(bytes.length, from + asked)), from, position);
      },
      async datasync() {
        if (faults.datasync?.((syncs += 1)) === true) fail('EIO');
        await file.datasync();
      },
    };
  };
}

describe('saving an entry', () => {
  it('answers with its number and the hash on which the next one stands', async () => {
    const { journal, chain } = await newJournal();
    const entries = await appendMany(journal, chain, 5);
    const page = journal.read(0);
    expect(page.entries).toEqual(entries);
    expect(page).toMatchObject({ more: false, lastNumber: 5, damage: [] });
    expect(page.lastHash).toEqual(chain.hash);
  });

  it('is there after the journal is opened again, and goes on', async () => {
    const { path, entries, chain } = await writtenJournal(4);
    const journal = await reopen(path);
    expect(journal.read(0).entries).toEqual(entries);
    await appendMany(journal, chain, 1);
    expect(numbersIn(journal)).toEqual(upTo(5));
  });

  it('is answered as before when the window asks again with the same id, and not written twice', async () => {
    const { path, journal, chain } = await newJournal();
    const entry = nextEntry(chain);
    const first = await journal.append(entry);
    const size = statSync(path).size;
    expect(await journal.append(entry)).toEqual(first);
    expect(statSync(path).size).toBe(size);
    journal.close();
    const again = await reopen(path);
    expect(await again.append(entry)).toEqual(first);
    expect(statSync(path).size).toBe(size);
  });

  it('that is not the next one is refused with the number that is', async () => {
    const { journal, chain } = await newJournal();
    await appendMany(journal, chain, 2);
    const late = { ...nextEntry(chain), number: 2 };
    const early = { ...nextEntry(chain), number: 4 };
    const failure = { type: 'OutOfOrder', nextNumber: 3 };
    expect(await journal.append(late)).toEqual({ ok: false, failure });
    expect(await journal.append(early)).toEqual({ ok: false, failure });
  });

  it('that stands on another entry than the last is refused', async () => {
    const { journal, chain } = await newJournal();
    await appendMany(journal, chain, 1);
    const stray = { ...nextEntry(chain), previousHash: new Uint8Array(32) };
    expect(await journal.append(stray)).toEqual({
      ok: false,
      failure: { type: 'Refused', why: 'previousHash' },
    });
  });

  it('goes out whole when the system writes a few bytes at a time', async () => {
    const { path, chain } = await writtenJournal(1);
    const journal = await openJournal(path, { shortage: roomy, openFile: faulty({ write: () => 7 }) });
    const entries = await appendMany(journal, chain, 3);
    journal.close();
    expect((await reopen(path)).read(1).entries).toEqual(entries);
  });

  it('is not begun below the reserve, except that a retry of a saved one is still answered', async () => {
    const { path, chain } = await writtenJournal(1);
    const short: Shortage = { type: 'DiskNearlyFull', freeBytes: 5, neededBytes: 10 };
    let isShort = false;
    const journal = await openJournal(path, { shortage: () => (isShort ? short : undefined) });
    const entry = nextEntry(chain);
    const first = await journal.append(entry);
    isShort = true;
    expect(await journal.append(entry)).toEqual(first);
    const next = { ...nextEntry(chain), number: 3, previousHash: journal.read(0).lastHash };
    expect(await journal.append(next)).toEqual({ ok: false, failure: short });
  });

  it('many at once are written one after the other', async () => {
    const { journal, chain } = await newJournal();
    const first = nextEntry(chain);
    const answers = await Promise.all([journal.append(first), journal.append(first), journal.append(first)]);
    expect(answers.map((answer) => answer.ok)).toEqual([true, true, true]);
    expect(numbersIn(journal)).toEqual([1]);
  });
});

describe('a write that fails', () => {
  it.each(['ENOSPC', 'EIO'])(
    'with %s is not acknowledged, leaves nothing behind, and can be tried again',
    async (code) => {
      const { path, chain, bytes } = await writtenJournal(2);
      const write = (call: number) => (call === 1 ? 30 : call === 2 ? code : 1_000_000);
      const journal = await openJournal(path, { shortage: roomy, openFile: faulty({ write }) });
      const entry = nextEntry(chain);
      expect(await journal.append(entry)).toEqual({ ok: false, failure: { type: 'WriteFailed', code } });
      expect(readFileSync(path)).toEqual(bytes);
      expect((await journal.append(entry)).ok).toBe(true);
      journal.close();
      expect(numbersIn(await reopen(path))).toEqual(upTo(3));
    },
  );

  it('only in its sync is not acknowledged and is cut again', async () => {
    const { path, chain, bytes } = await writtenJournal(2);
    const journal = await openJournal(path, {
      shortage: roomy,
      openFile: faulty({ datasync: (call) => call === 1 }),
    });
    expect(await journal.append(nextEntry(chain))).toEqual({
      ok: false,
      failure: { type: 'WriteFailed', code: 'EIO' },
    });
    expect(readFileSync(path)).toEqual(bytes);
  });

  it('and cannot be taken back makes the journal refuse from then on', async () => {
    const { path, chain } = await writtenJournal(2);
    const faults = faulty({ datasync: (call) => call === 1, truncate: true });
    const journal = await openJournal(path, { shortage: roomy, openFile: faults });
    const refusal = { ok: false, failure: { type: 'JournalRefuses', code: 'EIO' } };
    expect(await journal.append(nextEntry(chain))).toEqual(refusal);
    expect(await journal.append(nextEntry(chain))).toEqual(refusal);
  });
});

describe('an incomplete last entry', () => {
  it('is cut wherever its writing stopped, kept aside, and nothing before it is lost', async () => {
    const { path, bytes, ends, entries } = await writtenJournal(4);
    const lastAt = ends[3] ?? 0;
    for (let end = lastAt + 1; end < bytes.length; end += 1) {
      writeFileSync(path, bytes.subarray(0, end));
      const journal = await reopen(path);
      expect(journal.cutBytes).toBe(end - lastAt);
      expect(journal.read(0)).toMatchObject({ lastNumber: 3, damage: [] });
      expect(journal.read(0).entries).toEqual(entries.slice(0, 3));
      journal.close();
      expect(readFileSync(path)).toEqual(bytes.subarray(0, lastAt));
    }
    const aside = readdirSync(join(path, '..')).filter((name) => name.startsWith('journal-cut-'));
    const last = bytes.length - lastAt - 1;
    expect(aside.sort()).toEqual([last - 2, last - 1, last].map((n) => `journal-cut-${n}`).sort());
    expect(readFileSync(join(path, '..', `journal-cut-${last}`))).toEqual(bytes.subarray(lastAt, -1));
  });

  it('of which only zeros had arrived is cut as well', async () => {
    const { path, bytes } = await writtenJournal(3);
    writeFileSync(path, Buffer.concat([bytes, Buffer.alloc(5000)]));
    const journal = await reopen(path);
    expect(journal.cutBytes).toBe(5000);
    expect(numbersIn(journal)).toEqual(upTo(3));
  });

  it('is cut behind a damaged one too, and the damage stays as it is', async () => {
    const { path, bytes, ends, chain } = await writtenJournal(4);
    const damaged = flip(bytes, (ends[1] ?? 0) + 100).subarray(0, bytes.length - 5);
    writeFileSync(path, damaged);
    const journal = await reopen(path);
    expect(numbersIn(journal)).toEqual([1, 3]);
    expect(journal.cutBytes).toBe(bytes.length - 5 - (ends[3] ?? 0));
    expect(readFileSync(path)).toEqual(damaged.subarray(0, ends[3]));
    expect(chain.number).toBe(4);
  });
});

describe('a damaged entry', () => {
  it('anywhere, by any one flipped bit of its bytes, is reported and cuts nothing', async () => {
    const { path, bytes, ends } = await writtenJournal(5);
    for (let frame = 0; frame < 5; frame += 1) {
      const from = ends[frame] ?? 0;
      const to = ends[frame + 1] ?? 0;
      for (let at = from; at < to; at += 1) {
        const damaged = flip(bytes, at, at & 7);
        writeFileSync(path, damaged);
        const journal = await reopen(path);
        const page = journal.read(0);
        expect(numbersIn(journal)).toEqual(upTo(5).filter((number) => number !== frame + 1));
        expect(page.damage).toEqual([{ afterNumber: frame, bytes: to - from, atEnd: frame === 4 }]);
        expect(journal.cutBytes).toBe(0);
        journal.close();
        expect(readFileSync(path)).toEqual(damaged);
      }
    }
  });

  it('at the end makes the journal refuse until a new generation is built', async () => {
    const { path, bytes, chain } = await writtenJournal(3);
    writeFileSync(path, flip(bytes, bytes.length - 1));
    const journal = await reopen(path);
    const next = nextEntry({ ...chain, number: 2 });
    expect(await journal.append(next)).toEqual({
      ok: false,
      failure: { type: 'JournalRefuses', code: 'damaged' },
    });
  });

  it('in the middle lets saving go on at the end', async () => {
    const { path, bytes, ends, chain } = await writtenJournal(3);
    writeFileSync(path, flip(bytes, (ends[1] ?? 0) + 20));
    const journal = await reopen(path);
    await appendMany(journal, chain, 2);
    expect(numbersIn(journal)).toEqual([1, 3, 4, 5]);
  });

  it('several of them, and a piece of foreign bytes between, are each found', async () => {
    const { path, bytes, ends } = await writtenJournal(6);
    const [a = 0, b = 0, c = 0] = [ends[1], ends[2], ends[4]];
    const middle = Buffer.concat([bytes.subarray(0, c), randomBytes(700), bytes.subarray(c)]);
    writeFileSync(path, flip(middle, a + 3));
    const journal = await reopen(path);
    expect(numbersIn(journal)).toEqual([1, 3, 4, 5, 6]);
    expect(journal.read(0).damage).toEqual([
      { afterNumber: 1, bytes: b - a, atEnd: false },
      { afterNumber: 4, bytes: 700, atEnd: false },
    ]);
  });

  it('that is cut out altogether is noticed by the number that is missing', async () => {
    const { path, bytes, ends } = await writtenJournal(4);
    writeFileSync(path, Buffer.concat([bytes.subarray(0, ends[1]), bytes.subarray(ends[2])]));
    const journal = await reopen(path);
    expect(numbersIn(journal)).toEqual([1, 3, 4]);
    expect(journal.read(0).damage).toEqual([{ afterNumber: 1, bytes: 0, atEnd: false }]);
  });
});

describe('a damaged header', () => {
  it('by any one flipped bit hides no entry, and the journal refuses until a new generation is built', async () => {
    const { path, bytes, headerBytes, chain } = await writtenJournal(3);
    for (let at = 0; at < headerBytes; at += 1) {
      writeFileSync(path, flip(bytes, at, at & 7));
      const journal = await reopen(path);
      expect(journal.header).toBeUndefined();
      expect(numbersIn(journal)).toEqual(upTo(3));
      expect(journal.read(0).damage).toEqual([{ afterNumber: 0, bytes: headerBytes, atEnd: false }]);
      expect(await journal.append(nextEntry(chain))).toMatchObject({
        failure: { type: 'JournalRefuses', code: 'header' },
      });
      journal.close();
    }
  });

  it('of an empty file is damage, not an empty journal', async () => {
    const { path } = await writtenJournal(0);
    writeFileSync(path, '');
    expect((await reopen(path)).read(0).damage).toEqual([{ afterNumber: 0, bytes: 0, atEnd: true }]);
  });
});

describe('reading a long journal', () => {
  it('comes in pages that leave nothing out', async () => {
    const { journal, chain } = await newJournal();
    await appendMany(journal, chain, 2500);
    const first = journal.read(0);
    const second = journal.read(first.entries.at(-1)?.number ?? 0);
    expect([first.more, second.more]).toEqual([true, false]);
    expect([...first.entries, ...second.entries].map((entry) => entry.number)).toEqual(upTo(2500));
  });

  it('holds an entry larger than a page', async () => {
    const { path, journal, chain } = await newJournal();
    const entry = nextEntry(chain, 9 * 1024 * 1024);
    expect((await journal.append(entry)).ok).toBe(true);
    journal.close();
    const read = (await reopen(path)).read(0).entries[0]?.sealed ?? new Uint8Array();
    expect(Buffer.compare(read, entry.sealed)).toBe(0);
  });
});

it('a journal that is not there cannot be opened, and is not made', async () => {
  const path = join(await temporaryFolder(), 'journal');
  await expect(reopen(path)).rejects.toMatchObject({ code: 'ENOENT' });
  expect(existsSync(path)).toBe(false);
});

function flip(bytes: Buffer, at: number, bit = 0): Buffer {
  const damaged = Buffer.from(bytes);
  damaged[at] = (damaged[at] ?? 0) ^ (1 << bit);
  return damaged;
}
