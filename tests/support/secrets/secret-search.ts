/** Looking for what must not be there: names, passphrases and keys, in bytes of files and of processes, however they are spelled. */

export interface Needle {
  /** Said in a failure instead of the secret itself. */
  readonly name: string;
  /** Eight bytes or more: shorter ones turn up by chance. */
  readonly bytes: Buffer;
  /** Reads what begins where the needle was found; undefined when it is none after all. Left out: every find counts. */
  readonly confirm?: (found: Buffer) => string | undefined;
}

/** As UTF-8, as Windows' wide letters, and in base64 wherever in a group of three bytes it begins. */
export function textNeedles(name: string, text: string): Needle[] {
  return [
    { name: `${name} (UTF-8)`, bytes: Buffer.from(text, 'utf8') },
    { name: `${name} (UTF-16)`, bytes: Buffer.from(text, 'utf16le') },
    ...base64Needles(`${name} (base64)`, Buffer.from(text, 'utf8')),
  ];
}

/** The bytes of a key, and their spellings in hexadecimal digits and base64. */
export function keyNeedles(name: string, key: Uint8Array): Needle[] {
  const bytes = Buffer.from(key);
  const hex = bytes.toString('hex');
  return [
    { name: `${name} (bytes)`, bytes },
    ...[hex, hex.toUpperCase()].flatMap((digits) => [
      { name: `${name} (hex)`, bytes: Buffer.from(digits, 'latin1') },
      { name: `${name} (hex, UTF-16)`, bytes: Buffer.from(digits, 'utf16le') },
    ]),
    { name: `${name} (base64, UTF-16)`, bytes: Buffer.from(bytes.toString('base64'), 'utf16le') },
    ...base64Needles(`${name} (base64)`, bytes),
  ];
}

/** Only the letters that depend on nothing before or after the text. */
function base64Needles(name: string, bytes: Buffer): Needle[] {
  return [0, 1, 2].map((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replaceAll('=', '');
    const from = before === 0 ? 0 : before + 1;
    const isWhole = (before + bytes.length) % 3 === 0;
    return { name, bytes: Buffer.from(text.slice(from, isWhole ? undefined : -1), 'latin1') };
  });
}

/** Any key of age's at all, secret or recipient. The program itself knows how they begin: only a whole one is a find. */
export function ageKeyNeedles(): Needle[] {
  const whole = /^(?:AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}|age1[02-9ac-hj-np-z]{58})(?![0-9A-Za-z])/;
  return ['AGE-SECRET-KEY-1', 'age1'].flatMap((start) =>
    (['latin1', 'utf16le'] as const).map((encoding) => ({
      name: `a whole ${start}… (${encoding})`,
      bytes: Buffer.from(start, encoding),
      confirm: (found: Buffer) => (whole.test(found.toString(encoding)) ? 'there' : undefined),
    })),
  );
}

export const canaryStart = 'ZQCANARY';

/** Every ZQCANARY<number>; which of them was found is told apart, except in base64. */
export function canaryNeedles(): Needle[] {
  const spelled = (['latin1', 'utf16le'] as const).map((encoding) => ({
    name: `canary (${encoding})`,
    bytes: Buffer.from(canaryStart, encoding),
    confirm: (found: Buffer) => /^ZQCANARY(\d+)/.exec(found.toString(encoding))?.[1],
  }));
  return [...spelled, ...base64Needles('canary (base64)', Buffer.from(canaryStart, 'latin1'))];
}

/** What was found: by the needle's name the different confirmations, or one word where there are none. */
export type Finds = Map<string, Set<string>>;

/** How much a needle may read from where it was found, and so how far two pieces of one source must overlap. */
export const longestFind = 256;

export interface Search {
  /** Adds to `finds` what lies in these bytes. */
  look(bytes: Buffer, finds: Finds): void;
}

/** All needles in one pass: gigabytes are searched, once for each needle would take minutes. */
export function createSearch(needles: readonly Needle[]): Search {
  const byStart = new Map<number, Needle[]>();
  // Says of the first four bytes, folded into sixteen bits, whether a needle may begin so.
  const mayBegin = new Uint8Array(0x10000);
  for (const needle of needles) {
    const start = needle.bytes.readUInt32LE(0);
    mayBegin[folded(start)] = 1;
    byStart.set(start, [...(byStart.get(start) ?? []), needle]);
  }
  return {
    look(bytes, finds) {
      let four = 0;
      for (let end = 0; end < bytes.length; end += 1) {
        four = (four >>> 8) | ((bytes[end] ?? 0) << 24);
        if (mayBegin[folded(four)] === 0 || end < 3) continue;
        for (const needle of byStart.get(four >>> 0) ?? []) takeFind(bytes, end - 3, needle, finds);
      }
    },
  };
}

function folded(four: number): number {
  return Math.imul(four, 0x9e3779b1) >>> 16;
}

function takeFind(bytes: Buffer, at: number, { name, bytes: needle, confirm }: Needle, finds: Finds): void {
  if (needle.compare(bytes, at, Math.min(bytes.length, at + needle.length)) !== 0) return;
  const what = confirm === undefined ? 'there' : confirm(bytes.subarray(at, at + longestFind));
  if (what !== undefined) finds.set(name, (finds.get(name) ?? new Set()).add(what));
}
