/** Looking at an office folder: what is found, what is mended, and what is never taken for a first run. */

import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { reserveBytes } from '../../../../electron/services/free-space.ts';
import { pointerToText } from '../../../../electron/services/pointer.ts';
import {
  appendMany,
  generationRequest,
  keyringText,
  nextEntry,
  officeWith,
  openTestOffice,
  readNumbers,
  storeId,
  temporaryFolder,
} from './office-fixture.ts';
import { canMountSmallDisk, mountSmallDisk, whyNoSmallDisk, type SmallDisk } from './small-disk.ts';

const inOffice = (root: string, ...names: string[]) => join(root, 'office', ...names);
const inGeneration = (root: string, name: string) => inOffice(root, 'generations', 'g00001', name);

/** An office of three entries, closed again, with something done to its folder. */
async function closedOffice(damage: (root: string) => void) {
  const root = await temporaryFolder();
  const { office, chain } = await officeWith(root, 3);
  await office.writeSnapshot(3, new Uint8Array([1, 2, 3]));
  await office.close();
  damage(root);
  const again = openTestOffice(root);
  return { root, chain, office: again, state: await again.look() };
}

const remove = (path: string) => {
  rmSync(path, { recursive: true });
};
const spoil = (path: string, at = 20) => {
  const bytes = readFileSync(path);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(path, bytes);
};

