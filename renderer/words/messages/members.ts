/** Members: their roles, names and phones; the list, the form, and the page of one member. */

import type { Messages } from '../message.ts';

export const membersWords = {
  'members.title': { en: 'Members', mr: 'सदस्य', hi: 'सदस्य' },
  'members.count': {
    en: '{count, plural, one {# member} other {# members}}',
    mr: '{count, plural, one {# सदस्य} other {# सदस्य}}',
    hi: '{count, plural, one {# सदस्य} other {# सदस्य}}',
  },
  'members.countFound': {
    en: '{found} of {count} members',
    mr: '{count} पैकी {found} सदस्य',
    hi: '{count} में से {found} सदस्य',
  },
  'members.find': {
    en: 'Find by name, number or locality',
    mr: 'नाव, क्रमांक किंवा परिसर यावरून शोधा',
    hi: 'नाम, क्रमांक या इलाक़े से खोजें',
  },
  'members.new': { en: 'New member', mr: 'नवीन सदस्य', hi: 'नए सदस्य' },
  'members.import': { en: 'Bring in from a file', mr: 'फाइलमधून आणा', hi: 'फ़ाइल से लाएँ' },

  'members.columnName': { en: 'Name', mr: 'नाव', hi: 'नाम' },
  'members.columnNumber': { en: 'Number', mr: 'क्रमांक', hi: 'क्रमांक' },
  'members.columnRoles': { en: 'Roles', mr: 'भूमिका', hi: 'भूमिका' },
  'members.columnGroups': { en: 'Groups', mr: 'गट', hi: 'समूह' },
  'members.columnCalling': { en: 'Calling', mr: 'फोन', hi: 'फ़ोन' },
  'members.calledByAlso': { en: 'called {name}', mr: 'हाक: {name}', hi: 'पुकार: {name}' },
  'members.hasLeft': { en: 'Left', mr: 'आता येत नाहीत', hi: 'छोड़ चुके' },
  'members.emptyTitle': {
    en: 'No members are entered yet',
    mr: 'अजून एकाही सदस्याची नोंद नाही',
    hi: 'अभी किसी सदस्य का रिकॉर्ड नहीं है',
  },
  'members.emptyText': {
    en: 'Enter the first one, or bring in a list that you already have.',
    mr: 'पहिली नोंद करा, किंवा तुमच्याकडे असलेली यादी आणा.',
    hi: 'पहला रिकॉर्ड बनाएँ, या आपके पास जो सूची है उसे लाएँ।',
  },
  'members.nobodyFound': {
    en: 'Nobody found for “{text}”',
    mr: '“{text}” साठी कोणी सापडले नाही',
    hi: '“{text}” के लिए कोई नहीं मिला',
  },
  'members.nobodyFoundHint': {
    en: 'Try a shorter piece of the name, in either script, or the number.',
    mr: 'नावाचा छोटा भाग कोणत्याही लिपीत, किंवा क्रमांक लिहून पाहा.',
    hi: 'नाम का छोटा हिस्सा किसी भी लिपि में, या क्रमांक लिखकर देखें।',
  },

  'members.roleLivedExperience': { en: 'Lived experience', mr: 'शुभार्थी', hi: 'शुभार्थी' },
  'members.roleCaregiver': { en: 'Caregiver', mr: 'शुभंकर', hi: 'शुभंकर' },
  'members.roleVolunteer': { en: 'Volunteer', mr: 'स्वयंसेवक', hi: 'स्वयंसेवक' },
  'members.safeYes': { en: 'Safe to call', mr: 'फोन केला तर चालेल', hi: 'फ़ोन कर सकते हैं' },
  'members.safeNo': { en: 'Do not call', mr: 'फोन करू नका', hi: 'फ़ोन न करें' },
  'members.safeAskFirst': { en: 'Ask first', mr: 'आधी विचारा', hi: 'पहले पूछें' },
  'members.safeDiffers': { en: 'Look before calling', mr: 'फोन करण्यापूर्वी पाहा', hi: 'फ़ोन करने से पहले देखें' },
  'members.noPhone': { en: 'No phone', mr: 'फोन नाही', hi: 'फ़ोन नहीं' },
  'members.scriptLatin': { en: 'Latin (Asha)', mr: 'लॅटिन (Asha)', hi: 'लैटिन (Asha)' },
  'members.scriptDevanagari': { en: 'Devanagari (आशा)', mr: 'देवनागरी (आशा)', hi: 'देवनागरी (आशा)' },
  'members.scriptEither': { en: 'Either', mr: 'कोणतीही', hi: 'कोई भी' },

  'members.newTitle': { en: 'New member', mr: 'नवीन सदस्याची नोंद', hi: 'नए सदस्य का रिकॉर्ड' },
  'members.editTitle': { en: 'Change {name}', mr: '{name} यांची नोंद बदला', hi: '{name} का रिकॉर्ड बदलें' },
  'members.sectionPhones': { en: 'Phones', mr: 'फोन', hi: 'फ़ोन' },
  'members.sectionMore': { en: 'More', mr: 'आणखी माहिती', hi: 'और जानकारी' },
  'members.calledBy': { en: 'Name to be called by', mr: 'हाक मारण्याचे नाव', hi: 'पुकारने का नाम' },
  'members.calledByHint': {
    en: 'The only name that is needed, in either script',
    mr: 'एवढे एकच नाव पुरते, कोणत्याही लिपीत',
    hi: 'बस यही नाम ज़रूरी है, किसी भी लिपि में',
  },
  'members.fullNameLatin': {
    en: 'Full name in Latin letters',
    mr: 'पूर्ण नाव लॅटिन अक्षरांत',
    hi: 'पूरा नाम लैटिन अक्षरों में',
  },
  'members.fullNameDevanagari': {
    en: 'Full name in Devanagari',
    mr: 'पूर्ण नाव देवनागरीत',
    hi: 'पूरा नाम देवनागरी में',
  },
  'members.roles': { en: 'Roles', mr: 'भूमिका', hi: 'भूमिका' },
  'members.rolesHint': { en: 'One or more', mr: 'एक किंवा अधिक', hi: 'एक या अधिक' },
  'members.addPhone': { en: 'Add a phone', mr: 'फोन जोडा', hi: 'फ़ोन जोड़ें' },
  'members.removePhone': { en: 'Take phone {number} out', mr: 'फोन {number} काढा', hi: 'फ़ोन {number} हटाएँ' },
  'members.phoneOf': { en: 'Phone {number}', mr: 'फोन {number}', hi: 'फ़ोन {number}' },
  'members.phoneNumber': { en: 'Phone number', mr: 'फोन नंबर', hi: 'फ़ोन नंबर' },
  'members.safeToCall': {
    en: 'Is it safe to call this number?',
    mr: 'या नंबरवर फोन करणे सुरक्षित आहे का?',
    hi: 'क्या इस नंबर पर फ़ोन करना सुरक्षित है?',
  },
  'members.whoMayAnswer': { en: 'Who may answer?', mr: 'फोन कोण उचलू शकते?', hi: 'फ़ोन कौन उठा सकता है?' },
  'members.whoMayAnswerHint': {
    en: 'For example: her sister',
    mr: 'उदाहरणार्थ: त्यांची बहीण',
    hi: 'जैसे: उनकी बहन',
  },
  'members.mayLeaveMessage': {
    en: 'We may leave a message',
    mr: 'निरोप ठेवला तर चालेल',
    hi: 'संदेश छोड़ सकते हैं',
  },
  'members.locality': { en: 'Locality', mr: 'परिसर', hi: 'इलाक़ा' },
  'members.localityHint': {
    en: 'The part of town; no street address',
    mr: 'शहराचा भाग; पूर्ण पत्ता नको',
    hi: 'शहर का हिस्सा; पूरा पता नहीं',
  },
  'members.joinedOn': { en: 'Joined on', mr: 'सामील झाल्याची तारीख', hi: 'जुड़ने की तारीख़' },
  'members.leftOn': { en: 'Left on', mr: 'सोडल्याची तारीख', hi: 'छोड़ने की तारीख़' },
  'members.leftOnHint': {
    en: 'Leaving needs no reason',
    mr: 'सोडण्यासाठी कारण लागत नाही',
    hi: 'छोड़ने के लिए कारण ज़रूरी नहीं',
  },
  'members.preferredScript': {
    en: 'Script in which they like to see their name',
    mr: 'नाव कोणत्या लिपीत पाहायला आवडते',
    hi: 'नाम किस लिपि में देखना पसंद है',
  },
  'members.note': { en: 'Short note', mr: 'छोटी टीप', hi: 'छोटी टिप्पणी' },
  'members.noteHint': {
    en: 'Only what helps to meet this person well. Nothing about health, and nothing that was said in a meeting.',
    mr: 'या व्यक्तीशी नीट संपर्क ठेवायला मदत होईल तेवढेच. आरोग्याबद्दल काही नको, बैठकीत बोललेले काही नको.',
    hi: 'केवल वही जो इस व्यक्ति से ठीक से मिलने में मदद करे। सेहत की कोई बात नहीं, बैठक में कही कोई बात नहीं।',
  },
  'members.noteExpiresOn': {
    en: 'The note may go after',
    mr: 'टीप या तारखेनंतर नको',
    hi: 'टिप्पणी इस तारीख़ के बाद नहीं चाहिए',
  },

  'members.added': {
    en: '{name} is entered, number {number}',
    mr: '{name} यांची नोंद झाली, क्रमांक {number}',
    hi: '{name} का रिकॉर्ड बन गया, क्रमांक {number}',
  },
  'members.changed': {
    en: '{name} is saved',
    mr: '{name} यांची नोंद जतन झाली',
    hi: '{name} का रिकॉर्ड सहेजा गया',
  },
  'members.removed': {
    en: '{name} is taken out of the records',
    mr: '{name} यांची नोंद काढली',
    hi: '{name} का रिकॉर्ड हटाया गया',
  },

  'members.phonesTitle': { en: 'Phones', mr: 'फोन', hi: 'फ़ोन' },
  'members.noPhones': { en: 'No phone is recorded.', mr: 'एकही फोन नोंदवलेला नाही.', hi: 'कोई फ़ोन दर्ज नहीं है।' },
  'members.answers': { en: 'May answer: {who}', mr: 'उचलू शकतात: {who}', hi: 'उठा सकते हैं: {who}' },
  'members.answersUnknown': {
    en: 'Nobody has said who answers',
    mr: 'फोन कोण उचलते हे सांगितलेले नाही',
    hi: 'फ़ोन कौन उठाता है यह नहीं बताया गया',
  },
  'members.messageYes': { en: 'A message may be left', mr: 'निरोप ठेवला तर चालेल', hi: 'संदेश छोड़ सकते हैं' },
  'members.messageNo': { en: 'Leave no message', mr: 'निरोप ठेवू नका', hi: 'संदेश न छोड़ें' },
  'members.showNumber': { en: 'Show the number', mr: 'नंबर दाखवा', hi: 'नंबर दिखाएँ' },
  'members.hideNumber': { en: 'Hide the number', mr: 'नंबर लपवा', hi: 'नंबर छिपाएँ' },
  'members.noteUntil': { en: 'Until {date}', mr: '{date} पर्यंत', hi: '{date} तक' },

  'members.remove': { en: 'Take out of the records', mr: 'नोंद काढा', hi: 'रिकॉर्ड हटाएँ' },
  'members.removeTitle': {
    en: 'Take {name} out of the records?',
    mr: '{name} यांची नोंद काढायची का?',
    hi: '{name} का रिकॉर्ड हटाना है?',
  },
  'members.removeText': {
    en: 'This is for people entered by mistake. Their groups go with them; you can undo it. The number is not given again.',
    mr: 'चुकून केलेल्या नोंदीसाठी हे आहे. त्यांचे गटही निघतील; हे पूर्ववत करता येते. क्रमांक पुन्हा दिला जात नाही.',
    hi: 'यह ग़लती से बने रिकॉर्ड के लिए है। उनके समूह भी हटेंगे; इसे वापस लिया जा सकता है। क्रमांक दोबारा नहीं दिया जाता।',
  },
  'members.standsInRecords': {
    en: '{name} is named in {meetings, plural, one {# register} other {# registers}} and {trainings, plural, one {# training} other {# trainings}}, so the record stays',
    mr: '{name} यांचे नाव {meetings, plural, one {# हजेरीत} other {# हजेऱ्यांत}} आणि {trainings, plural, one {# प्रशिक्षणात} other {# प्रशिक्षणांत}} आहे, म्हणून नोंद राहील',
    hi: '{name} का नाम {meetings, plural, one {# हाज़िरी} other {# हाज़िरियों}} और {trainings, plural, one {# प्रशिक्षण} other {# प्रशिक्षणों}} में है, इसलिए रिकॉर्ड रहेगा',
  },
  'members.standsInRecordsNext': {
    en: 'Write the day they left instead: Change, then “Left on”.',
    mr: 'त्याऐवजी सोडल्याची तारीख लिहा: “बदला”, मग “सोडल्याची तारीख”.',
    hi: 'इसके बजाय छोड़ने की तारीख़ लिखें: “बदलें”, फिर “छोड़ने की तारीख़”।',
  },
  'members.wrongFields': {
    en: 'This cannot be kept as it is',
    mr: 'हे जसे आहे तसे ठेवता येत नाही',
    hi: 'इसे इस रूप में नहीं रखा जा सकता',
  },
} as const satisfies Messages;
