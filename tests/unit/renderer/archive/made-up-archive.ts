/** Made-up offices for the tests of archives: records, a header, keys, and archives bent by hand. */

import { gzipSync } from 'node:zlib';
import { instantSchema, isoDate } from '../../../../renderer/domain/calendar.ts';
import { createId, type EntryId, type StaffId } from '../../../../renderer/domain/ids.ts';
import { makeUpOffice } from '../../../../renderer/domain/made-up/made-up-office.ts';
import type { HistoryEntry } from '../../../../renderer/domain/history.ts';
import type { Identity } from '../../../../renderer/vault/identity.ts';
import { createIdentity } from '../../../../renderer/vault/identity.ts';
import { sealStream } from '../../../../renderer/vault/sealed-stream.ts';
import { createSigningKey, sign } from '../../../../renderer/vault/signing.ts';
import { createSha256 } from '../../../../renderer/vault/hash.ts';
import { joinBytes, toBase64, toHex, toUtf8, type Bytes } from '../../../../renderer/vault/bytes.ts';
import {
  identityFileName,
  manifestName,
  readMeName,
  recordsName,
  recordsFormat,
} from '../../../../renderer/archive/archive-format.ts';
import { collected, piecesOf } from '../../../../renderer/archive/byte-streams.ts';
import { writeManifest } from '../../../../renderer/archive/manifest.ts';
import { signedMessage } from '../../../../renderer/archive/proof.ts';
import { readMeText } from '../../../../renderer/archive/read-me.ts';
import type { ArchiveHeaderInput } from '../../../../renderer/archive/seal-archive.ts';
import { batchesOf, countsOf, type ArchiveTables } from '../../../../renderer/archive/table-batches.ts';
import { writeZip, type ZipEntry } from '../../../../renderer/archive/zip.ts';

export interface MadeUpKeys {
  readonly staff: Identity;
  readonly recovery: Identity;
  readonly stranger: Identity;
}

export async function makeUpKeys(): Promise<MadeUpKeys> {
  const [staff, recovery, stranger] = await Promise.all([
    createIdentity(),
    createIdentity(),
    createIdentity(),
  ]);
  return { staff, recovery, stranger };
}

export function makeUpHeader(
  { staff, recovery }: MadeUpKeys,
  fields: Partial<ArchiveHeaderInput> = {},
): ArchiveHeaderInput {
  return {
    storeId: '5b'.repeat(16),
    generation: 3,
    number: 123,
    madeAt: '2026-11-22T16:10:00Z',
    staff: [
      {
        id: createId<StaffId>(),
        name: 'Made-up Coordinator',
        role: 'coordinator',
        identityFile: '-----BEGIN AGE ENCRYPTED FILE-----\nmade up\n-----END AGE ENCRYPTED FILE-----\n',
        identityName: '0123456789abcdef',
        recipient: staff.recipient,
      },
    ],
    recoveryRecipient: recovery.recipient,
    signingSecret: createSigningKey().secret,
    ...fields,
  };
}

export function makeUpTables(members: number, seed = 7): ArchiveTables {
  const office = makeUpOffice({ members, seed, today: isoDate('2026-11-22') });
  const history = office.members.map((member, index): HistoryEntry => ({
    id: createId<EntryId>(),
    number: index + 1,
    at: instantSchema.parse('2026-11-01T10:00:00Z'),
    by: createId<StaffId>(),
    byName: 'Made-up Coordinator',
    command: 'addMember',
    changes: [{ table: 'members', id: member.id, before: null, after: member }],
  }));
  return { ...office, settings: [office.settings], history };
}

/** What a forger who holds every key may change; all the rest is made honestly around it, checksum and signature too. */
export interface Bends {
  readonly header?: (header: Record<string, unknown>) => object;
  readonly records?: (lines: string[]) => string[];
  /** Everything before the trailer. */
  readonly bytes?: (before: Bytes) => Bytes;
  readonly counts?: (counts: Record<string, number>) => Record<string, number>;
  readonly trailer?: (trailer: Record<string, unknown>) => object;
  readonly signWith?: Uint8Array;
  /** The whole text, at the very end; nothing is made to fit it. */
  readonly text?: (text: string) => string;
  readonly manifest?: (manifest: Record<string, unknown>) => object;
}

export async function forgedArchive(
  header: ArchiveHeaderInput,
  tables: Partial<ArchiveTables>,
  bends: Bends = {},
): Promise<Uint8Array> {
  const counts = (bends.counts ?? same)(countsOf(tables));
  const honest = {
    sobat: 'records',
    format: 1,
    minor: recordsFormat.minor,
    ...header,
    signingSecret: toBase64(header.signingSecret),
    counts,
  };
  const first = (bends.header ?? same<object>)(honest);
  const lines = [...batchesOf(tables)].flatMap(({ table, records }) =>
    records.map((record) => JSON.stringify({ table, record })),
  );
  const all = [JSON.stringify(first), ...(bends.records ?? same)(lines)];
  const before = (bends.bytes ?? same<Bytes>)(toUtf8(all.map((line) => `${line}\n`).join('')));
  const sha256 = createSha256().update(before).digest();
  const signature = toBase64(sign(bends.signWith ?? header.signingSecret, signedMessage(sha256, header)));
  const trailer = (bends.trailer ?? same<object>)({ counts, sha256: toHex(sha256), signature });
  const whole = joinBytes(before, toUtf8(`${JSON.stringify(trailer)}\n`));
  const plain = bends.text === undefined ? whole : toUtf8(bends.text(new TextDecoder().decode(whole)));
  return archiveAround(header, plain, bends.manifest);
}

function same<T>(value: T): T {
  return value;
}

/** An archive whose frame is right, whatever is inside its seal. */
async function archiveAround(
  header: ArchiveHeaderInput,
  plain: Uint8Array,
  manifest?: (manifest: Record<string, unknown>) => object,
): Promise<Uint8Array> {
  return archiveAroundGzip(header, gzipSync(plain), manifest);
}

export async function archiveAroundGzip(
  header: ArchiveHeaderInput,
  gzip: Uint8Array,
  manifest?: (manifest: Record<string, unknown>) => object,
): Promise<Uint8Array> {
  const recipients = [...header.staff.map(({ recipient }) => recipient), header.recoveryRecipient];
  const records = await collected(await sealStream(piecesOf(gzip), recipients));
  const sealedFiles: ZipEntry[] = [
    ...header.staff.map((staff) => ({
      name: identityFileName(staff.identityName),
      bytes: toUtf8(staff.identityFile),
    })),
    { name: recordsName, bytes: records },
  ];
  const honest = writeManifest({ format: 1, minor: recordsFormat.minor, madeAt: header.madeAt }, sealedFiles);
  const bent = manifest === undefined ? honest : bend(honest, manifest);
  const readMe = toUtf8(readMeText(header.staff.map(({ identityName }) => identityFileName(identityName))));
  return writeZip([{ name: readMeName, bytes: readMe }, { name: manifestName, bytes: bent }, ...sealedFiles]);
}

function bend(bytes: Uint8Array, manifest: (manifest: Record<string, unknown>) => object): Uint8Array {
  return toUtf8(
    JSON.stringify(manifest(JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>)),
  );
}
