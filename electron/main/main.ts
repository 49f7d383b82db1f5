/** Start-up of the shell: reads what was asked for, shuts Chromium's doors, takes the single instance, and opens the desk. */

import { mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';
import { createLog } from '../services/log.ts';
import { tidyMadeUpFolder } from '../services/made-up-folder.ts';
import { emptyStoreOfBefore, removeUnopenableStore } from '../services/store-folder.ts';
import { readTestSwitches } from '../services/test-switches.ts';
import { defaultOfficeFolder, hasForbiddenSwitch, madeUpPlaces, placesOf, readArguments } from './argv.ts';
import { setChromiumSwitches } from './chromium-switches.ts';
import { openDesk } from './desk.ts';
import { madeUpFolder, programFolder } from './frozen-names.ts';
import { hardenContents, registerScheme } from './security.ts';

/** Everything before `ready` is synchronous: schemes and switches are not heard afterwards, and waiting here would be for ever. */
function start(): void {
  if (isRelease() && hasForbiddenSwitch(process.argv, process.platform)) {
    app.exit(1);
    return;
  }
  const launch = readArguments(process.argv, app.isPackaged);
  const switches = readTestSwitches(process.env, app.isPackaged);
  const system = {
    appData: app.getPath('appData'),
    office: defaultOfficeFolder(process.platform, process.env, homedir()),
  };
  const { profile, office } = placesOf(launch, system);
  prepareProfile(profile);
  // Keyed by the profile: the second of two starts brings the first to the front and leaves.
  if (!app.requestSingleInstanceLock()) {
    app.exit(0);
    return;
  }
  if (launch.madeUp === 'standard') tidyMadeUpFolder(office, profile, madeUpFolder);
  removeUnopenableStore(profile);
  emptyStoreOfBefore(profile, office);
  const { devServer } = switches;
  const log = createLog(join(profile, 'sobat.log'), () => new Date());
  setChromiumSwitches(app.commandLine, devServer === undefined ? undefined : new URL(devServer).hostname);
  registerScheme();
  hardenContents(log);
  const { madeUp } = launch;
  const isShared = launch.named.office === undefined && madeUp !== 'standard';
  const madeUpProfile = madeUpPlaces(launch.named, system).profile;
  void app.whenReady().then(() => {
    openDesk({ profile, office, isShared, madeUp, madeUpProfile, switches, log });
  });
}

/** Packaged and not made for tests. A test build says so in its own package.json, which the archive's integrity check covers. */
function isRelease(): boolean {
  if (!app.isPackaged) return false;
  const facts = JSON.parse(readFileSync(join(app.getAppPath(), 'package.json'), 'utf8')) as {
    sobatBuild?: unknown;
  };
  return facts.sobatBuild !== 'test';
}

function prepareProfile(profile: string): void {
  try {
    mkdirSync(profile, { recursive: true });
  } catch {
    // The look at the office folder finds out and says so.
  }
  app.setName(programFolder);
  app.setPath('userData', profile);
}

start();
