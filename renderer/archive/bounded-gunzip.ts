/** Decompression that gives up on a bomb: by absolute size, and by how much comes out of how small a file. */

import type { ArchiveLimits } from './archive-format.ts';
import { ArchiveRefusal } from './archive-problem.ts';
import { inSmallPieces } from './byte-streams.ts';

/**
 * `compressedLength` is the whole file's: engines read ahead of what they give out, so that a ratio taken in the middle
 * would say nothing. Errors with an `ArchiveRefusal` when a limit is passed; other errors are the decompressor's own.
 */
export function gunzipped(
  stream: ReadableStream<Uint8Array>,
  compressedLength: number,
  limits: ArchiveLimits,
): ReadableStream<Uint8Array> {
  const mostByRatio = Math.max(limits.ratioFromBytes, compressedLength * limits.ratio);
  const most = Math.min(limits.totalBytes, mostByRatio);
  let length = 0;
  const bound = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      length += chunk.length;
      if (length > most) throw new ArchiveRefusal({ type: 'TooLarge' });
      controller.enqueue(chunk);
    },
  });
  return stream.pipeThrough(inSmallPieces()).pipeThrough(new DecompressionStream('gzip')).pipeThrough(bound);
}
