/** The rules of axe, applied to what a window shows. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

/** Through the debugger's protocol, so that the content policy neither hinders it nor is changed for it. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** One line for each thing that breaks a rule: the rule, where, and why. `rules` are all of the standards if not named. */
export async function axeProblems(window: Page, rules?: readonly string[]): Promise<string[]> {
  await window.evaluate(`globalThis.axe === undefined && (() => { ${source} })()`);
  return window.evaluate(
    async (runOnly) => {
      const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
      // Style sheets are not fetched anew: the page's own are enough, and the policy would have to allow it.
      const { violations } = await run(document, { runOnly, resultTypes: ['violations'], preload: false });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary = '' }) => `${id}: ${html}: ${failureSummary}`),
      );
    },
    rules === undefined
      ? { type: 'tag' as const, values: standards }
      : { type: 'rule' as const, values: [...rules] },
  );
}
