/** The notice and consent form: what stands on the paper besides the notices, and the screen that prints it. */

import type { Messages } from '../message.ts';

export const consentFormWords = {
  'consentForm.title': { en: 'Notice and consent', mr: 'सूचना आणि संमती', hi: 'सूचना और सहमति' },
  'consentForm.intro': {
    en: 'Please read this, or have it read to you. Ask whatever is not clear. For each, tick yes or no: it is your own choice.',
    mr: 'कृपया हे वाचा किंवा वाचून घ्या. जे समजले नाही ते विचारा. प्रत्येकासाठी होय किंवा नाही अशी खूण करा: निर्णय तुमचाच आहे.',
    hi: 'कृपया इसे पढ़ें या पढ़वा लें। जो स्पष्ट न हो वह पूछें। हर एक के लिए हाँ या नहीं पर निशान लगाएँ: निर्णय आपका ही है।',
  },
  'consentForm.edition': { en: 'edition {version}', mr: 'आवृत्ती {version}', hi: 'संस्करण {version}' },
  'consentForm.name': { en: 'Name', mr: 'नाव', hi: 'नाम' },
  'consentForm.number': { en: 'Number', mr: 'क्रमांक', hi: 'क्रमांक' },
  'consentForm.yes': { en: 'Yes', mr: 'होय', hi: 'हाँ' },
  'consentForm.no': { en: 'No', mr: 'नाही', hi: 'नहीं' },
  'consentForm.accept': { en: 'I keep to this', mr: 'मी हे पाळीन', hi: 'मैं इसे मानूँगा/मानूँगी' },
  'consentForm.takeBack': {
    en: 'I may take any yes back at any time by telling the office.',
    mr: 'दिलेली कोणतीही संमती मी कार्यालयाला सांगून केव्हाही मागे घेऊ शकतो/शकते.',
    hi: 'दी हुई कोई भी सहमति मैं कार्यालय को बताकर कभी भी वापस ले सकता/सकती हूँ।',
  },
  'consentForm.guardian': {
    en: 'Parent or guardian',
    mr: 'पालक',
    hi: 'माता-पिता या अभिभावक',
  },
  'consentForm.date': { en: 'Date', mr: 'तारीख', hi: 'तारीख़' },
  'consentForm.signature': { en: 'Signature', mr: 'सही', hi: 'हस्ताक्षर' },
  'consentForm.keep': {
    en: 'One for you, one for the office.',
    mr: 'एक प्रत तुमच्यासाठी, एक कार्यालयासाठी.',
    hi: 'एक प्रति आपके लिए, एक कार्यालय के लिए।',
  },
  'consentForm.firstLanguage': {
    en: 'The member’s own language',
    mr: 'सदस्याची स्वतःची भाषा',
    hi: 'सदस्य की अपनी भाषा',
  },
  'consentForm.secondLanguage': {
    en: 'Another one beside it',
    mr: 'सोबत आणखी एक भाषा',
    hi: 'साथ में एक और भाषा',
  },
  'consentForm.noSecond': { en: 'none', mr: 'नको', hi: 'नहीं' },
  'consentForm.onlyOpen': {
    en: 'Only what was not agreed to yet',
    mr: 'ज्याला अजून संमती नाही तेवढेच',
    hi: 'केवल जिसकी सहमति अभी नहीं है',
  },
  'consentForm.paperWarning': {
    en: 'This paper names the organisation. Hand it over in person, or post it in a plain envelope.',
    mr: 'या कागदावर संस्थेचे नाव आहे. तो प्रत्यक्ष हातात द्या, किंवा साध्या पाकिटातून पाठवा.',
    hi: 'इस काग़ज़ पर संस्था का नाम है। इसे हाथ में दें, या सादे लिफ़ाफ़े में भेजें।',
  },
  'consentForm.preview': { en: 'The form as printed', mr: 'छापील फॉर्म', hi: 'छपा हुआ फ़ॉर्म' },
  'consentForm.printedSaid': {
    en: 'The form went to the printer',
    mr: 'फॉर्म छपाईसाठी पाठवला',
    hi: 'फ़ॉर्म छपने भेजा गया',
  },
  'consentForm.nothingInForce': {
    en: 'There is no notice to print yet. A coordinator puts one in force first.',
    mr: 'छापण्यासाठी अजून सूचना नाही. आधी समन्वयक ती लागू करतात.',
    hi: 'छापने के लिए अभी कोई सूचना नहीं है। पहले समन्वयक उसे लागू करते हैं।',
  },
  'consentForm.open': {
    en: 'Print notice and form',
    mr: 'सूचना आणि फॉर्म छापा',
    hi: 'सूचना और फ़ॉर्म छापें',
  },
  'consentForm.openBlank': {
    en: 'Print a blank form',
    mr: 'कोरा फॉर्म छापा',
    hi: 'ख़ाली फ़ॉर्म छापें',
  },
  'consentForm.help1': {
    en: 'The member’s own language stands first. Give them time to read, or read it to them; then record each answer on their page.',
    mr: 'सदस्याची स्वतःची भाषा आधी येते. त्यांना वाचायला वेळ द्या किंवा वाचून दाखवा; मग प्रत्येक उत्तर त्यांच्या पानावर नोंदवा.',
    hi: 'सदस्य की अपनी भाषा पहले आती है। उन्हें पढ़ने का समय दें या पढ़कर सुनाएँ; फिर हर उत्तर उनके पन्ने पर दर्ज करें।',
  },
} as const satisfies Messages;
