/** The recovery key on paper: in groups that can be read aloud and typed, and read back with help for slips of the pen. */

import { fail, ok, type Result } from '../domain/result.ts';
import { bech32Letters, hasGoodChecksum, valuesOf } from './bech32.ts';
import { checksumPrefix, identityOf, secretPrefix, type Identity } from './identity.ts';
import { randomBelow } from './random.ts';

/** `group` counts from 0 and is null where nothing points at one group. */
export interface NotARecoveryKey {
  readonly type: 'NotARecoveryKey';
  readonly why: 'tooShort' | 'tooLong' | 'letter' | 'checksum';
  readonly group: number | null;
}

/** 58 letters as twelve groups: ten of five, and the last two of four. */
const groupLengths: readonly number[] = [5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 4, 4];
const payloadLength = 58;

/** All of the key but its fixed beginning `AGE-SECRET-KEY-1`, upper case. */
export function recoveryGroups(secret: string): string[] {
  const payload = secret.slice(secretPrefix.length);
  return groupLengths.map((length, group) => payload.slice(startOf(group), startOf(group) + length));
}

/** Which groups to ask for, to prove that the sheet is there and readable: different ones, in their order. */
export function groupsToProve(
  groups: readonly string[],
  count: number,
  random: (below: number) => number = randomBelow,
): number[] {
  const left = groups.map((_, group) => group);
  const chosen = Array.from({ length: Math.min(count, groups.length) }, () =>
    left.splice(random(left.length), 1),
  );
  return chosen.flat().sort((one, other) => one - other);
}

/** One group as typed against one of the sheet: case, spaces and letters that only look different do not matter. */
export function isSameGroup(typed: string, group: string): boolean {
  return plainLetters(typed) === plainLetters(group);
}

/** Takes the groups with any separators, in either case, with or without the beginning `AGE-SECRET-KEY-1`. */
export function readRecoveryKey(text: string): Result<Identity, NotARecoveryKey> {
  const typed = text.normalize('NFKC').replace(/^\s*AGE[\s-]*SECRET[\s-]*KEY[\s-]*1/i, '');
  const payload = plainLetters(typed);
  if (payload.length !== payloadLength) {
    const why = payload.length < payloadLength ? 'tooShort' : 'tooLong';
    return fail({ type: 'NotARecoveryKey', why, group: oddGroupIn(typed) });
  }
  const values = valuesOf(payload);
  if (values === null)
    return fail({ type: 'NotARecoveryKey', why: 'letter', group: strangeGroupIn(payload) });
  const identity = identityOf(secretPrefix + payload.toUpperCase());
  if (identity !== null) return ok(identity);
  return fail({ type: 'NotARecoveryKey', why: 'checksum', group: slipIn(values) });
}

/** The alphabet has no O, I, 1 or B: who writes one has read 0, L, L or 8. Devanagari digits are digits. */
function plainLetters(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x0966))
    .toLowerCase()
    .replace(/[\s\-–—_.,;:"'“”]/g, '')
    .replace(/o/g, '0')
    .replace(/[i1]/g, 'l')
    .replace(/b/g, '8');
}

/** Where as many groups were typed as there are, the first of them with too few or too many letters. */
function oddGroupIn(typed: string): number | null {
  const groups = typed.split(/[\s\-–—_.,;:]+/).filter((group) => group !== '');
  if (groups.length !== groupLengths.length) return null;
  return groups.findIndex((group, at) => plainLetters(group).length !== groupLengths[at]);
}

function strangeGroupIn(payload: string): number | null {
  return groupAt(Array.from(payload).findIndex((letter) => !bech32Letters.includes(letter)));
}

/**
 * The checksum finds any four wrong letters, so where exactly one other letter, or two neighbours exchanged, make it good,
 * that is where the slip is. It is only pointed at: guessing a key for somebody would hide that their sheet is wrong.
 */
function slipIn(values: readonly number[]): number | null {
  const place = values.findIndex((_, at) => isMendedBySwap(values, at) || isMendedByLetter(values, at));
  return place === -1 ? null : groupAt(place);
}

function isMendedByLetter(values: readonly number[], at: number): boolean {
  return Array.from(bech32Letters).some((_, letter) =>
    hasGoodChecksum(checksumPrefix, values.with(at, letter)),
  );
}

function isMendedBySwap(values: readonly number[], at: number): boolean {
  const [one, other] = [values[at], values[at + 1]];
  if (one === undefined || other === undefined) return false;
  return hasGoodChecksum(checksumPrefix, values.with(at, other).with(at + 1, one));
}

function startOf(group: number): number {
  return groupLengths.slice(0, group).reduce((sum, length) => sum + length, 0);
}

function groupAt(place: number): number {
  return groupLengths.findIndex((length, group) => place < startOf(group) + length);
}
