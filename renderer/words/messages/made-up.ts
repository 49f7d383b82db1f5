/** The made-up office: the way in, the band across it, the way out, and its passphrases, which anybody may know. */

import type { Messages } from '../message.ts';

export const madeUpWords = {
  'madeUp.try': {
    en: 'Try with made-up people',
    mr: 'काल्पनिक माणसांसह करून पाहा',
    hi: 'काल्पनिक लोगों के साथ आज़माएँ',
  },
  'madeUp.tryText': {
    en: 'A practice office full of invented people, kept apart from any real one. One click brings you back here.',
    mr: 'काल्पनिक माणसांनी भरलेले सरावाचे कार्यालय, खऱ्या कार्यालयापासून वेगळे ठेवलेले. एका क्लिकने तुम्ही इथे परत येता.',
    hi: 'काल्पनिक लोगों से भरा अभ्यास का कार्यालय, असली कार्यालय से अलग रखा हुआ। एक क्लिक में आप यहाँ लौट आते हैं।',
  },
  'madeUp.leave': {
    en: 'Leave the made-up office',
    mr: 'सरावाचे कार्यालय सोडा',
    hi: 'अभ्यास का कार्यालय छोड़ें',
  },
  'madeUp.makingTitle': {
    en: 'Making up an office …',
    mr: 'सरावाचे कार्यालय तयार होत आहे …',
    hi: 'अभ्यास का कार्यालय बनाया जा रहा है …',
  },
  'madeUp.makingText': {
    en: 'Groups, members, half a year of meetings and two weeks of plans, all invented. This takes a few seconds, once.',
    mr: 'गट, सदस्य, सहा महिन्यांच्या बैठका आणि दोन आठवड्यांचे नियोजन, सगळे काल्पनिक. याला काही क्षण लागतात, एकदाच.',
    hi: 'समूह, सदस्य, छह महीने की बैठकें और दो हफ़्ते की योजना, सब काल्पनिक। इसमें कुछ क्षण लगते हैं, बस एक बार।',
  },
  'madeUp.makingKeys': {
    en: 'Making the keys of three staff…',
    mr: 'तीन कर्मचाऱ्यांच्या किल्ल्या तयार होत आहेत…',
    hi: 'तीन कर्मचारियों की कुंजियाँ बनाई जा रही हैं…',
  },
  'madeUp.makingPeople': {
    en: 'Inventing people and filling the registers…',
    mr: 'माणसे कल्पून हजेऱ्या भरल्या जात आहेत…',
    hi: 'लोग गढ़कर हाज़िरी भरी जा रही है…',
  },
  'madeUp.paper': { en: 'Practice: made-up names', mr: 'सराव: काल्पनिक नावे', hi: 'अभ्यास: काल्पनिक नाम' },
  'madeUp.backup': {
    en: 'This is a backup of a practice office: everybody in it is made up.',
    mr: 'हा सरावाच्या कार्यालयाचा बॅकअप आहे: यातली सगळी माणसे काल्पनिक आहेत.',
    hi: 'यह अभ्यास के कार्यालय का बैकअप है: इसमें सभी लोग काल्पनिक हैं।',
  },
  'madeUp.passphrasesTitle': {
    en: 'Nobody is locked out here: the passphrases are for everybody',
    mr: 'ही परवलीची वाक्ये सरावासाठी सगळ्यांसाठी आहेत',
    hi: 'यहाँ कोई बाहर नहीं रहता: ये गुप्त वाक्य सबके लिए हैं',
  },
  'madeUp.openAs': {
    en: 'Open as {name}',
    mr: '{name} म्हणून उघडा',
    hi: '{name} के रूप में खोलें',
  },
  'madeUp.staleTitle': {
    en: 'The plans of this practice office have run out',
    mr: 'या सरावाच्या कार्यालयाचे नियोजन संपले आहे',
    hi: 'इस अभ्यास के कार्यालय की योजना समाप्त हो चुकी है',
  },
  'madeUp.staleText': {
    en: 'It was made up around an earlier day. A fresh one has meetings today and this week; what you did in this one goes away.',
    mr: 'ते आधीच्या एका दिवसाभोवती रचले होते. नव्या कार्यालयात आज आणि या आठवड्यात बैठका असतात; यात तुम्ही केलेले काम मात्र जाते.',
    hi: 'यह पहले के किसी दिन के हिसाब से बना था। नए कार्यालय में आज और इस हफ़्ते बैठकें होंगी; इसमें आपका किया हुआ काम चला जाएगा।',
  },
  'madeUp.beginAgain': {
    en: 'Begin again with a fresh office',
    mr: 'नव्या सरावाच्या कार्यालयाने पुन्हा सुरू करा',
    hi: 'नए अभ्यास के कार्यालय से फिर शुरू करें',
  },
} as const satisfies Messages;
