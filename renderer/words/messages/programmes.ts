/** The catalogue of trainings: what a programme asks for and needs, and whom another validity affects. */

import type { Messages } from '../message.ts';

export const programmesWords = {
  'programmes.topic': { en: 'Topic', mr: 'विषय', hi: 'विषय' },
  'programmes.topicHint': {
    en: 'Something to learn; it neither makes nor keeps anybody ready',
    mr: 'काहीतरी शिकण्यासाठी; यामुळे तयारी होत नाही आणि टिकतही नाही',
    hi: 'कुछ सीखने के लिए; इससे तैयारी न बनती है, न टिकती है',
  },
  'programmes.asks': { en: 'Asked for before', mr: 'आधी काय हवे', hi: 'पहले क्या चाहिए' },
  'programmes.asksOrientation': {
    en: 'An orientation, completed before the first day',
    mr: 'पहिल्या दिवसाआधी पूर्ण झालेले प्रारंभिक प्रशिक्षण',
    hi: 'पहले दिन से पहले पूरा किया प्रारंभिक प्रशिक्षण',
  },
  'programmes.asksMeetings': {
    en: 'Meetings co-facilitated',
    mr: 'सह-सुलभक म्हणून बैठका',
    hi: 'सह-सुगमकर्ता के रूप में बैठकें',
  },
  'programmes.asksMeetingsHint': {
    en: 'Held before the first day. Empty: none.',
    mr: 'पहिल्या दिवसाआधी झालेल्या. रिकामे: एकही नाही.',
    hi: 'पहले दिन से पहले हुईं। ख़ाली: एक भी नहीं।',
  },
  'programmes.needs': { en: 'Languages and materials', mr: 'भाषा आणि साहित्य', hi: 'भाषाएँ और सामग्री' },
  'programmes.languages': { en: 'Held in', mr: 'कोणत्या भाषेत', hi: 'किस भाषा में' },
  'programmes.materials': { en: 'Materials', mr: 'साहित्य', hi: 'सामग्री' },
  'programmes.materialsHint': {
    en: 'What to bring, one thing on each line',
    mr: 'काय आणायचे, प्रत्येक ओळीत एक',
    hi: 'क्या लाना है, हर पंक्ति में एक',
  },
  'programmes.editTitle': { en: 'Change the programme', mr: 'कार्यक्रमात बदल करा', hi: 'कार्यक्रम बदलें' },
  'programmes.changedSaid': { en: '{name} is changed', mr: '{name} मध्ये बदल झाला', hi: '{name} बदल गया' },
  'programmes.remove': { en: 'Take out of the catalogue', mr: 'यादीतून काढा', hi: 'सूची से हटाएँ' },
  'programmes.removedSaid': {
    en: '{name} is out of the catalogue',
    mr: '{name} यादीतून काढले',
    hi: '{name} सूची से हटा',
  },
  'programmes.inUse': {
    en: '{sessions, plural, one {There is # session of this programme: its kind stays, and it stays in the catalogue} other {There are # sessions of this programme: its kind stays, and it stays in the catalogue}}',
    mr: '{sessions, plural, one {या कार्यक्रमाचे # सत्र आहे: त्याचा प्रकार तोच राहतो आणि तो यादीत राहतो} other {या कार्यक्रमाची # सत्रे आहेत: त्याचा प्रकार तोच राहतो आणि तो यादीत राहतो}}',
    hi: '{sessions, plural, one {इस कार्यक्रम का # सत्र है: इसका प्रकार वही रहता है और यह सूची में रहता है} other {इस कार्यक्रम के # सत्र हैं: इसका प्रकार वही रहता है और यह सूची में रहता है}}',
  },
  'programmes.inUseDo': {
    en: 'A session on which nobody is can be taken out on its own page.',
    mr: 'ज्या सत्रात कोणीही नाही ते त्याच्या पानावरून काढता येते.',
    hi: 'जिस सत्र में कोई नहीं है, उसे उसके पन्ने से हटा सकते हैं।',
  },
  'programmes.effectTitle': {
    en: '{count, plural, one {This changes until when # person is ready} other {This changes until when # people are ready}}',
    mr: '{count, plural, one {यामुळे # व्यक्तीच्या तयारीची मुदत बदलते} other {यामुळे # व्यक्तींच्या तयारीची मुदत बदलते}}',
    hi: '{count, plural, one {इससे # व्यक्ति की तैयारी की अवधि बदलती है} other {इससे # व्यक्तियों की तैयारी की अवधि बदलती है}}',
  },
  'programmes.effectLapsing': {
    en: '{count, plural, one {# person would no longer be ready today.} other {# people would no longer be ready today.}}',
    mr: '{count, plural, one {# व्यक्ती आज तयार राहणार नाही.} other {# व्यक्ती आज तयार राहणार नाहीत.}}',
    hi: '{count, plural, one {# व्यक्ति आज तैयार नहीं रहेगा।} other {# व्यक्ति आज तैयार नहीं रहेंगे।}}',
  },
  'programmes.effectNone': {
    en: 'Nobody stops being ready today.',
    mr: 'आज कोणाचीही तयारी संपत नाही.',
    hi: 'आज किसी की तैयारी समाप्त नहीं होती।',
  },
  'programmes.effectOf': {
    en: '{before} → {after}',
    mr: 'आधी {before} → मग {after}',
    hi: 'पहले {before} → फिर {after}',
  },
  'programmes.endedOn': { en: 'since {date}', mr: '{date} रोजी संपली', hi: '{date} को समाप्त' },
  'programmes.orientationFirst': {
    en: 'This programme asks for an orientation before its first day: enrol them in an orientation first',
    mr: 'या कार्यक्रमाच्या पहिल्या दिवसाआधी प्रारंभिक प्रशिक्षण हवे: आधी त्यात त्यांचे नाव नोंदवा',
    hi: 'इस कार्यक्रम के पहले दिन से पहले प्रारंभिक प्रशिक्षण चाहिए: पहले उसमें उनका नाम दर्ज करें',
  },
  'programmes.meetingsFirst': {
    en: 'This programme asks for {needs, plural, one {# meeting} other {# meetings}} co-facilitated before its first day; so far {has, plural, one {it was #} other {there were #}}',
    mr: 'या कार्यक्रमाच्या पहिल्या दिवसाआधी सह-सुलभक म्हणून {needs, plural, one {# बैठक हवी} other {# बैठका हव्यात}}; आतापर्यंत {has, plural, one {# झाली} other {# झाल्या}}',
    hi: 'इस कार्यक्रम के पहले दिन से पहले सह-सुगमकर्ता के रूप में {needs, plural, one {# बैठक चाहिए} other {# बैठकें चाहिए}}; अब तक {has, plural, one {# हुई} other {# हुईं}}',
  },
  'programmes.sessionInUse': {
    en: 'There are names on this session: take them off first',
    mr: 'या सत्रात नावे आहेत: आधी ती काढा',
    hi: 'इस सत्र में नाम दर्ज हैं: पहले उन्हें हटाएँ',
  },
  'programmes.removeSession': { en: 'Take the session out', mr: 'सत्र काढून टाका', hi: 'सत्र हटाएँ' },
  'programmes.sessionRemovedSaid': {
    en: 'The session is taken out',
    mr: 'सत्र काढून टाकले',
    hi: 'सत्र हट गया',
  },
  'programmes.didChange': {
    en: 'Changed a training programme',
    mr: 'प्रशिक्षण कार्यक्रमात बदल केला',
    hi: 'प्रशिक्षण कार्यक्रम बदला',
  },
  'programmes.didRemove': {
    en: 'Took a training programme out',
    mr: 'प्रशिक्षण कार्यक्रम काढला',
    hi: 'प्रशिक्षण कार्यक्रम हटाया',
  },
  'programmes.didRemoveSession': {
    en: 'Took a training session out',
    mr: 'प्रशिक्षण सत्र काढले',
    hi: 'प्रशिक्षण सत्र हटाया',
  },
} as const satisfies Messages;
