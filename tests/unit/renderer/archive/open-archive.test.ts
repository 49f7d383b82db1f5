/** Archives sealed and opened, damaged and forged: the whole content or a named reason, and never a part of it. */

import { beforeAll, describe, expect, test } from 'vitest';
import {
  archiveLimits,
  identityFileName,
  manifestName,
  readMeName,
  recordsName,
  recordsFormat,
} from '../../../../renderer/archive/archive-format.ts';
import type { ArchiveFrame } from '../../../../renderer/archive/archive-frame.ts';
import { writeManifest } from '../../../../renderer/archive/manifest.ts';
import { writeZip } from '../../../../renderer/archive/zip.ts';
import {
  openArchive,
  readArchiveFrame,
  type ArchiveProblem,
} from '../../../../renderer/archive/open-archive.ts';
import { sealArchive, type ArchiveHeaderInput } from '../../../../renderer/archive/seal-archive.ts';
import type { ArchiveTables } from '../../../../renderer/archive/table-batches.ts';
import { canonicalJson } from '../../../../renderer/domain/canonical-json.ts';
import { createId, type EntryId, type StaffId } from '../../../../renderer/domain/ids.ts';
import { joinBytes, toUtf8 } from '../../../../renderer/vault/bytes.ts';
import { createSigningKey, fingerprint, publicKeyOf } from '../../../../renderer/vault/signing.ts';
import {
  forgedArchive,
  makeUpHeader,
  makeUpKeys,
  makeUpTables,
  type Bends,
  type MadeUpKeys,
} from './made-up-archive.ts';

let keys: MadeUpKeys;
let header: ArchiveHeaderInput;
let tables: ArchiveTables;
let sealed: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  keys = await makeUpKeys();
  header = makeUpHeader(keys);
  tables = makeUpTables(12);
  sealed = await sealArchive({ header, tables });
});

async function problemOf(bytes: Uint8Array): Promise<ArchiveProblem | 'opened'> {
  const opened = await openArchive(bytes, keys.staff);
  return opened.ok ? 'opened' : opened.error;
}

async function forged(
  bends: Bends,
  records: Partial<ArchiveTables> = tables,
): Promise<ArchiveProblem | 'opened'> {
  return problemOf(await forgedArchive(header, records, bends));
}

describe('a backup that is opened again', () => {
  test('holds every record exactly, for a member of staff and for the recovery key', async () => {
    for (const identity of [keys.staff, keys.recovery]) {
      const opened = await openArchive(sealed, identity);
      if (!opened.ok) throw new Error(opened.error.type);
      expect(canonicalJson(opened.value.tables)).toBe(canonicalJson(tables));
      expect(opened.value.header).toMatchObject(header);
      expect(opened.value.counts).toMatchObject({ members: 12, settings: 1, history: 12 });
      expect(opened.value.fingerprint).toBe(fingerprint(publicKeyOf(header.signingSecret)));
      expect(opened.value.notices).toEqual([]);
    }
  });

  test('of an office without a single record opens as well', async () => {
    const opened = await openArchive(await sealArchive({ header, tables: {} }), keys.staff);
    expect(opened.ok && opened.value.counts.members).toBe(0);
  });

  test('does not open with the key of somebody else', async () => {
    expect(await openArchive(sealed, keys.stranger)).toEqual({ ok: false, error: { type: 'WrongKey' } });
  });

  test('shows without a key no more than a manifest and the key files', () => {
    const frame = readArchiveFrame(sealed);
    if (!frame.ok) throw new Error(frame.error.type);
    expect(frame.value.manifest).toMatchObject({ sobat: 'archive', format: 1, madeAt: header.madeAt });
    expect(frame.value.identities).toEqual([
      { name: '0123456789abcdef', file: header.staff[0]?.identityFile },
    ]);
    const clear = Buffer.from(sealed).toString('latin1');
    for (const word of [
      'Made-up Coordinator',
      header.storeId,
      keys.staff.recipient,
      keys.recovery.recipient,
    ]) {
      expect(clear).not.toContain(word);
    }
  });

  test('carries the history of a very large import across several lines', async () => {
    const people = makeUpTables(3500);
    const changes = people.members.map((member) => ({
      table: 'members' as const,
      id: member.id,
      before: null,
      after: member,
    }));
    const entry = { ...(tables.history[0] ?? { id: createId<EntryId>(), by: createId<StaffId>() }), changes };
    const large = { history: [entry, ...tables.history.slice(1)] } as Partial<ArchiveTables>;
    expect(JSON.stringify(entry).length).toBeGreaterThan(archiveLimits.lineBytes);
    const opened = await openArchive(await sealArchive({ header, tables: large }), keys.staff);
    expect(opened.ok && canonicalJson(opened.value.tables.history)).toBe(canonicalJson(large.history));
  });

  test('is refused with a header that our own reader would not accept, before anything is sealed', async () => {
    await expect(sealArchive({ header: { ...header, storeId: 'short' }, tables })).rejects.toThrow();
    await expect(
      sealArchive({ header: { ...header, recoveryRecipient: 'age1pq1short' }, tables }),
    ).rejects.toThrow();
  });
});

