/** The one style rule that React Aria writes by itself, which the content policy admits by its hash. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { styleHashes } from '../../../../electron/main/content-policy.ts';

it('is the rule whose hash stands in the content policy', () => {
  const path = createRequire(import.meta.url).resolve('react-aria/package.json');
  const source = readFileSync(path.replace('package.json', 'dist/private/interactions/usePress.mjs'), 'utf8');
  const rule = /style\.textContent = `([^`]+)`\.trim\(\)/.exec(source)?.[1] ?? '';
  const written = rule.replace(/\$\{[^}]*PRESSABLE_ATTRIBUTE\}/, 'data-react-aria-pressable').trim();
  const hash = createHash('sha256').update(written).digest('base64');
  expect(styleHashes).toContain(`sha256-${hash}`);
});
