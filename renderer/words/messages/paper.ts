/** What becomes of a signed sheet after it was typed back. */

import type { Messages } from '../message.ts';

export const paperWords = {
  'paper.marks': { en: 'How people mark', mr: 'हजेरी कशी लावायची', hi: 'उपस्थिति कैसे लगाएँ' },
  'paper.marksSignature': {
    en: 'Time and signature',
    mr: 'वेळ आणि सही',
    hi: 'समय और हस्ताक्षर',
  },
  'paper.marksTick': { en: 'Only a tick', mr: 'फक्त खूण', hi: 'केवल निशान' },
  'paper.weekOpen': { en: 'Rosters of the week', mr: 'आठवड्याची हजेरीपत्रके', hi: 'सप्ताह के हाज़िरी-पत्रक' },
  'paper.weekTitle': {
    en: 'Rosters of the coming week',
    mr: 'येत्या आठवड्याची हजेरीपत्रके',
    hi: 'आने वाले सप्ताह के हाज़िरी-पत्रक',
  },
  'paper.weekCount': {
    en: '{count, plural, =0 {No meeting} one {One meeting} other {# meetings}} in seven days',
    mr: 'सात दिवसांत बैठका: {count}',
    hi: 'सात दिनों में बैठकें: {count}',
  },
  'paper.weekNone': {
    en: 'No meeting is planned in the next seven days',
    mr: 'पुढील सात दिवसांत कोणतीही बैठक ठरलेली नाही',
    hi: 'अगले सात दिनों में कोई बैठक तय नहीं है',
  },
  'paper.weekNoneNext': {
    en: 'Plan one on the page of its group; its roster appears here.',
    mr: 'गटाच्या पानावर बैठक ठरवा; तिचे हजेरीपत्रक इथे दिसेल.',
    hi: 'समूह के पन्ने पर बैठक तय करें; उसका हाज़िरी-पत्रक यहाँ दिखेगा।',
  },
  'paper.didPrepareWeek': {
    en: 'Numbered the rosters of a week',
    mr: 'आठवड्याच्या हजेरीपत्रकांना क्रमांक दिले',
    hi: 'सप्ताह के हाज़िरी-पत्रकों को क्रमांक दिए',
  },
  'paper.weekHelp': {
    en: 'All planned meetings of the next seven days, a sheet for each, printed in one go. Each gets its number as it is printed.',
    mr: 'पुढील सात दिवसांच्या सर्व बैठका, प्रत्येकीचे पत्रक, एकाच वेळी छापले जाते. छापताना प्रत्येकाला क्रमांक मिळतो.',
    hi: 'अगले सात दिनों की सभी बैठकें, हर एक का पत्रक, एक साथ छपता है। छपते समय हर एक को क्रमांक मिलता है।',
  },
  'paper.title': { en: 'The signed sheet', mr: 'सह्या केलेले पत्रक', hi: 'हस्ताक्षर किया हुआ पत्रक' },
  'paper.lies': {
    en: 'Typed back on {date}. The paper still lies about.',
    mr: '{date} रोजी भरले. कागद अजून बाहेर आहे.',
    hi: '{date} को भरा गया। काग़ज़ अभी बाहर है।',
  },
  'paper.file': { en: 'It is filed', mr: 'फाइलमध्ये ठेवले', hi: 'फ़ाइल में रखा' },
  'paper.shred': { en: 'It is shredded', mr: 'बारीक तुकडे केले', hi: 'टुकड़े कर दिए' },
  'paper.takeBack': { en: 'It lies about after all', mr: 'ते अजून बाहेरच आहे', hi: 'वह अभी बाहर ही है' },
  'paper.filed': { en: 'Filed', mr: 'फाइलमध्ये', hi: 'फ़ाइल में' },
  'paper.shredded': { en: 'Shredded', mr: 'तुकडे केलेले', hi: 'टुकड़े किए' },
  'paper.endedOn': {
    en: 'Typed back on {typed}. {end} on {date}.',
    mr: '{typed} रोजी भरले. {date} पासून: {end}.',
    hi: '{typed} को भरा गया। {date} से: {end}।',
  },
  'paper.saidAway': {
    en: 'Noted: the signed sheet does not lie about any more',
    mr: 'नोंद झाली: सह्या केलेले पत्रक आता बाहेर नाही',
    hi: 'दर्ज हुआ: हस्ताक्षर किया पत्रक अब बाहर नहीं है',
  },
  'paper.saidBack': {
    en: 'Noted: the signed sheet still lies about',
    mr: 'नोंद झाली: सह्या केलेले पत्रक अजून बाहेर आहे',
    hi: 'दर्ज हुआ: हस्ताक्षर किया पत्रक अभी बाहर है',
  },
  'paper.notTyped': {
    en: 'The sheet is not typed back yet. Nothing was changed; type it first.',
    mr: 'पत्रक अजून भरलेले नाही. काहीही बदललेले नाही; आधी ते भरा.',
    hi: 'पत्रक अभी भरा नहीं गया। कुछ नहीं बदला; पहले उसे भरें।',
  },
  'paper.fieldEnd': { en: 'Signed sheet', mr: 'सह्या केलेले पत्रक', hi: 'हस्ताक्षर किया पत्रक' },
  'paper.didPutAway': {
    en: 'Noted what became of a signed sheet',
    mr: 'सह्या केलेल्या पत्रकाचे काय झाले याची नोंद',
    hi: 'हस्ताक्षर किए पत्रक का क्या हुआ, यह दर्ज किया',
  },
} as const satisfies Messages;