/** REL-064, REL-065 */
describe('a damaged backup', () => {
  test('cut off anywhere is refused', async () => {
    for (let step = 0; step < 200; step += 1) {
      const cut = sealed.subarray(0, Math.floor((sealed.length * step) / 200));
      expect(await problemOf(cut), `cut at step ${step}`).not.toBe('opened');
    }
    expect(await problemOf(sealed.subarray(0, -1))).toEqual({ type: 'Damaged', where: 'frame' });
  });

  test('whose sealed part ends at the edge of one of its chunks is refused, with a frame that fits', async () => {
    const whole = await sealArchive({ header, tables: makeUpTables(900) });
    const frame = readArchiveFrame(whole);
    if (!frame.ok) throw new Error(frame.error.type);
    const { records } = frame.value;
    const first = Buffer.from(records).indexOf('\n--- ') + 49 + 16;
    const chunk = 64 * 1024 + 16;
    const edges = Array.from(
      { length: Math.ceil((records.length - first) / chunk) },
      (_, at) => first + at * chunk,
    );
    expect(edges.length).toBeGreaterThan(2);
    for (const end of edges.flatMap((edge) => [edge - 1, edge, edge + 1])) {
      const cut = framedAgain(frame.value, records.subarray(0, end));
      expect(await problemOf(cut), `cut at ${end}`).toEqual({ type: 'Damaged', where: 'records' });
    }
    expect(await problemOf(framedAgain(frame.value, records))).toBe('opened');
  });

  test('with one changed bit at 2,000 places never gives a wrong record', async () => {
    const few = makeUpTables(3);
    const whole = canonicalJson(few);
    const small = await sealArchive({ header, tables: few });
    const hintsEnd = Buffer.from(small).indexOf('-----BEGIN AGE ENCRYPTED FILE-----');
    for (let place = 0; place < 2000; place += 1) {
      const at = Math.floor((small.length * place) / 2000);
      const flipped = small.slice();
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (place % 8));
      const opened = await openArchive(flipped, keys.staff);
      if (!opened.ok) continue;
      expect(at, 'only the instructions and the manifest may be damaged').toBeLessThan(hintsEnd);
      expect(opened.value.notices.length, `bit at ${at}`).toBe(1);
      expect(canonicalJson(opened.value.tables)).toBe(whole);
    }
  });

  test('with a damaged page of instructions or manifest opens, and says so', async () => {
    const readMe = sealed.slice();
    readMe[200] = 0;
    const manifest = sealed.slice();
    manifest[Buffer.from(sealed).indexOf('"madeAt"') + 12] = 0x39;
    for (const [bytes, notice] of [
      [readMe, 'ReadMeDamaged'],
      [manifest, 'ManifestDamaged'],
    ] as const) {
      const opened = await openArchive(bytes, keys.staff);
      expect(opened.ok && opened.value.notices).toEqual([{ type: notice }]);
    }
  });

  test('with a changed key file is refused', async () => {
    const at = Buffer.from(sealed).indexOf('made up\n');
    const changed = sealed.slice();
    changed[at] = 0x4d;
    expect(await problemOf(changed)).toEqual({ type: 'Damaged', where: 'identity' });
  });

  test('that is no backup at all is told apart', async () => {
    const other = new TextEncoder().encode('Name,Phone\nAsha,1\n');
    expect(await problemOf(other)).toEqual({ type: 'NotAnArchive' });
    expect(await problemOf(new Uint8Array())).toEqual({ type: 'NotAnArchive' });
  });
});

