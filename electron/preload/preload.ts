/** The one file between the two sides: turns the list of calls into `window.shell`. It decides nothing. */

import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import {
  callNames,
  eventChannel,
  importBytesChannel,
  importReceivedChannel,
  importRowsChannel,
  parserRole,
} from '../contract/call-names.ts';
import type { CallName, CallOutput, Shell, ShellEvent } from '../contract/calls.ts';

/** The page's own window: this side is typed without a browser. */
interface PageWindow {
  postMessage(message: unknown, origin: string, ports: readonly unknown[]): void;
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
      port.onmessage = ({ data }: { data: CsvRows }) => {
        port.close();
        ipcRenderer.send(importReceivedChannel);
        resolve(data);
      };
    });
  });
}

/** In the parsing window: bytes and port go on to its page as they came. */
function passBytesOn(): void {
  ipcRenderer.on(importBytesChannel, ({ ports }, bytes: Uint8Array<ArrayBuffer>) => {
    const page = globalThis as unknown as PageWindow;
    page.postMessage({ type: 'parse', bytes: bytes.buffer }, '*', ports);
  });
}

function exposeShell(): void {
  const calls = Object.fromEntries(callNames.map((name) => [name, callOf(name)]));
  const shell = { ...calls, 'import.chooseCsv': chooseCsv, onEvent } as unknown as Shell;
  contextBridge.exposeInMainWorld('shell', shell);
}

if (process.argv.includes(parserRole)) passBytesOn();
else exposeShell();
