/** The constants of the archive format: the names inside the file, and the sizes beyond which it is refused. */

/** Of the archive and its records together. A newer major is refused; of a newer minor, unknown fields are carried along. */
export const recordsFormat = { major: 1, minor: 2 } as const;

export const readMeName = 'README.txt';
export const manifestName = 'manifest.json';
export const recordsName = 'records.age';

export function identityFileName(identityName: string): string {
  return `identity-${identityName}.age`;
}

/** The random part of `identity-….age`, or undefined when the name is another file's. */
export function identityNameOf(fileName: string): string | undefined {
  return /^identity-([0-9a-f]{4,64})\.age$/.exec(fileName)?.[1];
}

/** Staff whose identity files one archive may carry. */
export const maxIdentities = 60;

export interface ArchiveLimits {
  /** One line of the records, its line end included. */
  readonly lineBytes: number;
  /** Lines, header and trailer included. */
  readonly lines: number;
  /** Everything after decompression. */
  readonly totalBytes: number;
  /** Decompressed bytes for each byte of the sealed records; never less than `ratioFromBytes` altogether. */
  readonly ratio: number;
  readonly ratioFromBytes: number;
  /** A record that is spread over several lines, in UTF-16 units. */
  readonly recordLength: number;
}

/**
 * Our own records compress 5 to 20 times; the most that registers repeated in the history can reach is about 130, because
 * every record carries a random id that does not compress. A bomb reaches 1,000.
 */
export const archiveLimits: ArchiveLimits = {
  lineBytes: 1024 * 1024,
  lines: 10_000_000,
  totalBytes: 2 * 1024 ** 3,
  ratio: 400,
  ratioFromBytes: 16 * 1024 * 1024,
  recordLength: 64 * 1024 * 1024,
};
