/** The bytes of a ZIP file that are not content: headers and directory, made in one way only. Layout: APPNOTE.TXT 6.3. */

export interface FrameEntry {
  readonly name: string;
  readonly size: number;
  readonly crc: number;
}

export const localSignature = 0x04034b50;
const centralSignature = 0x02014b50;
const endSignature = 0x06054b50;
export const localLength = 30;
const centralLength = 46;
const endLength = 22;
/** 1 January 1980: only the sealed part and the manifest say when an archive was made. */
const dosDate = 0x0021;

/** The headers before each entry, the directory behind them all, and the size of the whole file. */
export function frameOf(entries: readonly FrameEntry[]): {
  readonly locals: readonly Uint8Array[];
  readonly directory: Uint8Array;
  readonly totalSize: number;
} {
  const locals: Uint8Array[] = [];
  const centrals: Uint8Array[] = [];
  let at = 0;
  for (const entry of entries) {
    const local = localHeader(entry);
    locals.push(local);
    centrals.push(centralHeader(entry, at));
    at += local.length + entry.size;
  }
  const directory = joined([...centrals, endRecord(entries.length, lengthOf(centrals), at)]);
  return { locals, directory, totalSize: at + directory.length };
}

/** Version 1.0, no flags, stored, the fixed date: fields in the order of the format. */
function localHeader({ name, size, crc }: FrameEntry): Uint8Array {
  const header = new Uint8Array(localLength + name.length);
  const view = viewOf(header);
  view.setUint32(0, localSignature, true);
  writeFacts(view, 4, { name, size, crc });
  header.set(bytesOf(name), localLength);
  return header;
}

function centralHeader({ name, size, crc }: FrameEntry, localAt: number): Uint8Array {
  const header = new Uint8Array(centralLength + name.length);
  const view = viewOf(header);
  view.setUint32(0, centralSignature, true);
  view.setUint16(4, 10, true);
  writeFacts(view, 6, { name, size, crc });
  // The offset of the local header wraps only where `writeZip` has already refused and `readZip` compares sizes.
  view.setUint32(42, localAt % 2 ** 32, true);
  header.set(bytesOf(name), centralLength);
  return header;
}

function writeFacts(view: DataView, at: number, { name, size, crc }: FrameEntry): void {
  view.setUint16(at, 10, true);
  view.setUint16(at + 8, dosDate, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, size, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
}

function endRecord(entries: number, directorySize: number, directoryAt: number): Uint8Array {
  const record = new Uint8Array(endLength);
  const view = viewOf(record);
  view.setUint32(0, endSignature, true);
  view.setUint16(8, entries, true);
  view.setUint16(10, entries, true);
  view.setUint32(12, directorySize, true);
  view.setUint32(16, directoryAt % 2 ** 32, true);
  return record;
}

/** Names are bytes here, one character each; which names an archive may hold is decided by its reader. */
function bytesOf(name: string): Uint8Array {
  return Uint8Array.from(name, (character) => character.charCodeAt(0));
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function lengthOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, part) => sum + part.length, 0);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(lengthOf(parts));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
