/** The packed applications that the security checks look at, made anew if the program changed. */

import { existsSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { packedExecutable } from '../../build/package-places.mjs';
import { ensurePackage } from '../../build/package.mjs';

for (const variant of ['release', 'test'] as const) {
  test(`the desk is packed with its ${variant} switches`, async () => {
    await ensurePackage(variant);
    expect(existsSync(packedExecutable(variant))).toBe(true);
  });
}
