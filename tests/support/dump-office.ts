/** Every record of an office as it lies on the disk, read by `npm run dump`: neither the store nor the session has a part in it. */

import { spawn } from 'node:child_process';
import type { RecordTables, TableName } from '../../renderer/domain/records.ts';
import { toolBuiltInTurn } from './built-tool.ts';

export interface DumpedOffice {
  /** The lines of the dump: canonical JSON, sorted. Equal lines are equal offices. */
  readonly lines: readonly string[];
  /** The records of one table, without an order that means anything. */
  all<T extends TableName>(table: T): readonly RecordTables[T][];
}

/** `secret` is a passphrase of the staff or the recovery key. The office may be open: only its files are read. */
export async function dumpOffice(office: string, secret: string): Promise<DumpedOffice> {
  const lines = (await runDump(office, secret)).split('\n').filter((line) => line !== '');
  const records = lines.map((line) => JSON.parse(line) as { table: TableName; record: unknown });
  return {
    lines,
    all: <T extends TableName>(table: T) =>
      records.filter((each) => each.table === table).map(({ record }) => record as RecordTables[T]),
  };
}

async function runDump(office: string, secret: string): Promise<string> {
  const tool = await toolBuiltInTurn('dump');
  const child = spawn(process.execPath, [tool, '--office', office], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let said = '';
  let complaint = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  child.stdin.end(`${secret}\n`);
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`The office could not be dumped: ${complaint.trim()}`);
  return said;
}
