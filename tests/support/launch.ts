/** Starting the real desk in a test: the built application in the development runtime, or the packed one. */

import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { _electron, errors, type ElectronApplication, type Page } from '@playwright/test';
import { packedExecutable } from '../../build/package-places.mjs';
import { electronRuntime, launchArguments } from '../../build/runtime/ensure.mjs';
import { root } from '../../build/setup/run.mjs';

export interface LaunchOptions {
  /** The office folder; it may be missing or empty, then the desk begins with its first run. */
  readonly office: string;
  /** Chromium's profile of this PC account; beside the office folder if not given. */
  readonly profile?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Further arguments of the application. */
  readonly args?: readonly string[];
  /** Milliseconds to wait for the first window. */
  readonly timeout?: number;
}

export interface RunningDesk {
  readonly app: ElectronApplication;
  /** The first window. A lock opens another one: ask `app.waitForEvent('window')` before locking. */
  readonly window: Page;
  readonly office: string;
  readonly profile: string;
  /** The process id of the shell. */
  readonly pid: number;
}

/** The built application in the development runtime. */
export async function launchDesk(options: LaunchOptions): Promise<RunningDesk> {
  // Sets ELECTRON_OVERRIDE_DIST_PATH, by which Playwright finds the runtime.
  await electronRuntime();
  return launch(options, { args: ['.'] });
}

/** The application as packed with the test switches; the release build cannot be driven, see `packedExecutable('release')`. */
export async function launchPackaged(
  options: LaunchOptions & {
    /** A script that starts it in a way of its own. */
    readonly through?: string;
  },
): Promise<RunningDesk> {
  const executablePath = packedExecutable('test');
  if (!existsSync(executablePath)) throw new Error('Not packed yet: npm run package -- --test');
  const packed = { args: [], executablePath: options.through ?? executablePath };
  return attaching(() => launch({ timeout: attachWithin, ...options }, packed));
}

const attachWithin = 12_000;
const attachTries = 3;

/**
 * Nothing holds a packed desk back until Playwright has attached. If that happens while the window's first page is on its way,
 * Playwright misses its arrival and waits for it for ever, though the page is there (about once in thirty starts).
 */
async function attaching(start: () => Promise<RunningDesk>): Promise<RunningDesk> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await start();
    } catch (error) {
      if (!(error instanceof errors.TimeoutError) || tries === attachTries) throw error;
    }
  }
}

async function launch(
  options: LaunchOptions,
  { args, executablePath }: { readonly args: readonly string[]; readonly executablePath?: string },
): Promise<RunningDesk> {
  const { office, profile = join(office, '..', 'profile') } = options;
  await mkdir(profile, { recursive: true });
  const app = await _electron.launch({
    args: [...args, ...deskArguments(office, profile), ...(options.args ?? [])],
    cwd: root,
    env: environment(options.env ?? {}),
    timeout: options.timeout ?? 60_000,
    chromiumSandbox: launchArguments().length === 0,
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  const window = await app.firstWindow({ timeout: options.timeout ?? 60_000 });
  const pid = app.process().pid;
  if (pid === undefined) throw new Error('The desk ended before its window was there');
  return { app, window, office, profile, pid };
}

/** What every start of the desk in a test is told, also one by hand with `spawn`. */
export function deskArguments(office: string, profile: string): string[] {
  return ['--office', office, `--user-data-dir=${profile}`, ...launchArguments()];
}

function environment(extra: Readonly<Record<string, string>>): Record<string, string> {
  const ours = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return { ...Object.fromEntries(ours), ...extra };
}
