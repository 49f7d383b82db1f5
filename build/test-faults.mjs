/** `npm run test:faults -- REL-012 S05 …`: the tests of the named faults, or of all; `--soak` tries all points and every task of the office, for hours. */

import { prepare } from './setup/prepare.mjs';
import { command, run, stopChildrenOnSignals, tool } from './setup/run.mjs';

/** Matches the number in a title or, in small letters, in a file's name, and not the beginning of a longer one. */
function pattern(numbers) {
  const either = numbers.map((number) => `${number.toUpperCase()}|${number.toLowerCase()}`).join('|');
  return numbers.length === 0 ? [] : ['--grep', `(^|[^A-Za-z0-9])(${either}|packed with its)([^0-9]|$)`];
}

/** The S numbers need the packed application; without any number both kinds run, and in the soak every task of the office besides. */
function projects(numbers, isSoak) {
  const isPacked = (number) => /^s\d/i.test(number);
  const wanted = [
    ...(numbers.length === 0 || !numbers.every(isPacked) ? ['faults'] : []),
    ...(numbers.length === 0 || numbers.some(isPacked) ? ['security'] : []),
    ...(numbers.length === 0 && isSoak ? ['tour', 'e2e'] : []),
  ];
  return wanted.map((name) => `--project=${name}`);
}

await command(async (args) => {
  stopChildrenOnSignals();
  const numbers = args.filter((arg) => !arg.startsWith('-'));
  const isSoak = args.includes('--soak');
  const env = isSoak ? { SOBAT_SOAK: '1' } : {};
  // Such a run of one test takes far longer than the configuration allows for.
  const timeout = isSoak ? ['--timeout=0'] : [];
  await prepare('test');
  const line = [
    'test',
    '-c',
    'tests/playwright.config.ts',
    ...projects(numbers, isSoak),
    ...pattern(numbers),
    ...timeout,
  ];
  return run(tool('playwright', ...line), { env });
});
