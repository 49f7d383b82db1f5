/** `npm run dev`: the desk with hot reloading; an edit on the shell's side builds it again and restarts. */

import { watch } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { electronRuntime, launchArguments } from './runtime/ensure.mjs';
import { ensureDisplay } from './setup/display.mjs';
import { prepare } from './setup/prepare.mjs';
import { at, command, root, start, stopChildrenOnSignals } from './setup/run.mjs';

const config = { configFile: at('build', 'vite.config.ts'), logLevel: 'warn' };

async function buildShell(createBuilder) {
  const builder = await createBuilder(config);
  for (const name of ['main', 'preload']) await builder.build(builder.environments[name]);
}

/** One run of the desk at a time; ending it on our wish is not the end of the session, closing its window is. */
function deskRunner(executable, address, args) {
  let desk = null;
  const launch = () => {
    const child = start([executable, root, ...launchArguments(), '--office', at('.sobat', 'dev'), ...args], {
      env: { SOBAT_DEV_SERVER: address },
    });
    child.on('exit', () => child === desk && process.exit());
    desk = child;
  };
  const restart = () => {
    const old = desk;
    // Already on its way out: the next launch takes the newest build anyway.
    if (old === null) return;
    desk = null;
    old.once('exit', launch);
    old.kill();
  };
  return { launch, restart };
}

/** Calls back once after a burst of changes. */
function onChange(folder, callback) {
  let timer;
  watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(callback, 100);
  });
}

await command(async (args) => {
  stopChildrenOnSignals();
  await prepare('start');
  await ensureDisplay();
  const { executable } = await electronRuntime();
  const { createBuilder, createServer } = await import('vite');
  const server = await createServer(config);
  await server.listen();
  await mkdir(at('.sobat', 'dev'), { recursive: true });
  const desk = deskRunner(executable, server.resolvedUrls.local[0], args);
  await buildShell(createBuilder);
  desk.launch();
  onChange(at('electron'), () => {
    void buildShell(createBuilder).then(desk.restart, (error) => process.stderr.write(`${error.message}\n`));
  });
  return new Promise(() => {});
});
