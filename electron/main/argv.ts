/** What was asked for on the command line. */

import { join, resolve } from 'node:path';
import { officeFolder, programFolder } from './frozen-names.ts';

export interface Launch {
  /** Undefined: the system's place for the profile. */
  readonly profile: string | undefined;
  readonly office: string | undefined;
  readonly madeUp: { readonly members: number; readonly seed: number; readonly canary?: true } | null;
}

/**
 * `--office DIR` keeps everything in DIR (`DIR/office`, `DIR/profile`); together with `--user-data-dir=PROFILE`, DIR is the office
 * folder itself. `--made-up members,seed` is for development and is not heard in a packaged build; `members,seed,canary` puts a
 * word into every name that tests then look for where no name may be.
 */
export function readArguments(argv: readonly string[], isPackaged: boolean): Launch {
  const named = pathAfter(argv, '--office');
  const profile = pathAfter(argv, '--user-data-dir');
  const madeUp = isPackaged ? null : madeUpFrom(valueAfter(argv, '--made-up'));
  if (named === undefined || profile !== undefined) return { profile, office: named, madeUp };
  return { profile: join(named, 'profile'), office: join(named, officeFolder), madeUp };
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

function madeUpFrom(value: string | undefined): Launch['madeUp'] {
  const [, members, seed, canary] = /^(\d{1,6}),(\d{1,9})(,canary)?$/.exec(value ?? '') ?? [];
  if (members === undefined || seed === undefined) return null;
  const wish = { members: Number(members), seed: Number(seed) };
  return canary === undefined ? wish : { ...wish, canary: true };
}
