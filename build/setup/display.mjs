/** A screen for machines without one: an Xvfb of our own, on a number it finds itself, gone when we are. */

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The kernel ends the server when we are gone, even if we were killed and could not. */
const endWithUs = existsSync('/usr/bin/setpriv') ? ['/usr/bin/setpriv', '--pdeathsig', 'TERM', '--'] : [];

/** Whether windows can be seen here. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/** Starts a screen if there is none and sets DISPLAY. Gives the function that ends it. */
export async function ensureDisplay() {
  if (hasDisplay()) return () => {};
  const { name, end } = await openDisplay();
  process.env['DISPLAY'] = name;
  return () => {
    delete process.env['DISPLAY'];
    end();
  };
}

/** A screen of its own, whatever screens there are: its name as DISPLAY wants it, and the function that ends it. */
export async function openDisplay() {
  const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp', '-noreset'];
  const [program, ...start] = [...endWithUs, 'Xvfb', ...args];
  const server = spawn(program, start, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const endServer = () => server.kill('SIGTERM');
  process.once('exit', endServer);
  const name = `:${await displayNumber(server)}`;
  const letSleep = keepAwake(name);
  const end = () => {
    process.removeListener('exit', endServer);
    letSleep();
    endServer();
  };
  return { name, end };
}

/**
 * No hand ever touches this screen, and a desk where nobody has moved for twelve minutes locks itself, also in the middle of a long
 * run of tests. So the mouse moves a little, in a corner where no window is.
 */
function keepAwake(display) {
  let place = 0;
  const timer = setInterval(() => {
    place = 1 - place;
    const env = { ...process.env, DISPLAY: display };
    spawn('xdotool', ['mousemove', String(place), '0'], { env, stdio: 'ignore' }).on('error', () => {});
  }, 60_000);
  timer.unref();
  return () => clearInterval(timer);
}

/** The server says the number when it is ready. It picks a free one under its own lock, so several can start at once. */
function displayNumber(server) {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stdio[3].on('data', (data) => {
      said += data;
      if (said.includes('\n')) resolve(said.trim());
    });
    server.on('error', () => reject(new Error('Xvfb is missing: please install the Debian package xvfb.')));
    server.on('exit', (code) => reject(new Error(`Xvfb ended with ${code} before a screen was there.`)));
  });
}
