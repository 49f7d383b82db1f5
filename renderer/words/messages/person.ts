/** What the office keeps of a person beside name, role and phone: asked in the form, shown on their page. */

import type { Messages } from '../message.ts';

export const personWords = {
  'person.registerAs': { en: 'On the register as', mr: 'हजेरीत', hi: 'हाज़िरी में' },
  'person.registerFullName': { en: 'Full name', mr: 'पूर्ण नाव', hi: 'पूरा नाम' },
  'person.registerChosenName': {
    en: 'The name to be called by',
    mr: 'हाक मारण्याचे नाव',
    hi: 'पुकारने का नाम',
  },
  'person.registerNumber': { en: 'Number only', mr: 'फक्त क्रमांक', hi: 'केवल क्रमांक' },
  'person.registerCountedOnly': { en: 'Counted only', mr: 'फक्त मोजले जातात', hi: 'केवल गिने जाते हैं' },
  'person.registerHere': {
    en: 'On the register of {group}',
    mr: '{group} च्या हजेरीत',
    hi: '{group} की हाज़िरी में',
  },
  'person.registerAsEverywhere': { en: 'As everywhere', mr: 'इतरत्र असते तसे', hi: 'जैसे हर जगह' },
  'person.registerHereSaid': {
    en: '{name}: how they stand on the register of {group} is saved',
    mr: '{name}: {group} च्या हजेरीत कसे दिसावे हे जतन झाले',
    hi: '{name}: {group} की हाज़िरी में कैसे दिखें, यह सहेजा गया',
  },
  'person.registerUsual': {
    en: 'First name and initial',
    mr: 'पहिले नाव आणि आद्याक्षर',
    hi: 'पहला नाम और आद्याक्षर',
  },
  'person.registerUsualHint': {
    en: 'As for everybody who chose nothing',
    mr: 'काहीही न निवडलेल्या सगळ्यांसारखे',
    hi: 'जैसे उन सबका जिन्होंने कुछ नहीं चुना',
  },
  'person.registerFullNameHint': {
    en: 'Everybody in the room can read it',
    mr: 'खोलीतील सगळे ते वाचू शकतात',
    hi: 'कमरे में सब इसे पढ़ सकते हैं',
  },
  'person.registerChosenNameHint': {
    en: 'Just as they like to be called, nothing more',
    mr: 'हाक मारतात तेवढेच नाव, आणखी काही नाही',
    hi: 'जैसे उन्हें पुकारा जाता है, बस उतना ही',
  },
  'person.registerNumberHint': {
    en: 'No name; they sign beside their number',
    mr: 'नाव नाही; स्वतःच्या क्रमांकापुढे सही करतात',
    hi: 'नाम नहीं; अपने क्रमांक के आगे हस्ताक्षर करते हैं',
  },
  'person.registerCountedOnlyHint': {
    en: 'No line at all; one more in a number at the foot of the sheet',
    mr: 'ओळच नाही; पत्रकाच्या तळाशी संख्येत एक वाढतो',
    hi: 'कोई पंक्ति नहीं; पत्रक के नीचे की संख्या में एक और',
  },
  'person.countedOnlyMeans': {
    en: 'From now on no register holds who they are. Sheets that were printed before still have their name: print those again. We cannot notice when they are missing, so nobody checks on them.',
    mr: 'आतापासून ते कोण हे कोणत्याही हजेरीत नसेल. आधी छापलेल्या पत्रकांवर त्यांचे नाव आहे: ती पुन्हा छापा. ते आले नाहीत हे आपल्याला कळत नाही, म्हणून चौकशी करता येत नाही.',
    hi: 'अब से किसी हाज़िरी में यह नहीं रहेगा कि वे कौन हैं। पहले छपे पत्रकों पर उनका नाम है: उन्हें फिर छापें। वे न आएँ तो हमें पता नहीं चलता, इसलिए हाल-चाल नहीं पूछा जाता।',
  },
  'person.countedOnlyPast': {
    en: 'What was recorded of their attendance before stays until it is turned into numbers; their page says how.',
    mr: 'आधीची उपस्थितीची नोंद संख्येत बदलेपर्यंत राहते; ते त्यांच्या पानावर करता येते.',
    hi: 'पहले दर्ज उपस्थिति संख्या में बदलने तक रहती है; यह उनके पन्ने पर होता है।',
  },
  'person.sectionReach': {
    en: 'Other ways to reach them',
    mr: 'संपर्काचे इतर मार्ग',
    hi: 'संपर्क के और तरीक़े',
  },
  'person.email': {
    en: 'Email',
    mr: 'ईमेल',
    hi: 'ईमेल',
  },
  'person.pinCode': {
    en: 'PIN code',
    mr: 'पिन कोड',
    hi: 'पिन कोड',
  },
  'person.emergencyTitle': {
    en: 'In an emergency at a meeting',
    mr: 'बैठकीत अचानक गरज पडल्यास',
    hi: 'बैठक में अचानक ज़रूरत पड़ने पर',
  },
  'person.emergencyHint': {
    en: 'Only if they offered somebody',
    mr: 'त्यांनी स्वतः कोणाचे नाव दिले असेल तरच',
    hi: 'केवल अगर उन्होंने ख़ुद किसी का नाम दिया हो',
  },
  'person.emergencyName': {
    en: 'Whom to ring',
    mr: 'कोणाला फोन करावा',
    hi: 'किसे फ़ोन करें',
  },
  'person.emergencyNumber': {
    en: 'Their phone number',
    mr: 'त्यांचा फोन क्रमांक',
    hi: 'उनका फ़ोन नंबर',
  },
  'person.sectionAge': {
    en: 'Age, and consent for those under 18',
    mr: 'वय, आणि 18 वर्षांखालील व्यक्तींसाठी संमती',
    hi: 'उम्र, और 18 साल से कम वालों के लिए सहमति',
  },
  'person.yearOfBirth': {
    en: 'Year of birth',
    mr: 'जन्मवर्ष',
    hi: 'जन्म का साल',
  },
  'person.yearOfBirthHint': {
    en: 'Or the age below; neither is needed',
    mr: 'किंवा खालील वय; दोन्ही नसले तरी चालते',
    hi: 'या नीचे उम्र; दोनों न हों तो भी चलेगा',
  },
  'person.ageBand': {
    en: 'Age',
    mr: 'वय',
    hi: 'उम्र',
  },
  'person.bandUnder18': {
    en: 'Under 18',
    mr: '18 वर्षांखाली',
    hi: '18 साल से कम',
  },
  'person.bandFrom18': {
    en: '18 to 29',
    mr: '18 ते 29',
    hi: '18 से 29',
  },
  'person.bandFrom30': {
    en: '30 to 44',
    mr: '30 ते 44',
    hi: '30 से 44',
  },
  'person.bandFrom45': {
    en: '45 to 59',
    mr: '45 ते 59',
    hi: '45 से 59',
  },
  'person.bandFrom60': {
    en: '60 or older',
    mr: '60 किंवा अधिक',
    hi: '60 या अधिक',
  },
  'person.gender': {
    en: 'Gender, in their own words',
    mr: 'लिंग, त्यांच्या स्वतःच्या शब्दांत',
    hi: 'लिंग, उनके अपने शब्दों में',
  },
  'person.guardian': {
    en: 'Somebody else who consents',
    mr: 'संमती देणारी दुसरी व्यक्ती',
    hi: 'सहमति देने वाले कोई और',
  },
  'person.guardianNobody': {
    en: 'Nobody',
    mr: 'कोणी नाही',
    hi: 'कोई नहीं',
  },
  'person.guardianParent': {
    en: 'A parent',
    mr: 'पालक',
    hi: 'माता या पिता',
  },
  'person.guardianCourt': {
    en: 'A guardian appointed by a court',
    mr: 'न्यायालयाने नेमलेले पालक',
    hi: 'अदालत के नियुक्त अभिभावक',
  },
  'person.guardianHint': {
    en: 'Only for somebody under 18, or by a court’s order; nobody else consents for an adult',
    mr: 'फक्त 18 वर्षांखालील व्यक्तीसाठी किंवा न्यायालयाच्या आदेशाने; प्रौढांसाठी दुसरे कोणी संमती देत नाही',
    hi: 'केवल 18 साल से कम उम्र में या अदालत के आदेश से; वयस्क के लिए कोई और सहमति नहीं देता',
  },
  'person.guardianName': {
    en: 'Their name',
    mr: 'त्यांचे नाव',
    hi: 'उनका नाम',
  },
  'person.guardianSeen': {
    en: 'What the office saw',
    mr: 'कार्यालयाने काय पाहिले',
    hi: 'कार्यालय ने क्या देखा',
  },
  'person.guardianSeenHint': {
    en: 'The parent in person, a signed letter, the number of the court’s order',
    mr: 'पालक प्रत्यक्ष, सही केलेले पत्र, न्यायालयाच्या आदेशाचा क्रमांक',
    hi: 'माता-पिता से भेंट, हस्ताक्षर किया पत्र, अदालत के आदेश का क्रमांक',
  },
  'person.guardianConsentedOn': {
    en: 'Consented on',
    mr: 'संमती दिल्याची तारीख',
    hi: 'सहमति की तारीख़',
  },
  'person.parentMissing': {
    en: 'A parent’s consent is missing',
    mr: 'पालकांची संमती बाकी आहे',
    hi: 'माता या पिता की सहमति बाक़ी है',
  },
  'person.parentMissingNext': {
    en: 'Ask a parent to come or to sign, and note here what you saw and when. If this person is 18 by now, choose the age instead of the year. The record can be saved meanwhile.',
    mr: 'पालकांना येण्यास किंवा सही करण्यास सांगा; काय पाहिले आणि कधी हे इथे नोंदवा. या व्यक्तीला 18 पूर्ण झाली असतील तर वर्षाऐवजी वय निवडा. तोपर्यंत नोंद जतन करता येते.',
    hi: 'माता या पिता से आने या हस्ताक्षर करने को कहें; क्या देखा और कब, यहाँ लिखें। अगर ये 18 के हो चुके हैं तो साल के बजाय उम्र चुनें। तब तक रिकॉर्ड सहेजा जा सकता है।',
  },
  'person.sectionLanguages': {
    en: 'Languages and script',
    mr: 'भाषा आणि लिपी',
    hi: 'भाषाएँ और लिपि',
  },
  'person.languages': {
    en: 'Speaks',
    mr: 'बोलतात',
    hi: 'बोलते हैं',
  },
  'person.sectionRegister': {
    en: 'On the register',
    mr: 'हजेरीत',
    hi: 'हाज़िरी में',
  },
  'person.sectionWishes': {
    en: 'Wishes and needs',
    mr: 'इच्छा आणि गरजा',
    hi: 'इच्छाएँ और ज़रूरतें',
  },
  'person.accessNeeds': {
    en: 'What helps them to take part',
    mr: 'सहभागी होण्यासाठी काय मदत होते',
    hi: 'शामिल होने में क्या मदद करता है',
  },
  'person.accessNeedsHint': {
    en: 'No stairs, a seat near the door, large print',
    mr: 'जिना नको, दाराजवळची जागा, मोठी अक्षरे',
    hi: 'सीढ़ी नहीं, दरवाज़े के पास जगह, बड़े अक्षर',
  },
  'person.checkOnMe': {
    en: 'Check on me if I am missing',
    mr: 'मी आले नाही तर चौकशी करा',
    hi: 'मैं न आऊँ तो हाल पूछें',
  },
  'person.checkOff': {
    en: 'No',
    mr: 'नको',
    hi: 'नहीं',
  },
  'person.checkPhone': {
    en: 'By phone',
    mr: 'फोनने',
    hi: 'फ़ोन से',
  },
  'person.checkMessage': {
    en: 'By a message',
    mr: 'निरोपाने',
    hi: 'संदेश से',
  },
  'person.checkVisit': {
    en: 'By a visit',
    mr: 'घरी येऊन',
    hi: 'घर आकर',
  },
  'person.checkAfterMissed': {
    en: 'After so many meetings in a row',
    mr: 'सलग इतक्या बैठकांनंतर',
    hi: 'लगातार इतनी बैठकों के बाद',
  },
  'person.checkWhen': {
    en: 'When it suits',
    mr: 'केव्हा सोयीचे',
    hi: 'कब ठीक रहेगा',
  },
  'person.checkNotPossible': {
    en: 'Not possible while they are counted only: no record would show that they are missing.',
    mr: 'फक्त मोजले जात असताना शक्य नाही: ते आले नाहीत हे कोणत्याही नोंदीत दिसणार नाही.',
    hi: 'केवल गिने जाने पर संभव नहीं: किसी रिकॉर्ड में नहीं दिखेगा कि वे नहीं आए।',
  },
  'person.checkSaid': {
    en: 'After {count, plural, one {# missed meeting} other {# missed meetings}}: {how}',
    mr: '{count, plural, one {# बैठक चुकल्यावर} other {# बैठका चुकल्यावर}}: {how}',
    hi: '{count, plural, one {# बैठक छूटने पर} other {# बैठकें छूटने पर}}: {how}',
  },
  'person.heardFrom': {
    en: 'How they heard of us',
    mr: 'आमच्याबद्दल कसे कळले',
    hi: 'हमारे बारे में कैसे पता चला',
  },
  'person.heardMember': {
    en: 'From a member',
    mr: 'सदस्याकडून',
    hi: 'किसी सदस्य से',
  },
  'person.heardFamily': {
    en: 'From family',
    mr: 'कुटुंबाकडून',
    hi: 'परिवार से',
  },
  'person.heardEvent': {
    en: 'At an event',
    mr: 'कार्यक्रमात',
    hi: 'किसी कार्यक्रम में',
  },
  'person.heardMedia': {
    en: 'From a newspaper or radio',
    mr: 'वृत्तपत्र किंवा रेडिओतून',
    hi: 'अख़बार या रेडियो से',
  },
  'person.heardInternet': {
    en: 'On the internet',
    mr: 'इंटरनेटवर',
    hi: 'इंटरनेट पर',
  },
  'person.heardProfessional': {
    en: 'From a professional',
    mr: 'एखाद्या तज्ज्ञाकडून',
    hi: 'किसी विशेषज्ञ से',
  },
  'person.heardOther': {
    en: 'Otherwise',
    mr: 'इतर मार्गाने',
    hi: 'किसी और तरह',
  },
  'person.notSaid': {
    en: 'Not said',
    mr: 'सांगितले नाही',
    hi: 'नहीं बताया',
  },
  'person.noteKind': {
    en: 'The note is',
    mr: 'टीप कशासाठी',
    hi: 'टिप्पणी किसलिए',
  },
  'person.noteCallBack': {
    en: 'For calling back',
    mr: 'परत फोन करण्यासाठी',
    hi: 'वापस फ़ोन करने के लिए',
  },
  'person.noteAccessNeed': {
    en: 'About taking part',
    mr: 'सहभागाबद्दल',
    hi: 'शामिल होने के बारे में',
  },
  'person.noteThanks': {
    en: 'Thanks',
    mr: 'आभार',
    hi: 'धन्यवाद',
  },
  'person.spokenMr': { en: 'Marathi', mr: 'मराठी', hi: 'मराठी' },
  'person.spokenHi': { en: 'Hindi', mr: 'हिंदी', hi: 'हिंदी' },
  'person.spokenEn': { en: 'English', mr: 'इंग्रजी', hi: 'अंग्रेज़ी' },
  'person.spokenGu': { en: 'Gujarati', mr: 'गुजराती', hi: 'गुजराती' },
  'person.spokenKn': { en: 'Kannada', mr: 'कन्नड', hi: 'कन्नड़' },
  'person.spokenTe': { en: 'Telugu', mr: 'तेलुगू', hi: 'तेलुगु' },
  'person.spokenTa': { en: 'Tamil', mr: 'तमिळ', hi: 'तमिल' },
  'person.spokenMl': { en: 'Malayalam', mr: 'मल्याळम', hi: 'मलयालम' },
  'person.spokenUr': { en: 'Urdu', mr: 'उर्दू', hi: 'उर्दू' },
  'person.spokenSd': { en: 'Sindhi', mr: 'सिंधी', hi: 'सिंधी' },
  'person.spokenPa': { en: 'Punjabi', mr: 'पंजाबी', hi: 'पंजाबी' },
  'person.spokenBn': { en: 'Bengali', mr: 'बंगाली', hi: 'बांग्ला' },
  'person.spokenKok': { en: 'Konkani', mr: 'कोकणी', hi: 'कोंकणी' },
  'person.spokenSign': { en: 'Sign language', mr: 'खुणांची भाषा', hi: 'सांकेतिक भाषा' },
  'person.spokenOther': { en: 'Another language', mr: 'दुसरी भाषा', hi: 'कोई और भाषा' },
  'person.showEmail': { en: 'Show the email', mr: 'ईमेल दाखवा', hi: 'ईमेल दिखाएँ' },
  'person.hideEmail': { en: 'Hide the email', mr: 'ईमेल लपवा', hi: 'ईमेल छिपाएँ' },
  'person.parentNote': { en: 'Note the consent', mr: 'संमती नोंदवा', hi: 'सहमति दर्ज करें' },
  'person.script': { en: 'Likes to see their name in', mr: 'नाव पाहायला आवडते', hi: 'नाम देखना पसंद' },
  'person.noteRenew': { en: 'Keep for {days} more days', mr: 'आणखी {days} दिवस ठेवा', hi: '{days} दिन और रखें' },
  'person.noteRenewed': {
    en: 'The note stays until {date}',
    mr: 'टीप {date} पर्यंत राहील',
    hi: 'टिप्पणी {date} तक रहेगी',
  },
  'person.archivedOn': {
    en: 'Out of the lists since',
    mr: 'या तारखेपासून याद्यांत नाही',
    hi: 'इस तारीख़ से सूचियों में नहीं',
  },
  'person.eraseOn': { en: 'To be erased on', mr: 'या तारखेला पुसायचे', hi: 'इस तारीख़ को मिटाना है' },
} as const satisfies Messages;
