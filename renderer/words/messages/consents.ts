/** Notices, what members agreed to, and the code of conduct. */

import type { Messages } from '../message.ts';

export const consentsWords = {
  'consents.neverAsked': {
    en: '{name} has not been asked yet: {what}',
    mr: '{name} यांना अजून विचारलेले नाही: {what}',
    hi: '{name} से अभी पूछा नहीं गया है: {what}',
  },
  'consents.takenBack': {
    en: '{name} took this consent back: {what}',
    mr: '{name} यांनी ही संमती मागे घेतली आहे: {what}',
    hi: '{name} ने यह सहमति वापस ले ली है: {what}',
  },
  'consents.notTheirs': {
    en: 'Whoever answered for {name} does not answer for them now: {what}',
    mr: '{name} यांच्यासाठी ज्यांनी उत्तर दिले, त्यांचे उत्तर आता चालत नाही: {what}',
    hi: '{name} के लिए जिन्होंने उत्तर दिया, उनका उत्तर अब नहीं माना जाता: {what}',
  },
  'consents.askFirst': {
    en: 'This is done only with a yes that counts today. Ask, and record the answer; then go on here.',
    mr: 'आज लागू असलेल्या संमतीनेच हे करता येते. विचारा, उत्तर नोंदवा आणि मग इथेच पुढे जा.',
    hi: 'यह केवल आज मान्य सहमति से किया जाता है। पूछें, उत्तर दर्ज करें, फिर यहीं आगे बढ़ें।',
  },
  'consents.how': { en: 'How', mr: 'कशी स्वीकारली', hi: 'कैसे मानी' },
  'consents.howSigned': { en: 'Signed on paper', mr: 'कागदावर सही केली', hi: 'काग़ज़ पर हस्ताक्षर किए' },
  'consents.howInTheGroup': { en: 'Aloud in the group', mr: 'गटात सर्वांसमोर', hi: 'समूह में सबके सामने' },
  'consents.howInTheOffice': {
    en: 'In talk with the office',
    mr: 'कार्यालयाशी बोलताना',
    hi: 'कार्यालय से बातचीत में',
  },
  'consents.noticeMissing': {
    en: 'No notice for this is in force in that language, so nobody can have read what they would agree to. A coordinator writes one under “Notices and code of conduct”.',
    mr: 'यासाठी त्या भाषेतली सूचना लागू नाही, म्हणून कशाला संमती द्यायची हे कोणी वाचलेले असू शकत नाही. समन्वयक ती “सूचना आणि आचारसंहिता” इथे लिहितात.',
    hi: 'इसके लिए उस भाषा में कोई सूचना लागू नहीं है, इसलिए किस बात की सहमति दें यह किसी ने पढ़ा नहीं हो सकता। समन्वयक इसे “सूचनाएँ और आचार संहिता” में लिखते हैं।',
  },
  'consents.guardianMissing': {
    en: '{name} is under 18: a parent answers for them. Note first, with “Edit”, which parent the office saw and when.',
    mr: '{name} १८ वर्षांखालील आहेत: त्यांच्यासाठी पालक उत्तर देतात. आधी “बदला” मध्ये कोणत्या पालकांना कार्यालयाने केव्हा पाहिले ते नोंदवा.',
    hi: '{name} 18 वर्ष से कम के हैं: उनके लिए माता या पिता उत्तर देते हैं। पहले “बदलें” में दर्ज करें कि कार्यालय ने किन्हें और कब देखा।',
  },
  'consents.conductMissing': {
    en: 'No code of conduct was in force on that day. A coordinator writes it under “Notices and code of conduct”.',
    mr: 'त्या दिवशी कोणतीही आचारसंहिता लागू नव्हती. समन्वयक ती “सूचना आणि आचारसंहिता” इथे लिहितात.',
    hi: 'उस दिन कोई आचार संहिता लागू नहीं थी। समन्वयक इसे “सूचनाएँ और आचार संहिता” में लिखते हैं।',
  },
  'consents.allAccepted': {
    en: 'That edition was accepted before.',
    mr: 'ती आवृत्ती आधीच स्वीकारली आहे.',
    hi: 'वह संस्करण पहले ही माना जा चुका है।',
  },
  'consents.conductTitle': { en: 'Code of conduct', mr: 'आचारसंहिता', hi: 'आचार संहिता' },
  'consents.acceptedOn': {
    en: 'Edition {version} accepted on {date}',
    mr: 'आवृत्ती {version}, {date} रोजी स्वीकारली',
    hi: 'संस्करण {version}, {date} को माना',
  },
  'consents.notYetAccepted': {
    en: 'Edition {version} not accepted yet',
    mr: 'आवृत्ती {version} अजून स्वीकारलेली नाही',
    hi: 'संस्करण {version} अभी नहीं माना',
  },
  'consents.noConduct': {
    en: 'The office has put no code of conduct in force yet.',
    mr: 'कार्यालयाने अजून आचारसंहिता लागू केलेली नाही.',
    hi: 'कार्यालय ने अभी आचार संहिता लागू नहीं की है।',
  },
  'consents.accept': { en: 'Record acceptance', mr: 'स्वीकृती नोंदवा', hi: 'स्वीकृति दर्ज करें' },
  'consents.acceptOn': { en: 'Accepted on', mr: 'स्वीकारल्याची तारीख', hi: 'मानने की तारीख़' },
  'consents.acceptedSaid': {
    en: '{count, plural, one {Acceptance of edition {version} is noted} other {# acceptances of edition {version} are noted}}',
    mr: '{count, plural, one {आवृत्ती {version} ची स्वीकृती नोंदवली} other {आवृत्ती {version} च्या # स्वीकृती नोंदवल्या}}',
    hi: '{count, plural, one {संस्करण {version} की स्वीकृति दर्ज हुई} other {संस्करण {version} की # स्वीकृतियाँ दर्ज हुईं}}',
  },
  'consents.didAccept': {
    en: 'Noted who accepted the code of conduct',
    mr: 'आचारसंहिता कोणी स्वीकारली हे नोंदवले',
    hi: 'आचार संहिता किसने मानी यह दर्ज किया',
  },
  'consents.editionRead': {
    en: 'edition {version}, {language}',
    mr: 'आवृत्ती {version}, {language}',
    hi: 'संस्करण {version}, {language}',
  },
  'consents.guardianAnswers': {
    en: '{guardian} answers for {name}.',
    mr: '{name} यांच्यासाठी {guardian} उत्तर देतात.',
    hi: '{name} के लिए {guardian} उत्तर देते हैं।',
  },
  'consents.toRead': {
    en: 'To be read before the answer',
    mr: 'उत्तर देण्यापूर्वी वाचायचे',
    hi: 'उत्तर से पहले पढ़ने के लिए',
  },
  'consents.lists': { en: 'Consents', mr: 'संमती', hi: 'सहमतियाँ' },
  'consents.missingTitle': { en: 'Missing consents', mr: 'नसलेल्या संमती', hi: 'जो सहमतियाँ नहीं हैं' },
  'consents.missingAbout': { en: 'For what', mr: 'कशासाठी', hi: 'किसके लिए' },
  'consents.aboutNow': { en: 'What is being done now', mr: 'सध्या जे केले जात आहे', hi: 'जो अभी किया जा रहा है' },
  'consents.missingCount': {
    en: '{count, plural, one {# consent is missing} other {# consents are missing}}',
    mr: '{count, plural, one {# संमती नाही} other {# संमती नाहीत}}',
    hi: '{count, plural, one {# सहमति नहीं है} other {# सहमतियाँ नहीं हैं}}',
  },
  'consents.missingFound': {
    en: '{found} of {count} missing consents',
    mr: '{count} नसलेल्या संमतींपैकी {found}',
    hi: '{count} में से {found} सहमतियाँ',
  },
  'consents.noneMissing': {
    en: 'Nobody’s consent is missing for this.',
    mr: 'यासाठी कोणाचीही संमती राहिलेली नाही.',
    hi: 'इसके लिए किसी की सहमति बाक़ी नहीं है।',
  },
  'consents.columnPurpose': { en: 'Consent to', mr: 'कशाला संमती', hi: 'किसकी सहमति' },
  'consents.columnWhy': { en: 'Why it is missing', mr: 'का नाही', hi: 'क्यों नहीं' },
  'consents.columnDoing': { en: 'What is being done', mr: 'काय केले जात आहे', hi: 'क्या किया जा रहा है' },
  'consents.whyNeverAsked': { en: 'not asked yet', mr: 'अजून विचारले नाही', hi: 'अभी पूछा नहीं' },
  'consents.whyWithdrawn': { en: 'taken back', mr: 'मागे घेतली', hi: 'वापस ली' },
  'consents.whyNotTheirs': {
    en: 'somebody else answered',
    mr: 'दुसऱ्या कोणी उत्तर दिले',
    hi: 'किसी और ने उत्तर दिया',
  },
  'consents.doingRecord': { en: 'A record is kept', mr: 'नोंद ठेवली आहे', hi: 'रिकॉर्ड रखा है' },
  'consents.doingCall': { en: 'A call is planned', mr: 'फोन करायचे ठरले आहे', hi: 'फ़ोन करना तय है' },
  'consents.doingEffort': {
    en: 'An effort is marked to be shared',
    mr: 'एक प्रयत्न सांगायचा आहे अशी नोंद आहे',
    hi: 'एक प्रयास बताने के लिए दर्ज है',
  },
  'consents.notAcceptedTitle': {
    en: 'Code of conduct not accepted',
    mr: 'आचारसंहिता न स्वीकारलेले',
    hi: 'जिन्होंने आचार संहिता नहीं मानी',
  },
  'consents.everybodyAccepted': {
    en: 'Everybody has accepted the code of conduct.',
    mr: 'सर्वांनी आचारसंहिता स्वीकारली आहे.',
    hi: 'सबने आचार संहिता मानी है।',
  },
  'consents.columnStand': { en: 'Accepted before', mr: 'आधी स्वीकारली', hi: 'पहले मानी' },
  'consents.neverAccepted': { en: 'no edition yet', mr: 'अजून एकही आवृत्ती नाही', hi: 'अभी कोई संस्करण नहीं' },
  'consents.earlierAccepted': { en: 'an earlier edition', mr: 'आधीची आवृत्ती', hi: 'पहले का संस्करण' },
  'consents.acceptMany': {
    en: '{count, plural, one {Acceptance of # member} other {Acceptance of # members}}',
    mr: '{count, plural, one {# सदस्याची स्वीकृती} other {# सदस्यांची स्वीकृती}}',
    hi: '{count, plural, one {# सदस्य की स्वीकृति} other {# सदस्यों की स्वीकृति}}',
  },
  'consents.helpNotAccepted': {
    en: 'Who has not accepted the code of conduct that holds now. Choose rows with Space, and record for all of them at once that they accepted it.',
    mr: 'आत्ता लागू असलेली आचारसंहिता कोणी स्वीकारलेली नाही. स्पेसने ओळी निवडा आणि सर्वांची स्वीकृती एकदमच नोंदवा.',
    hi: 'अभी लागू आचार संहिता किसने नहीं मानी। स्पेस से पंक्तियाँ चुनें और सबकी स्वीकृति एक साथ दर्ज करें।',
  },
  'consents.helpMissing': {
    en: 'Whose yes is missing for what the office is doing. Before photographs are taken, choose that above and narrow the list by the group.',
    mr: 'कार्यालय जे करत आहे त्यासाठी कोणाची संमती नाही. छायाचित्रे काढण्यापूर्वी वर ते निवडा आणि यादी गटानुसार कमी करा.',
    hi: 'कार्यालय जो कर रहा है उसके लिए किसकी सहमति नहीं है। तस्वीरें लेने से पहले ऊपर वह चुनें और सूची को समूह से छोटा करें।',
  },
  'consents.noYesNow': {
    en: 'Do not call: no consent to this now',
    mr: 'फोन करू नका: यासाठी सध्या संमती नाही',
    hi: 'फ़ोन न करें: इसके लिए अभी सहमति नहीं है',
  },
  'consents.whose': { en: 'Whose answer', mr: 'कोणाचे उत्तर', hi: 'किसका उत्तर' },
  'consents.byMember': { en: 'their own', mr: 'स्वतःचे', hi: 'अपना' },
  'consents.byGuardian': { en: 'of the parent or guardian', mr: 'पालकांचे', hi: 'अभिभावक का' },
} as const satisfies Messages;
