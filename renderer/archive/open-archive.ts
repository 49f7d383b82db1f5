/** An archive opened with a key: everything in it verified before anything of it is given out. */

import type { TableName } from '../domain/records.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Identity } from '../vault/identity.ts';
import { openStream } from '../vault/sealed-stream.ts';
import { archiveLimits, type ArchiveLimits } from './archive-format.ts';
import { readArchiveFrame, type ArchiveFrame } from './archive-frame.ts';
import { ArchiveRefusal, damaged, refuse, type ArchiveProblem, type FrameNotice } from './archive-problem.ts';
import { gunzipped } from './bounded-gunzip.ts';
import { piecesOf } from './byte-streams.ts';
import { proveRecords, type ProvenRecords } from './proof.ts';
import { readRecords } from './record-reader.ts';
import type { RecordsHeader } from './records-header.ts';
import { countsOf, type ArchiveTables } from './table-batches.ts';

export type { ArchiveProblem, FrameNotice } from './archive-problem.ts';
export { readArchiveFrame } from './archive-frame.ts';

export interface OpenedArchive {
  readonly header: RecordsHeader;
  readonly counts: Readonly<Record<TableName, number>>;
  readonly tables: ArchiveTables;
  /** Of the key that signed it; compared with the recovery sheet on a PC that does not know this office. */
  readonly fingerprint: string;
  readonly signatureValid: true;
  readonly notices: readonly FrameNotice[];
}

/** The whole content, or one reason why not; a file that is wrong in any part gives out nothing. */
export async function openArchive(
  bytes: Uint8Array,
  identity: Identity,
  limits: ArchiveLimits = archiveLimits,
): Promise<Result<OpenedArchive, ArchiveProblem>> {
  const frame = readArchiveFrame(bytes);
  if (!frame.ok) return frame;
  try {
    return ok(await openFrame(frame.value, identity, limits));
  } catch (error) {
    if (error instanceof ArchiveRefusal) return fail(error.problem);
    throw error;
  }
}

async function openFrame(
  frame: ArchiveFrame,
  identity: Identity,
  limits: ArchiveLimits,
): Promise<OpenedArchive> {
  const proven = await proveRecords(await plainRecords(frame, identity, limits), limits);
  compareFrame(frame, proven);
  const tables = await readRecords(await plainRecords(frame, identity, limits), proven, limits);
  const { header, fingerprint } = proven;
  return {
    header,
    tables,
    counts: countsOf(tables),
    fingerprint,
    signatureValid: true,
    notices: frame.notices,
  };
}

async function plainRecords(
  { records }: ArchiveFrame,
  identity: Identity,
  limits: ArchiveLimits,
): Promise<ReadableStream<Uint8Array>> {
  const opened = await openStream(piecesOf(records), identity);
  if (opened.ok) return gunzipped(opened.value, records.length, limits);
  return refuse(opened.error.type === 'WrongKey' ? { type: 'WrongKey' } : damaged('records'));
}

/** What stands outside the seal must agree with what stands inside; where it does not, the file is refused. */
function compareFrame({ manifest, identities }: ArchiveFrame, { header }: ProvenRecords): void {
  const isManifestTrue =
    manifest === undefined ||
    (manifest.madeAt === header.madeAt &&
      manifest.format === header.format &&
      manifest.minor === header.minor);
  if (!isManifestTrue) refuse(damaged('manifest'));
  const isStaffTheSame =
    identities.length === header.staff.length &&
    identities.every(({ name, file }, index) => {
      const staff = header.staff[index];
      return staff?.identityName === name && staff.identityFile === file;
    });
  if (!isStaffTheSame) refuse(damaged('identity'));
}
