/** Keyboard and window of the released desk, by way of the screen: the only hands that reach a build nobody can drive. */

import { spawn, spawnSync } from 'node:child_process';
import { processesOf } from './processes-of.ts';
import { loggedBy, until, untilLogged, type ReleasedDesk } from './released-desk.ts';

/** The id of its window on the screen, when it is there; the keyboard is turned to it. */
export async function takeWindow(desk: ReleasedDesk): Promise<string> {
  let found: string | undefined;
  await until('a window on the screen', 20_000, () => {
    found = windowsOf(desk)[0];
    return found !== undefined;
  });
  if (found === undefined) throw new Error('There is no window');
  xdotool(desk, 'windowfocus', '--sync', found);
  return found;
}

/** All windows of the desk that can be seen. */
export function windowsOf(desk: ReleasedDesk): string[] {
  const pids = processesOf(desk.profile).map(({ pid }) => pid);
  return pids.flatMap((pid) => {
    const found = run(desk, 'search', '--onlyvisible', '--pid', String(pid)).stdout;
    return found.split('\n').filter((line) => /^\d+$/.test(line) && isOfOurSize(desk, line));
  });
}

/** The toolkit keeps tiny windows of its own for messages. */
function isOfOurSize(desk: ReleasedDesk, window: string): boolean {
  const { stdout } = run(desk, 'getwindowgeometry', '--shell', window);
  return Number(/WIDTH=(\d+)/.exec(stdout)?.[1] ?? 0) > 200;
}

/** Opens the desk as the first of its staff and locks it again, until the log says so: the keys of the menu work only when it is open. */
export async function unlockAndLock(desk: ReleasedDesk, passphrase: string): Promise<void> {
  await untilLogged(desk, 'officeLooked', 'Office');
  await takeWindow(desk);
  // The first of the staff was here last: the cursor waits at their passphrase.
  typeLetters(desk, passphrase);
  pressKeys(desk, 'Return');
  await until('the desk to open and lock', 40_000, () => {
    pressKeys(desk, 'ctrl+l');
    return loggedBy(desk).some(({ code, what }) => code === 'lockedAfterMs' && what === 'lock');
  });
}

export function pressKeys(desk: ReleasedDesk, ...keys: readonly string[]): void {
  xdotool(desk, 'key', '--delay', '60', ...keys);
}

function typeLetters(desk: ReleasedDesk, text: string): void {
  xdotool(desk, 'type', '--delay', '15', text);
}

function xdotool(desk: ReleasedDesk, ...args: readonly string[]): void {
  const done = run(desk, ...args);
  if (done.status !== 0) throw new Error(`xdotool ${args.join(' ')}: ${done.stderr}`);
}

function run({ screen }: ReleasedDesk, ...args: readonly string[]) {
  return spawnSync('xdotool', args, { encoding: 'utf8', env: { ...process.env, DISPLAY: screen } });
}

/** A screen of its own, on which no window of another test takes the keyboard away. Gives its name and the function that ends it. */
export async function openScreen(): Promise<{ readonly name: string; end(): void }> {
  const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp', '-noreset'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await new Promise<string>((resolve, reject) => {
    let said = '';
    server.stdio[3]?.on('data', (data: Buffer) => {
      said += data.toString();
      if (said.includes('\n')) resolve(said.trim());
    });
    server.once('exit', () => {
      reject(new Error('There is no screen'));
    });
  });
  return { name: `:${number}`, end: () => server.kill() };
}
