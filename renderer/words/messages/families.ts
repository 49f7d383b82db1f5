/** Who belongs to whom: since when and until when, and whether both know that the other comes here. */

import type { Messages } from '../message.ts';

export const familiesWords = {
  'families.since': { en: 'Since when?', mr: 'केव्हापासून?', hi: 'कब से?' },
  'families.until': { en: 'Until when?', mr: 'केव्हापर्यंत?', hi: 'कब तक?' },
  'families.sinceDate': { en: 'since {date}', mr: '{date} पासून', hi: '{date} से' },
  'families.untilDate': { en: 'until {date}', mr: '{date} पर्यंत', hi: '{date} तक' },
  'families.knownTo': {
    en: 'Does each know that the other comes here?',
    mr: 'एकमेकांच्या इथे येण्याबद्दल दोघांना माहीत आहे का?',
    hi: 'क्या दोनों को पता है कि दूसरे यहाँ आते हैं?',
  },
  'families.bothKnow': { en: 'Both know', mr: 'दोघांना माहीत आहे', hi: 'दोनों को पता है' },
  'families.notTold': { en: 'Not told', mr: 'सांगितलेले नाही', hi: 'नहीं बताया गया' },
  'families.notAsked': { en: 'Not asked yet', mr: 'अजून विचारलेले नाही', hi: 'अभी पूछा नहीं' },
  'families.mayNotKnow': {
    en: '{who, select, friend {Friends} other {The family}} may not know that {name} comes here.',
    mr: '{name} इथे येतात हे {who, select, friend {मित्रांना} other {घरच्यांना}} माहीत नसेल.',
    hi: '{who, select, friend {दोस्तों} other {घरवालों}} को शायद पता न हो कि {name} यहाँ आते हैं।',
  },
  'families.mayNotKnowShort': {
    en: '{who, select, friend {friends} other {the family}} may not know',
    mr: '{who, select, friend {मित्रांना} other {घरच्यांना}} माहीत नसेल',
    hi: '{who, select, friend {दोस्तों} other {घरवालों}} को शायद पता न हो',
  },
  'families.callPlainly': {
    en: 'When you call, give only your own name.',
    mr: 'फोन करताना फक्त स्वतःचे नाव सांगा.',
    hi: 'फ़ोन करते समय केवल अपना नाम बताएँ।',
  },
  'families.changeOne': { en: 'Change: {what}', mr: 'बदला: {what}', hi: 'बदलें: {what}' },
  'families.changeTitle': { en: 'Change the link', mr: 'नाते बदला', hi: 'रिश्ता बदलें' },
  'families.more': { en: 'More: {what}', mr: 'आणखी: {what}', hi: 'और: {what}' },
  'families.end': { en: 'It has ended', mr: 'हे नाते संपले', hi: 'यह रिश्ता ख़त्म हुआ' },
  'families.remove': {
    en: 'Remove: entered by mistake',
    mr: 'काढा: चुकून नोंदवले',
    hi: 'हटाएँ: ग़लती से दर्ज हुआ',
  },
  'families.ended': { en: 'Earlier', mr: 'पूर्वीची नाती', hi: 'पहले के रिश्ते' },
  'families.changedSaid': {
    en: 'The link between {name} and {other} is saved',
    mr: '{name} आणि {other} यांचे नाते जतन झाले',
    hi: '{name} और {other} का रिश्ता सहेजा गया',
  },
  'families.endedSaid': {
    en: 'It is noted that the link between {name} and {other} has ended',
    mr: '{name} आणि {other} यांचे नाते संपल्याची नोंद झाली',
    hi: '{name} और {other} का रिश्ता ख़त्म होने की बात दर्ज हुई',
  },
  'families.didChange': {
    en: 'Changed a link between two members',
    mr: 'दोन सदस्यांचे नाते बदलले',
    hi: 'दो सदस्यों का रिश्ता बदला',
  },
  'families.didEnd': {
    en: 'Noted that a link between two members has ended',
    mr: 'दोन सदस्यांचे नाते संपल्याचे नोंदवले',
    hi: 'दो सदस्यों का रिश्ता ख़त्म होना दर्ज किया',
  },
  'families.fieldSince': { en: 'Since', mr: 'केव्हापासून', hi: 'कब से' },
  'families.fieldUntil': { en: 'Until', mr: 'केव्हापर्यंत', hi: 'कब तक' },
  'families.fieldKnownTo': {
    en: 'Whether both know',
    mr: 'दोघांना माहीत आहे का',
    hi: 'दोनों को पता है या नहीं',
  },
} as const satisfies Messages;
