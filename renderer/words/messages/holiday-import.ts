/** Bringing in a whole list of holidays: how it is given, and what would become of each row. */

import type { Messages } from '../message.ts';

export const holidayImportWords = {
  'holidayImport.open': {
    en: 'Bring in a list of holidays',
    mr: 'सुट्ट्यांची यादी आणा',
    hi: 'छुट्टियों की सूची लाएँ',
  },
  'holidayImport.intro': {
    en: 'Each row has a day and its name. You see what becomes of every row before anything is saved.',
    mr: 'प्रत्येक ओळीत एक दिवस आणि त्याचे नाव हवे. काही जतन होण्यापूर्वी प्रत्येक ओळीचे काय होईल ते दिसते.',
    hi: 'हर पंक्ति में एक दिन और उसका नाम हो। कुछ भी सहेजने से पहले दिखता है कि हर पंक्ति का क्या होगा।',
  },
  'holidayImport.text': { en: 'Paste the list here', mr: 'यादी इथे चिकटवा', hi: 'सूची यहाँ चिपकाएँ' },
  'holidayImport.example': {
    en: 'Days as they are usually written: 15/08/2026, 15 Aug 2026, 2026-08-15, १५/०८/२०२६. The day comes before the month.',
    mr: 'तारखा नेहमीप्रमाणे लिहा: 15/08/2026, 15 ऑगस्ट 2026, 2026-08-15, १५/०८/२०२६. दिवस महिन्याच्या आधी.',
    hi: 'तारीख़ें जैसे आम तौर पर लिखी जाती हैं: 15/08/2026, 15 अगस्त 2026, 2026-08-15, १५/०८/२०२६. दिन महीने से पहले।',
  },
  'holidayImport.choose': {
    en: 'Or open a CSV or calendar file…',
    mr: 'किंवा CSV वा कॅलेंडर फाइल उघडा…',
    hi: 'या CSV या कैलेंडर फ़ाइल खोलें…',
  },
  'holidayImport.paste': { en: 'Paste instead', mr: 'त्याऐवजी चिकटवा', hi: 'इसके बजाय चिपकाएँ' },
  'holidayImport.rows': { en: 'Rows of the list', mr: 'यादीतील ओळी', hi: 'सूची की पंक्तियाँ' },
  'holidayImport.new': { en: 'New', mr: 'नवीन', hi: 'नई' },
  'holidayImport.hereAs': {
    en: 'Already there: {name}',
    mr: 'आधीपासून आहे: {name}',
    hi: 'पहले से है: {name}',
  },
  'holidayImport.twice': {
    en: 'Same day as row {row}',
    mr: 'ओळ {row} मधीलच दिवस',
    hi: 'पंक्ति {row} वाला ही दिन',
  },
  'holidayImport.countHere': {
    en: '{count} already there',
    mr: '{count} आधीपासून आहेत',
    hi: '{count} पहले से हैं',
  },
  'holidayImport.countTwice': {
    en: '{count} twice in the list',
    mr: '{count} यादीत दोनदा',
    hi: '{count} सूची में दो बार',
  },
  'holidayImport.dateMissing': {
    en: 'No day is written here',
    mr: 'इथे तारीख लिहिलेली नाही',
    hi: 'यहाँ तारीख़ नहीं लिखी है',
  },
  'holidayImport.yearMissing': {
    en: 'The year is missing',
    mr: 'वर्ष लिहिलेले नाही',
    hi: 'वर्ष नहीं लिखा है',
  },
  'holidayImport.twoDates': {
    en: 'More than one day. Write a row for each day.',
    mr: 'एकाहून जास्त दिवस आहेत. प्रत्येक दिवसासाठी एक ओळ लिहा.',
    hi: 'एक से ज़्यादा दिन हैं। हर दिन के लिए एक पंक्ति लिखें।',
  },
  'holidayImport.nameMissing': {
    en: 'What is the day called? Write its name beside it.',
    mr: 'या दिवसाचे नाव काय? ते शेजारी लिहा.',
    hi: 'इस दिन का नाम क्या है? उसे बग़ल में लिखें।',
  },
  'holidayImport.eventRepeats': {
    en: 'Comes again every year or month, and its other days are not in the file. Add it by hand.',
    mr: 'हे दर वर्षी किंवा महिन्याला येते; पुढच्या तारखा फाइलमध्ये नाहीत. ते हाताने जोडा.',
    hi: 'यह हर साल या महीने आता है और बाक़ी तारीख़ें फ़ाइल में नहीं हैं। इसे हाथ से जोड़ें।',
  },
  'holidayImport.enter': {
    en: '{count, plural, =0 {Enter holidays} one {Enter # holiday} other {Enter # holidays}}',
    mr: '{count, plural, =0 {सुट्ट्या नोंदवा} one {# सुट्टी नोंदवा} other {# सुट्ट्या नोंदवा}}',
    hi: '{count, plural, =0 {छुट्टियाँ दर्ज करें} one {# छुट्टी दर्ज करें} other {# छुट्टियाँ दर्ज करें}}',
  },
  'holidayImport.entered': {
    en: '{count, plural, =0 {All of them are listed already} one {# holiday entered} other {# holidays entered}}',
    mr: '{count, plural, =0 {सर्व सुट्ट्या आधीपासून आहेत} one {# सुट्टी नोंदवली} other {# सुट्ट्या नोंदवल्या}}',
    hi: '{count, plural, =0 {सभी छुट्टियाँ पहले से हैं} one {# छुट्टी दर्ज हुई} other {# छुट्टियाँ दर्ज हुईं}}',
  },
  'holidayImport.command': {
    en: 'Brought in a list of holidays',
    mr: 'सुट्ट्यांची यादी आणली',
    hi: 'छुट्टियों की सूची लाए',
  },
} as const satisfies Messages;
