/**
 * Ends every run that injected faults with a table: points tried, records at risk, records lost. A test adds its row by
 * `recordFaults`.
 */

import type { FullConfig, Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { faultRowType, parseFaultRow, type FaultRow } from './fault-row.ts';

// eslint-disable-next-line no-restricted-syntax -- Playwright demands a default export of a reporter
export default class FaultTableReporter implements Reporter {
  readonly #rows: FaultRow[] = [];

  onBegin(_config: FullConfig): void {
    this.#rows.length = 0;
  }

  onTestEnd(_test: TestCase, result: TestResult): void {
    const notes = result.annotations.filter(({ type }) => type === faultRowType);
    for (const { description } of notes) this.#rows.push(parseFaultRow(description ?? ''));
  }

  onEnd(): void {
    if (this.#rows.length === 0) return;
    process.stdout.write(`\n${faultTable(this.#rows)}\n`);
  }

  printsToStdio(): boolean {
    return false;
  }
}

function faultTable(rows: readonly FaultRow[]): string {
  const sum = (of: (row: FaultRow) => number) => rows.reduce((total, row) => total + of(row), 0);
  const total: FaultRow = {
    fault: 'all',
    points: sum((row) => row.points),
    recordsAtRisk: sum((row) => row.recordsAtRisk),
    recordsLost: sum((row) => row.recordsLost),
  };
  const sorted = [...rows].sort((a, b) => a.fault.localeCompare(b.fault));
  const head = ['fault', 'points tried', 'records at risk', 'RECORDS LOST'];
  return [head, ...[...sorted, total].map(cells)].map(line).join('\n');
}

function cells(row: FaultRow): string[] {
  return [row.fault, String(row.points), String(row.recordsAtRisk), String(row.recordsLost)];
}

function line(texts: readonly string[]): string {
  return texts.map((text, i) => (i === 0 ? text.padEnd(40) : text.padStart(18))).join('');
}
