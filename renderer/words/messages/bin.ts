/** The recycle bin: what was removed in the last thirty days, and the way back. */

import type { Messages } from '../message.ts';

export const binWords = {
  'bin.title': { en: 'Recycle bin', mr: 'काढलेल्या नोंदी', hi: 'हटाए गए रिकॉर्ड' },
  'bin.subtitle': {
    en: 'What was removed lies here for {days} days. Nobody who was erased comes back from here.',
    mr: 'काढून टाकलेले {days} दिवस इथे राहते. कायमचे पुसलेले इथून परत येत नाहीत.',
    hi: 'हटाया हुआ {days} दिन यहाँ रहता है। जिन्हें मिटाया गया वे यहाँ से वापस नहीं आते।',
  },
  'bin.empty': { en: 'Nothing lies here', mr: 'इथे काहीही नाही', hi: 'यहाँ कुछ नहीं है' },
  'bin.emptyText': {
    en: 'Whatever is removed can be put back from here for {days} days.',
    mr: 'काढून टाकलेली कोणतीही नोंद {days} दिवसांपर्यंत इथून परत ठेवता येते.',
    hi: 'जो भी हटाया जाए, उसे {days} दिन तक यहाँ से वापस रखा जा सकता है।',
  },
  'bin.cleared': {
    en: 'A note that was cleared, or any other field, is no record of its own: the history can take that change back for {days} days.',
    mr: 'रिकामी केलेली टीप किंवा इतर रकाना ही स्वतंत्र नोंद नाही: तो बदल “बदलांची नोंद” इथून {days} दिवस मागे घेता येतो.',
    hi: 'ख़ाली किया गया नोट या कोई और खाना अपने आप में रिकॉर्ड नहीं है: वह बदलाव “बदलावों का रिकॉर्ड” से {days} दिन तक वापस लिया जा सकता है।',
  },
  'bin.everything': { en: 'All kinds', mr: 'सर्व प्रकार', hi: 'सब प्रकार' },
  'bin.removed': {
    en: 'Removed on {date} by {who}',
    mr: '{date} रोजी {who} यांनी काढले',
    hi: '{date} को {who} ने हटाया',
  },
  'bin.with': {
    en: '{count, plural, one {with # record that belongs to it} other {with # records that belong to it}}',
    mr: '{count, plural, one {त्यासोबतची # नोंद} other {त्यासोबतच्या # नोंदी}}',
    hi: '{count, plural, one {साथ का # रिकॉर्ड} other {साथ के # रिकॉर्ड}}',
  },
  'bin.daysLeft': {
    en: '{count, plural, one {Last day here} other {# days left}}',
    mr: '{count, plural, one {इथला शेवटचा दिवस} other {# दिवस बाकी}}',
    hi: '{count, plural, one {यहाँ का आख़िरी दिन} other {# दिन बाक़ी}}',
  },
  'bin.putBack': { en: 'Put back', mr: 'परत ठेवा', hi: 'वापस रखें' },
  'bin.putBackOf': { en: 'Put back {name}', mr: '{name} परत ठेवा', hi: '{name} वापस रखें' },
  'bin.back': { en: '{name} is back', mr: '{name} परत आले', hi: '{name} वापस आ गया' },
  'bin.backWithout': {
    en: '{name} is back. {count, plural, one {# record that belonged to it} other {# records that belonged to it}} could not come: what they need is gone.',
    mr: '{name} परत आले. {count, plural, one {त्यासोबतची # नोंद} other {त्यासोबतच्या # नोंदी}} परत येऊ शकल्या नाहीत: त्यांना लागणारे आता नाही.',
    hi: '{name} वापस आ गया। {count, plural, one {साथ का # रिकॉर्ड} other {साथ के # रिकॉर्ड}} नहीं आ सके: उन्हें जो चाहिए वह अब नहीं है।',
  },
  'bin.notInBin': {
    en: 'This does not lie here any more: it is back already, or its days are over.',
    mr: 'हे आता इथे नाही: ते आधीच परत आले आहे, किंवा त्याचे दिवस संपले.',
    hi: 'यह अब यहाँ नहीं है: यह पहले ही वापस आ चुका है, या इसके दिन पूरे हो गए।',
  },
  'bin.lacks': {
    en: 'This cannot stand without a record that is gone itself: look under “{kind}”, and put that back first.',
    mr: 'ज्या नोंदीशिवाय हे राहू शकत नाही तीही काढली आहे: “{kind}” मध्ये पाहा, आणि आधी ती परत ठेवा.',
    hi: 'जिस रिकॉर्ड के बिना यह नहीं रह सकता वह भी हटा हुआ है: “{kind}” में देखें, और पहले उसे वापस रखें।',
  },
  'bin.clashes': {
    en: 'In the meantime there is one like it: {name}. Nothing was changed.',
    mr: 'दरम्यान तसेच एक आले आहे: {name}. काहीही बदलले नाही.',
    hi: 'इस बीच वैसा ही एक आ गया है: {name}। कुछ नहीं बदला।',
  },
  'bin.command': {
    en: 'Put back from the recycle bin',
    mr: 'काढलेली नोंद परत ठेवली',
    hi: 'हटाया गया रिकॉर्ड वापस रखा',
  },
  'bin.help': {
    en: 'What somebody removed lies here for thirty days: whose press put it here, and when. “Put back” makes it as it was, with what went with it; Ctrl+Z takes that back again.',
    mr: 'कोणी काढलेली नोंद तीस दिवस इथे राहते: कोणी आणि केव्हा काढली तेही दिसते. “परत ठेवा” म्हटल्यावर ती, सोबत गेलेल्या नोंदींसह, पूर्वीसारखी होते; Ctrl+Z ने तेही मागे घेता येते.',
    hi: 'किसी का हटाया हुआ रिकॉर्ड तीस दिन यहाँ रहता है: किसने और कब हटाया, यह भी दिखता है। “वापस रखें” से वह, साथ गए रिकॉर्डों समेत, पहले जैसा हो जाता है; Ctrl+Z से वह भी वापस लिया जा सकता है।',
  },
} as const satisfies Messages;
