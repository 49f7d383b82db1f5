/** The least that Electron can be, started as the desk is: what a start, and a page on paper, cost before Sobat does anything. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication } from '@playwright/test';
import { electronRuntime, launchArguments } from '../../build/runtime/ensure.mjs';
import { at } from '../../build/setup/run.mjs';

export interface EmptyWindow {
  readonly app: ElectronApplication;
  readonly milliseconds: number;
  readonly end: () => Promise<void>;
}

/** Started and attached to in the same way as the desk, so that what Playwright adds is in both. */
export async function emptyWindow(): Promise<EmptyWindow> {
  await electronRuntime();
  const profile = await mkdtemp(join(tmpdir(), 'sobat-empty-'));
  const began = performance.now();
  const app = await _electron.launch({
    args: [at('tests', 'bench', 'empty-window'), ...launchArguments()],
    env: { ...process.env, EMPTY_WINDOW_PROFILE: profile },
    chromiumSandbox: launchArguments().length === 0,
  });
  const window = await app.firstWindow();
  await window.getByRole('heading').waitFor();
  const milliseconds = performance.now() - began;
  const end = async () => {
    await app.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  return { app, milliseconds, end };
}
