/** The page of the process that reads foreign files: it holds no key and no record, answers once, and is then thrown away. */

import { isCalendar, parseCalendar } from './parse-calendar.ts';
import { parseCsv } from './parse-csv.ts';

/** `{ type: 'parse', bytes: ArrayBuffer }` with one port, on which `{ rows, problems }` comes back. */
function answer(event: MessageEvent<unknown>): void {
  const [port] = event.ports;
  const bytes = bytesOf(event.data);
  // Messages of anybody but this page's own preload, and of any other shape, are not for us.
  if (event.source !== window || port === undefined || bytes === undefined) return;
  window.removeEventListener('message', answer);
  port.postMessage(isCalendar(bytes) ? parseCalendar(bytes) : parseCsv(bytes));
}

function bytesOf(data: unknown): Uint8Array | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const isParse = 'type' in data && data.type === 'parse';
  return isParse && 'bytes' in data && data.bytes instanceof ArrayBuffer
    ? new Uint8Array(data.bytes)
    : undefined;
}

window.addEventListener('message', answer);