/** REL-066, REL-071, REL-072: forged by somebody who knows every recipient and the signing key. */
describe('a forged backup', () => {
  test('made honestly by hand is the one that opens', async () => {
    expect(await forged({})).toBe('opened');
  });

  test.each<[string, Bends, ArchiveProblem['type'], string?]>([
    [
      'a manifest of another date',
      { manifest: (m) => ({ ...m, madeAt: '2026-11-23T16:10:00Z' }) },
      'Damaged',
      'manifest',
    ],
    [
      'a manifest of other sizes',
      { manifest: (m) => ({ ...m, sizes: { 'records.age': 1 } }) },
      'Damaged',
      'manifest',
    ],
    [
      'a manifest of another minor format',
      { manifest: (m) => ({ ...m, minor: recordsFormat.minor + 1 }) },
      'Damaged',
      'manifest',
    ],
    ['a manifest of a newer format', { manifest: (m) => ({ ...m, format: 2 }) }, 'NewerFormat'],
    ['a header of a newer format', { header: (h) => ({ ...h, format: 2 }) }, 'NewerFormat'],
    ['a header that is none', { header: () => ({}) }, 'Damaged', 'header'],
    ['a header with a field nobody knows', { header: (h) => ({ ...h, extra: 1 }) }, 'Damaged', 'header'],
    ['a header with other staff', { header: (h) => ({ ...h, staff: bentStaff(h) }) }, 'Damaged', 'identity'],
    [
      'a header that counts other records',
      { header: (h) => ({ ...h, counts: { members: 3 } }) },
      'Damaged',
      'counts',
    ],
    ['counts that are wrong everywhere', { counts: (c) => ({ ...c, members: 11 }) }, 'Damaged', 'counts'],
    ['a count of a table nobody knows', { counts: (c) => ({ ...c, diagnoses: 0 }) }, 'Damaged', 'counts'],
    ['a record less', { records: (lines) => lines.slice(1) }, 'Damaged', 'counts'],
    [
      'a record twice',
      { records: (lines) => [...lines, lines[0] ?? ''], counts: oneMember },
      'Damaged',
      'line',
    ],
    [
      'a table nobody knows',
      { records: added('{"table":"diagnoses","record":{"id":"1"}}') },
      'Damaged',
      'line',
    ],
    [
      'a field nobody knows',
      { records: withFirst((record) => ({ ...record, extra: 1 })) },
      'Damaged',
      'line',
    ],
    [
      'a record that breaks a rule',
      { records: withFirst((record) => ({ ...record, calledBy: '' })) },
      'Damaged',
      'line',
    ],
    [
      'a key named __proto__',
      { records: added('{"table":"members","__proto__":{"x":1},"record":{}}') },
      'Damaged',
      'line',
    ],
    [
      'a hidden __proto__',
      { records: added('{"table":"members","record":{"\\u005f_proto__":{}}}') },
      'Damaged',
      'line',
    ],
    ['a line that is no JSON', { records: added('{"table":') }, 'Damaged', 'line'],
    ['a line that is empty', { records: added('') }, 'Damaged', 'line'],
    [
      'a line nested beyond reason',
      { records: added(`{"\\u0061":${'['.repeat(9e4)}${']'.repeat(9e4)}}`) },
      'Damaged',
      'line',
    ],
    [
      'half of a long record',
      { records: added('{"table":"members","part":1,"of":2,"text":"{"}') },
      'Damaged',
      'line',
    ],
    [
      'parts in the wrong order',
      { records: added('{"table":"members","part":2,"of":2,"text":"{}"}') },
      'Damaged',
      'line',
    ],
    ['no trailer', { trailer: () => ({}) }, 'Damaged', 'trailer'],
    ['a trailer without its line end', { text: (text) => text.slice(0, -1) }, 'Damaged', 'trailer'],
    ['something behind the trailer', { text: (text) => `${text}{}\n` }, 'Damaged', 'trailer'],
    ['another checksum', { trailer: (t) => ({ ...t, sha256: '0'.repeat(64) }) }, 'Damaged', 'trailer'],
    [
      'a changed byte under the old trailer',
      { text: (text) => text.replace('"calledBy":"', '"calledBy":"X') },
      'Damaged',
      'trailer',
    ],
    ['a signature by another key', { signWith: createSigningKey().secret }, 'Damaged', 'signature'],
    ['a signature that is none', { trailer: (t) => ({ ...t, signature: 'AAAA' }) }, 'Damaged', 'signature'],
    ['a line of one MiB', { records: added(`{"table":"${'x'.repeat(1024 * 1024)}"}`) }, 'TooLarge'],
    ['nothing inside the seal', { text: () => '' }, 'Damaged', 'header'],
    [
      'bytes that are no UTF-8',
      { bytes: (before) => joinBytes(before, Uint8Array.of(0x22, 0xff, 0x0a)) },
      'Damaged',
      'line',
    ],
  ])('with %s is refused', async (_, bends, type, where) => {
    expect(await forged(bends)).toEqual(
      where === undefined ? expect.objectContaining({ type }) : { type, where },
    );
  });

  test('of a newer minor format keeps the fields that this version does not know, and keeps them again', async () => {
    const bends: Bends = {
      manifest: (manifest) => ({ ...manifest, minor: recordsFormat.minor + 1 }),
      header: (first) => ({ ...first, minor: recordsFormat.minor + 1, later: 'kept' }),
      records: withFirst((record) => ({ ...record, pronouns: 'they' })),
    };
    const opened = await openArchive(await forgedArchive(header, tables, bends), keys.staff);
    if (!opened.ok) throw new Error(opened.error.type);
    expect(opened.value.tables.members[0]).toMatchObject({ pronouns: 'they' });
    const again = await openArchive(await sealArchive(opened.value), keys.staff);
    expect(again.ok && again.value.tables.members[0]).toMatchObject({ pronouns: 'they' });
  });

  test('of a newer minor format with a new table is refused, because the table would be lost', async () => {
    const bends: Bends = {
      manifest: (manifest) => ({ ...manifest, minor: recordsFormat.minor + 1 }),
      header: (first) => ({ ...first, minor: recordsFormat.minor + 1 }),
      records: added('{"table":"laterThings","record":{"id":"1"}}'),
    };
    expect(await forged(bends)).toEqual({ type: 'NewerFormat', format: 1 });
  });
});

