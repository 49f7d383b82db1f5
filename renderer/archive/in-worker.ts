/** Sealing and opening archives without holding up the window: one short-lived worker for each. */

import { ok, type Result } from '../domain/result.ts';
import type { Identity } from '../vault/identity.ts';
import { createTrustedWorker } from '../vault/worker-policy.ts';
import type { ArchiveProblem } from './archive-problem.ts';
import type { ArchiveAnswer, ArchiveRequest } from './archive.worker.ts';
import workerUrl from './archive.worker.ts?worker&url';
import type { OpenedArchive } from './open-archive.ts';
import type { ArchiveInput } from './seal-archive.ts';
import { batchesOf, batchSize, countsOf, emptyTables, type ArchiveTables } from './table-batches.ts';

/** As `sealArchive`; the records go over in batches, one at a time. Throws where there are no workers. */
export async function sealArchiveInWorker({
  header,
  tables,
}: ArchiveInput): Promise<Uint8Array<ArrayBuffer>> {
  const batches = batchesOf(tables, batchSize);
  return askWorker({ type: 'seal', header, counts: countsOf(tables) }, [], (answer, send, finish) => {
    if (answer.type === 'more') {
      const next = batches.next();
      send({ type: 'batch', batch: next.done === true ? undefined : next.value });
    }
    if (answer.type === 'sealed') finish(answer.bytes);
  });
}

/** As `openArchive`; the worker gets a copy of `bytes`, which stay usable here. Throws where there are no workers. */
export async function openArchiveInWorker(
  bytes: Uint8Array,
  identity: Identity,
): Promise<Result<OpenedArchive, ArchiveProblem>> {
  const copy = bytes.slice();
  const tables: ArchiveTables = emptyTables();
  const request: ArchiveRequest = { type: 'open', bytes: copy, identity };
  return askWorker<Result<OpenedArchive, ArchiveProblem>>(request, [copy.buffer], (answer, _, finish) => {
    if (answer.type === 'batch') append(tables, answer.batch);
    if (answer.type === 'opened')
      finish(answer.result.ok ? ok({ ...answer.result.value, tables }) : answer.result);
  });
}

function append(
  tables: ArchiveTables,
  { table, records }: { table: keyof ArchiveTables; records: readonly object[] },
): void {
  const shelf: object[] = tables[table];
  for (const record of records) shelf.push(record);
}

type Step<T> = (
  answer: ArchiveAnswer,
  send: (request: ArchiveRequest) => void,
  finish: (value: T) => void,
) => void;

/** The worker is ended after its last answer: every record in its memory goes with it. */
async function askWorker<T>(request: ArchiveRequest, transfer: Transferable[], step: Step<T>): Promise<T> {
  const worker = createTrustedWorker(workerUrl);
  try {
    return await new Promise<T>((resolve, reject) => {
      const send = (next: ArchiveRequest) => worker.postMessage(next);
      worker.onmessage = ({ data }: MessageEvent<ArchiveAnswer>) => {
        if (data.type === 'failed') reject(new Error(`The archive worker failed: ${data.message}`));
        else step(data, send, resolve);
      };
      worker.onerror = () => reject(new Error('The archive worker did not start'));
      worker.onmessageerror = () => reject(new Error('The archive worker was not understood'));
      worker.postMessage(request, transfer);
    });
  } finally {
    worker.terminate();
  }
}
