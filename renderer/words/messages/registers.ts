/** The register of a meeting: its marks. */

import type { Messages } from '../message.ts';

export const registersWords = {
  'registers.present': { en: 'Present', mr: 'हजर', hi: 'उपस्थित' },
  'registers.sentWord': { en: 'Sent word', mr: 'निरोप दिला', hi: 'सूचना दी' },
  'registers.absent': { en: 'Absent', mr: 'आले नाहीत', hi: 'नहीं आए' },
  'registers.notRecorded': { en: 'Not recorded', mr: 'नोंद नाही', hi: 'दर्ज नहीं' },
  'registers.title': { en: 'Register', mr: 'हजेरी', hi: 'हाज़िरी' },
  'registers.howTo': {
    en: 'Go down the sheet: P or Space present, S sent word, A absent. Backspace takes the last mark back, Delete clears a row; a row number jumps there.',
    mr: 'पत्रकाप्रमाणे खाली जा: P किंवा Space हजर, S निरोप दिला, A आले नाहीत. Backspace शेवटची खूण मागे घेते, Delete ओळ पुसते; ओळीचा क्रमांक टाइप करून तिथे जा.',
    hi: 'पत्रक के क्रम से नीचे जाएँ: P या Space उपस्थित, S सूचना दी, A नहीं आए। Backspace पिछला निशान वापस लेता है, Delete पंक्ति मिटाता है; पंक्ति का क्रमांक लिखकर वहाँ जाएँ।',
  },
  'registers.rows': { en: 'Rows of the sheet', mr: 'पत्रकाच्या ओळी', hi: 'पत्रक की पंक्तियाँ' },
  'registers.rowName': {
    en: 'Row {row}, {name}: {mark}',
    mr: 'ओळ {row}, {name}: {mark}',
    hi: 'पंक्ति {row}, {name}: {mark}',
  },
  'registers.allPresent': { en: 'All others present', mr: 'बाकी सगळे हजर', hi: 'बाकी सब उपस्थित' },
  'registers.allPresentSaid': {
    en: 'All others are marked present',
    mr: 'बाकी सगळ्यांना हजर लावले',
    hi: 'बाकी सबको उपस्थित लगाया',
  },
  'registers.headcount': { en: 'Counted in the room', mr: 'एकूण उपस्थित (मोजून)', hi: 'कमरे में गिने गए' },
  'registers.headcountHint': {
    en: 'As the facilitator wrote it; may stay empty',
    mr: 'सुलभकांनी लिहिल्याप्रमाणे; रिकामे राहू शकते',
    hi: 'जैसा सुगमकर्ता ने लिखा; खाली रह सकता है',
  },
  'registers.visitors': { en: 'Visitors and newcomers', mr: 'पाहुणे आणि नवे', hi: 'मेहमान और नए लोग' },
  'registers.saveCounts': { en: 'Save the counts', mr: 'संख्या जतन करा', hi: 'संख्या सहेजें' },
  'registers.countsWrong': {
    en: 'Look at the two numbers at the foot of the sheet first. Nothing is lost',
    mr: 'आधी पत्रकाच्या तळातील दोन संख्या पाहा. काहीही हरवलेले नाही',
    hi: 'पहले पत्रक के नीचे की दोनों संख्याएँ देखें। कुछ खोया नहीं है',
  },
  'registers.countsSaid': { en: 'The counts are saved', mr: 'संख्या जतन झाली', hi: 'संख्या सहेजी गई' },
  'registers.totals': {
    en: '{present} present, {sentWord} sent word, {absent} absent, {notRecorded} not recorded',
    mr: '{present} हजर, {sentWord} निरोप दिला, {absent} आले नाहीत, {notRecorded} नोंद नाही',
    hi: '{present} उपस्थित, {sentWord} ने सूचना दी, {absent} नहीं आए, {notRecorded} दर्ज नहीं',
  },
  'registers.addMember': { en: 'A name on a free row', mr: 'मोकळ्या ओळीतील नाव', hi: 'खाली पंक्ति का नाम' },
  'registers.finish': { en: 'The sheet is done', mr: 'पत्रक पूर्ण झाले', hi: 'पत्रक पूरा हुआ' },
  'registers.finishedSaid': {
    en: 'The meeting is held and its register is typed',
    mr: 'बैठक झाली आणि तिची हजेरी भरली',
    hi: 'बैठक हुई और उसकी उपस्थिति भरी गई',
  },
  'registers.typedOn': { en: 'Typed back on {date}', mr: '{date} रोजी भरले', hi: '{date} को भरा गया' },
  'registers.empty': {
    en: 'Nobody stands in this register yet',
    mr: 'या हजेरीत अजून कोणी नाही',
    hi: 'इस रजिस्टर में अभी कोई नहीं',
  },
  'registers.emptyText': {
    en: 'Members come into the register from their group. You can add one who signed on a free row below.',
    mr: 'सदस्य त्यांच्या गटातून हजेरीत येतात. मोकळ्या ओळीत सही केलेला सदस्य खाली जोडता येतो.',
    hi: 'सदस्य अपने समूह से रजिस्टर में आते हैं। खाली पंक्ति में हस्ताक्षर करने वाला सदस्य नीचे जोड़ा जा सकता है।',
  },
  'registers.unknownMember': {
    en: 'A record that cannot be read',
    mr: 'वाचता न येणारी नोंद',
    hi: 'रिकॉर्ड जो पढ़ा नहीं जा सका',
  },
} as const satisfies Messages;
