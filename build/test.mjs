/**
 * `npm test`: everything there is to check, on any machine, ending with one line `N passed, N failed`. `-- unit e2e` runs only
 * those parts. A part that crashes, or finds nothing to run, counts as one failure.
 */

import { mkdir, readFile, rm } from 'node:fs/promises';
import { check } from './check.mjs';
import { prepare } from './setup/prepare.mjs';
import { at, command, run, stopChildrenOnSignals, tool } from './setup/run.mjs';

const nothing = { passed: 0, failed: 0, skipped: 0 };
const oneFailure = { passed: 0, failed: 1, skipped: 0 };

const parts = {
  check: checkPart,
  unit: unitPart,
  e2e: () => desksPart('e2e'),
  tour: () => desksPart('tour'),
  security: () => desksPart('security'),
  faults: () => desksPart('faults'),
};

/** Asked for by name (`npm test -- faults security`) until every one of them is proven green beside the others. */
const askedFor = ['faults', 'security'];
const whatRunsAlways = Object.keys(parts).filter((name) => !askedFor.includes(name));

async function checkPart() {
  const results = await check();
  const failed = results.filter(({ ok }) => !ok).length;
  return { passed: results.length - failed, failed, skipped: 0 };
}

async function unitPart() {
  const file = at('out', 'test', 'unit.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await run(tool('vitest', 'run', '-c', 'tests/vitest.config.ts', ...reporters));
  const summary = await readSummary(file);
  return countsOf(
    code,
    summary && {
      passed: summary.numPassedTests,
      failed: failedInVitest(summary),
      skipped: summary.numPendingTests + summary.numTodoTests,
    },
  );
}

/** A file that does not even load has no tests in it that could have failed. */
function failedInVitest({ numFailedTests, testResults }) {
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return numFailedTests + unloaded.length;
}

async function desksPart(project) {
  const file = at('out', 'test', `${project}.json`);
  const reporters = `--reporter=list,json,${at('tests', 'support', 'fault-table-reporter.ts')}`;
  const line = tool(
    'playwright',
    'test',
    '-c',
    'tests/playwright.config.ts',
    `--project=${project}`,
    reporters,
  );
  const code = await run(line, { env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file } });
  const summary = await readSummary(file);
  // A test that only passed at the second try would count as failed; there are no second tries.
  return countsOf(
    code,
    summary && {
      passed: summary.stats.expected,
      failed: failedInPlaywright(summary),
      skipped: summary.stats.skipped,
    },
  );
}

/** Errors outside of tests, such as a file that cannot be read, are failures too. */
function failedInPlaywright({ stats, errors }) {
  return stats.unexpected + stats.flaky + errors.length;
}

async function readSummary(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Trusts neither side alone: an exit code of failure without a failed test is a failure, and so is a part without tests. */
function countsOf(code, counts) {
  if (counts === undefined) return oneFailure;
  const isSilentFailure = (code !== 0 || counts.passed === 0) && counts.failed === 0;
  return isSilentFailure ? { ...counts, failed: 1 } : counts;
}

const sum = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

function said({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
}

/** Always in these words, whatever else there is to say. */
function finalLine({ passed, failed }) {
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}

async function runPart(name) {
  process.stdout.write(`\n── ${name}\n`);
  const started = Date.now();
  const counts = await parts[name]().catch((error) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    return oneFailure;
  });
  return { name, counts, seconds: Math.round((Date.now() - started) / 1000) };
}

function selected(args) {
  const unknown = args.filter((arg) => !(arg in parts));
  if (unknown.length > 0)
    throw new Error(
      `There are no such parts: ${unknown.join(' ')}. There are: ${Object.keys(parts).join(' ')}`,
    );
  return args.length === 0 ? whatRunsAlways : args;
}

await command(async (args) => {
  const names = selected(args);
  let total = nothing;
  // Stopped in the middle is not green, and the last line says so too.
  stopChildrenOnSignals(() => finalLine(sum(total, oneFailure)));
  await rm(at('out', 'test'), { recursive: true, force: true });
  await mkdir(at('out', 'test'), { recursive: true });
  try {
    await prepare('test');
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    return finalLine(oneFailure);
  }
  const results = [];
  for (const name of names) {
    const result = await runPart(name);
    results.push(result);
    total = sum(total, result.counts);
  }
  process.stdout.write('\n');
  for (const { name, counts, seconds } of results) {
    process.stdout.write(`${name.padEnd(10)}${said(counts)} (${seconds} s)\n`);
  }
  return finalLine(total);
});
