/** What was asked for on the command line. */

import { dirname, join, resolve } from 'node:path';
import type { StartupFacts } from '../contract/office-state.ts';
import { madeUpFolder, officeFolder, programFolder } from './frozen-names.ts';

/** What was named on the command line; undefined is the system's own place. */
export interface Launch {
  readonly named: { readonly profile: string | undefined; readonly office: string | undefined };
  readonly madeUp: StartupFacts['madeUp'];
}

/** What the system says, for what was not named. */
export interface SystemFolders {
  readonly appData: string;
  readonly office: string;
}

/** Where one office and its profile lie. */
export interface Places {
  readonly profile: string;
  readonly office: string;
}

/**
 * `--made-up` opens the made-up office of this account. `--made-up members,seed` is for development and is not heard in a packaged
 * build: a first run done by hand whose office is then filled; `members,seed,canary` puts a word into every name that tests then
 * look for where no name may be.
 */
export function readArguments(argv: readonly string[], isPackaged: boolean): Launch {
  const named = { profile: pathAfter(argv, '--user-data-dir'), office: pathAfter(argv, '--office') };
  const wish = isPackaged ? null : wishFrom(valueAfter(argv, '--made-up'));
  return { named, madeUp: wish ?? (argv.includes('--made-up') ? 'standard' : null) };
}

export function placesOf({ named, madeUp }: Launch, system: SystemFolders): Places {
  return madeUp === 'standard' ? madeUpPlaces(named, system) : realPlaces(named, system);
}

/**
 * `--office DIR` keeps everything in DIR (`DIR/office`, `DIR/profile`); together with `--user-data-dir=PROFILE`, DIR is the office
 * folder itself.
 */
function realPlaces({ profile, office }: Launch['named'], system: SystemFolders): Places {
  if (office !== undefined && profile === undefined) return inOneFolder(office);
  return { profile: profile ?? join(system.appData, programFolder), office: office ?? system.office };
}

/**
 * The made-up office lies in a folder of its own name: in the one that was named, or beside an office and a profile that were named
 * one by one. Neither its office nor its profile can be the one that the same arguments without `--made-up` lead to.
 */
export function madeUpPlaces({ profile, office }: Launch['named'], system: SystemFolders): Places {
  if (office !== undefined && profile === undefined) return inOneFolder(join(office, madeUpFolder));
  const beside = office ?? profile;
  return inOneFolder(join(beside === undefined ? system.appData : dirname(beside), madeUpFolder));
}

function inOneFolder(folder: string): Places {
  return { profile: join(folder, 'profile'), office: join(folder, officeFolder) };
}

/** As far as Chromium needs to be told on a developer's computer; anything else that was asked for ends with this process. */
const sandboxSwitches = ['--no-sandbox', '--disable-setuid-sandbox', '--disable-dev-shm-usage'];

/**
 * What the next process is started with to open the other office. `application` is the folder of an application that is not packed.
 * The folders go along as they were named, so that the way back leads where one came from.
 */
export function relaunchArguments(
  argv: readonly string[],
  application: string | undefined,
  isMadeUp: boolean,
): string[] {
  const office = pathAfter(argv, '--office');
  const profile = pathAfter(argv, '--user-data-dir');
  return [
    ...(application === undefined ? [] : [application]),
    ...(office === undefined ? [] : [`--office=${office}`]),
    ...(profile === undefined ? [] : [`--user-data-dir=${profile}`]),
    ...sandboxSwitches.filter((each) => argv.includes(each)),
    ...(isMadeUp ? ['--made-up'] : []),
  ];
}

const opensADoor = [
  'remote-debugging',
  'inspect',
  'debug',
  'disable-web-security',
  'load-extension',
  'js-flags',
];

/** Chromium takes a switch after one dash as well as after two, and on Windows after a slash and blanks. */
const switchOn = { win32: /^\s*(?:--?|\/)\s*/, others: /^\s*--?\s*/ } as const;

/** Switches by which somebody else could look into or steer the desk; a release does not start with them. Fuses do not cover all. */
export function hasForbiddenSwitch(argv: readonly string[], platform: NodeJS.Platform): boolean {
  const dashes = platform === 'win32' ? switchOn.win32 : switchOn.others;
  const switches = argv
    .filter((each) => dashes.test(each))
    .map((each) => each.replace(dashes, '').toLowerCase());
  return switches.some((each) => opensADoor.some((start) => each.startsWith(start)));
}

/** One office for all accounts of the PC on Windows; elsewhere one for each account. */
export function defaultOfficeFolder(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
  home: string,
): string {
  if (platform === 'win32') {
    return join(environment['ProgramData'] ?? 'C:\\ProgramData', programFolder, officeFolder);
  }
  const data = environment['XDG_DATA_HOME'];
  return join(
    data === undefined || data === '' ? join(home, '.local', 'share') : data,
    programFolder,
    officeFolder,
  );
}

function pathAfter(argv: readonly string[], name: string): string | undefined {
  const value = valueAfter(argv, name);
  return value === undefined ? undefined : resolve(value);
}

function valueAfter(argv: readonly string[], name: string): string | undefined {
  const index = argv.findIndex((each) => each === name || each.startsWith(`${name}=`));
  const found = argv[index];
  if (found === undefined) return undefined;
  const value = found === name ? argv[index + 1] : found.slice(name.length + 1);
  return value === undefined || value === '' || value.startsWith('--') ? undefined : value;
}

function wishFrom(value: string | undefined): Exclude<StartupFacts['madeUp'], 'standard'> {
  const [, members, seed, canary] = /^(\d{1,6}),(\d{1,9})(,canary)?$/.exec(value ?? '') ?? [];
  if (members === undefined || seed === undefined) return null;
  const wish = { members: Number(members), seed: Number(seed) };
  return canary === undefined ? wish : { ...wish, canary: true };
}
