/** The calls that are due, on paper. */

import type { Messages } from '../message.ts';

export const callsWords = {
  'calls.title': { en: 'Call list on paper', mr: 'कागदावर फोनयादी', hi: 'काग़ज़ पर फ़ोन-सूची' },
  'calls.count': {
    en: '{count, plural, =0 {Nobody is to be called} one {# person} other {# people}}{left, plural, =0 {} other { · # not on the sheet, see below}}',
    mr: '{count, plural, =0 {कोणालाही फोन करायचा नाही} one {# व्यक्ती} other {# व्यक्ती}}{left, plural, =0 {} other { · # या पानावर नाहीत, खाली पाहा}}',
    hi: '{count, plural, =0 {किसी को फ़ोन नहीं करना} one {# व्यक्ति} other {# व्यक्ति}}{left, plural, =0 {} other { · # इस पन्ने पर नहीं, नीचे देखें}}',
  },
  'calls.warning': {
    en: 'Phone numbers stand on this sheet: keep it in sight, and shred it when the calls are made.',
    mr: 'या पानावर फोन नंबर आहेत: ते नजरेसमोर ठेवा आणि फोन झाल्यावर फाडून टाका.',
    hi: 'इस पन्ने पर फ़ोन नंबर हैं: इसे नज़र में रखें और फ़ोन हो जाने पर फाड़ दें।',
  },
  'calls.none': {
    en: 'No call is due that may be made from paper',
    mr: 'कागदावरून करता येईल असा कोणताही फोन बाकी नाही',
    hi: 'काग़ज़ से किया जा सके ऐसा कोई फ़ोन बाकी नहीं है',
  },
  'calls.notOnSheet': { en: 'Not on the sheet', mr: 'या पानावर नाहीत', hi: 'इस पन्ने पर नहीं हैं' },
  'calls.countedOnly': {
    en: 'Counted only: on no paper of the office',
    mr: 'फक्त मोजले जातात: कार्यालयाच्या कोणत्याही कागदावर नाहीत',
    hi: 'केवल गिने जाते हैं: कार्यालय के किसी काग़ज़ पर नहीं',
  },
  'calls.sheetTitle': { en: 'To call', mr: 'फोन करायचे', hi: 'फ़ोन करने हैं' },
  'calls.sheetText': {
    en: 'Ask for nobody but the person named, and say why you call to nobody else.',
    mr: 'नाव दिलेल्या व्यक्तीशिवाय कोणालाही बोलावू नका, आणि का फोन केला ते इतर कोणालाही सांगू नका.',
    hi: 'जिनका नाम है उन्हीं से बात करें, और फ़ोन क्यों किया यह किसी और को न बताएँ।',
  },
  'calls.who': { en: 'Who', mr: 'कोणाला', hi: 'किन्हें' },
  'calls.why': { en: 'Why, and how they wish it', mr: 'का आणि कसा', hi: 'क्यों और कैसे' },
  'calls.number': { en: 'Number', mr: 'नंबर', hi: 'नंबर' },
  'calls.how': { en: 'Before you call', mr: 'फोन करण्यापूर्वी', hi: 'फ़ोन करने से पहले' },
  'calls.outcome': { en: 'What came of it', mr: 'काय झाले', hi: 'क्या हुआ' },
  'calls.reached': { en: 'Spoke with them', mr: 'त्यांच्याशी बोलणे झाले', hi: 'उनसे बात हुई' },
  'calls.messageLeft': { en: 'Left a message', mr: 'निरोप ठेवला', hi: 'संदेश छोड़ा' },
  'calls.nobody': { en: 'Nobody answered', mr: 'कोणी उचलला नाही', hi: 'किसी ने नहीं उठाया' },
  'calls.again': { en: 'Again on ________', mr: 'पुन्हा ________ रोजी', hi: 'फिर ________ को' },
  'calls.mayNotKnow': {
    en: '{who, select, friend {Friends} other {The family}} may not know.',
    mr: '{who, select, friend {मित्रांना} other {घरच्यांना}} माहीत नसेल.',
    hi: '{who, select, friend {दोस्तों} other {घरवालों}} को शायद पता न हो।',
  },
  'calls.help': {
    en: 'Follow-ups that are due, for whoever calls from paper: safe numbers first, numbers that are not safe never. Note here in the desk what was done.',
    mr: 'करायचे पाठपुरावे, कागदावरून फोन करणाऱ्यांसाठी: सुरक्षित नंबर आधी, असुरक्षित नंबर कधीही नाही. झालेले पाठपुरावे इथे नोंदवा.',
    hi: 'करने के फ़ॉलो-अप, काग़ज़ से फ़ोन करने वालों के लिए: सुरक्षित नंबर पहले, असुरक्षित नंबर कभी नहीं। जो हो गया, उसे यहाँ दर्ज करें।',
  },
} as const satisfies Messages;
