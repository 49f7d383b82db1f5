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

const parts = { check: checkPart, unit: unitPart };

/** Projects of tests/playwright.config.ts. They run together: the tour takes one core for minutes, and there are others. */
const desks = ['tour', 'e2e', 'security', 'faults'];

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

/** One run of all these projects; gives the counts of each. */
async function desksPart(projects) {
  const file = at('out', 'test', 'desks.json');
  const line = tool(
    'playwright',
    'test',
    '-c',
    'tests/playwright.config.ts',
    ...projects.map((project) => `--project=${project}`),
    `--reporter=list,json,${at('tests', 'support', 'fault-table-reporter.ts')}`,
  );
  const code = await run(line, { env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file } });
  const summary = await readSummary(file);
  if (summary === undefined) return projects.map(() => oneFailure);
  const tests = testsIn(summary);
  const byProject = projects.map((project) => countTests(tests.filter((test) => isOf(project, test))));
  const others = countTests(tests.filter((test) => !projects.some((project) => isOf(project, test))));
  // Errors outside of tests, such as a file that cannot be read, are failures too.
  const outside = { ...others, passed: 0, failed: others.failed + summary.errors.length };
  return noSilentFailure(code, byProject, outside);
}

function testsIn({ suites }) {
  return suites.flatMap((suite) => [
    ...testsIn({ suites: suite.suites ?? [] }),
    ...suite.specs.flatMap((spec) => spec.tests),
  ]);
}

/** Packing is what the tests of the packed desk need first, and counts with them. */
function isOf(project, { projectName }) {
  return projectName === project || (project === 'security' && projectName === 'packing');
}

/** A test that only passed at the second try would count as failed; there are no second tries. */
function countTests(tests) {
  const ofStatus = (...statuses) => tests.filter(({ status }) => statuses.includes(status)).length;
  return {
    passed: ofStatus('expected'),
    failed: ofStatus('unexpected', 'flaky'),
    skipped: ofStatus('skipped'),
  };
}

/** Trusts neither side alone: an exit code of failure without a failed test is a failure, and so is a project without tests. */
function noSilentFailure(code, byProject, outside) {
  const checked = byProject.map((counts) => (counts.passed + counts.failed === 0 ? oneFailure : counts));
  const [first, ...rest] = [sum(checked[0], outside), ...checked.slice(1)];
  const isSilent = code !== 0 && [first, ...rest].every(({ failed }) => failed === 0);
  return [isSilent ? { ...first, failed: 1 } : first, ...rest];
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

/** Runs what belongs together, and gives one result for each of the names. */
async function runPart(names, work) {
  process.stdout.write(`\n── ${names.join(', ')}\n`);
  const started = Date.now();
  const counts = await work().catch((error) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    return names.map(() => oneFailure);
  });
  const seconds = Math.round((Date.now() - started) / 1000);
  return names.map((name, index) => ({ name, counts: counts[index], seconds }));
}

function selected(args) {
  const known = [...Object.keys(parts), ...desks];
  const unknown = args.filter((arg) => !known.includes(arg));
  if (unknown.length > 0)
    throw new Error(`There are no such parts: ${unknown.join(' ')}. There are: ${known.join(' ')}`);
  return args.length === 0 ? known : args;
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
  const runs = names
    .filter((name) => name in parts)
    .map((name) => [[name], async () => [await parts[name]()]]);
  const wanted = desks.filter((name) => names.includes(name));
  if (wanted.length > 0) runs.push([wanted, () => desksPart(wanted)]);
  for (const [together, work] of runs) {
    const done = await runPart(together, work);
    results.push(...done);
    total = done.map(({ counts }) => counts).reduce(sum, total);
  }
  process.stdout.write('\n');
  for (const { name, counts, seconds } of results) {
    process.stdout.write(`${name.padEnd(10)}${said(counts)} (${seconds} s)\n`);
  }
  return finalLine(total);
});
