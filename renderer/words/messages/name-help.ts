/** While a name is typed: how it is likely written in the other script, and who may be in the records already. */

import type { Messages } from '../message.ts';

export const nameHelpWords = {
  'nameHelp.perhaps': { en: 'Perhaps {name}?', mr: 'कदाचित {name}?', hi: 'शायद {name}?' },
  'nameHelp.takeOver': { en: 'Take it over', mr: 'हे लिहा', hi: 'यही लिखें' },
  'nameHelp.takeOverName': {
    en: 'Take it over: {name}',
    mr: 'हे लिहा: {name}',
    hi: 'यही लिखें: {name}',
  },
} as const satisfies Messages;