/** The same archive with other sealed bytes, as if it had been made so: sizes and checksums fit. */
function framedAgain({ identities, manifest }: ArchiveFrame, records: Uint8Array): Uint8Array {
  if (manifest === undefined) throw new Error('The archive has no manifest');
  const sealedFiles = [
    ...identities.map(({ name, file }) => ({ name: identityFileName(name), bytes: toUtf8(file) })),
    { name: recordsName, bytes: records },
  ];
  return writeZip([
    { name: readMeName, bytes: toUtf8('read me') },
    { name: manifestName, bytes: writeManifest(manifest, sealedFiles) },
    ...sealedFiles,
  ]);
}

function bentStaff(first: Record<string, unknown>): object[] {
  const staff = first['staff'] as object[];
  return staff.map((person) => ({ ...person, identityFile: 'another file' }));
}

function oneMember(counts: Record<string, number>): Record<string, number> {
  return { ...counts, members: (counts['members'] ?? 0) + 1 };
}

function added(line: string): (lines: string[]) => string[] {
  return (lines) => [...lines, line];
}

function withFirst(change: (record: Record<string, unknown>) => object): (lines: string[]) => string[] {
  return ([first, ...rest]) => {
    const { table, record } = JSON.parse(first ?? '') as { table: string; record: Record<string, unknown> };
    return [JSON.stringify({ table, record: change(record) }), ...rest];
  };
}
