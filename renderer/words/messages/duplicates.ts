/** Duplicates: two records that may be one person, side by side. */

import type { Messages } from '../message.ts';

export const duplicatesWords = {
  'duplicates.title': { en: 'Same person twice?', mr: 'एकच व्यक्ती दोनदा?', hi: 'एक ही व्यक्ति दो बार?' },
  'duplicates.subtitle': {
    en: 'Records that look alike. Nothing is joined unless you say so.',
    mr: 'सारख्या वाटणाऱ्या नोंदी. तुम्ही सांगितल्याशिवाय काहीही एकत्र होत नाही.',
    hi: 'एक जैसे लगने वाले रिकॉर्ड। आपके कहे बिना कुछ भी जोड़ा नहीं जाता।',
  },
  'duplicates.rule': { en: 'Look', mr: 'कसे शोधायचे', hi: 'कैसे देखें' },
  'duplicates.strict': { en: 'Only for what is very alike', mr: 'फक्त अगदी सारखे', hi: 'केवल बहुत मिलते-जुलते' },
  'duplicates.broad': {
    en: 'Also for what is a little alike',
    mr: 'थोडेसे सारखे असले तरी',
    hi: 'थोड़े मिलते-जुलते भी',
  },
  'duplicates.compare': { en: 'Compare', mr: 'तुलना करा', hi: 'मिलाकर देखें' },
  'duplicates.compareOne': {
    en: 'Compare {one} and {other}',
    mr: '{one} आणि {other} यांची तुलना करा',
    hi: '{one} और {other} को मिलाकर देखें',
  },
  'duplicates.sameName': { en: 'Same name', mr: 'तेच नाव', hi: 'वही नाम' },
  'duplicates.closeName': { en: 'Name nearly the same', mr: 'जवळजवळ तेच नाव', hi: 'लगभग वही नाम' },
  'duplicates.sameFirstName': { en: 'Same first name', mr: 'पहिले नाव तेच', hi: 'पहला नाम वही' },
  'duplicates.samePhone': { en: 'Same phone', mr: 'तोच फोन', hi: 'वही फ़ोन' },
  'duplicates.sameYear': { en: 'Same year of birth', mr: 'जन्मवर्ष तेच', hi: 'जन्म का वर्ष वही' },
  'duplicates.sameFamily': { en: 'Same family', mr: 'तेच कुटुंब', hi: 'वही परिवार' },
  'duplicates.count': {
    en: '{count, plural, one {# pair} other {# pairs}}',
    mr: '{count, plural, one {# जोडी} other {# जोड्या}}',
    hi: '{count, plural, one {# जोड़ी} other {# जोड़ियाँ}}',
  },
  'duplicates.firstShown': {
    en: 'The first {count} are shown; the others come when these are decided.',
    mr: 'पहिल्या {count} दाखवल्या आहेत; यांचे ठरले की पुढच्या येतील.',
    hi: 'पहली {count} दिखाई गई हैं; इनका फ़ैसला होने पर बाक़ी आएँगी।',
  },
  'duplicates.none': {
    en: 'Nobody seems to be here twice',
    mr: 'कोणाचीही दोनदा नोंद झालेली दिसत नाही',
    hi: 'किसी का रिकॉर्ड दो बार नहीं लगता',
  },
  'duplicates.noneText': {
    en: 'Look also for what is a little alike, or come back after you have brought in a list.',
    mr: 'थोडेसे सारखे असलेलेही शोधून पाहा, किंवा एखादी यादी आणल्यावर पुन्हा या.',
    hi: 'थोड़े मिलते-जुलते भी देखें, या कोई सूची लाने के बाद फिर आएँ।',
  },
  'duplicates.mergeTitle': {
    en: 'Is this one person?',
    mr: 'ही एकच व्यक्ती आहे का?',
    hi: 'क्या ये एक ही व्यक्ति हैं?',
  },
  'duplicates.mergeText': {
    en: 'Everything of both stays, under one number. One undo makes them two again.',
    mr: 'दोन्ही नोंदींतले सगळे एका क्रमांकाखाली राहते. एकदा पूर्ववत केले की त्या पुन्हा दोन होतात.',
    hi: 'दोनों का सब कुछ एक क्रमांक के नीचे रहता है। एक बार वापस लेने से वे फिर दो हो जाते हैं।',
  },
  'duplicates.stays': { en: 'This number stays', mr: 'हा क्रमांक राहतो', hi: 'यह क्रमांक रहेगा' },
  'duplicates.goesInto': { en: 'Goes into the other', mr: 'दुसऱ्या नोंदीत जाते', hi: 'दूसरे में मिलेगा' },
  'duplicates.turn': {
    en: 'Keep {number} instead',
    mr: 'त्याऐवजी {number} ठेवा',
    hi: 'इसके बजाय {number} रखें',
  },
  'duplicates.differ': {
    en: 'Where they differ, what shall stay?',
    mr: 'जिथे फरक आहे तिथे काय ठेवायचे?',
    hi: 'जहाँ अंतर है, वहाँ क्या रहे?',
  },
  'duplicates.both': { en: 'Both', mr: 'दोन्ही', hi: 'दोनों' },
  'duplicates.nothing': { en: 'Nothing noted', mr: 'नोंद नाही', hi: 'कुछ दर्ज नहीं' },
  'duplicates.something': { en: 'Something is noted', mr: 'काहीतरी नोंदले आहे', hi: 'कुछ दर्ज है' },
  'duplicates.phone': {
    en: 'ends in {end} ({safety})',
    mr: 'शेवटी {end} ({safety})',
    hi: 'अंत में {end} ({safety})',
  },
  'duplicates.comesAlong': {
    en: 'What the other record brings along',
    mr: 'दुसऱ्या नोंदीसोबत काय येते',
    hi: 'दूसरे रिकॉर्ड के साथ क्या आता है',
  },
  'duplicates.nothingComes': {
    en: 'Only what is said above: no groups, no meetings, no trainings.',
    mr: 'फक्त वर सांगितलेले: गट, बैठका किंवा प्रशिक्षणे नाहीत.',
    hi: 'केवल जो ऊपर कहा गया है: कोई समूह, बैठक या प्रशिक्षण नहीं।',
  },
  'duplicates.endorsementsCome': {
    en: 'The endorsements of both stay, in their words.',
    mr: 'दोन्ही नोंदींतील कौतुकाचे शब्द तसेच राहतात.',
    hi: 'दोनों रिकॉर्ड की सराहना के शब्द वैसे ही रहते हैं।',
  },
  'duplicates.bothPresent': {
    en: '{count, plural, one {At # meeting} other {At # meetings}} both were marked present',
    mr: '{count, plural, one {# बैठकीत} other {# बैठकांत}} दोघेही हजर आहेत अशी नोंद आहे',
    hi: '{count, plural, one {# बैठक में} other {# बैठकों में}} दोनों उपस्थित दर्ज हैं',
  },
  'duplicates.bothPresentNext': {
    en: 'They may be two people with one name. If they are one, they will be counted once there.',
    mr: 'कदाचित एकाच नावाच्या या दोन व्यक्ती असतील. एकच असतील तर तिथे एकदाच मोजल्या जातील.',
    hi: 'हो सकता है कि ये एक ही नाम के दो व्यक्ति हों। यदि एक हैं, तो वहाँ एक बार गिने जाएँगे।',
  },
  'duplicates.makeOne': { en: 'Make them one record', mr: 'एकच नोंद करा', hi: 'एक रिकॉर्ड बनाएँ' },
  'duplicates.areTwo': { en: 'They are two people', mr: 'या दोन व्यक्ती आहेत', hi: 'ये दो व्यक्ति हैं' },
  'duplicates.notNow': { en: 'Decide later', mr: 'नंतर ठरवू', hi: 'बाद में तय करें' },
  'duplicates.merged': {
    en: '{name} has one record now',
    mr: '{name} यांची आता एकच नोंद आहे',
    hi: '{name} का अब एक ही रिकॉर्ड है',
  },
  'duplicates.keptApart': {
    en: 'Noted: they are two people',
    mr: 'नोंद केली: या दोन व्यक्ती आहेत',
    hi: 'दर्ज किया: ये दो व्यक्ति हैं',
  },
  'duplicates.gone': {
    en: 'One of these two records is not there any more',
    mr: 'या दोनपैकी एक नोंद आता नाही',
    hi: 'इन दो में से एक रिकॉर्ड अब नहीं है',
  },
  'duplicates.doesNotFit': {
    en: 'What was chosen does not fit together',
    mr: 'निवडलेल्या गोष्टी एकमेकांशी जुळत नाहीत',
    hi: 'जो चुना गया वह आपस में मेल नहीं खाता',
  },
} as const satisfies Messages;
