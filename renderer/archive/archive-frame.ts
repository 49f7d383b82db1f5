/** An archive seen without a key: its manifest, the staff's identity files, and the records still sealed. */

import { fail, ok, type Result } from '../domain/result.ts';
import {
  identityNameOf,
  manifestName,
  maxIdentities,
  readMeName,
  recordsFormat,
  recordsName,
} from './archive-format.ts';
import { damaged, type ArchiveProblem, type FrameNotice } from './archive-problem.ts';
import { claimedFormat, hasSizesOf, readManifest, type Manifest } from './manifest.ts';
import { peekZipEntry, readZip, type ReadZipEntry } from './zip.ts';

export interface IdentityFile {
  /** The random part of `identity-….age`; whose it is stands only in the sealed records. */
  readonly name: string;
  /** The age file's text. */
  readonly file: string;
}

export interface ArchiveFrame {
  /** A hint, unproven; undefined where it is damaged. */
  readonly manifest: Manifest | undefined;
  readonly identities: readonly IdentityFile[];
  /** The bytes of `records.age`, a view into the archive. */
  readonly records: Uint8Array;
  /** Damage that does no harm to the records. */
  readonly notices: readonly FrameNotice[];
}

/** Accepts exactly the names of the format in their order, stored, with a frame as we write it. */
export function readArchiveFrame(bytes: Uint8Array): Result<ArchiveFrame, ArchiveProblem> {
  const zip = readZip(bytes);
  if (zip.ok) return frameOfEntries(zip.value);
  const claimed = claimedFormat(peekZipEntry(bytes, manifestName) ?? new Uint8Array());
  if (claimed !== undefined && claimed > recordsFormat.major)
    return fail({ type: 'NewerFormat', format: claimed });
  const isOurs = zip.error === 'Damaged' && peekZipEntry(bytes, readMeName) !== undefined;
  return fail(isOurs ? damaged('frame') : { type: 'NotAnArchive' });
}

function frameOfEntries(entries: readonly ReadZipEntry[]): Result<ArchiveFrame, ArchiveProblem> {
  const [readMe, manifestFile, ...sealedFiles] = entries;
  const recordsFile = sealedFiles.at(-1);
  if (readMe?.name !== readMeName || manifestFile?.name !== manifestName)
    return fail({ type: 'NotAnArchive' });
  const claimed = manifestFile.intact ? claimedFormat(manifestFile.bytes) : undefined;
  if (claimed !== undefined && claimed > recordsFormat.major)
    return fail({ type: 'NewerFormat', format: claimed });
  if (recordsFile?.name !== recordsName) return fail(damaged('frame'));
  const identities = identitiesOf(sealedFiles.slice(0, -1));
  if (!identities.ok) return identities;
  if (!recordsFile.intact) return fail(damaged('records'));
  const manifest = manifestOf(manifestFile, sealedFiles);
  if (!manifest.ok) return manifest;
  const notices: FrameNotice[] = [];
  if (!readMe.intact) notices.push({ type: 'ReadMeDamaged' });
  if (manifest.value === undefined) notices.push({ type: 'ManifestDamaged' });
  return ok({ manifest: manifest.value, identities: identities.value, records: recordsFile.bytes, notices });
}

/** A manifest that fails its checksum is a damaged hint; one that passes it and tells other sizes was tampered with. */
function manifestOf(
  file: ReadZipEntry,
  sealedFiles: readonly ReadZipEntry[],
): Result<Manifest | undefined, ArchiveProblem> {
  if (!file.intact) return ok(undefined);
  const manifest = readManifest(file.bytes);
  return manifest !== undefined && hasSizesOf(manifest, sealedFiles)
    ? ok(manifest)
    : fail(damaged('manifest'));
}

function identitiesOf(files: readonly ReadZipEntry[]): Result<readonly IdentityFile[], ArchiveProblem> {
  const identities: IdentityFile[] = [];
  for (const { name, bytes, intact } of files) {
    const identityName = identityNameOf(name);
    if (identityName === undefined) return fail(damaged('frame'));
    if (!intact || bytes.length > 64 * 1024) return fail(damaged('identity'));
    identities.push({ name: identityName, file: new TextDecoder().decode(bytes) });
  }
  const isCountRight = identities.length > 0 && identities.length <= maxIdentities;
  const isUnique = new Set(identities.map(({ name }) => name)).size === identities.length;
  return isCountRight && isUnique ? ok(identities) : fail(damaged('identity'));
}
