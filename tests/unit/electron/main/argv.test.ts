/** The switches by which somebody could look into a released desk, in every way in which Chromium would take them. */

import { describe, expect, it } from 'vitest';
import { hasForbiddenSwitch } from '../../../../electron/main/argv.ts';

const startsWith = (platform: NodeJS.Platform, asked: string) =>
  !hasForbiddenSwitch(['sobat', '--office', '/x', asked], platform);

describe('a released desk does not start', () => {
  it.each(['--remote-debugging-port=9222', '-remote-debugging-port=9222', '--Remote-Debugging-Port=9222'])(
    'with %s',
    (asked) => {
      expect(startsWith('linux', asked)).toBe(false);
      expect(startsWith('win32', asked)).toBe(false);
    },
  );

  it.each(['--inspect-brk=9229', '-inspect', '--debug-port=1', '--js-flags=--x', '--load-extension=/x'])(
    'with %s',
    (asked) => {
      expect(startsWith('linux', asked)).toBe(false);
    },
  );

  it.each(['/remote-debugging-port=9222', '  --inspect', '/INSPECT'])('on Windows with “%s”', (asked) => {
    expect(startsWith('win32', asked)).toBe(false);
  });
});

it('a released desk starts with a folder whose name sounds like a switch', () => {
  expect(startsWith('linux', '/debug/office')).toBe(true);
  expect(startsWith('linux', 'inspect')).toBe(true);
});