describe('an office folder', () => {
  it('that is empty or not there is a first run', async () => {
    expect(await openTestOffice(await temporaryFolder()).look()).toEqual({ type: 'FirstRun' });
  });

  it('that is gone while the store of this account is still there is damaged, and no first run', async () => {
    const root = await temporaryFolder();
    mkdirSync(join(root, 'IndexedDB', 'app_desk_0.indexeddb.leveldb'), { recursive: true });
    expect(await openTestOffice(root).look()).toEqual({
      type: 'OfficeDamaged',
      missing: ['pointer', 'keyring', 'journal', 'base'],
      snapshots: [],
      nextGeneration: 1,
    });
  });

  it('that is whole is opened as it was left', async () => {
    const { office, state, chain } = await closedOffice(() => undefined);
    expect(state).toEqual({
      type: 'Office',
      storeId,
      generation: 1,
      madeUp: false,
      afterNumber: 0,
      keyring: keyringText(),
      notices: [],
    });
    expect(await readNumbers(office)).toEqual([1, 2, 3]);
    await appendMany(office, chain, 1);
    expect(await readNumbers(office, 3)).toEqual([4]);
  });

  it('of a newer format is refused, and nothing in it changes', async () => {
    const newer = pointerToText({ format: 1, storeId, generation: 1, madeUp: false }).replace(
      '"format": 1',
      '"format": 2',
    );
    const before = new Map<string, string>();
    const { root, state } = await closedOffice((root) => {
      writeFileSync(inOffice(root, 'office.json'), newer.replace(/"checksum": "../, '"checksum": "zz'));
      for (const [path, hash] of hashes(inOffice(root))) before.set(path, hash);
    });
    expect(state).toEqual({ type: 'NewerFormat', format: 2 });
    expect(hashes(inOffice(root))).toEqual(before);
  });

  it('whose format is one flipped bit away from ours is damaged, not newer', async () => {
    const { state } = await closedOffice((root) => {
      const path = inOffice(root, 'office.json');
      writeFileSync(path, readFileSync(path, 'utf8').replace('"format": 1', '"format": 3'));
    });
    expect(state).toMatchObject({ type: 'Office', notices: [{ type: 'PointerRebuilt' }] });
  });

  it('whose writing of the newest entry was interrupted says what was cut', async () => {
    const { state, office } = await closedOffice((root) => {
      const path = inGeneration(root, 'journal');
      writeFileSync(path, readFileSync(path).subarray(0, -1));
    });
    expect(state).toMatchObject({ notices: [{ type: 'IncompleteEntryCut' }] });
    expect(await readNumbers(office)).toEqual([1, 2]);
  });
});

describe('the pointer', () => {
  it.each([
    ['is missing', remove],
    ['is empty', (path: string) => writeFileSync(path, '')],
    ['is damaged', spoil],
  ])('that %s is made anew, and it is never a first run', async (_what, damage) => {
    const { root, office, state } = await closedOffice((root) => damage(inOffice(root, 'office.json')));
    expect(state).toMatchObject({
      type: 'Office',
      generation: 1,
      storeId,
      notices: [{ type: 'PointerRebuilt' }],
    });
    expect(await readNumbers(office)).toEqual([1, 2, 3]);
    expect(await office.look()).toMatchObject({ type: 'Office', notices: [] });
    expect(existsSync(inOffice(root, 'office.json.new'))).toBe(false);
  });

  it('with any one bit flipped never leads astray', async () => {
    const root = await temporaryFolder();
    const { office } = await officeWith(root, 2);
    const path = inOffice(root, 'office.json');
    const good = readFileSync(path);
    for (let at = 0; at < good.length; at += 3) {
      const bytes = Buffer.from(good);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
      writeFileSync(path, bytes);
      expect(await office.look()).toMatchObject({ type: 'Office', generation: 1, storeId });
      expect(await readNumbers(office)).toEqual([1, 2]);
    }
  });

  it('of a made-up office that is lost does not make its people real', async () => {
    const root = await temporaryFolder();
    const office = openTestOffice(root);
    await office.look();
    await office.build(generationRequest(1, { madeUp: true }));
    remove(inOffice(root, 'office.json'));
    expect(await office.look()).toMatchObject({ type: 'Office', madeUp: true });
  });

  it('that is lost while an older generation was not yet removed leads to the newest', async () => {
    const { root, state } = await closedOffice((root) => {
      cpSync(inOffice(root, 'generations', 'g00001'), inOffice(root, 'generations', 'g00000'), {
        recursive: true,
      });
      remove(inOffice(root, 'office.json'));
    });
    expect(state).toMatchObject({ generation: 1 });
    expect(readdirSync(inOffice(root, 'generations'))).toEqual(['g00000', 'g00001']);
  });

  it('whose generation is gone while a newer one has been in use leads to that one', async () => {
    const root = await temporaryFolder();
    const { office, chain } = await officeWith(root, 2);
    const pointer = readFileSync(inOffice(root, 'office.json'));
    const built = await office.build(generationRequest(2, { afterNumber: 2 }));
    if (!built.ok) throw new Error('not built');
    await appendMany(office, { ...chain, hash: built.value.lastHash }, 1);
    writeFileSync(inOffice(root, 'office.json'), pointer);
    expect(await office.look()).toMatchObject({ generation: 2, notices: [{ type: 'PointerRebuilt' }] });
    expect(await readNumbers(office)).toEqual([3]);
  });
});

describe('the keyring', () => {
  it.each([
    ['keyring-a.json', remove],
    ['keyring-b.json', remove],
    ['keyring-a.json', spoil],
    ['keyring-b.json', spoil],
    ['keyring-a.json', (path: string) => writeFileSync(path, '{"half":')],
  ])('copy %s lost or damaged is written again from the other', async (name, damage) => {
    const { root, state, office } = await closedOffice((root) => damage(inGeneration(root, name)));
    expect(state).toMatchObject({
      type: 'Office',
      keyring: keyringText(),
      notices: [{ type: 'KeyringCopyRestored' }],
    });
    expect(readFileSync(inGeneration(root, name), 'utf8')).toBe(keyringText());
    expect(await office.look()).toMatchObject({ notices: [] });
  });

  it('with the higher revision wins where both copies are whole', async () => {
    const { state } = await closedOffice((root) =>
      writeFileSync(inGeneration(root, 'keyring-b.json'), keyringText(2)),
    );
    expect(state).toMatchObject({ keyring: keyringText(2) });
  });

  it('lost in both copies is a damaged office that names what is missing and its snapshots', async () => {
    const { state, office } = await closedOffice((root) => {
      remove(inGeneration(root, 'keyring-a.json'));
      spoil(inGeneration(root, 'keyring-b.json'));
    });
    expect(state).toMatchObject({
      type: 'OfficeDamaged',
      missing: ['keyring'],
      snapshots: [{ sizeBytes: 3 }],
      nextGeneration: 2,
    });
    const [snapshot] = await office.listSnapshots();
    expect(await office.readSnapshot(snapshot?.id ?? '')).toEqual({
      ok: true,
      value: new Uint8Array([1, 2, 3]),
    });
  });

  it('lost in both copies is replaced by a restore, and what is left of the old office is set aside', async () => {
    const { root, office } = await closedOffice((root) => {
      remove(inGeneration(root, 'keyring-a.json'));
      remove(inGeneration(root, 'keyring-b.json'));
    });
    const tooLow = await office.build(generationRequest(1, { reason: 'restore' }));
    expect(tooLow).toEqual({ ok: false, failure: { type: 'Refused', why: 'generation' } });
    expect((await office.build(generationRequest(2, { reason: 'restore', afterNumber: 3 }))).ok).toBe(true);
    expect(readdirSync(inOffice(root, 'generations')).sort()).toEqual(['g00001.aside', 'g00002']);
    expect(await office.look()).toMatchObject({ type: 'Office', generation: 2, notices: [] });
    expect(readdirSync(inOffice(root, 'generations')).sort()).toEqual(['g00001.aside', 'g00002']);
  });
});

describe('what is missing is said', () => {
  it('a journal', async () => {
    const { state, office, chain } = await closedOffice((root) => remove(inGeneration(root, 'journal')));
    expect(state).toMatchObject({ type: 'Office', notices: [{ type: 'JournalMissing' }] });
    expect(await office.readJournal(0)).toEqual({ ok: false, failure: { type: 'Missing' } });
    expect(await office.append(nextEntry(chain))).toMatchObject({
      failure: { type: 'JournalRefuses', code: 'missing' },
    });
    expect((await office.build(generationRequest(2, { reason: 'heal', afterNumber: 3 }))).ok).toBe(true);
    expect(await office.readJournal(0)).toMatchObject({ ok: true, value: { lastNumber: 3 } });
  });

  it('a journal of another office', async () => {
    const other = await temporaryFolder();
    const office = openTestOffice(other);
    await office.look();
    await office.build(generationRequest(1, { storeId: 'e'.repeat(32) }));
    await office.close();
    const { state } = await closedOffice((root) =>
      cpSync(inGeneration(other, 'journal'), inGeneration(root, 'journal')),
    );
    expect(state).toMatchObject({ type: 'Office', notices: [{ type: 'JournalMissing' }] });
  });

  it('a journal’s header', async () => {
    const { state, office } = await closedOffice((root) => spoil(inGeneration(root, 'journal')));
    expect(state).toMatchObject({ type: 'Office', notices: [{ type: 'JournalHeaderUnreadable' }] });
    expect(await readNumbers(office)).toEqual([1, 2, 3]);
  });

  it('a base', async () => {
    const { state, office } = await closedOffice((root) => remove(inGeneration(root, 'base.sobat')));
    expect(state).toMatchObject({ type: 'Office', notices: [{ type: 'BaseMissing' }] });
    expect(await office.readBase()).toEqual({ ok: false, failure: { type: 'Missing' } });
  });

  it('everything but the pointer', async () => {
    const { state } = await closedOffice((root) => {
      remove(inOffice(root, 'generations'));
      remove(inOffice(root, 'snapshots'));
    });
    expect(state).toMatchObject({
      type: 'OfficeDamaged',
      missing: ['keyring', 'journal', 'base'],
      snapshots: [],
    });
  });

  it('everything but the snapshots', async () => {
    const { state } = await closedOffice((root) => {
      remove(inOffice(root, 'generations'));
      remove(inOffice(root, 'office.json'));
    });
    expect(state).toMatchObject({
      type: 'OfficeDamaged',
      missing: ['pointer', 'keyring', 'journal', 'base'],
    });
  });

  it('everything, journal and keyrings and pointer in pairs: never a first run', async () => {
    const parts = [
      'office.json',
      ...['keyring-a.json', 'keyring-b.json', 'journal', 'base.sobat'].map((n) => `generations/g00001/${n}`),
    ];
    for (const one of parts) {
      for (const other of parts.filter((part) => part > one)) {
        const { state, office } = await closedOffice((root) => {
          remove(inOffice(root, one));
          spoil(inOffice(root, other));
        });
        expect(state.type).toBe(
          one.includes('keyring') && other.includes('keyring') ? 'OfficeDamaged' : 'Office',
        );
        await office.close();
      }
    }
  });
});

describe('leftovers', () => {
  it('of interrupted buildings and older generations go at the next look', async () => {
    const { root } = await closedOffice((root) => {
      cpSync(inOffice(root, 'generations', 'g00001'), inOffice(root, 'generations', 'g00000'), {
        recursive: true,
      });
      cpSync(inOffice(root, 'generations', 'g00001'), inOffice(root, 'generations', 'g00002.building'), {
        recursive: true,
      });
      writeFileSync(inOffice(root, 'note-by-hand.txt'), 'stays');
    });
    expect(readdirSync(inOffice(root, 'generations'))).toEqual(['g00001']);
    expect(existsSync(inOffice(root, 'note-by-hand.txt'))).toBe(true);
  });
});

describe('before anything is written', () => {
  it('too little room on either disk stops the look', async () => {
    const { root, office } = await closedOffice(() => undefined);
    await office.close();
    const before = hashes(inOffice(root));
    for (const full of [inOffice(root), root]) {
      const freeBytes = (path: string) => (path === full ? reserveBytes - 1 : 2 ** 40);
      const again = openTestOffice(root, { freeBytes });
      const state = await again.look();
      await again.close();
      expect(state).toEqual({
        type: 'DiskNearlyFull',
        freeBytes: reserveBytes - 1,
        neededBytes: reserveBytes,
      });
    }
    expect(hashes(inOffice(root))).toEqual(before);
  });

  it('too little room stops a save, a generation and a snapshot, and reading goes on', async () => {
    const root = await temporaryFolder();
    const { office, chain } = await officeWith(root, 1);
    await office.close();
    let free = 2 ** 40;
    const again = openTestOffice(root, { freeBytes: () => free });
    await again.look();
    free = reserveBytes + 100;
    const full = { ok: false, failure: { type: 'DiskNearlyFull' } };
    expect(await again.append(nextEntry(chain, 300))).toMatchObject(full);
    expect(await again.build(generationRequest(2, { afterNumber: 1 }))).toMatchObject(full);
    expect(await again.writeSnapshot(1, new Uint8Array(300))).toMatchObject(full);
    expect(await readNumbers(again)).toEqual([1]);
    free = 2 ** 40;
    await appendMany(again, chain, 1);
  });
});

it('calls before a look, or without an office, are refused', async () => {
  const office = openTestOffice(await temporaryFolder());
  const refusal = { ok: false, failure: { type: 'Refused', why: 'noOffice' } };
  const entry = nextEntry({ number: 0, hash: new Uint8Array(32) });
  expect(await office.append(entry)).toEqual(refusal);
  expect(await office.readJournal(0)).toEqual(refusal);
  expect(await office.build(generationRequest(1))).toEqual(refusal);
  await office.look();
  expect(await office.append(entry)).toEqual(refusal);
  expect(await office.readBase()).toEqual(refusal);
});

describe.skipIf(!canMountSmallDisk)(`on a real small disk (else skipped: ${whyNoSmallDisk})`, () => {
  let disk: SmallDisk | undefined;
  afterEach(() => {
    disk?.remove();
    disk = undefined;
  });

  it('a journal that fills the disk loses nothing that was acknowledged', async () => {
    disk = mountSmallDisk(512);
    const root = await temporaryFolder();
    // The gate is open: this is what happens when somebody else takes the last bytes.
    const open = () =>
      openTestOffice(root, { folder: join(disk?.folder ?? '', 'office'), freeBytes: () => undefined });
    const office = open();
    await office.look();
    const built = await office.build(generationRequest(1));
    if (!built.ok) throw new Error(built.failure.type);
    const chain = { number: 0, hash: built.value.lastHash };
    const entries = await appendMany(office, chain, 10);
    disk.fillUpTo(8192);
    let failure: unknown;
    while (failure === undefined) {
      const entry = nextEntry(chain, 700);
      const answer = await office.append(entry);
      if (answer.ok) {
        entries.push(entry);
        Object.assign(chain, answer.value);
      } else failure = answer.failure;
    }
    expect(failure).toEqual({ type: 'WriteFailed', code: 'ENOSPC' });
    await office.close();
    disk.empty();
    const again = open();
    expect(await again.look()).toMatchObject({ type: 'Office', notices: [] });
    const page = await again.readJournal(0);
    expect(page).toMatchObject({ ok: true, value: { entries } });
    await appendMany(again, chain, 3);
  });

  it('a generation that does not fit leaves the old one in use', async () => {
    disk = mountSmallDisk(512);
    const root = await temporaryFolder();
    const folder = join(disk.folder, 'office');
    const office = openTestOffice(root, { folder, freeBytes: () => undefined });
    await office.look();
    await office.build(generationRequest(1));
    const answer = await office.build(generationRequest(2, { base: new Uint8Array(2_000_000) }));
    expect(answer).toEqual({ ok: false, failure: { type: 'WriteFailed', code: 'ENOSPC' } });
    expect(readdirSync(join(folder, 'generations'))).toEqual(['g00001']);
    expect(await office.look()).toMatchObject({ type: 'Office', generation: 1 });
  });

  it('a disk that is read-only is said to be, and nothing is opened', async () => {
    disk = mountSmallDisk(512);
    const root = await temporaryFolder();
    const folder = join(disk.folder, 'office');
    const office = openTestOffice(root, { folder, freeBytes: () => undefined });
    await office.look();
    await office.build(generationRequest(1));
    await office.close();
    disk.makeReadOnly();
    const again = openTestOffice(root, { folder, freeBytes: () => undefined });
    expect(await again.look()).toEqual({ type: 'NotWritable', code: 'EROFS' });
  });
});

it.skipIf(process.getuid?.() === 0)('a folder of somebody else is said not to be writable', async () => {
  const { root, office } = await closedOffice(() => undefined);
  await office.close();
  chmodSync(inOffice(root), 0o500);
  expect(await openTestOffice(root).look()).toEqual({ type: 'NotWritable', code: 'EACCES' });
  chmodSync(inOffice(root), 0o700);
});

/** Every file under a folder, by its hash; the note of the lock is no part of the office. */
function hashes(folder: string, found = new Map<string, string>()): Map<string, string> {
  for (const name of readdirSync(folder).filter((each) => each !== 'office.lock')) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) hashes(path, found);
    else found.set(path, createHash('sha256').update(readFileSync(path)).digest('hex'));
  }
  return found;
}

it('a folder that was moved elsewhere opens there', async () => {
  const { root, office } = await closedOffice(() => undefined);
  await office.close();
  const elsewhere = await temporaryFolder();
  renameSync(inOffice(root), join(elsewhere, 'office'));
  expect(await openTestOffice(elsewhere).look()).toMatchObject({ type: 'Office', notices: [] });
});
