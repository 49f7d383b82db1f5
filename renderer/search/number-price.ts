/** How near a member's number is to typed digits. */

import { beginsSo, holdsIt, unfound } from './vocabulary.ts';

/**
 * M-0042 is found as 0042, 042 and 42, by how it begins, and by three digits that it holds; `digits` are '0042'. Numbers are no words:
 * a hundred thousand of them, each different, would be priced at every letter that is typed. See [Note: Prices of finding].
 */
export function numberPrice(digits: string, typed: string): number {
  const at = digits.indexOf(typed);
  if (at < 0) return unfound;
  const zeros = digits.search(/[^0]|$/);
  if (digits.length - typed.length <= zeros && digits.endsWith(typed)) return 0;
  if (at <= zeros) return beginsSo;
  return typed.length > 2 ? holdsIt : unfound;
}
