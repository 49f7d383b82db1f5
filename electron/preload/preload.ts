/** The one file between the two sides: turns the list of calls into `window.shell`. It decides nothing. */

import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import {
  callNames,
  eventChannel,
  importAddressChannel,
  importBytesChannel,
  importReceivedChannel,
  importRowsChannel,
  parserRole,
} from '../contract/call-names.ts';
import type { CallName, CallOutput, Shell, ShellEvent } from '../contract/calls.ts';
import { createLetterBox, sealLetter, type Letter, type LetterBox } from './letter-box.ts';

/** The page's own window: this side is typed without a browser. */
interface PageWindow {
  postMessage(message: unknown, origin: string, ports: readonly unknown[]): void;
}
/** One end of a channel, likewise. */
interface Port {
  onmessage: unknown;
  postMessage(message: unknown): void;
  close(): void;
}
interface Channel {
  readonly port1: Port;
  readonly port2: Port;
}
type CsvAnswer = CallOutput<'import.chooseCsv'>;
type CsvRows = Pick<Extract<CsvAnswer, { ok: true }>['value'], 'rows' | 'problems'>;

function callOf(name: CallName) {
  return (input: unknown): Promise<unknown> => ipcRenderer.invoke(name, input);
}

function onEvent(listener: (event: ShellEvent) => void): () => void {
  const pass = (_event: IpcRendererEvent, event: ShellEvent) => {
    listener(event);
  };
  ipcRenderer.on(eventChannel, pass);
  return () => {
    ipcRenderer.removeListener(eventChannel, pass);
  };
}

/** The rows come over a port of their own, from the process that parsed them; the shell answers with the file's name only. */
async function chooseCsv(): Promise<CsvAnswer> {
  const rows = nextRows();
  const answer = (await ipcRenderer.invoke('import.chooseCsv')) as CsvAnswer;
  return answer.ok ? { ok: true, value: { ...answer.value, ...(await rows) } } : answer;
}

function nextRows(): Promise<CsvRows> {
  ipcRenderer.removeAllListeners(importRowsChannel);
  return new Promise((resolve) => {
    ipcRenderer.once(importRowsChannel, ({ ports: [port] }) => {
      if (port === undefined) return;
      void rowsOver(port).then((rows) => {
        ipcRenderer.send(importReceivedChannel);
        resolve(rows);
      });
    });
  });
}

/** Tells the other end where to write to, and waits for its one letter. */
async function rowsOver(port: Port): Promise<CsvRows> {
  const box = await createLetterBox();
  const letter = nextMessage<Letter>(port);
  port.postMessage(box.address);
  const content = await box.open(await letter);
  port.close();
  return JSON.parse(new TextDecoder().decode(content)) as CsvRows;
}

function nextMessage<T>(port: Port): Promise<T> {
  return new Promise((resolve) => {
    port.onmessage = ({ data }: { data: T }) => {
      resolve(data);
    };
  });
}

/** In the parsing window: the file comes sealed and its rows go out sealed; between the two the page parses. */
async function parseForTheDesk(): Promise<void> {
  const box = await createLetterBox();
  ipcRenderer.once(importBytesChannel, ({ ports: [desk] }, letter: Letter) => {
    if (desk !== undefined) void parseLetter(box, letter, desk);
  });
  ipcRenderer.send(importAddressChannel, box.address);
}

async function parseLetter(box: LetterBox, letter: Letter, desk: Port): Promise<void> {
  const address = nextMessage<Uint8Array<ArrayBuffer>>(desk);
  const rows = await rowsOfPage(await box.open(letter));
  desk.postMessage(await sealLetter(await address, new TextEncoder().encode(JSON.stringify(rows))));
}

/** Asks this window's own page, which knows nothing of letters. */
function rowsOfPage(bytes: Uint8Array<ArrayBuffer>): Promise<CsvRows> {
  const { port1, port2 } = new MessageChannel() as unknown as Channel;
  const rows = nextMessage<CsvRows>(port1);
  const page = globalThis as unknown as PageWindow;
  page.postMessage({ type: 'parse', bytes: bytes.buffer }, '*', [port2]);
  return rows;
}

function exposeShell(): void {
  const calls = Object.fromEntries(callNames.map((name) => [name, callOf(name)]));
  const shell = { ...calls, 'import.chooseCsv': chooseCsv, onEvent } as unknown as Shell;
  contextBridge.exposeInMainWorld('shell', shell);
}

if (process.argv.includes(parserRole)) void parseForTheDesk();
else exposeShell();
