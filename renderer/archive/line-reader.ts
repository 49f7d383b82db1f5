/** Lines out of a stream that may be hostile: bounded in length and number, and nothing left over without a line's end. */

import { joinBytes } from '../vault/bytes.ts';
import type { ArchiveLimits } from './archive-format.ts';
import { ArchiveRefusal, damaged, refuse, type ArchivePart } from './archive-problem.ts';

const lineEnd = 0x0a;

/** The complete lines of each piece of the stream (views, valid until the next step), without their line ends. */
export async function* linesOf(
  stream: ReadableStream<Uint8Array>,
  limits: ArchiveLimits,
): AsyncGenerator<readonly Uint8Array[]> {
  const rest = createRest(limits.lineBytes);
  let count = 0;
  for await (const piece of refusingDamage(stream)) {
    const lines: Uint8Array[] = [];
    let from = 0;
    for (let end = piece.indexOf(lineEnd); end !== -1; end = piece.indexOf(lineEnd, from)) {
      lines.push(rest.completedBy(piece.subarray(from, end)));
      from = end + 1;
    }
    rest.keep(piece.subarray(from));
    count += lines.length;
    if (count > limits.lines) refuse({ type: 'TooLarge' });
    if (lines.length > 0) yield lines;
  }
  if (!rest.isEmpty()) refuse(damaged('trailer'));
}

/** The beginning of a line whose end has not come yet; refuses as soon as it is too long, not when it ends. */
function createRest(lineBytes: number) {
  let parts: Uint8Array[] = [];
  let length = 0;
  const keep = (part: Uint8Array): void => {
    length += part.length;
    if (length >= lineBytes) refuse({ type: 'TooLarge' });
    if (part.length > 0) parts.push(part.slice());
  };
  const completedBy = (tail: Uint8Array): Uint8Array => {
    if (length + tail.length >= lineBytes) refuse({ type: 'TooLarge' });
    const line = parts.length === 0 ? tail : joinBytes(...parts, tail);
    [parts, length] = [[], 0];
    return line;
  };
  return { keep, completedBy, isEmpty: () => length === 0 };
}

/** Whatever a cipher or a decompressor throws while it is read means that the sealed bytes are not as they were written. */
async function* refusingDamage(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const next = await reader.read().catch(refuseDamage);
      if (next.done) return;
      yield next.value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** A limit that was passed inside the stream keeps its own name. */
function refuseDamage(error: unknown): never {
  throw error instanceof ArchiveRefusal ? error : new ArchiveRefusal(damaged('records'));
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of one line; refuses what is not UTF-8. */
export function textOfLine(line: Uint8Array, where: ArchivePart): string {
  try {
    return decoder.decode(line);
  } catch {
    return refuse(damaged(where));
  }
}

/** The value of a line's text; refuses what is not JSON, or names `__proto__`. */
export function valueOfText(text: string, where: ArchivePart): unknown {
  const value = jsonOf(text) ?? refuse(damaged(where));
  // Only a text that spells the name, or hides it behind an escape, is worth the walk.
  if ((text.includes('__proto__') || text.includes('\\u')) && !isPlain(value)) refuse(damaged(where));
  return value;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const deepest = 64;

/** No key is `__proto__` and nothing is nested deeper than any record of ours; walks without recursion, whatever the depth. */
function isPlain(value: unknown): boolean {
  const waiting: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue;
    if (next.depth > deepest || Object.hasOwn(next.value, '__proto__')) return false;
    for (const inner of Object.values(next.value)) waiting.push({ value: inner, depth: next.depth + 1 });
  }
  return true;
}
