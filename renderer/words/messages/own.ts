/** "What we hold about you": the sheet a member is given of everything that is recorded of them. */

import type { Messages } from '../message.ts';

export const ownWords = {
  'own.open': {
    en: 'What we hold about them',
    mr: 'त्यांच्याबद्दल आमच्याकडे काय आहे',
    hi: 'उनके बारे में हमारे पास क्या है',
  },
  'own.title': {
    en: 'What we hold about you',
    mr: 'तुमच्याबद्दल आमच्याकडे काय आहे',
    hi: 'आपके बारे में हमारे पास क्या है',
  },
  'own.text': {
    en: 'For the member, and for nobody else. Of other people it says nothing: where somebody’s name was typed, “…” stands.',
    mr: 'हे सदस्यांसाठी आहे, इतर कोणासाठी नाही. इतरांबद्दल यात काही नाही: कोणाचे नाव लिहिले होते तिथे “…” दिसते.',
    hi: 'यह सदस्य के लिए है, किसी और के लिए नहीं। दूसरों के बारे में इसमें कुछ नहीं: जहाँ किसी का नाम लिखा था वहाँ “…” दिखता है।',
  },
  'own.language': { en: 'Language of the sheet', mr: 'कागदाची भाषा', hi: 'काग़ज़ की भाषा' },
  'own.sheetTitle': {
    en: 'What we hold about you, {name} ({number})',
    mr: 'तुमच्याबद्दल आमच्याकडे काय आहे, {name} ({number})',
    hi: 'आपके बारे में हमारे पास क्या है, {name} ({number})',
  },
  'own.sheetText': {
    en: 'Ask us to correct, to seal or to erase any of it.',
    mr: 'यातील काहीही दुरुस्त करायला, बंद ठेवायला किंवा पुसायला आम्हाला सांगा.',
    hi: 'इसमें से कुछ भी ठीक करने, बंद रखने या मिटाने को हमसे कहें।',
  },
  'own.what': { en: 'What', mr: 'काय', hi: 'क्या' },
  'own.recorded': { en: 'What is recorded', mr: 'काय नोंदले आहे', hi: 'क्या दर्ज है' },
  'own.newer': {
    en: 'recorded by a newer Sobat, which can say it',
    mr: 'नव्या सोबतने नोंदले आहे; ते ती सांगू शकते',
    hi: 'नए सोबत ने दर्ज किया है; वही बता सकता है',
  },
  'own.count': {
    en: '{count, plural, one {# other record} other {# other records}}',
    mr: '{count, plural, one {इतर # नोंद} other {इतर # नोंदी}}',
    hi: '{count, plural, one {# और रिकॉर्ड} other {# और रिकॉर्ड}}',
  },
  'own.yes': { en: 'yes', mr: 'होय', hi: 'हाँ' },
  'own.no': { en: 'no', mr: 'नाही', hi: 'नहीं' },
  'own.until': { en: 'until {date}', mr: '{date} पर्यंत', hi: '{date} तक' },
  'own.carried': { en: 'carried the meeting', mr: 'बैठक चालवली', hi: 'बैठक चलाई' },
  'own.changed': {
    en: '{count, plural, one {changed once, on {date}} other {changed # times, last on {date}}}',
    mr: '{count, plural, one {एकदा बदलले, {date} रोजी} other {# वेळा बदलले, शेवटी {date} रोजी}}',
    hi: '{count, plural, one {एक बार बदला, {date} को} other {# बार बदला, आख़िर में {date} को}}',
  },
  'own.opened': {
    en: '{count, plural, one {opened to be read once, on {date}} other {opened to be read # times, last on {date}}}',
    mr: '{count, plural, one {वाचण्यासाठी एकदा उघडले, {date} रोजी} other {वाचण्यासाठी # वेळा उघडले, शेवटी {date} रोजी}}',
    hi: '{count, plural, one {पढ़ने के लिए एक बार खोला, {date} को} other {पढ़ने के लिए # बार खोला, आख़िर में {date} को}}',
  },
  'own.didPrint': {
    en: 'Put on paper what we hold about them',
    mr: 'त्यांच्याबद्दल आमच्याकडे काय आहे ते कागदावर दिले',
    hi: 'उनके बारे में हमारे पास क्या है, वह काग़ज़ पर दिया',
  },
  'own.printed': {
    en: '{count, plural, one {given on paper once, on {date}} other {given on paper # times, last on {date}}}',
    mr: '{count, plural, one {कागदावर एकदा दिले, {date} रोजी} other {कागदावर # वेळा दिले, शेवटी {date} रोजी}}',
    hi: '{count, plural, one {काग़ज़ पर एक बार दिया, {date} को} other {काग़ज़ पर # बार दिया, आख़िर में {date} को}}',
  },
  'own.help': {
    en: 'Everything recorded of one member, on paper or as a PDF, to be given to them and to nobody else. Other people’s names are left out.',
    mr: 'एका सदस्याबद्दल नोंदलेले सर्व, कागदावर किंवा PDF म्हणून, फक्त त्यांना देण्यासाठी. इतरांची नावे यात नसतात.',
    hi: 'एक सदस्य के बारे में दर्ज सब कुछ, काग़ज़ पर या PDF के रूप में, सिर्फ़ उन्हें देने के लिए। दूसरों के नाम इसमें नहीं होते।',
  },
} as const satisfies Messages;
