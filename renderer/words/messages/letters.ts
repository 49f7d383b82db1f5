/** Labels and envelopes: what they are printed on, and who is left out. */

import type { Messages } from '../message.ts';

export const lettersWords = {
  'letters.title': { en: 'Labels and envelopes', mr: 'लेबल आणि पाकिटे', hi: 'लेबल और लिफ़ाफ़े' },
  'letters.count': {
    en: '{count, plural, =0 {No letters} one {# letter} other {# letters}}{left, plural, =0 {} other { · # left out, see below}}',
    mr: '{count, plural, =0 {पत्र नाही} one {# पत्र} other {# पत्रे}}{left, plural, =0 {} other { · # वगळले, खाली पाहा}}',
    hi: '{count, plural, =0 {कोई पत्र नहीं} one {# पत्र} other {# पत्र}}{left, plural, =0 {} other { · # छोड़े गए, नीचे देखें}}',
  },
  'letters.theirPage': { en: 'Their page', mr: 'त्यांचे पान', hi: 'उनका पन्ना' },
  'letters.form': { en: 'Print on', mr: 'कशावर छापायचे', hi: 'किस पर छापें' },
  'letters.labels': {
    en: 'Labels, 3 × 8 on A4 (70 × 37 mm)',
    mr: 'लेबल, A4 वर 3 × 8 (70 × 37 मिमी)',
    hi: 'लेबल, A4 पर 3 × 8 (70 × 37 मिमी)',
  },
  'letters.envelopeDl': {
    en: 'Envelopes DL (220 × 110 mm)',
    mr: 'DL पाकिटे (220 × 110 मिमी)',
    hi: 'DL लिफ़ाफ़े (220 × 110 मिमी)',
  },
  'letters.envelopeC5': {
    en: 'Envelopes C5 (229 × 162 mm)',
    mr: 'C5 पाकिटे (229 × 162 मिमी)',
    hi: 'C5 लिफ़ाफ़े (229 × 162 मिमी)',
  },
  'letters.firstFree': { en: 'First free label', mr: 'पहिले रिकामे लेबल', hi: 'पहला ख़ाली लेबल' },
  'letters.firstFreeHint': {
    en: '1 to {most}, counted along the rows: a sheet that was begun is used up',
    mr: '1 ते {most}, ओळीने मोजून: सुरू केलेले पान वाया जात नाही',
    hi: '1 से {most}, पंक्तियों में गिनकर: शुरू किया हुआ पन्ना पूरा काम आता है',
  },
  'letters.firstFreeImpossible': {
    en: 'Please type a number from 1 to {most}',
    mr: 'कृपया 1 ते {most} मधील क्रमांक लिहा',
    hi: 'कृपया 1 से {most} के बीच की संख्या लिखें',
  },
  'letters.withSender': {
    en: 'With the office’s discreet name as sender',
    mr: 'पाठवणारे म्हणून कार्यालयाचे साधे नाव',
    hi: 'भेजने वाले के रूप में कार्यालय का सादा नाम',
  },
  'letters.withNumbers': { en: 'With member numbers', mr: 'सदस्य क्रमांकासह', hi: 'सदस्य क्रमांक के साथ' },
  'letters.warning': {
    en: 'Print at its full size, without “fit to page”. Each name is in the script its member prefers.',
    mr: '“पानावर बसवा” न निवडता पूर्ण आकारात छापा. प्रत्येक नाव सदस्याला आवडणाऱ्या लिपीत आहे.',
    hi: '“पन्ने पर फ़िट करें” के बिना पूरे आकार में छापें। हर नाम सदस्य की पसंद की लिपि में है।',
  },
  'letters.leftOut': { en: 'Left out', mr: 'वगळलेले', hi: 'छोड़े गए' },
  'letters.leftOutMore': {
    en: '{count, plural, one {and # more} other {and # more}}',
    mr: '{count, plural, one {आणि आणखी #} other {आणि आणखी #}}',
    hi: '{count, plural, one {और # अन्य} other {और # अन्य}}',
  },
  'letters.hasLeft': { en: 'Has left', mr: 'सदस्यत्व सोडले आहे', hi: 'सदस्यता छोड़ चुके हैं' },
  'letters.none': {
    en: 'Nobody of these can be written to',
    mr: 'यांपैकी कोणालाही पत्र पाठवता येणार नाही',
    hi: 'इनमें से किसी को पत्र नहीं भेजा जा सकता',
  },
  'letters.tooMany': {
    en: 'These are more letters than can be laid out at once; choose at most {most}',
    mr: 'एका वेळी इतकी पत्रे मांडता येत नाहीत; जास्तीत जास्त {most} निवडा',
    hi: 'एक बार में इतने पत्र नहीं बनाए जा सकते; अधिक से अधिक {most} चुनें',
  },
  'letters.nobodyChosen': {
    en: 'Nobody is chosen yet',
    mr: 'अजून कोणाचीही निवड केलेली नाही',
    hi: 'अभी किसी को नहीं चुना गया',
  },
  'letters.nobodyChosenNext': {
    en: 'Tick members in their list; the box in the head of the list ticks all that are seen.',
    mr: 'सदस्यांच्या यादीत खूण करा; यादीच्या शीर्षकातील चौकटीने दिसणाऱ्या सर्वांवर खूण होते.',
    hi: 'सदस्यों की सूची में निशान लगाएँ; सूची के शीर्ष के खाने से दिखने वाले सभी पर निशान लगता है।',
  },
  'letters.help': {
    en: 'Addresses of those who said that a letter is safe, on labels or envelopes. A long address is set smaller; nothing is cut off.',
    mr: 'पत्र पाठवले तर चालेल असे ज्यांनी सांगितले त्यांचे पत्ते, लेबलवर किंवा पाकिटांवर. मोठा पत्ता लहान अक्षरांत येतो; काहीही कापले जात नाही.',
    hi: 'जिन्होंने कहा कि पत्र भेज सकते हैं, उनके पते, लेबल या लिफ़ाफ़ों पर। लंबा पता छोटे अक्षरों में आता है; कुछ कटता नहीं।',
  },
} as const satisfies Messages;
