/** The figures of a month, of one group or of all: on the screen and on the same page of paper. */

import type { Messages } from '../message.ts';

export const figuresWords = {
  'figures.title': { en: 'Figures month by month', mr: 'महिनावार आकडे', hi: 'महीनेवार आँकड़े' },
  'figures.open': { en: 'Figures month by month', mr: 'महिनावार आकडे', hi: 'महीनेवार आँकड़े' },
  'figures.whose': { en: 'Which group', mr: 'कोणता गट', hi: 'कौन सा समूह' },
  'figures.all': { en: 'All groups together', mr: 'सर्व गट मिळून', hi: 'सभी समूह मिलाकर' },
  'figures.preview': {
    en: 'The page as it will be printed',
    mr: 'छापले जाईल तसे पान',
    hi: 'जैसा छपेगा वैसा पन्ना',
  },
  'figures.printed': { en: 'The figures are printed', mr: 'आकडे छापले', hi: 'आँकड़े छपे' },
  'figures.saved': { en: 'Saved as {name}', mr: '{name} म्हणून जतन झाले', hi: '{name} के रूप में सहेजा गया' },
  'figures.none': {
    en: 'No meeting of these twelve months has been held or called off yet',
    mr: 'या बारा महिन्यांत अजून कोणतीही बैठक झालेली किंवा रद्द झालेली नाही',
    hi: 'इन बारह महीनों में अब तक कोई बैठक न हुई है न रद्द हुई है',
  },
  'figures.month': { en: 'Month', mr: 'महिना', hi: 'महीना' },
  'figures.held': { en: 'Held', mr: 'झालेल्या बैठका', hi: 'हुई बैठकें' },
  'figures.notHeld': { en: 'Not held', mr: 'न झालेल्या', hi: 'नहीं हुईं' },
  'figures.average': { en: 'Members on average', mr: 'सरासरी सदस्य', hi: 'औसत सदस्य' },
  'figures.visitors': { en: 'Visitors', mr: 'पाहुणे', hi: 'मेहमान' },
  'figures.newcomers': { en: 'Newcomers', mr: 'नवे सदस्य', hi: 'नए सदस्य' },
  'figures.cameAgain': { en: 'Came again', mr: 'पुन्हा आले', hi: 'फिर आए' },
  'figures.reached': { en: 'Members reached', mr: 'एकूण वेगळे सदस्य', hi: 'कुल अलग सदस्य' },
  'figures.reason': {
    en: '{reason}: {count, plural, one {once} other {# times}}',
    mr: '{reason}: {count} वेळा',
    hi: '{reason}: {count} बार',
  },
  'figures.open4': {
    en: '{count} ({open} still open)',
    mr: '{count} (अजून ठरायचे: {open})',
    hi: '{count} (अभी तय नहीं: {open})',
  },
  'figures.noteAverage': {
    en: 'On average: members in the room at a meeting, also those counted only. A joint session counts each person once.',
    mr: 'सरासरी: एका बैठकीला खोलीतील सदस्य, फक्त मोजलेलेही धरून. एकत्र बैठकीत प्रत्येक व्यक्ती एकदाच मोजली जाते.',
    hi: 'औसत: एक बैठक में कमरे के सदस्य, केवल गिने गए भी। साझा बैठक में हर व्यक्ति एक ही बार गिना जाता है।',
  },
  'figures.noteNew': {
    en: 'Came again: newcomers of the month who were present at one of the next four meetings; “still open” while the four are not over. Reached: each member once a month. Whoever is counted only is in neither. In the first month of the records everybody is new.',
    mr: 'पुन्हा आले: त्या महिन्यातील नवे सदस्य, पुढील चार बैठकांपैकी एकीला हजर; चार बैठका होईपर्यंत “अजून ठरायचे”. वेगळे सदस्य: महिन्यात प्रत्येक एकदा. फक्त मोजलेले यांत नाहीत. नोंदींच्या पहिल्या महिन्यात सगळेच नवे.',
    hi: 'फिर आए: उस महीने के नए सदस्य, अगली चार में से किसी बैठक में उपस्थित; चार पूरी होने तक “अभी तय नहीं”। अलग सदस्य: महीने में हर एक एक बार। केवल गिने गए इनमें नहीं हैं। रिकॉर्ड के पहले महीने में सभी नए हैं।',
  },
  'figures.chart': {
    en: 'Members on average at a meeting, month by month; the table below says the same in numbers.',
    mr: 'महिनावार एका बैठकीला सरासरी सदस्य; खालील तक्त्यात हेच आकड्यांत आहे.',
    hi: 'महीनेवार एक बैठक में औसत सदस्य; नीचे की तालिका में यही आँकड़ों में है।',
  },
  'figures.help1': {
    en: 'What a month came to, of one group or of all: numbers of the room, never of a person. Corrections of an old register change its month; nothing else does.',
    mr: 'एका गटाचा किंवा सर्वांचा महिना: खोलीचे आकडे, व्यक्तीचे कधीच नाहीत. जुनी हजेरी दुरुस्त केली तरच तिचा महिना बदलतो.',
    hi: 'एक समूह या सबका महीना: कमरे के आँकड़े, किसी व्यक्ति के कभी नहीं। पुरानी हाज़िरी सुधारने पर ही उसका महीना बदलता है।',
  },
} as const satisfies Messages;
