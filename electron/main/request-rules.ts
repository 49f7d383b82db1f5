/** Which addresses a page may ask for at all. */

import { host, scheme } from './frozen-names.ts';

/** Nothing but our own scheme and what a page makes itself; files and the network never. */
export function mayBeAsked(url: string, devServer: string | undefined): boolean {
  const { protocol: kind, host: asked } = new URL(url);
  if (kind === `${scheme}:`) return asked === host;
  if (['blob:', 'data:', 'devtools:'].includes(kind)) return true;
  return devServer !== undefined && asked === new URL(devServer).host;
}
