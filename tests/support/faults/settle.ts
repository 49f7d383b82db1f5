/** The end of a fault test: its row in the table, and what must be true after every fault, whatever it was. */

import { expect } from '@playwright/test';
import { recordFaults } from '../fault-row.ts';
import type { SeededOffice } from '../seeded-office.ts';
import type { Ledger } from './ledger.ts';
import { linesOf, type Lines } from './office-dump.ts';
import { readableIn } from './readable-text.ts';

export interface Settlement {
  /** Such as 'REL-001 kill'. */
  readonly fault: string;
  readonly points: number;
  /** What the screen should have shown at the starts after the fault. */
  readonly notShown: readonly string[];
}

/** Gives what the office folder holds, for whoever has more to compare. */
export async function settle(
  office: SeededOffice,
  ledger: Ledger,
  { fault, points, notShown }: Settlement,
): Promise<Lines> {
  const lines = await linesOf(office);
  const { recordsAtRisk, losses, strangers } = ledger.compare(lines);
  recordFaults({ fault, points, recordsAtRisk, recordsLost: losses.length });
  expect(losses, 'what was called saved is there').toEqual([]);
  expect(strangers, 'and nothing else').toEqual([]);
  expect(notShown, 'and the screen shows it').toEqual([]);
  const secrets = [...office.passphrases, ...ledger.names()];
  expect(readableIn(office.dir, secrets), 'no name and no passphrase can be read on the disk').toEqual([]);
  return lines;
}
