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
  'nameHelp.sameTitle': {
    en: 'Is this the same person?',
    mr: 'ही तीच व्यक्ती आहे का?',
    hi: 'क्या ये वही व्यक्ति हैं?',
  },
  'nameHelp.perhapsHere': {
    en: 'Perhaps already here: {numbers}',
    mr: 'कदाचित आधीपासून नोंद आहे: {numbers}',
    hi: 'शायद पहले से दर्ज हैं: {numbers}',
  },
  'nameHelp.openRecord': { en: 'Open {number}', mr: '{number} उघडा', hi: '{number} खोलें' },
  'nameHelp.somebodyElse': {
    en: 'No, somebody else',
    mr: 'नाही, वेगळी व्यक्ती आहे',
    hi: 'नहीं, ये कोई और हैं',
  },
  'nameHelp.somebodyElseThan': {
    en: 'No, somebody else: {number}',
    mr: 'नाही, वेगळी व्यक्ती आहे: {number}',
    hi: 'नहीं, ये कोई और हैं: {number}',
  },
  'nameHelp.somebodyElseNoted': {
    en: 'It is noted with the record when you save',
    mr: 'जतन केल्यावर हे नोंदीसोबत लिहिले जाईल',
    hi: 'सहेजने पर यह रिकॉर्ड के साथ लिखा जाएगा',
  },
} as const satisfies Messages;
