/** A signed sheet on its way back: typing it, its free rows, what it comes to, and the sheets beside it in the folder. */

import type { Messages } from '../message.ts';

export const sheetWords = {
  'sheet.noSuchRow': {
    en: 'There is no row {row} on this sheet',
    mr: 'या पत्रकात {row} क्रमांकाची ओळ नाही',
    hi: 'इस पत्रक में {row} क्रमांक की पंक्ति नहीं है',
  },
  'sheet.clearMarks': {
    en: 'Clear all marks',
    mr: 'सर्व खुणा पुसा',
    hi: 'सभी निशान मिटाएँ',
  },
  'sheet.marksCleared': {
    en: 'All marks of this sheet are cleared',
    mr: 'या पत्रकातील सर्व खुणा पुसल्या',
    hi: 'इस पत्रक के सभी निशान मिटाए गए',
  },
  'sheet.freeRowHint': {
    en: 'Type the name from the paper: members come up, and somebody new or a visitor is added here, too.',
    mr: 'कागदावरील नाव टाइप करा: सदस्य दिसतील, नवे लोक किंवा पाहुणेही इथेच जोडता येतात.',
    hi: 'काग़ज़ पर लिखा नाम टाइप करें: सदस्य दिखेंगे, नए लोग या मेहमान भी यहीं जोड़े जा सकते हैं।',
  },
  'sheet.newMember': {
    en: 'New member: {written}',
    mr: 'नवे सदस्य: {written}',
    hi: 'नए सदस्य: {written}',
  },
  'sheet.newMemberHint': {
    en: 'Gets a number and a row at the end of this sheet',
    mr: 'क्रमांक आणि या पत्रकाच्या शेवटी ओळ मिळते',
    hi: 'क्रमांक और इस पत्रक के अंत में पंक्ति मिलती है',
  },
  'sheet.visitor': { en: 'A visitor', mr: 'पाहुणे', hi: 'मेहमान' },
  'sheet.visitorHint': {
    en: 'One more is counted; the name is kept nowhere',
    mr: 'संख्येत एक वाढते; नाव कुठेही ठेवले जात नाही',
    hi: 'गिनती में एक बढ़ता है; नाम कहीं नहीं रखा जाता',
  },
  'sheet.visitorSaid': {
    en: 'One more visitor is counted. The name is kept nowhere',
    mr: 'आणखी एक पाहुणे मोजले. नाव कुठेही ठेवलेले नाही',
    hi: 'एक और मेहमान गिने गए। नाम कहीं नहीं रखा गया',
  },
  'sheet.addedSaid': {
    en: '{name} stands on the sheet, last, and is marked present',
    mr: '{name} यांचे नाव पत्रकाच्या शेवटी आहे आणि हजर लावले आहे',
    hi: '{name} का नाम पत्रक के अंत में है और उपस्थित लगाया गया',
  },
  'sheet.newcomerTitle': {
    en: 'Somebody new from a free row',
    mr: 'मोकळ्या ओळीतील नवे सदस्य',
    hi: 'खाली पंक्ति के नए सदस्य',
  },
  'sheet.written': {
    en: 'Name as on the paper',
    mr: 'कागदावरील नाव',
    hi: 'काग़ज़ पर लिखा नाम',
  },
  'sheet.newcomerJoins': {
    en: 'Joins this group and stands on the next sheet',
    mr: 'या गटात सामील होत आहेत; पुढच्या पत्रकात नाव असेल',
    hi: 'इस समूह में शामिल हो रहे हैं; अगले पत्रक में नाम होगा',
  },
  'sheet.newcomerAdd': {
    en: 'Add to records and sheet',
    mr: 'नोंदीत आणि पत्रकात जोडा',
    hi: 'रिकॉर्ड और पत्रक में जोड़ें',
  },
  'sheet.samePerson': {
    en: 'Is this the same person?',
    mr: 'या त्याच व्यक्ती आहेत का?',
    hi: 'क्या ये वही व्यक्ति हैं?',
  },
  'sheet.sameYes': {
    en: 'Yes, {number} came',
    mr: 'होय, {number} आले होते',
    hi: 'हाँ, {number} आए थे',
  },
  'sheet.onSheet': {
    en: 'On the sheet: {ticked}',
    mr: 'पत्रकानुसार: {ticked}',
    hi: 'पत्रक के अनुसार: {ticked}',
  },
  'sheet.differenceNone': {
    en: 'The sheet and the count in the room agree: {counted}.',
    mr: 'पत्रक आणि खोलीतील मोजणी जुळते: {counted}.',
    hi: 'पत्रक और कमरे की गिनती मिलती है: {counted}।',
  },
  'sheet.differenceMore': {
    en: '{difference, plural, one {One person more was} other {# people more were}} counted in the room ({counted}) than the sheet comes to ({ticked}). Look at the free rows once more; both numbers are kept.',
    mr: 'पत्रकापेक्षा ({ticked}) खोलीत {difference} जास्त मोजले ({counted}). मोकळ्या ओळी पुन्हा एकदा पाहा; दोन्ही संख्या ठेवल्या जातात.',
    hi: 'पत्रक ({ticked}) से कमरे में {difference} अधिक गिने गए ({counted})। खाली पंक्तियाँ एक बार फिर देखें; दोनों संख्याएँ रखी जाती हैं।',
  },
  'sheet.differenceFewer': {
    en: '{difference, plural, one {One person fewer was} other {# people fewer were}} counted in the room ({counted}) than the sheet comes to ({ticked}). Is there a tick too many? Both numbers are kept.',
    mr: 'पत्रकापेक्षा ({ticked}) खोलीत {difference} कमी मोजले ({counted}). एखादी खूण जास्त झाली आहे का? दोन्ही संख्या ठेवल्या जातात.',
    hi: 'पत्रक ({ticked}) से कमरे में {difference} कम गिने गए ({counted})। क्या कोई निशान ज़्यादा है? दोनों संख्याएँ रखी जाती हैं।',
  },
  'sheet.unmarked': {
    en: '{rows, plural, one {One row has no mark} other {# rows have no mark}} yet. They may stay so: not recorded.',
    mr: '{rows, plural, one {एका ओळीत} other {# ओळींत}} अजून खूण नाही. तसे राहू शकते: नोंद नाही.',
    hi: '{rows, plural, one {एक पंक्ति} other {# पंक्तियों}} में अभी निशान नहीं है। ऐसा रह सकता है: दर्ज नहीं।',
  },
  'sheet.conductRead': {
    en: 'Was the code of conduct read?',
    mr: 'आचारसंहिता वाचली गेली का?',
    hi: 'क्या आचार संहिता पढ़ी गई?',
  },
  'sheet.conductYes': { en: 'Yes', mr: 'होय', hi: 'हाँ' },
  'sheet.conductNo': { en: 'No', mr: 'नाही', hi: 'नहीं' },
  'sheet.conductUnsaid': {
    en: 'The sheet does not say',
    mr: 'पत्रकात उल्लेख नाही',
    hi: 'पत्रक में नहीं लिखा',
  },
  'sheet.conductSaid': {
    en: 'That is noted',
    mr: 'याची नोंद झाली',
    hi: 'यह दर्ज हुआ',
  },
  'sheet.finishHeading': {
    en: 'Before the sheet is done',
    mr: 'पत्रक पूर्ण करण्याआधी',
    hi: 'पत्रक पूरा करने से पहले',
  },
  'sheet.previous': {
    en: 'Sheet before: {date}',
    mr: 'आधीचे पत्रक: {date}',
    hi: 'पिछला पत्रक: {date}',
  },
  'sheet.next': {
    en: 'Sheet after: {date}',
    mr: 'पुढचे पत्रक: {date}',
    hi: 'अगला पत्रक: {date}',
  },
  'sheet.beside': {
    en: 'Sheets of this group',
    mr: 'या गटाची पत्रके',
    hi: 'इस समूह के पत्रक',
  },
  'sheet.didAddNewcomer': {
    en: 'A newcomer added from a sheet',
    mr: 'पत्रकावरून नवे सदस्य जोडले',
    hi: 'पत्रक से नए सदस्य जोड़े गए',
  },
} as const satisfies Messages;
