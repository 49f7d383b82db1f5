/** The settings: what each of them changes, and for whom. */

import type { Messages } from '../message.ts';

export const settingsWords = {
  'settings.intro': {
    en: 'How the desk works. Each line says what it changes.',
    mr: 'डेस्क कसे चालते. प्रत्येक ओळ काय बदलते ते तिथेच लिहिले आहे.',
    hi: 'डेस्क कैसे चलता है। हर पंक्ति बताती है कि वह क्या बदलती है।',
  },
  'settings.readOnly': {
    en: 'A coordinator changes what holds for the whole office; you can read it here',
    mr: 'संपूर्ण कार्यालयासाठीचे बदल समन्वयक करतात; तुम्ही ते इथे वाचू शकता',
    hi: 'पूरे कार्यालय के लिए बदलाव समन्वयक करते हैं; आप उन्हें यहाँ पढ़ सकते हैं',
  },
  'settings.readOnlyText': {
    en: 'Theme, text size and language are yours to choose, at the end of this page.',
    mr: 'रंगरूप, अक्षरांचा आकार आणि भाषा तुम्ही स्वतः निवडू शकता, या पानाच्या शेवटी.',
    hi: 'रंग-रूप, अक्षरों का आकार और भाषा आप ख़ुद चुन सकते हैं, इस पन्ने के अंत में।',
  },
  'settings.coordinatorOnly': {
    en: 'Only a coordinator changes this',
    mr: 'हे फक्त समन्वयक बदलू शकतात',
    hi: 'इसे केवल समन्वयक बदल सकते हैं',
  },
  'settings.wrongFields': {
    en: 'Something is not right yet',
    mr: 'काहीतरी अजून बरोबर नाही',
    hi: 'कुछ अभी ठीक नहीं है',
  },
  'settings.holidayGone': {
    en: 'This day is no longer on the list',
    mr: 'हा दिवस आता यादीत नाही',
    hi: 'यह दिन अब सूची में नहीं है',
  },
  'settings.sections': { en: 'On this page', mr: 'या पानावर', hi: 'इस पन्ने पर' },
  'settings.forOffice': {
    en: 'For the whole office',
    mr: 'संपूर्ण कार्यालयासाठी',
    hi: 'पूरे कार्यालय के लिए',
  },
  'settings.forOfficeText': {
    en: 'Part of the records: it holds for everybody, and every backup carries it.',
    mr: 'हा नोंदींचा भाग आहे: तो सर्वांसाठी लागू होतो आणि प्रत्येक बॅकअपमध्ये असतो.',
    hi: 'यह रिकॉर्ड का हिस्सा है: सबके लिए लागू होता है और हर बैकअप में रहता है।',
  },
  'settings.forYou': { en: 'For you, on this PC', mr: 'तुमच्यासाठी, या संगणकावर', hi: 'आपके लिए, इस कंप्यूटर पर' },
  'settings.forYouText': {
    en: 'Kept with your Windows account: it changes nobody else’s screen, and it holds at once.',
    mr: 'तुमच्या विंडोज खात्यासोबत राहते: दुसऱ्या कोणाचा पडदा बदलत नाही आणि लगेच लागू होते.',
    hi: 'आपके विंडोज़ खाते के साथ रहता है: किसी और की स्क्रीन नहीं बदलती और तुरंत लागू होता है।',
  },
  'settings.saved': { en: 'Saved: {what}', mr: 'जतन केले: {what}', hi: 'सहेजा: {what}' },

  'settings.organisation': { en: 'Organisation', mr: 'संस्था', hi: 'संस्था' },
  'settings.organisationText': {
    en: 'What the office is called, and the languages it works in.',
    mr: 'कार्यालयाचे नाव आणि ते कोणत्या भाषांत काम करते.',
    hi: 'कार्यालय का नाम और वह किन भाषाओं में काम करता है।',
  },
  'settings.discreetHint': {
    en: 'Stands on rosters, envelopes and labels, for everybody. It tells a stranger nothing, such as “Saturday Circle”.',
    mr: 'हजेरीपत्रके, पाकिटे आणि लेबलांवर, सर्वांसाठी. अनोळखी माणसाला काहीही न कळणारे, उदाहरणार्थ “शनिवार मंडळ”.',
    hi: 'हाज़िरी-पत्रक, लिफ़ाफ़े और लेबल पर, सबके लिए। अजनबी को कुछ पता न चले, जैसे “शनिवार मंडल”।',
  },
  'settings.discreetDevanagariHint': {
    en: 'Stands beside the other where paper is written in both scripts.',
    mr: 'कागद दोन्ही लिपींत असेल तेव्हा दुसऱ्या नावासोबत छापले जाते.',
    hi: 'जब काग़ज़ दोनों लिपियों में हो, तो दूसरे नाम के साथ छपता है।',
  },
  'settings.languages': { en: 'Languages of the office', mr: 'कार्यालयाच्या भाषा', hi: 'कार्यालय की भाषाएँ' },
  'settings.languagesHint': {
    en: 'The open desk offers these to everybody, at the foot of the rail. The locked desk always offers all three.',
    mr: 'उघडे डेस्क सर्वांना याच भाषा देते, डाव्या पट्टीच्या तळाशी. कुलूप असताना नेहमी तिन्ही भाषा मिळतात.',
    hi: 'खुला डेस्क सबको यही भाषाएँ देता है, बाईं पट्टी के नीचे। लॉक होने पर हमेशा तीनों भाषाएँ मिलती हैं।',
  },
  'settings.languageEn': { en: 'English', mr: 'इंग्रजी', hi: 'अंग्रेज़ी' },
  'settings.languageMr': { en: 'Marathi', mr: 'मराठी', hi: 'मराठी' },
  'settings.languageHi': { en: 'Hindi', mr: 'हिंदी', hi: 'हिन्दी' },

  'settings.helplines': { en: 'Helplines of our own', mr: 'आमच्या हेल्पलाइन', hi: 'हमारी हेल्पलाइन' },
  'settings.helplinesText': {
    en: 'Stand first on “Someone is in danger”, for everybody at the open desk and on its paper. The locked desk shows the national ones only.',
    mr: '“कोणीतरी धोक्यात आहे” या पानावर सर्वात आधी दिसतात, उघड्या डेस्कवर सर्वांना आणि कागदावर. कुलूप असताना फक्त राष्ट्रीय हेल्पलाइन दिसतात.',
    hi: '“कोई ख़तरे में है” पन्ने पर सबसे पहले दिखती हैं, खुले डेस्क पर सबको और काग़ज़ पर। लॉक होने पर केवल राष्ट्रीय हेल्पलाइन दिखती हैं।',
  },
  'settings.helplineOf': { en: 'Helpline {number}', mr: 'हेल्पलाइन {number}', hi: 'हेल्पलाइन {number}' },
  'settings.helplineName': { en: 'Who answers', mr: 'कोण उत्तर देते', hi: 'कौन जवाब देता है' },
  'settings.helplineNumber': { en: 'Number', mr: 'नंबर', hi: 'नंबर' },
  'settings.helplineHours': {
    en: 'When, in words',
    mr: 'कधी, शब्दांत',
    hi: 'कब, शब्दों में',
  },
  'settings.addHelpline': { en: 'Add a helpline', mr: 'हेल्पलाइन जोडा', hi: 'हेल्पलाइन जोड़ें' },
  'settings.removeHelpline': {
    en: 'Remove helpline {number}',
    mr: 'हेल्पलाइन {number} काढा',
    hi: 'हेल्पलाइन {number} हटाएँ',
  },
  'settings.noHelplines': {
    en: 'None yet: the national ones stand there alone.',
    mr: 'अजून एकही नाही: तिथे फक्त राष्ट्रीय हेल्पलाइन आहेत.',
    hi: 'अभी एक भी नहीं: वहाँ केवल राष्ट्रीय हेल्पलाइन हैं।',
  },

  'settings.venues': { en: 'Venues and rooms', mr: 'ठिकाणे आणि खोल्या', hi: 'स्थान और कमरे' },
  'settings.venuesText': {
    en: 'Where groups meet; the roster of a meeting names its venue and room. They are kept with the groups.',
    mr: 'गट कुठे भेटतात; बैठकीच्या हजेरीपत्रकावर ठिकाण आणि खोली असते. त्यांची नोंद गटांसोबत ठेवली जाते.',
    hi: 'समूह कहाँ मिलते हैं; बैठक के हाज़िरी-पत्रक पर स्थान और कमरा लिखा होता है। इनका रिकॉर्ड समूहों के साथ रहता है।',
  },
  'settings.venueCount': {
    en: '{count, plural, =0 {No venue yet} one {# venue} other {# venues}}',
    mr: '{count, plural, =0 {अजून एकही ठिकाण नाही} one {# ठिकाण} other {# ठिकाणे}}',
    hi: '{count, plural, =0 {अभी कोई स्थान नहीं} one {# स्थान} other {# स्थान}}',
  },
  'settings.openVenues': { en: 'Open the venues', mr: 'ठिकाणे उघडा', hi: 'स्थान खोलें' },

  'settings.holidays': { en: 'Holidays', mr: 'सुट्ट्या', hi: 'छुट्टियाँ' },
  'settings.holidaysText': {
    en: 'Whoever plans a meeting sees which of the proposed days is a holiday. Nothing is called off by itself.',
    mr: 'बैठक ठरवताना सुचवलेल्या दिवसांपैकी कोणता सुट्टीचा आहे ते दिसते. आपोआप काहीही रद्द होत नाही.',
    hi: 'बैठक तय करते समय दिखता है कि सुझाए गए दिनों में कौन-सा छुट्टी का है। अपने-आप कुछ रद्द नहीं होता।',
  },
  'settings.year': { en: 'Year', mr: 'वर्ष', hi: 'वर्ष' },
  'settings.yearOf': { en: '{year}', mr: 'सन {year}', hi: 'सन् {year}' },
  'settings.noHolidays': {
    en: 'No day of {year} is on the list yet.',
    mr: '{year} मधला एकही दिवस अजून यादीत नाही.',
    hi: '{year} का कोई दिन अभी सूची में नहीं है।',
  },
  'settings.addFixed': {
    en: 'Add the fixed national days of {year}',
    mr: '{year} च्या ठरलेल्या राष्ट्रीय सुट्ट्या जोडा',
    hi: '{year} की तय राष्ट्रीय छुट्टियाँ जोड़ें',
  },
  'settings.fixedAdded': {
    en: '{count, plural, one {# day added} other {# days added}}',
    mr: '{count, plural, one {# दिवस जोडला} other {# दिवस जोडले}}',
    hi: '{count, plural, one {# दिन जोड़ा} other {# दिन जोड़े}}',
  },
  'settings.addHoliday': { en: 'Add a holiday', mr: 'सुट्टी जोडा', hi: 'छुट्टी जोड़ें' },
  'settings.holidayDate': { en: 'Day', mr: 'दिवस', hi: 'दिन' },
  'settings.holidayName': { en: 'What the day is called', mr: 'दिवसाचे नाव', hi: 'दिन का नाम' },
  'settings.holidayTaken': {
    en: 'This day is on the list already: {name}',
    mr: 'हा दिवस यादीत आधीच आहे: {name}',
    hi: 'यह दिन सूची में पहले से है: {name}',
  },
  'settings.holidayAdded': { en: '{name} added', mr: '{name} जोडले', hi: '{name} जोड़ा' },
  'settings.holidayChanged': { en: '{name} changed', mr: '{name} बदलले', hi: '{name} बदला' },
  'settings.holidayRemoved': { en: '{name} removed', mr: '{name} काढले', hi: '{name} हटाया' },
  'settings.changeHoliday': { en: 'Change {name}', mr: 'बदला: {name}', hi: 'बदलें: {name}' },
  'settings.removeHoliday': { en: 'Remove {name}', mr: 'काढा: {name}', hi: 'हटाएँ: {name}' },
  'settings.republicDay': { en: 'Republic Day', mr: 'प्रजासत्ताक दिन', hi: 'गणतंत्र दिवस' },
  'settings.maharashtraDay': { en: 'Maharashtra Day', mr: 'महाराष्ट्र दिन', hi: 'महाराष्ट्र दिवस' },
  'settings.independenceDay': { en: 'Independence Day', mr: 'स्वातंत्र्य दिन', hi: 'स्वतंत्रता दिवस' },
  'settings.gandhiJayanti': { en: 'Gandhi Jayanti', mr: 'गांधी जयंती', hi: 'गाँधी जयंती' },
  'settings.christmas': { en: 'Christmas', mr: 'नाताळ', hi: 'क्रिसमस' },

  'settings.lists': { en: 'Lists and phrases', mr: 'याद्या आणि वाक्ये', hi: 'सूचियाँ और वाक्य' },
  'settings.listsText': {
    en: 'What the office chooses from, so that nobody has to think of the words.',
    mr: 'कार्यालय ज्यातून निवडते ते, म्हणजे शब्द शोधावे लागत नाहीत.',
    hi: 'कार्यालय जिनमें से चुनता है, ताकि शब्द ढूँढने न पड़ें।',
  },
  'settings.phrases': {
    en: 'Phrases for endorsements',
    mr: 'प्रयत्नांच्या कौतुकाची वाक्ये',
    hi: 'प्रयासों की सराहना के वाक्य',
  },
  'settings.phrasesHint': {
    en: 'One on each line, at most 50: of an effort, never of an outcome. Everybody is offered them; whoever has words of their own writes those.',
    mr: 'प्रत्येक ओळीवर एक, जास्तीत जास्त 50: प्रयत्नाबद्दल, परिणामाबद्दल नाही. ती सर्वांना सुचवली जातात; स्वतःचे शब्द असतील तर ते लिहावेत.',
    hi: 'हर पंक्ति में एक, अधिक से अधिक 50: प्रयास के बारे में, नतीजे के बारे में नहीं। सबको सुझाए जाते हैं; अपने शब्द हों तो वही लिखें।',
  },
  'settings.usualPhrases': {
    en: 'While there are none of your own, these are offered:',
    mr: 'तुमची स्वतःची वाक्ये नसतील तोवर ही सुचवली जातात:',
    hi: 'जब तक आपके अपने वाक्य न हों, ये सुझाए जाते हैं:',
  },
  'settings.takeUsual': { en: 'Begin with these', mr: 'यांपासून सुरुवात करा', hi: 'इनसे शुरू करें' },
  'settings.fixedList': {
    en: 'Reasons why a meeting did not take place',
    mr: 'बैठक न होण्याची कारणे',
    hi: 'बैठक न होने के कारण',
  },
  'settings.fixedListText': {
    en: 'The same in every office and every year, so that they can be counted; they are not changed here.',
    mr: 'मोजता यावीत म्हणून प्रत्येक कार्यालयात आणि वर्षी सारखीच; ती इथे बदलता येत नाहीत.',
    hi: 'गिने जा सकें, इसलिए हर कार्यालय और हर साल एक-से; यहाँ बदले नहीं जाते।',
  },

  'settings.lock': { en: 'Lock', mr: 'कुलूप', hi: 'लॉक' },
  'settings.lockText': {
    en: 'How long the open desk waits before it locks itself, for everybody.',
    mr: 'उघडे डेस्क आपोआप कुलूप लावण्याआधी किती वेळ थांबते, सर्वांसाठी.',
    hi: 'खुला डेस्क अपने-आप लॉक होने से पहले कितनी देर रुकता है, सबके लिए।',
  },
  'settings.lockMinutes': {
    en: 'Minutes until it locks',
    mr: 'किती मिनिटांनी कुलूप लागते',
    hi: 'कितने मिनट में लॉक हो',
  },
  'settings.lockMinutesHint': {
    en: 'Counted since anybody last touched keyboard or mouse. From 1 to 60, usually 12; the new time holds at once.',
    mr: 'कोणीही कीबोर्ड किंवा माउसला शेवटचा स्पर्श केल्यापासून. 1 ते 60, सहसा 12; नवी वेळ लगेच लागू होते.',
    hi: 'कीबोर्ड या माउस को आख़िरी बार छूने से गिना जाता है। 1 से 60, आम तौर पर 12; नया समय तुरंत लागू होता है।',
  },

  'settings.digits': { en: 'Digits', mr: 'अंक', hi: 'अंक' },
  'settings.digitsText': {
    en: 'Of numbers, days and times where the words are Marathi or Hindi, on everybody’s screen and on paper. English, phones and the numbers of members and sheets keep Latin digits.',
    mr: 'मराठी किंवा हिंदीत लिहिलेल्या संख्या, दिवस आणि वेळा यांचे, सर्वांच्या पडद्यावर आणि कागदावर. इंग्रजी मजकूर, फोन नंबर, सदस्य आणि पत्रकांचे क्रमांक इंग्रजी अंकांतच राहतात.',
    hi: 'मराठी या हिंदी में लिखी संख्याओं, दिनों और समय के, सबकी स्क्रीन पर और काग़ज़ पर। अंग्रेज़ी पाठ, फ़ोन नंबर, सदस्यों और पत्रकों के क्रमांक अंग्रेज़ी अंकों में ही रहते हैं।',
  },
  'settings.digitsLatin': { en: 'Latin digits', mr: 'इंग्रजी अंक', hi: 'अंग्रेज़ी अंक' },
  'settings.digitsDevanagari': { en: 'Devanagari digits', mr: 'देवनागरी अंक', hi: 'देवनागरी के अंक' },
  'settings.digitsSample': { en: 'So it is written:', mr: 'असे लिहिले जाते:', hi: 'ऐसे लिखा जाता है:' },

  'settings.backups': { en: 'Backups', mr: 'बॅकअप', hi: 'बैकअप' },
  'settings.backupsText': {
    en: 'When the desk reminds of a backup, and where the office keeps its sticks.',
    mr: 'डेस्क बॅकअपची आठवण कधी करते आणि कार्यालय पेन ड्राइव्ह कुठे ठेवते.',
    hi: 'डेस्क बैकअप की याद कब दिलाता है और कार्यालय पेन ड्राइव कहाँ रखता है।',
  },
  'settings.backupDays': { en: 'Days between backups', mr: 'दोन बॅकअपमधले दिवस', hi: 'दो बैकअप के बीच के दिन' },
  'settings.backupDaysHint': {
    en: 'After so many days without one, Today reminds everybody. From 1 to 60, usually 7.',
    mr: 'इतके दिवस बॅकअप झाला नाही तर “आज” सर्वांना आठवण करते. 1 ते 60, सहसा 7.',
    hi: 'इतने दिन बैकअप न हो तो “आज” सबको याद दिलाता है। 1 से 60, आम तौर पर 7।',
  },
  'settings.backupPlaceHint': {
    en: 'In words, never a path; “Backups” shows it to everybody. Say no more than a stranger may read.',
    mr: 'शब्दांत लिहा, फाइलचा मार्ग नको; “बॅकअप” पानावर सर्वांना दिसते. अनोळखी माणसाने वाचले तरी चालेल एवढेच लिहा.',
    hi: 'शब्दों में लिखें, फ़ाइल का पथ नहीं; “बैकअप” पन्ने पर सबको दिखता है। उतना ही लिखें जितना कोई अजनबी पढ़ ले तो चले।',
  },
  'settings.notSaid': { en: 'Nothing noted', mr: 'काही लिहिलेले नाही', hi: 'कुछ लिखा नहीं है' },

  'settings.look': { en: 'Look and language', mr: 'रंगरूप आणि भाषा', hi: 'रंग-रूप और भाषा' },
  'settings.theme': { en: 'Theme', mr: 'रंगरूप', hi: 'रंग-रूप' },
  'settings.themeHint': {
    en: 'The colours of your windows of the desk. Paper is always black on white.',
    mr: 'तुमच्या डेस्कच्या पडद्याचे रंग. कागद नेहमी पांढऱ्यावर काळा असतो.',
    hi: 'आपके डेस्क की स्क्रीन के रंग। काग़ज़ हमेशा सफ़ेद पर काला होता है।',
  },
  'settings.themeSystem': { en: 'As Windows has it', mr: 'विंडोजप्रमाणे', hi: 'विंडोज़ जैसा' },
  'settings.themeLight': { en: 'Light', mr: 'उजळ', hi: 'उजला' },
  'settings.themeDark': { en: 'Dark', mr: 'गडद', hi: 'गहरा' },
  'settings.themeContrast': { en: 'High contrast', mr: 'ठळक', hi: 'बहुत साफ़' },
  'settings.textSize': { en: 'Text size', mr: 'अक्षरांचा आकार', hi: 'अक्षरों का आकार' },
  'settings.textSizeHint': {
    en: 'How large your windows write, in percent of the usual. Paper stays as it is.',
    mr: 'तुमच्या पडद्यावरची अक्षरे किती मोठी, नेहमीच्या आकाराच्या टक्क्यांत. कागद आहे तसाच राहतो.',
    hi: 'आपकी स्क्रीन के अक्षर कितने बड़े, सामान्य आकार के प्रतिशत में। काग़ज़ जैसा है वैसा ही रहता है।',
  },
  'settings.language': { en: 'Language', mr: 'भाषा', hi: 'भाषा' },
  'settings.languageHint': {
    en: 'What the desk says to you. It asks first, locks, and opens in the new language.',
    mr: 'डेस्क तुमच्याशी कोणत्या भाषेत बोलते. आधी विचारते, मग कुलूप लावते आणि नव्या भाषेत उघडते.',
    hi: 'डेस्क आपसे किस भाषा में बात करता है। पहले पूछता है, फिर लॉक होता है और नई भाषा में खुलता है।',
  },
} as const satisfies Messages;
