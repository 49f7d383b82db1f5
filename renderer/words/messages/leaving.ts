/** Leaving, the archive, and records that are sealed until they are erased. */

import type { Messages } from '../message.ts';

export const leavingWords = {
  'leaving.more': { en: 'More', mr: 'आणखी', hi: 'और' },
  'leaving.leave': { en: 'Leaves …', mr: 'सोडून जात आहेत …', hi: 'छोड़कर जा रहे हैं …' },
  'leaving.leaveTitle': { en: '{name} leaves', mr: '{name} सोडून जात आहेत', hi: '{name} छोड़कर जा रहे हैं' },
  'leaving.leaveText': {
    en: 'They leave every group on that day. Nobody is asked why, and the past stays as it was.',
    mr: 'त्या दिवशी ते सर्व गट सोडतात. कारण कोणाला विचारले जात नाही, आणि मागचे सर्व तसेच राहते.',
    hi: 'उस दिन वे सब समूह छोड़ते हैं। कारण किसी से नहीं पूछा जाता, और पिछला सब वैसा ही रहता है।',
  },
  'leaving.lastDay': { en: 'Last day', mr: 'शेवटचा दिवस', hi: 'आख़िरी दिन' },
  'leaving.left': { en: '{name} has left', mr: '{name} सोडून गेले', hi: '{name} छोड़कर गए' },
  'leaving.archive': { en: 'Into the archive', mr: 'जुन्या नोंदींत ठेवा', hi: 'पुराने रिकॉर्ड में रखें' },
  'leaving.archived': {
    en: '{name} is in the archive',
    mr: '{name} आता जुन्या नोंदींत आहेत',
    hi: '{name} अब पुराने रिकॉर्ड में हैं',
  },
  'leaving.bringBack': {
    en: 'Back from the archive',
    mr: 'जुन्या नोंदींतून परत आणा',
    hi: 'पुराने रिकॉर्ड से वापस लाएँ',
  },
  'leaving.broughtBack': {
    en: '{name} is in the lists again',
    mr: '{name} पुन्हा याद्यांत आहेत',
    hi: '{name} फिर से सूचियों में हैं',
  },
  'leaving.isArchived': {
    en: 'In the archive since {date}',
    mr: '{date} पासून जुन्या नोंदींत',
    hi: '{date} से पुराने रिकॉर्ड में',
  },
  'leaving.isArchivedText': {
    en: 'They stand in no list and are not offered where people are chosen. Registers of the past keep them.',
    mr: 'त्या कोणत्याही यादीत नाहीत आणि निवडताना दिसत नाहीत. मागच्या हजेरीत त्या राहतात.',
    hi: 'वे किसी सूची में नहीं हैं और चुनते समय नहीं दिखते। पिछली हाज़िरी में वे रहते हैं।',
  },
  'leaving.archivedWord': { en: 'archive', mr: 'जुन्या नोंदी', hi: 'पुराने रिकॉर्ड' },
  'leaving.showHidden': {
    en: 'Also show {count, plural, one {# record that is archived or sealed} other {# records that are archived or sealed}}',
    mr: 'जुन्या किंवा बंद {count, plural, one {# नोंद} other {# नोंदी}} देखील दाखवा',
    hi: 'पुराने या बंद {count, plural, one {# रिकॉर्ड} other {# रिकॉर्ड}} भी दिखाएँ',
  },
  'leaving.seal': {
    en: 'Seal, and erase on a date …',
    mr: 'बंद करा, आणि तारखेला पुसा …',
    hi: 'बंद करें, और तारीख़ पर मिटाएँ …',
  },
  'leaving.sealTitle': {
    en: 'Seal the record of {name}',
    mr: '{name} यांची नोंद बंद करणे',
    hi: '{name} का रिकॉर्ड बंद करना',
  },
  'leaving.sealText': {
    en: 'From now on every screen calls them “Sealed record” and shows nothing else of them; they leave every group today. On the date Today asks whether to erase: somebody has to press.',
    mr: 'आतापासून प्रत्येक पडद्यावर त्या “बंद नोंद” म्हणून दिसतात, आणखी काहीही दिसत नाही; त्या आज सर्व गट सोडतात. त्या तारखेला “आज” पडदा पुसायचे का ते विचारतो: कोणीतरी बटण दाबावे लागते.',
    hi: 'अब से हर स्क्रीन पर वे “बंद रिकॉर्ड” के रूप में दिखते हैं, और कुछ नहीं दिखता; वे आज सब समूह छोड़ते हैं। उस तारीख़ को “आज” स्क्रीन पूछती है कि मिटाएँ या नहीं: किसी को बटन दबाना होता है।',
  },
  'leaving.eraseOn': { en: 'To be erased on', mr: 'या तारखेला पुसायचे', hi: 'इस तारीख़ को मिटाना है' },
  'leaving.sealNow': { en: 'Seal now', mr: 'आता बंद करा', hi: 'अभी बंद करें' },
  'leaving.sealed': {
    en: 'The record {name} is sealed',
    mr: '{name} ही नोंद बंद झाली',
    hi: '{name} रिकॉर्ड बंद हुआ',
  },
  'leaving.sealedName': { en: 'Sealed record', mr: 'बंद नोंद', hi: 'बंद रिकॉर्ड' },
  'leaving.sealedText': {
    en: 'Nobody reads this record. Whoever unseals it stands in the history with it.',
    mr: 'ही नोंद कोणीही वाचत नाही. ती उघडणाऱ्यांचे नाव बदलांच्या नोंदीत राहते.',
    hi: 'यह रिकॉर्ड कोई नहीं पढ़ता। इसे खोलने वाले का नाम बदलावों के रिकॉर्ड में रहता है।',
  },
  'leaving.sealedUntil': {
    en: 'On {date} Today asks whether to erase it.',
    mr: '{date} रोजी ती पुसायची का ते “आज” पडदा विचारतो.',
    hi: '{date} को “आज” स्क्रीन पूछती है कि इसे मिटाएँ या नहीं।',
  },
  'leaving.unseal': { en: 'Unseal', mr: 'पुन्हा उघडा', hi: 'फिर से खोलें' },
  'leaving.unsealed': {
    en: 'The record {number} is open again',
    mr: '{number} ही नोंद पुन्हा उघडली',
    hi: '{number} रिकॉर्ड फिर खुला',
  },
  'leaving.due': {
    en: 'The sealed record {number} was to be erased on {date}',
    mr: '{number} ही बंद नोंद {date} रोजी पुसायची होती',
    hi: 'बंद रिकॉर्ड {number} को {date} को मिटाना था',
  },
  'leaving.dueText': {
    en: 'It stays sealed until somebody erases it or unseals it.',
    mr: 'कोणी पुसेपर्यंत किंवा पुन्हा उघडेपर्यंत ती बंदच राहते.',
    hi: 'जब तक कोई मिटाए या फिर खोले नहीं, वह बंद ही रहता है।',
  },
  'leaving.dueOpen': { en: 'Decide', mr: 'ठरवा', hi: 'तय करें' },
  'leaving.alreadyLeft': {
    en: 'They have left already, on {date}.',
    mr: 'ते आधीच, {date} रोजी, सोडून गेले आहेत.',
    hi: 'वे पहले ही, {date} को, छोड़ चुके हैं।',
  },
  'leaving.leftBeforeJoined': {
    en: 'On {date} they joined: the last day cannot be before that.',
    mr: '{date} रोजी त्या आल्या: शेवटचा दिवस त्याआधीचा असू शकत नाही.',
    hi: '{date} को वे जुड़े: आख़िरी दिन उससे पहले का नहीं हो सकता।',
  },
  'leaving.dayIsPast': {
    en: 'Choose a day that is still to come. To erase at once there is “Erase this member”.',
    mr: 'पुढचा एखादा दिवस निवडा. लगेच पुसायचे असल्यास “या सदस्यांना पुसा” आहे.',
    hi: 'आगे का कोई दिन चुनें। तुरंत मिटाना हो तो “इन सदस्य को मिटाएँ” है।',
  },
  'leaving.notYours': {
    en: 'Sealing and unsealing is the coordinator’s.',
    mr: 'नोंद बंद करणे आणि पुन्हा उघडणे हे समन्वयकांचे काम आहे.',
    hi: 'रिकॉर्ड बंद करना और फिर खोलना समन्वयक का काम है।',
  },
  'leaving.didLeave': {
    en: 'Noted that somebody left',
    mr: 'सोडून गेल्याची नोंद केली',
    hi: 'छोड़कर जाने का रिकॉर्ड किया',
  },
  'leaving.didArchive': { en: 'Put into the archive', mr: 'जुन्या नोंदींत ठेवले', hi: 'पुराने रिकॉर्ड में रखा' },
  'leaving.didBringBack': {
    en: 'Brought back from the archive',
    mr: 'जुन्या नोंदींतून परत आणले',
    hi: 'पुराने रिकॉर्ड से वापस लाया',
  },
  'leaving.didSeal': { en: 'Sealed a record', mr: 'नोंद बंद केली', hi: 'रिकॉर्ड बंद किया' },
  'leaving.didUnseal': { en: 'Unsealed a record', mr: 'नोंद पुन्हा उघडली', hi: 'रिकॉर्ड फिर खोला' },
} as const satisfies Messages;
