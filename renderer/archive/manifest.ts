/** `manifest.json`: format, date and sizes for programs that look at a file without a key. A hint; the sealed part decides. */

import { z } from 'zod';
import type { ZipEntry } from './zip.ts';

const manifestSchema = z.looseObject({
  sobat: z.literal('archive'),
  format: z.number().int().positive(),
  minor: z.number().int().min(0),
  madeAt: z.string().max(40),
  /** Of every sealed file, in bytes. */
  sizes: z.record(z.string().max(80), z.number().int().min(0)),
});
export type Manifest = z.infer<typeof manifestSchema>;

export function writeManifest(
  { format, minor, madeAt }: Pick<Manifest, 'format' | 'minor' | 'madeAt'>,
  sealedFiles: readonly ZipEntry[],
): Uint8Array {
  const sizes = Object.fromEntries(sealedFiles.map(({ name, bytes }) => [name, bytes.length]));
  const manifest: Manifest = { sobat: 'archive', format, minor, madeAt, sizes };
  return new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`);
}

/** Undefined when it is not a manifest as we know it. */
export function readManifest(bytes: Uint8Array): Manifest | undefined {
  return manifestSchema.safeParse(jsonOf(bytes)).data;
}

/** True when it names every sealed file with its size, and no other. */
export function hasSizesOf(manifest: Manifest, sealedFiles: readonly ZipEntry[]): boolean {
  return (
    Object.keys(manifest.sizes).length === sealedFiles.length &&
    sealedFiles.every(({ name, bytes }) => manifest.sizes[name] === bytes.length)
  );
}

const claimSchema = z.object({ sobat: z.literal('archive'), format: z.number().int().positive() });

/** The format a file claims to have, however strange the rest of it: "made by a newer version" is said before "damaged". */
export function claimedFormat(manifestBytes: Uint8Array): number | undefined {
  return claimSchema.safeParse(jsonOf(manifestBytes)).data?.format;
}

function jsonOf(bytes: Uint8Array): unknown {
  if (bytes.length > 64 * 1024) return undefined;
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
