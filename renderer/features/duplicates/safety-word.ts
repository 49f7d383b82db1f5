/** Whether a number may be called, in words. */

import type { Phone } from '../../domain/phone.ts';
import type { WordId } from '../../words/words.ts';

export const safetyWord: Readonly<Record<Phone['safeToCall'], WordId>> = {
  yes: 'members.safeYes',
  no: 'members.safeNo',
  askFirst: 'members.safeAskFirst',
};
