/** What is wrong with a field, in words beneath it. The ids are the domain's list; one more for anything not on it. */

import type { Messages } from '../message.ts';

export const problemWords = {
  'problem.nameMissing': { en: 'Write a name here', mr: 'इथे नाव लिहा', hi: 'यहाँ नाम लिखें' },
  'problem.nameTooLong': {
    en: 'At most 120 letters',
    mr: 'जास्तीत जास्त 120 अक्षरे',
    hi: 'अधिक से अधिक 120 अक्षर',
  },
  'problem.textMissing': { en: 'Write something here', mr: 'इथे काहीतरी लिहा', hi: 'यहाँ कुछ लिखें' },
  'problem.textTooLong': {
    en: 'At most 200 letters',
    mr: 'जास्तीत जास्त 200 अक्षरे',
    hi: 'अधिक से अधिक 200 अक्षर',
  },
  'problem.noteTooLong': {
    en: 'At most 500 letters',
    mr: 'जास्तीत जास्त 500 अक्षरे',
    hi: 'अधिक से अधिक 500 अक्षर',
  },
  'problem.pageTooLong': {
    en: 'At most 6000 letters',
    mr: 'जास्तीत जास्त 6000 अक्षरे',
    hi: 'अधिक से अधिक 6000 अक्षर',
  },
  'problem.emailImpossible': {
    en: 'An email address looks like asha@example.org',
    mr: 'ईमेल पत्ता asha@example.org असा असतो',
    hi: 'ईमेल पता asha@example.org जैसा होता है',
  },
  'problem.pinCodeImpossible': {
    en: 'A PIN code has six digits, like 411038',
    mr: 'पिन कोडमध्ये सहा अंक असतात, जसे 411038',
    hi: 'पिन कोड में छह अंक होते हैं, जैसे 411038',
  },
  'problem.addressTooLong': {
    en: 'Please write the address shorter: at most five lines, 240 letters in all',
    mr: 'कृपया पत्ता थोडक्यात लिहा: जास्तीत जास्त पाच ओळी, एकूण 240 अक्षरे',
    hi: 'कृपया पता छोटा लिखें: अधिक से अधिक पाँच पंक्तियाँ, कुल 240 अक्षर',
  },
  'problem.yearAndAge': {
    en: 'Keep either the year or the age, not both',
    mr: 'वर्ष किंवा वय यांपैकी एकच ठेवा',
    hi: 'साल या उम्र में से एक ही रखें',
  },
  'problem.checkOnCountedOnly': {
    en: 'Whoever is counted only cannot be missed; choose one of the two',
    mr: 'फक्त मोजले जाणारे आले नाहीत हे कळत नाही; दोन्हींपैकी एक निवडा',
    hi: 'केवल गिने जाने वाले न आएँ तो पता नहीं चलता; दोनों में से एक चुनें',
  },
  'problem.yearImpossible': {
    en: 'Write the year with four digits, like 1984',
    mr: 'वर्ष चार अंकांत लिहा, जसे 1984',
    hi: 'वर्ष चार अंकों में लिखें, जैसे 1984',
  },
  'problem.textHidden': {
    en: 'This text holds hidden signs that would confuse reading. Type it anew instead of pasting it.',
    mr: 'या मजकुरात न दिसणारी चिन्हे आहेत. चिकटवण्याऐवजी तो नव्याने टाइप करा.',
    hi: 'इस पाठ में न दिखने वाले चिह्न हैं। चिपकाने के बजाय इसे नए सिरे से लिखें।',
  },
  'problem.dateMissing': { en: 'Write a date here', mr: 'इथे तारीख लिहा', hi: 'यहाँ तारीख़ लिखें' },
  'problem.dateImpossible': {
    en: 'This is not a date. Write day/month/year, for example 22/11/2026',
    mr: 'ही तारीख नाही. दिवस/महिना/वर्ष असे लिहा, उदाहरणार्थ 22/11/2026',
    hi: 'यह तारीख़ नहीं है। दिन/महीना/वर्ष लिखें, जैसे 22/11/2026',
  },
  'problem.timeImpossible': {
    en: 'This is not a time. Write it like 11:00 or 17:30',
    mr: 'ही वेळ नाही. 11:00 किंवा 17:30 अशी लिहा',
    hi: 'यह समय नहीं है। 11:00 या 17:30 की तरह लिखें',
  },
  'problem.minutesImpossible': {
    en: 'From 15 minutes to 10 hours (600)',
    mr: '15 मिनिटांपासून 10 तासांपर्यंत (600)',
    hi: '15 मिनट से 10 घंटे (600) तक',
  },
  'problem.leftBeforeJoined': {
    en: 'Leaving cannot be before joining',
    mr: 'सोडल्याची तारीख सामील होण्याच्या तारखेआधीची असू शकत नाही',
    hi: 'छोड़ने की तारीख़ जुड़ने से पहले की नहीं हो सकती',
  },
  'problem.phoneMissing': { en: 'Write a phone number here', mr: 'इथे फोन नंबर लिहा', hi: 'यहाँ फ़ोन नंबर लिखें' },
  'problem.phoneImpossible': {
    en: 'This is not a phone number: only digits, spaces, + - ( )',
    mr: 'हा फोन नंबर नाही: फक्त अंक, मोकळी जागा, + - ( )',
    hi: 'यह फ़ोन नंबर नहीं है: केवल अंक, ख़ाली जगह, + - ( )',
  },
  'problem.phonesTooMany': {
    en: 'At most five numbers',
    mr: 'जास्तीत जास्त पाच नंबर',
    hi: 'अधिक से अधिक पाँच नंबर',
  },
  'problem.roleMissing': {
    en: 'Choose at least one role',
    mr: 'किमान एक भूमिका निवडा',
    hi: 'कम से कम एक भूमिका चुनें',
  },
  'problem.roomsTooMany': { en: 'Too many rooms', mr: 'खोल्या फार जास्त आहेत', hi: 'कमरे बहुत ज़्यादा हैं' },
  'problem.choiceMissing': { en: 'Choose one', mr: 'एक निवडा', hi: 'एक चुनें' },
  'problem.weekdayMissing': { en: 'Choose a weekday', mr: 'वार निवडा', hi: 'सप्ताह का दिन चुनें' },
  'problem.nthsMissing': {
    en: 'Choose at least one week of the month',
    mr: 'महिन्यातला किमान एक आठवडा निवडा',
    hi: 'महीने का कम से कम एक सप्ताह चुनें',
  },
  'problem.everyImpossible': {
    en: 'From 1 to 12 weeks',
    mr: '1 ते 12 आठवडे',
    hi: '1 से 12 हफ़्ते',
  },
  'problem.hoursImpossible': {
    en: 'From a quarter of an hour (0.25) to 500 hours',
    mr: 'पाव तासापासून (0.25) 500 तासांपर्यंत',
    hi: 'पंद्रह मिनट (0.25) से 500 घंटे तक',
  },
  'problem.endsBeforeStarts': {
    en: 'It has to end after it begins',
    mr: 'संपण्याची वेळ सुरू होण्याच्या वेळेनंतरची हवी',
    hi: 'समाप्ति का समय शुरू होने के बाद का होना चाहिए',
  },
  'problem.capacityImpossible': {
    en: 'At least 1 place, at most 500; empty means room for everybody',
    mr: 'किमान 1 आणि कमाल 500 जागा; रिकामे म्हणजे सर्वांसाठी जागा',
    hi: 'कम से कम 1 और ज़्यादा से ज़्यादा 500 जगहें; ख़ाली का अर्थ है सबके लिए जगह',
  },
  'problem.trainersTooMany': {
    en: 'At most 20 trainers',
    mr: 'जास्तीत जास्त 20 प्रशिक्षक',
    hi: 'ज़्यादा से ज़्यादा 20 प्रशिक्षक',
  },
  'problem.monthsImpossible': {
    en: 'Write a whole number of months',
    mr: 'महिन्यांची पूर्ण संख्या लिहा',
    hi: 'महीनों की पूरी संख्या लिखें',
  },
  'problem.countImpossible': {
    en: 'This number cannot be right',
    mr: 'ही संख्या बरोबर असू शकत नाही',
    hi: 'यह संख्या सही नहीं हो सकती',
  },
  'problem.datesMissing': {
    en: 'At least one date is needed',
    mr: 'किमान एक तारीख लागते',
    hi: 'कम से कम एक तारीख़ चाहिए',
  },
  'problem.datesTooMany': { en: 'At most 60 dates', mr: 'जास्तीत जास्त 60 तारखा', hi: 'अधिक से अधिक 60 तारीख़ें' },
  'problem.weekdayTwice': {
    en: 'A weekday stands here twice; tick its weeks in one row',
    mr: 'एक वार दोनदा आला आहे; त्याचे आठवडे एकाच ओळीत निवडा',
    hi: 'एक दिन दो बार आया है; उसके हफ़्ते एक ही पंक्ति में चुनें',
  },
  'problem.dayTwice': {
    en: 'A date stands here twice',
    mr: 'एक तारीख दोनदा आली आहे',
    hi: 'एक तारीख़ दो बार आई है',
  },
  'problem.pausesTooMany': {
    en: 'At most 12 pauses',
    mr: 'जास्तीत जास्त 12 खंड',
    hi: 'अधिक से अधिक 12 विराम',
  },
  'problem.sessionPlaceTwice': {
    en: 'Choose a venue or write a place, not both',
    mr: 'ठिकाण निवडा किंवा लिहा, दोन्ही नको',
    hi: 'स्थान चुनें या लिखें, दोनों नहीं',
  },
  'problem.completedWithoutDate': {
    en: 'Write the day it was completed',
    mr: 'पूर्ण झाल्याची तारीख लिहा',
    hi: 'पूरा होने की तारीख़ लिखें',
  },
  'problem.memberTwice': {
    en: 'The same member is here twice',
    mr: 'एकच सदस्य दोनदा आले आहेत',
    hi: 'एक ही सदस्य दो बार आए हैं',
  },
  'problem.linkToSelf': {
    en: 'Choose two that are not the same',
    mr: 'दोन वेगवेगळे निवडा',
    hi: 'दो अलग-अलग चुनें',
  },
  'problem.endedBeforeBegan': {
    en: 'The end cannot be before the beginning',
    mr: 'शेवटची तारीख सुरुवातीच्या तारखेआधीची असू शकत नाही',
    hi: 'अंत की तारीख़ शुरुआत से पहले की नहीं हो सकती',
  },
  'problem.dayToCome': {
    en: 'This day is still to come',
    mr: 'ही तारीख अजून यायची आहे',
    hi: 'यह तारीख़ अभी आनी है',
  },
  'problem.dueBeforeAsked': {
    en: 'This day is before the day it was asked for',
    mr: 'ही तारीख विचारल्याच्या तारखेच्या आधीची आहे',
    hi: 'यह तारीख़ पूछे जाने की तारीख़ से पहले की है',
  },
  'problem.fieldUnknown': {
    en: 'There is something here that this Sobat does not know',
    mr: 'इथे या सोबतला माहीत नसलेले काहीतरी आहे',
    hi: 'यहाँ कुछ ऐसा है जो यह सोबत नहीं जानता',
  },
  'problem.recordBroken': {
    en: 'This record is not as it should be',
    mr: 'ही नोंद जशी असायला हवी तशी नाही',
    hi: 'यह रिकॉर्ड वैसा नहीं है जैसा होना चाहिए',
  },
  'problem.notUnderstood': {
    en: 'Please look at this once more',
    mr: 'कृपया हे पुन्हा एकदा पाहा',
    hi: 'कृपया इसे एक बार फिर देखें',
  },
  'problem.helplinesTooMany': {
    en: 'At most ten helplines',
    mr: 'जास्तीत जास्त दहा हेल्पलाइन',
    hi: 'अधिक से अधिक दस हेल्पलाइन',
  },
  'problem.phrasesTooMany': {
    en: 'At most fifty phrases',
    mr: 'जास्तीत जास्त पन्नास वाक्ये',
    hi: 'अधिक से अधिक पचास वाक्य',
  },
  'problem.lockMinutesImpossible': {
    en: 'A whole number from 1 to 60',
    mr: '1 ते 60 मधला पूर्ण आकडा',
    hi: '1 से 60 तक की पूरी संख्या',
  },
  'problem.backupDaysImpossible': {
    en: 'A whole number of days, from 1 to 60',
    mr: 'दिवसांचा पूर्ण आकडा, 1 ते 60',
    hi: 'दिनों की पूरी संख्या, 1 से 60 तक',
  },
} as const satisfies Messages;
