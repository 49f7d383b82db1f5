/** Small plumbing between generators, streams and whole arrays; nothing here holds more than a piece at a time but `collected`. */

/** Pulls the next piece only when somebody reads, so that a slow reader does not make the pieces pile up. */
export function streamOf(
  pieces: AsyncIterable<Uint8Array<ArrayBuffer>>,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const iterator = pieces[Symbol.asyncIterator]();
  return new ReadableStream(
    {
      async pull(controller) {
        const next = await iterator.next();
        if (next.done === true) controller.close();
        else controller.enqueue(next.value);
      },
      async cancel() {
        await iterator.return?.();
      },
    },
    { highWaterMark: 1 },
  );
}

/** Small enough that one piece, decompressed at gzip's worst ratio of 1,032, stays below 17 MB. */
const pieceLength = 16 * 1024;

/** Views into `bytes`, one at a time. */
export function piecesOf(bytes: Uint8Array): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream(
    {
      pull(controller) {
        if (at >= bytes.length) controller.close();
        else controller.enqueue(bytes.slice(at, (at += pieceLength)));
      },
    },
    { highWaterMark: 0 },
  );
}

/** Cuts large pieces of a stream into small ones, for a decompressor that answers a whole piece at once. */
export function inSmallPieces(): TransformStream<Uint8Array, Uint8Array<ArrayBuffer>> {
  return new TransformStream({
    transform(chunk, controller) {
      for (let at = 0; at < chunk.length; at += pieceLength)
        controller.enqueue(chunk.slice(at, at + pieceLength));
    },
  });
}

export async function collected(stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (const reader = stream.getReader(); ;) {
    const next = await reader.read();
    if (next.done) break;
    pieces.push(next.value);
    length += next.value.length;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
