/** Whether a member may be called at all, in one word for a list; the member's own page says it for each number. */

import type { Member } from '../../domain/member.ts';
import type { Phone } from '../../domain/phone.ts';

/** `differs`: some numbers are safe and some are not, so nobody may call before looking. */
export type Safety = Phone['safeToCall'] | 'differs' | 'noPhone';

/** From the best to call to those nobody can. */
export const safeties = ['yes', 'askFirst', 'differs', 'no', 'noPhone'] as const satisfies readonly Safety[];

export function safetyOf({ phones }: Member): Safety {
  const answers = new Set(phones.map(({ safeToCall }) => safeToCall));
  const [only] = answers;
  if (only === undefined) return 'noPhone';
  return answers.size === 1 ? only : 'differs';
}
