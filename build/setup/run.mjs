/** Starting other programs: the tools in node_modules by their own file, so that it works the same on Windows. */

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top folder of the checkout. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

export const at = (...parts) => join(root, ...parts);

/** The files behind the commands we use. */
const tools = {
  vite: 'vite/bin/vite.js',
  vitest: 'vitest/vitest.mjs',
  playwright: '@playwright/test/cli.js',
  tsc: 'typescript/bin/tsc',
  eslint: 'eslint/bin/eslint.js',
  prettier: 'prettier/bin/prettier.cjs',
  depcruise: 'dependency-cruiser/bin/dependency-cruise.mjs',
  knip: 'knip/bin/knip.js',
  'electron-builder': 'electron-builder/cli.js',
};

/** The command line of a tool in node_modules. */
export function tool(name, ...args) {
  return [process.execPath, at('node_modules', tools[name]), ...args];
}

/** The command line of npm: the npm that runs us, where there is one. */
export function npm(...args) {
  const running = process.env['npm_execpath'];
  if (running?.endsWith('.js') && existsSync(running)) return [process.execPath, running, ...args];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', ...args];
}

const children = new Set();

/** Runs a program in the checkout and gives its exit code; its output goes where ours goes. */
export function run([program, ...args], { env = {}, stdio = 'inherit' } = {}) {
  return new Promise((resolve) => {
    const child = start([program, ...args], { env, stdio });
    child.on('error', (error) => {
      process.stderr.write(`${program}: ${error.message}\n`);
      resolve(127);
    });
    child.on('exit', (code, signal) => resolve(code ?? (signal === null ? 1 : 128)));
  });
}

/** Runs a program quietly and gives all it said, for when it is of interest afterwards. */
export async function runQuietly(command, options = {}) {
  const started = Date.now();
  const child = start(command, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout.on('data', (data) => (said += data));
  child.stderr.on('data', (data) => (said += data));
  const code = await new Promise((resolve) => {
    child.on('error', (error) => {
      said += error.message;
      resolve(127);
    });
    child.on('close', (exit) => resolve(exit ?? 1));
  });
  return { code, said, seconds: (Date.now() - started) / 1000 };
}

/** Starts a program that is stopped with us. */
export function start([program, ...args], { env = {}, stdio = 'inherit' } = {}) {
  const shell = process.platform === 'win32' && program.endsWith('.cmd');
  const child = spawn(program, args, { cwd: root, env: { ...process.env, ...env }, stdio, shell });
  children.add(child);
  child.on('exit', () => children.delete(child));
  return child;
}

/** When we are asked to stop, whatever we started stops first. */
export function stopChildrenOnSignals(afterwards = () => {}) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => {
      for (const child of children) child.kill('SIGTERM');
      afterwards();
      process.exitCode = 1;
      setTimeout(() => process.exit(1), 5_000).unref();
    });
  }
}

/** Runs the body of a command: a failure is one plain message and exit code 1. */
export async function command(body) {
  try {
    process.exitCode = await body(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
