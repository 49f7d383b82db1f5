/** What the preload put into the window. */

import type { Shell } from '../../electron/contract/calls.ts';

declare global {
  interface Window {
    readonly shell: Shell;
  }
}
