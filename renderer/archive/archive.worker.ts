/** The worker that seals and opens archives: seconds of arithmetic in which the window must not stand still. */

import './without-eval.ts';
import type { TableName } from '../domain/records.ts';
import type { Result } from '../domain/result.ts';
import type { Identity } from '../vault/identity.ts';
import type { ArchiveProblem } from './archive-problem.ts';
import { openArchive, type OpenedArchive } from './open-archive.ts';
import { batchSize, batchesOf, type TableBatch } from './table-batches.ts';
import { sealBatches, type ArchiveHeaderInput } from './seal-archive.ts';

export type ArchiveRequest =
  | {
      readonly type: 'seal';
      readonly header: ArchiveHeaderInput;
      readonly counts: Readonly<Record<TableName, number>>;
    }
  /** The answer to `more`; undefined at the end. */
  | { readonly type: 'batch'; readonly batch: TableBatch | undefined }
  | { readonly type: 'open'; readonly bytes: Uint8Array; readonly identity: Identity };

export type ArchiveAnswer =
  /** Asks for the next batch, so that only one is ever under way. */
  | { readonly type: 'more' }
  | { readonly type: 'sealed'; readonly bytes: Uint8Array<ArrayBuffer> }
  /** Comes only after everything was verified; the last message is `opened`. */
  | { readonly type: 'batch'; readonly batch: TableBatch }
  | { readonly type: 'opened'; readonly result: Result<Omit<OpenedArchive, 'tables'>, ArchiveProblem> }
  /** Memory ran out or there is a bug: everything foreseen is a value of `result`. */
  | { readonly type: 'failed'; readonly message: string };

let deliver: ((batch: TableBatch | undefined) => void) | undefined;

addEventListener('message', ({ data }: MessageEvent<ArchiveRequest>) => {
  if (data.type === 'batch') deliver?.(data.batch);
  else perform(data).catch((error: unknown) => send({ type: 'failed', message: messageOf(error) }));
});

async function perform(request: Exclude<ArchiveRequest, { type: 'batch' }>): Promise<void> {
  if (request.type === 'open') return open(request.bytes, request.identity);
  const { header, counts } = request;
  const bytes = await sealBatches({ header, counts, batches: asked() });
  send({ type: 'sealed', bytes }, [bytes.buffer]);
}

async function open(bytes: Uint8Array, identity: Identity): Promise<void> {
  const opened = await openArchive(bytes, identity);
  if (!opened.ok) {
    send({ type: 'opened', result: opened });
    return;
  }
  const { tables, ...rest } = opened.value;
  for (const batch of batchesOf(tables, batchSize)) send({ type: 'batch', batch });
  send({ type: 'opened', result: { ok: true, value: rest } });
}

async function* asked(): AsyncGenerator<TableBatch> {
  for (;;) {
    const batch = await new Promise<TableBatch | undefined>((resolve) => {
      deliver = resolve;
      send({ type: 'more' });
    });
    if (batch === undefined) return;
    yield batch;
  }
}

function send(answer: ArchiveAnswer, transfer: Transferable[] = []): void {
  postMessage(answer, { transfer });
}

/** Our own errors name no person; anybody else's message might. */
function messageOf(error: unknown): string {
  return error instanceof RangeError || error instanceof TypeError ? error.name : 'Error';
}
