/** Made-up notices and a made-up code of conduct, each in two editions: the second says a little more. */

import type { Conduct } from '../conduct.ts';
import { consentPurposes, type ConsentPurpose } from '../consent.ts';
import { noticeLanguages, type NoticeLanguage, type Texts } from '../languages.ts';
import type { Notice } from '../notice.ts';
import type { Chance } from './chance.ts';
import type { Days } from './days.ts';

type Written = Readonly<Record<NoticeLanguage, string>>;

/** In days before today: everybody came after the first one, and the notices were written anew a good year ago. */
const firstEditionAgo = 2100;
const secondNoticeAgo = 400;
/** Since then not everybody has been asked again. */
export const secondConductAgo = 45;

const told: Readonly<Record<ConsentPurpose, Written>> = {
  membership: {
    en: 'We keep your name, how to reach you safely, the groups you belong to, and on which days you came. We use this to run the groups, and for nothing else. You may see it, have it corrected, or have it taken out.',
    mr: 'आम्ही तुमचे नाव, सुरक्षित संपर्काचा मार्ग, तुमचे गट आणि तुम्ही कोणत्या दिवशी आलात एवढेच नोंदवतो. हे फक्त गट चालवण्यासाठी वापरतो, दुसऱ्या कशासाठीही नाही. ही नोंद तुम्ही पाहू शकता, दुरुस्त करून घेऊ शकता किंवा काढून टाकायला सांगू शकता.',
    hi: 'हम आपका नाम, आपसे सुरक्षित संपर्क का तरीका, आपके समूह और आप किन दिनों आए, बस इतना ही रखते हैं। इसका उपयोग केवल समूह चलाने के लिए होता है, और किसी काम के लिए नहीं। आप इसे देख सकते हैं, ठीक करवा सकते हैं या हटवा सकते हैं।',
  },
  reminders: {
    en: 'We may call you or send you a message when you are new, or when you have been missing and wished to be asked after.',
    mr: 'तुम्ही नवीन असाल, किंवा आला नाहीत आणि विचारपूस करावी अशी तुमची इच्छा असेल, तर आम्ही तुम्हाला फोन किंवा निरोप करू शकतो.',
    hi: 'आप नए हों, या न आए हों और चाहते हों कि आपका हाल पूछा जाए, तो हम आपको फ़ोन या संदेश कर सकते हैं।',
  },
  photo: {
    en: 'At the yearly gathering photographs are taken. We show one in which you can be recognised only where you were told beforehand.',
    mr: 'वार्षिक मेळाव्यात छायाचित्रे काढली जातात. तुम्ही ओळखू याल असे छायाचित्र आम्ही तुम्हाला आधी सांगितलेल्या ठिकाणीच दाखवतो.',
    hi: 'वार्षिक मिलन में तस्वीरें ली जाती हैं। जिसमें आप पहचाने जाएँ, ऐसी तस्वीर हम केवल वहीं दिखाते हैं जहाँ का आपको पहले बताया गया हो।',
  },
  story: {
    en: 'We may share your own words about your own efforts outside your group, with your name or without it, as you choose each time.',
    mr: 'तुमच्या प्रयत्नांविषयीचे तुमचेच शब्द आम्ही गटाबाहेर सांगू शकतो; नावासह की नावाशिवाय, हे प्रत्येक वेळी तुम्ही ठरवता.',
    hi: 'आपके प्रयासों के बारे में आपके ही शब्द हम समूह के बाहर बता सकते हैं; नाम के साथ या बिना नाम के, यह हर बार आप तय करते हैं।',
  },
  funderCount: {
    en: 'We tell those who fund us how many people came, never who. Small numbers are left out.',
    mr: 'आम्ही देणगीदारांना किती लोक आले एवढेच सांगतो, कोण आले हे कधीही नाही. लहान आकडे वगळले जातात.',
    hi: 'हम दाताओं को केवल यह बताते हैं कि कितने लोग आए, कौन आए यह कभी नहीं। छोटी संख्याएँ छोड़ दी जाती हैं।',
  },
};

/** Whoever takes this one back is a member no longer. */
const toldSinceOfMembership: Written = {
  en: 'You may take this back at any time by telling the office. Leaving needs no reason.',
  mr: 'कार्यालयाला सांगून ही संमती तुम्ही केव्हाही मागे घेऊ शकता. गट सोडण्यासाठी कारण द्यावे लागत नाही.',
  hi: 'कार्यालय को बताकर यह सहमति आप कभी भी वापस ले सकते हैं। समूह छोड़ने के लिए कारण नहीं बताना पड़ता।',
};

const toldSince: Written = {
  en: 'You may say no and stay a member, and take a yes back at any time by telling the office.',
  mr: 'तुम्ही नाही म्हणू शकता आणि सदस्य राहू शकता; दिलेली संमती कार्यालयाला सांगून केव्हाही मागे घेऊ शकता.',
  hi: 'आप मना कर सकते हैं और सदस्य बने रह सकते हैं; दी हुई सहमति कार्यालय को बताकर कभी भी वापस ले सकते हैं।',
};

const kept: Written = {
  en: 'We are all equal here; nobody stands above anybody.\nWe share openly inside the group.\nWhat is said in the group stays in the group.\nEverybody is free to speak, or not to.\nWe do not judge.',
  mr: 'इथे आपण सगळे समान आहोत; कोणीही कोणापेक्षा वरचढ नाही.\nगटात आपण मोकळेपणाने बोलतो.\nगटात बोललेले गटातच राहते.\nबोलायचे की नाही, हे प्रत्येकाच्या इच्छेवर आहे.\nआपण कोणाबद्दलही मत बनवत नाही.',
  hi: 'यहाँ हम सब बराबर हैं; कोई किसी से ऊपर नहीं।\nसमूह में हम खुलकर बात करते हैं।\nसमूह में कही बात समूह में ही रहती है।\nबोलना या न बोलना, हर किसी की इच्छा है।\nहम किसी के बारे में राय नहीं बनाते।',
};

const keptSince: Written = {
  en: 'In the meeting telephones stay silent and out of sight.',
  mr: 'बैठकीत फोन शांत आणि नजरेआड राहतात.',
  hi: 'बैठक में फ़ोन शांत और नज़र से दूर रहते हैं।',
};

const sinceThen = (purpose: ConsentPurpose) => (purpose === 'membership' ? toldSinceOfMembership : toldSince);

function inEach(text: (language: NoticeLanguage) => string): Texts {
  // As a form would keep them.
  return Object.fromEntries(noticeLanguages.map((language) => [language, text(language).normalize('NFC')]));
}

export function makeUpNotices(days: Days, chance: Chance): Notice[] {
  return consentPurposes.flatMap((purpose): Notice[] => [
    {
      ...{ id: chance.id(), purpose, version: 1, effectiveOn: days.ago(firstEditionAgo) },
      texts: inEach((language) => told[purpose][language]),
    },
    {
      ...{ id: chance.id(), purpose, version: 2, effectiveOn: days.ago(secondNoticeAgo) },
      texts: inEach((language) => `${told[purpose][language]} ${sinceThen(purpose)[language]}`),
    },
  ]);
}

export function makeUpConducts(days: Days, chance: Chance): Conduct[] {
  return [
    {
      ...{ id: chance.id(), version: 1, effectiveOn: days.ago(firstEditionAgo) },
      texts: inEach((language) => kept[language]),
    },
    {
      ...{ id: chance.id(), version: 2, effectiveOn: days.ago(secondConductAgo) },
      texts: inEach((language) => `${kept[language]}\n${keptSince[language]}`),
    },
  ];
}
