/**
 * Parses a foreign file in a process that holds no key and has never held a name: a hidden, sandboxed window with a partition of its
 * own. The bytes go in by message, the rows come out over a port whose other end the desk's window holds; both sealed, see
 * [Note: Sealed on the way].
 */

import { randomUUID } from 'node:crypto';
import { BrowserWindow, MessageChannelMain, type Session, type WebPreferences } from 'electron';
import {
  importAddressChannel,
  importBytesChannel,
  importReceivedChannel,
  importRowsChannel,
  parserRole,
} from '../contract/call-names.ts';
import type { PlaceFailure } from '../contract/failures.ts';
import { sealLetter } from './sealed-letter.ts';

export interface ParserTools {
  readonly address: string;
  readonly webPreferences: WebPreferences;
  /** Gives the partition the scheme, the policy and the refusals of the desk's own. */
  prepareSession(session: Session): void;
}

/** A file within the limit takes a second or two. */
const longestParse = 60_000;

/** Undefined when the window has its rows. `bytes` are wiped in any event. */
export async function parseInOwnProcess(
  tools: ParserTools,
  desk: BrowserWindow,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<PlaceFailure | undefined> {
  const parser = openParser(tools);
  const received = waitUntilReceived(desk, parser);
  const address = addressOf(parser);
  try {
    const to = await Promise.race([parser.loadURL(tools.address).then(() => address), received.outcome]);
    if (!(to instanceof Uint8Array)) return to;
    const letter = sealLetter(to, bytes);
    bytes.fill(0);
    const { port1, port2 } = new MessageChannelMain();
    desk.webContents.postMessage(importRowsChannel, null, [port2]);
    parser.webContents.postMessage(importBytesChannel, letter, [port1]);
    return await received.outcome;
  } catch {
    return { type: 'Failed', code: 'parser' };
  } finally {
    bytes.fill(0);
    received.stop();
    if (!parser.isDestroyed()) parser.destroy();
  }
}

function openParser({ webPreferences, prepareSession }: ParserTools): BrowserWindow {
  const parser = new BrowserWindow({
    show: false,
    webPreferences: {
      ...webPreferences,
      devTools: false,
      // Without "persist:" it lives in memory and goes with the window.
      partition: `import-${randomUUID()}`,
      additionalArguments: [parserRole],
    },
  });
  prepareSession(parser.webContents.session);
  return parser;
}

/** The parsing window makes a key of its own as it starts. */
function addressOf(parser: BrowserWindow): Promise<Uint8Array> {
  return new Promise((resolve) => {
    parser.webContents.ipc.once(importAddressChannel, (_event, address: Uint8Array) => {
      resolve(address);
    });
  });
}

function waitUntilReceived(desk: BrowserWindow, parser: BrowserWindow) {
  const { promise: outcome, resolve } = withResolver<PlaceFailure | undefined>();
  const onMessage = (_event: unknown, channel: string) => {
    if (channel === importReceivedChannel) resolve(undefined);
  };
  const onGone = () => {
    resolve({ type: 'Failed', code: 'parser' });
  };
  const timer = setTimeout(onGone, longestParse);
  desk.webContents.on('ipc-message', onMessage);
  desk.once('closed', onGone);
  parser.webContents.once('render-process-gone', onGone);
  const stop = () => {
    clearTimeout(timer);
    desk.removeListener('closed', onGone);
    if (!desk.isDestroyed()) desk.webContents.removeListener('ipc-message', onMessage);
  };
  return { outcome, stop };
}

function withResolver<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
