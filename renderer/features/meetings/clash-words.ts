/** What is in the way of a meeting, in a sentence each. */

import type { Clash } from '../../domain/meeting-clashes.ts';
import type { Words } from '../../words/say.ts';

/** `group` is the other one's name, `names` those who would be needed twice. */
export function sayClash(
  { say, sayTime, sayList }: Words,
  clash: Clash,
  group: string,
  names: readonly string[],
): string {
  switch (clash.type) {
    case 'sameRoom':
      return say('moving.sameRoom', { group, time: sayTime(clash.other.time) });
    case 'sameFacilitator':
      return say('moving.sameFacilitator', { group, names: sayList(names), time: sayTime(clash.other.time) });
    case 'groupMeetsAlready':
      return say('moving.groupMeetsAlready', { time: sayTime(clash.other.time) });
    case 'holiday':
      return say('moving.holiday', { name: clash.name });
  }
}
