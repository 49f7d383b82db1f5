/**
 * `npm run print:week`: the rosters of the made-up office's week as one PDF, out/week.pdf, its pages held against the approved pictures;
 * `-- --day 2026-12-01`: of another day, for which there are no pictures.
 */

import { prepare } from './setup/prepare.mjs';
import { command, run, stopChildrenOnSignals, tool } from './setup/run.mjs';

await command(async (args) => {
  stopChildrenOnSignals();
  await prepare('test');
  const day = args[args.indexOf('--day') + 1];
  const isOtherDay = args.includes('--day') && day !== undefined;
  const config = ['-c', 'tests/playwright.config.ts', '--project=e2e', 'tests/e2e/roster-pages.spec.ts'];
  return run(tool('playwright', 'test', ...config, '-g', 'the week of the made-up office'), {
    env: { SOBAT_WEEK_PDF: '1', ...(isOtherDay && { SOBAT_WEEK_OF: day }) },
  });
});
