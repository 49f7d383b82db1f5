/**
 * The start of an age file, looked at with a fixed budget before any library or key derivation sees it.
 *
 * A header can ask for work: a scrypt of 2^60, 200,000 stanzas, a gigabyte without a line's end. All of that is refused here.
 * Format: C2SP age.md. The library still parses the header in full; this only bounds it.
 */

import { fail, ok, type Result } from '../domain/result.ts';

export const headerLimits = { bytes: 64 * 1024, stanzas: 64 } as const;

/** scrypt's cost as a power of two: below, a lost stick is guessed too soon; above, a file can stop the desk. */
export const acceptedWorkFactors = { least: 16, most: 18 } as const;
export type WorkFactors = { readonly least: number; readonly most: number };

export type HeaderProblem =
  | { readonly type: 'NotAnAgeFile' }
  | { readonly type: 'HeaderTooLarge' }
  | { readonly type: 'TooCostly'; readonly workFactor: number }
  | { readonly type: 'TooWeak'; readonly workFactor: number };

/** The arguments of each stanza, its type first. */
export interface AgeHeader {
  readonly stanzas: readonly (readonly string[])[];
}

const versionLine = 'age-encryption.org/v1';
/** 32 bytes in base64 without padding; the library would take a shorter or longer one for a changed header. */
const macLine = /^--- [A-Za-z0-9+/]{43}$/;
const lineEnd = 10;

/** `start` holds the first `headerLimits.bytes` of the file, or all of a shorter one. */
export function readAgeHeader(start: Uint8Array): Result<AgeHeader, HeaderProblem> {
  const bounded = start.subarray(0, headerLimits.bytes);
  const stanzas: string[][] = [];
  let at = 0;
  for (let lineNumber = 0; ; lineNumber += 1) {
    const end = bounded.indexOf(lineEnd, at);
    if (lineNumber === 0 && !beginsWithVersion(bounded)) return fail({ type: 'NotAnAgeFile' });
    if (end === -1)
      return fail({ type: start.length < headerLimits.bytes ? 'NotAnAgeFile' : 'HeaderTooLarge' });
    const line = String.fromCharCode(...bounded.subarray(at, Math.min(end, at + 1024)));
    if (line.startsWith('---')) return macLine.test(line) ? ok({ stanzas }) : fail({ type: 'NotAnAgeFile' });
    if (line.startsWith('-> ')) stanzas.push(line.slice(3).split(' '));
    if (stanzas.length > headerLimits.stanzas) return fail({ type: 'HeaderTooLarge' });
    at = end + 1;
  }
}

function beginsWithVersion(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, versionLine.length + 1)) === `${versionLine}\n`;
}

/** What a header with scrypt must be: that stanza alone, and a plain decimal work factor within bounds. */
export function scryptProblem({ stanzas }: AgeHeader, accepted: WorkFactors): HeaderProblem | undefined {
  const scrypt = stanzas.find(([type]) => type === 'scrypt');
  if (scrypt === undefined) return undefined;
  const factor = scrypt[2] ?? '';
  if (stanzas.length !== 1 || scrypt.length !== 3 || !/^[1-9][0-9]*$/.test(factor))
    return { type: 'NotAnAgeFile' };
  const workFactor = Number(factor);
  if (workFactor > accepted.most) return { type: 'TooCostly', workFactor };
  return workFactor < accepted.least ? { type: 'TooWeak', workFactor } : undefined;
}
