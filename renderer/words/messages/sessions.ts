/** A training session from its first date to its last mark: places, waiting list, days, outcomes. */

import type { Messages } from '../message.ts';

export const sessionsWords = {
  'sessions.phasePlanned': { en: 'Planned', mr: 'ठरलेले', hi: 'तय' },
  'sessions.phaseOpen': { en: 'Open for names', mr: 'नावनोंदणी सुरू', hi: 'नाम दर्ज हो रहे हैं' },
  'sessions.phaseRunning': { en: 'Running', mr: 'सुरू आहे', hi: 'चल रहा है' },
  'sessions.phaseOver': { en: 'Over, to be closed', mr: 'झाले, बंद करा', hi: 'हो गया, बंद करें' },
  'sessions.phaseClosed': { en: 'Closed', mr: 'पूर्ण', hi: 'पूरा' },
  'sessions.waiting': { en: 'On the waiting list', mr: 'प्रतीक्षा यादीत', hi: 'प्रतीक्षा सूची में' },
  'sessions.notCompleted': { en: 'Not completed', mr: 'पूर्ण झाले नाही', hi: 'पूरा नहीं हुआ' },

  'sessions.times': { en: 'Times and places', mr: 'वेळ आणि जागा', hi: 'समय और जगहें' },
  'sessions.startsAt': { en: 'From', mr: 'पासून', hi: 'से' },
  'sessions.endsAt': { en: 'To', mr: 'पर्यंत', hi: 'तक' },
  'sessions.timesHint': {
    en: 'On each day. Empty: the whole day.',
    mr: 'प्रत्येक दिवशी. रिकामे: पूर्ण दिवस.',
    hi: 'हर दिन। ख़ाली: पूरा दिन।',
  },
  'sessions.capacity': { en: 'Places', mr: 'जागा', hi: 'जगहें' },
  'sessions.capacityHint': {
    en: 'Empty: room for everybody',
    mr: 'रिकामे: सर्वांसाठी जागा',
    hi: 'ख़ाली: सबके लिए जगह',
  },
  'sessions.room': { en: 'Room', mr: 'खोली', hi: 'कमरा' },
  'sessions.anyRoom': { en: 'The whole venue', mr: 'संपूर्ण ठिकाण', hi: 'पूरा स्थान' },
  'sessions.trainers': { en: 'Trainers', mr: 'प्रशिक्षक', hi: 'प्रशिक्षक' },
  'sessions.addTrainer': { en: 'Add a member', mr: 'सदस्य जोडा', hi: 'सदस्य जोड़ें' },
  'sessions.removeTrainer': {
    en: 'Take {name} out',
    mr: '{name} यांना काढा',
    hi: '{name} को हटाएँ',
  },
  'sessions.outsideTrainers': { en: 'From outside', mr: 'बाहेरचे', hi: 'बाहर से' },
  'sessions.outsideHint': {
    en: 'Names, with a comma between them',
    mr: 'नावे, मध्ये स्वल्पविराम',
    hi: 'नाम, बीच में अल्पविराम',
  },
  'sessions.timeFromTo': { en: '{from} to {to}', mr: '{from} ते {to}', hi: '{from} से {to} तक' },
  'sessions.timeFrom': { en: 'from {from}', mr: '{from} पासून', hi: '{from} से' },
  'sessions.timeTo': { en: 'until {to}', mr: '{to} पर्यंत', hi: '{to} तक' },
  'sessions.ofCapacity': {
    en: '{taken} of {capacity}',
    mr: '{capacity} पैकी {taken}',
    hi: '{capacity} में से {taken}',
  },
  'sessions.taken': {
    en: '{taken} of {capacity} taken',
    mr: '{capacity} पैकी {taken} भरल्या',
    hi: '{capacity} में से {taken} भरीं',
  },
  'sessions.waitingCount': {
    en: '{count, plural, one {# waits} other {# wait}}',
    mr: '{count, plural, one {# प्रतीक्षेत} other {# प्रतीक्षेत}}',
    hi: '{count, plural, one {# प्रतीक्षा में} other {# प्रतीक्षा में}}',
  },
  'sessions.editTitle': { en: 'Change the session', mr: 'सत्रात बदल करा', hi: 'सत्र बदलें' },
  'sessions.changedSaid': { en: 'The session is changed', mr: 'सत्रात बदल झाला', hi: 'सत्र बदल गया' },
  'sessions.open': { en: 'Open for names', mr: 'नावनोंदणी सुरू करा', hi: 'नाम दर्ज करना शुरू करें' },
  'sessions.openedSaid': {
    en: 'The session is open: names can be put down',
    mr: 'नावनोंदणी सुरू झाली',
    hi: 'अब नाम दर्ज हो सकते हैं',
  },

  'sessions.waitingTitle': { en: 'Waiting list', mr: 'प्रतीक्षा यादी', hi: 'प्रतीक्षा सूची' },
  'sessions.waitingText': {
    en: 'In order of enrolment. Whoever is first moves up by themselves when a place comes free.',
    mr: 'नावनोंदणीच्या क्रमाने. जागा मोकळी झाली की पहिल्यांना ती आपोआप मिळते.',
    hi: 'नाम दर्ज होने के क्रम में। जगह ख़ाली होते ही पहले व्यक्ति को अपने आप मिल जाती है।',
  },
  'sessions.waitsSaid': {
    en: 'All places are taken: {name} is on the waiting list',
    mr: 'सर्व जागा भरल्या आहेत: {name} यांचे नाव प्रतीक्षा यादीत आहे',
    hi: 'सारी जगहें भर गई हैं: {name} का नाम प्रतीक्षा सूची में है',
  },
  'sessions.movedUpOn': {
    en: 'Got a place on {date}',
    mr: '{date} रोजी जागा मिळाली',
    hi: '{date} को जगह मिली',
  },
  'sessions.leave': { en: 'Does not come', mr: 'येणार नाहीत', hi: 'नहीं आएँगे' },
  'sessions.leaveOf': {
    en: '{name} does not come',
    mr: '{name} येणार नाहीत',
    hi: '{name} नहीं आएँगे',
  },
  'sessions.leftSaid': {
    en: '{name} is off the list',
    mr: '{name} यांचे नाव यादीतून काढले',
    hi: '{name} का नाम सूची से हटा',
  },
  'sessions.leftMovedSaid': {
    en: '{name} is off the list. {next} has the place now: please tell them.',
    mr: '{name} यांचे नाव यादीतून काढले. आता {next} यांना जागा मिळाली आहे: कृपया त्यांना कळवा.',
    hi: '{name} का नाम सूची से हटा। अब {next} को जगह मिली है: कृपया उन्हें बताएँ।',
  },
  'sessions.grownSaid': {
    en: 'The session is changed. {next} has a place now: please tell them.',
    mr: 'सत्रात बदल झाला. आता {next} यांना जागा मिळाली आहे: कृपया त्यांना कळवा.',
    hi: 'सत्र बदल गया। अब {next} को जगह मिली है: कृपया उन्हें बताएँ।',
  },

  'sessions.name': { en: 'Name', mr: 'नाव', hi: 'नाम' },
  'sessions.outcome': { en: 'In the end', mr: 'शेवटी', hi: 'अंत में' },
  'sessions.registerHint': {
    en: 'Space or P: there. A: not there. Delete clears. The cursor moves on by itself.',
    mr: 'स्पेस किंवा P: उपस्थित. A: अनुपस्थित. Delete ने खूण निघते. कर्सर आपोआप पुढे जातो.',
    hi: 'स्पेस या P: उपस्थित। A: अनुपस्थित। Delete से निशान हटता है। कर्सर अपने आप आगे बढ़ता है।',
  },
  'sessions.present': { en: 'there', mr: 'उपस्थित', hi: 'उपस्थित' },
  'sessions.absent': { en: 'not there', mr: 'अनुपस्थित', hi: 'अनुपस्थित' },
  'sessions.notRecorded': { en: 'not recorded', mr: 'नोंद नाही', hi: 'दर्ज नहीं' },
  'sessions.allThere': { en: 'All there', mr: 'सर्व उपस्थित', hi: 'सब उपस्थित' },
  'sessions.allThereOn': {
    en: 'All there on {date}',
    mr: '{date} रोजी सर्व उपस्थित',
    hi: '{date} को सब उपस्थित',
  },
  'sessions.allThereSaid': {
    en: '{count, plural, one {# was marked as there} other {# were marked as there}}',
    mr: '{count, plural, one {# व्यक्तीची उपस्थिती नोंदवली} other {# व्यक्तींची उपस्थिती नोंदवली}}',
    hi: '{count, plural, one {# व्यक्ति की उपस्थिति दर्ज हुई} other {# व्यक्तियों की उपस्थिति दर्ज हुई}}',
  },
  'sessions.undecidedSaid': {
    en: '{name}: how it ended is open again',
    mr: '{name}: शेवटची नोंद पुन्हा खुली आहे',
    hi: '{name}: अंत का रिकॉर्ड फिर खुला है',
  },
  'sessions.completeAll': {
    en: 'Completed: all who were there each day',
    mr: 'सर्व दिवस उपस्थित असलेल्यांचे पूर्ण झाले',
    hi: 'हर दिन उपस्थित रहे सबका पूरा हुआ',
  },
  'sessions.completedAllSaid': {
    en: '{count, plural, one {# has completed it} other {# have completed it}}',
    mr: '{count, plural, one {# व्यक्तीचे पूर्ण झाले} other {# व्यक्तींचे पूर्ण झाले}}',
    hi: '{count, plural, one {# व्यक्ति का पूरा हुआ} other {# व्यक्तियों का पूरा हुआ}}',
  },
  'sessions.stillOpen': {
    en: '{count, plural, one {Of # person nothing is decided yet. That may stay so.} other {Of # people nothing is decided yet. That may stay so.}}',
    mr: '{count, plural, one {# व्यक्तीबद्दल अजून काही ठरलेले नाही. तसेच राहिले तरी चालेल.} other {# व्यक्तींबद्दल अजून काही ठरलेले नाही. तसेच राहिले तरी चालेल.}}',
    hi: '{count, plural, one {# व्यक्ति के बारे में अभी कुछ तय नहीं है। ऐसे ही रहे तो भी ठीक है।} other {# व्यक्तियों के बारे में अभी कुछ तय नहीं है। ऐसे ही रहे तो भी ठीक है।}}',
  },

  'sessions.trainerBusy': {
    en: '{name} is at “{programme}” on {date} already, at the same time',
    mr: '{name} {date} रोजी त्याच वेळी “{programme}” मध्ये आहेत',
    hi: '{name} {date} को उसी समय “{programme}” में हैं',
  },
  'sessions.trainerBusyDo': {
    en: 'Choose another time, another day, or somebody else.',
    mr: 'दुसरी वेळ, दुसरा दिवस किंवा दुसरे प्रशिक्षक निवडा.',
    hi: 'दूसरा समय, दूसरा दिन या दूसरे प्रशिक्षक चुनें।',
  },
  'sessions.roomTaken': {
    en: '{name} is taken by “{programme}” on {date}, at the same time',
    mr: '{date} रोजी त्याच वेळी {name} इथे “{programme}” आहे',
    hi: '{date} को उसी समय {name} में “{programme}” है',
  },
  'sessions.roomTakenDo': {
    en: 'Choose another time, another day, or another room.',
    mr: 'दुसरी वेळ, दुसरा दिवस किंवा दुसरी खोली निवडा.',
    hi: 'दूसरा समय, दूसरा दिन या दूसरा कमरा चुनें।',
  },
  'sessions.capacityTooSmall': {
    en: '{enrolled, plural, one {# person has a place already: there cannot be fewer places than that} other {# people have a place already: there cannot be fewer places than that}}',
    mr: '{enrolled, plural, one {# व्यक्तीला आधीच जागा आहे: त्यापेक्षा कमी जागा ठेवता येत नाहीत} other {# व्यक्तींना आधीच जागा आहेत: त्यापेक्षा कमी जागा ठेवता येत नाहीत}}',
    hi: '{enrolled, plural, one {# व्यक्ति के पास पहले से जगह है: उससे कम जगहें नहीं हो सकतीं} other {# व्यक्तियों के पास पहले से जगह है: उससे कम जगहें नहीं हो सकतीं}}',
  },
  'sessions.dayHasMarks': {
    en: 'On {date} somebody is marked already: clear these marks before the day goes',
    mr: '{date} रोजी काहींची नोंद झालेली आहे: दिवस काढण्याआधी त्या खुणा काढा',
    hi: '{date} को कुछ लोगों के निशान हैं: दिन हटाने से पहले वे निशान हटाएँ',
  },
  'sessions.neverThere': {
    en: 'Nobody completes what they were at on no day. Mark a day they were there first.',
    mr: 'एकाही दिवशी उपस्थित नसलेल्यांचे पूर्ण होऊ शकत नाही. आधी ज्या दिवशी ते उपस्थित होते तो दिवस नोंदवा.',
    hi: 'जो किसी भी दिन उपस्थित नहीं थे, उनका पूरा नहीं हो सकता। पहले वह दिन दर्ज करें जब वे उपस्थित थे।',
  },
  'sessions.stillWaiting': {
    en: 'They are on the waiting list and have no place yet',
    mr: 'ते प्रतीक्षा यादीत आहेत, त्यांना अजून जागा मिळालेली नाही',
    hi: 'वे प्रतीक्षा सूची में हैं, उन्हें अभी जगह नहीं मिली है',
  },
  'sessions.notADay': {
    en: 'The session does not take place on that day',
    mr: 'त्या दिवशी हे सत्र नाही',
    hi: 'उस दिन यह सत्र नहीं है',
  },
  'sessions.completedAlready': {
    en: 'They are recorded as completed: take that back before their last day goes',
    mr: 'त्यांचे पूर्ण झाल्याची नोंद आहे: शेवटचा दिवस काढण्याआधी ती मागे घ्या',
    hi: 'उनका पूरा होना दर्ज है: आख़िरी दिन हटाने से पहले वह वापस लें',
  },
  'sessions.thereAlready': {
    en: 'They were there on a day. Choose “Not completed” instead: no reason is asked.',
    mr: 'ते एका दिवशी उपस्थित होते. त्याऐवजी “पूर्ण झाले नाही” निवडा: कारण विचारले जात नाही.',
    hi: 'वे एक दिन उपस्थित थे। इसके बजाय “पूरा नहीं हुआ” चुनें: कारण नहीं पूछा जाता।',
  },

  'sessions.didChange': {
    en: 'Changed a training session',
    mr: 'प्रशिक्षण सत्रात बदल केला',
    hi: 'प्रशिक्षण सत्र बदला',
  },
  'sessions.didOpen': {
    en: 'Opened a training session for names',
    mr: 'प्रशिक्षण सत्राची नावनोंदणी सुरू केली',
    hi: 'प्रशिक्षण सत्र में नाम दर्ज करना शुरू किया',
  },
  'sessions.didLeave': {
    en: 'Took somebody off a training session',
    mr: 'प्रशिक्षण सत्रातून एकाचे नाव काढले',
    hi: 'प्रशिक्षण सत्र से एक नाम हटाया',
  },
  'sessions.didMark': {
    en: 'Marked who was at a training session',
    mr: 'प्रशिक्षण सत्राची उपस्थिती नोंदवली',
    hi: 'प्रशिक्षण सत्र की उपस्थिति दर्ज की',
  },
  'sessions.fieldDays': { en: 'Days there', mr: 'उपस्थित दिवस', hi: 'उपस्थित दिन' },
  'sessions.fieldTurn': { en: 'Place in the order', mr: 'नोंदणीचा क्रम', hi: 'दर्ज होने का क्रम' },
  'sessions.fieldMovedUp': { en: 'Got a place on', mr: 'जागा मिळाली', hi: 'जगह मिली' },
  'sessions.dayThere': { en: '{date}: there', mr: '{date}: उपस्थित', hi: '{date}: उपस्थित' },
  'sessions.dayAway': { en: '{date}: not there', mr: '{date}: अनुपस्थित', hi: '{date}: अनुपस्थित' },
} as const satisfies Messages;
