/** Words that should rather not be recorded: told under the field, and asked about before saving. */

import type { Messages } from '../message.ts';

export const mindfulWords = {
  'mindful.notice': {
    en: 'Some words may not belong in a record:',
    mr: 'काही शब्द नोंदीत नसावेत असे वाटते:',
    hi: 'लगता है कुछ शब्द रिकॉर्ड में नहीं होने चाहिए:',
  },
  'mindful.diagnosis': {
    en: 'An illness or what comes with it: “{words}”',
    mr: 'आजार किंवा त्याचा त्रास: “{words}”',
    hi: 'बीमारी या उसकी तकलीफ़: “{words}”',
  },
  'mindful.medicine': {
    en: 'A medicine or treatment: “{words}”',
    mr: 'औषध किंवा उपचार: “{words}”',
    hi: 'दवा या इलाज: “{words}”',
  },
  'mindful.care': {
    en: 'A doctor or hospital: “{words}”',
    mr: 'डॉक्टर किंवा रुग्णालय: “{words}”',
    hi: 'डॉक्टर या अस्पताल: “{words}”',
  },
  'mindful.creed': {
    en: 'Caste or religion: “{words}”',
    mr: 'जात किंवा धर्म: “{words}”',
    hi: 'जाति या धर्म: “{words}”',
  },
  'mindful.phone': {
    en: 'A phone number, which has a field of its own: “{words}”',
    mr: 'फोन नंबर, ज्यासाठी वेगळी जागा आहे: “{words}”',
    hi: 'फ़ोन नंबर, जिसके लिए अलग जगह है: “{words}”',
  },
  'mindful.identity': {
    en: 'The number of an identity paper: “{words}”',
    mr: 'ओळखपत्राचा क्रमांक: “{words}”',
    hi: 'पहचान-पत्र की संख्या: “{words}”',
  },
  'mindful.otherName': {
    en: 'Another member’s name: “{words}”',
    mr: 'दुसऱ्या सदस्यांचे नाव: “{words}”',
    hi: 'दूसरे सदस्य का नाम: “{words}”',
  },
  'mindful.title': {
    en: 'Save these words?',
    mr: 'हे शब्द जतन करायचे का?',
    hi: 'क्या ये शब्द सहेजने हैं?',
  },
  'mindful.why': {
    en: 'What is shared in a group stays in the group. Sobat has no field for it.',
    mr: 'गटात बोललेले गटातच राहते. सोबतमध्ये त्यासाठी जागा नाही.',
    hi: 'समूह में कही बात समूह में ही रहती है। सोबत में उसके लिए कोई जगह नहीं है।',
  },
  'mindful.change': { en: 'Change the text', mr: 'मजकूर बदला', hi: 'शब्द बदलें' },
  'mindful.saveAnyway': {
    en: 'Save it all the same',
    mr: 'तरीही जतन करा',
    hi: 'फिर भी सहेजें',
  },
} as const satisfies Messages;
