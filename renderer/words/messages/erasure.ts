/** Erasing somebody: what goes, what stays, and what of the past becomes a count. */

import type { Messages } from '../message.ts';

export const erasureWords = {
  'erasure.section': { en: 'Leaving the records', mr: 'नोंदींमधून जाणे', hi: 'रिकॉर्ड से जाना' },
  'erasure.sectionText': {
    en: 'Whoever asks for it is erased: their record and everything that is theirs, also in the history.',
    mr: 'ज्यांनी तसे सांगितले त्यांना पुसले जाते: त्यांची नोंद आणि त्यांचे सर्व काही, इतिहासातूनही.',
    hi: 'जो ऐसा चाहें उन्हें मिटाया जाता है: उनका रिकॉर्ड और जो कुछ उनका है, इतिहास से भी।',
  },
  'erasure.open': { en: 'Erase this member …', mr: 'या सदस्यांना पुसा …', hi: 'इन सदस्य को मिटाएँ …' },
  'erasure.title': { en: 'Erase {name}', mr: '{name} यांना पुसणे', hi: '{name} को मिटाना' },
  'erasure.subtitle': {
    en: 'Nobody can undo this, not even with a backup on this PC.',
    mr: 'हे कोणालाही मागे घेता येत नाही, या संगणकावरच्या बॅकअपनेही नाही.',
    hi: 'इसे कोई वापस नहीं ले सकता, इस कंप्यूटर के बैकअप से भी नहीं।',
  },
  'erasure.goesTitle': { en: 'What goes', mr: 'काय जाते', hi: 'क्या जाता है' },
  'erasure.goesRecord': {
    en: 'Their record, groups, trainings, consents, endorsements, call-backs and links.',
    mr: 'त्यांची नोंद, गट, प्रशिक्षणे, संमती, कौतुके, परत करायचे फोन आणि नाती.',
    hi: 'उनका रिकॉर्ड, समूह, प्रशिक्षण, सहमतियाँ, सराहनाएँ, वापसी के फ़ोन और रिश्ते।',
  },
  'erasure.goesHistory': {
    en: 'Everything the history says of them. That an erasure happened stays there; whose it was does not.',
    mr: 'इतिहास त्यांच्याबद्दल जे सांगतो ते सर्व. पुसले गेले एवढे तिथे राहते; कोणाला ते राहत नाही.',
    hi: 'इतिहास उनके बारे में जो कुछ कहता है। मिटाया गया, इतना वहाँ रहता है; किसे, यह नहीं रहता।',
  },
  'erasure.goesNotes': {
    en: 'Their names, number and telephone numbers in notes about others: “…” stands there then.',
    mr: 'इतरांबद्दलच्या टिपणांमधील त्यांची नावे, क्रमांक आणि फोन नंबर: तिथे मग “…” दिसते.',
    hi: 'दूसरों के बारे में लिखी बातों में उनके नाम, नंबर और फ़ोन नंबर: वहाँ फिर “…” दिखता है।',
  },
  'erasure.goesCopies': {
    en: 'Every snapshot and older file of the office on this PC, and all unfinished forms on it: save first what is half typed.',
    mr: 'या संगणकावरच्या कार्यालयाच्या सर्व जुन्या प्रती आणि फाइल, आणि अर्धवट भरलेले सर्व अर्ज: अर्धवट लिहिलेले आधी जतन करा.',
    hi: 'इस कंप्यूटर पर कार्यालय की सब पुरानी प्रतियाँ और फ़ाइलें, और सब अधूरे फ़ॉर्म: जो आधा लिखा है उसे पहले सहेज लें।',
  },
  'erasure.staysTitle': { en: 'What stays', mr: 'काय राहते', hi: 'क्या रहता है' },
  'erasure.staysCounts': {
    en: 'In the registers a mark of nobody: how many came does not change, who came is gone.',
    mr: 'हजेरीत निनावी खूण: किती जण आले ते बदलत नाही, कोण आले ते जाते.',
    hi: 'हाज़िरी में बेनाम निशान: कितने आए यह नहीं बदलता, कौन आया यह चला जाता है।',
  },
  'erasure.staysPaper': {
    en: 'Printed sheets and exported files: the desk cannot reach them.',
    mr: 'छापलेली पाने आणि बाहेर काढलेल्या फाइल: तिथे या कार्यक्रमाचा हात पोहोचत नाही.',
    hi: 'छपे पन्ने और निकाली गई फ़ाइलें: उन तक यह कार्यक्रम नहीं पहुँच सकता।',
  },
  'erasure.backupsTitle': {
    en: 'Backups that still hold them',
    mr: 'ज्या बॅकअपमध्ये ते अजून आहेत',
    hi: 'जिन बैकअप में वे अब भी हैं',
  },
  'erasure.backupsSome': {
    en: 'Every stick written so far may, the newest of {date}. Make a new backup on each of them afterwards and delete the older files. Brought back on this PC, even an old backup does not bring them back.',
    mr: 'आतापर्यंतच्या प्रत्येक पेन ड्राइव्हमध्ये असू शकतात, सर्वात नवा {date} चा. नंतर प्रत्येकावर नवा बॅकअप घ्या आणि जुन्या फाइल काढून टाका. या संगणकावर जुना बॅकअप परत आणला तरी ते परत येत नाहीत.',
    hi: 'अब तक की हर पेन ड्राइव में हो सकते हैं, सबसे नई {date} की। बाद में हर एक पर नया बैकअप लें और पुरानी फ़ाइलें हटा दें। इस कंप्यूटर पर पुराना बैकअप वापस लाने से भी वे वापस नहीं आते।',
  },
  'erasure.backupsNone': {
    en: 'No backup was written yet.',
    mr: 'अजून एकही बॅकअप घेतलेला नाही.',
    hi: 'अब तक कोई बैकअप नहीं लिया गया।',
  },
  'erasure.giveFirst': {
    en: 'They may wish to have what the office holds about them before it is gone: give it to them first.',
    mr: 'जाण्याआधी कार्यालयाकडे आपल्याबद्दल काय आहे ते त्यांना हवे असू शकते: आधी ते त्यांना द्या.',
    hi: 'जाने से पहले कार्यालय के पास उनके बारे में जो है वह वे लेना चाह सकते हैं: पहले वह उन्हें दें।',
  },
  'erasure.typeNumber': {
    en: 'To go on, type the member number: {number}',
    mr: 'पुढे जाण्यासाठी सदस्य क्रमांक लिहा: {number}',
    hi: 'आगे बढ़ने के लिए सदस्य नंबर लिखें: {number}',
  },
  'erasure.otherNumber': {
    en: 'This is not the number of {name}.',
    mr: 'हा {name} यांचा क्रमांक नाही.',
    hi: 'यह {name} का नंबर नहीं है।',
  },
  'erasure.eraseNow': { en: 'Erase for ever', mr: 'कायमचे पुसा', hi: 'हमेशा के लिए मिटाएँ' },
  'erasure.afterwards': {
    en: 'The desk then locks. Unlock it to go on.',
    mr: 'त्यानंतर कार्यक्रम कुलूपबंद होतो. पुढे काम करण्यासाठी तो उघडा.',
    hi: 'उसके बाद कार्यक्रम पर ताला लग जाता है। आगे काम के लिए उसे खोलें।',
  },
  'erasure.notYours': {
    en: 'Only a coordinator erases somebody or counts the past anew.',
    mr: 'कोणाला पुसणे किंवा मागची हजेरी निनावी करणे फक्त समन्वयक करू शकतात.',
    hi: 'किसी को मिटाना या पिछली हाज़िरी बेनाम करना केवल समन्वयक कर सकते हैं।',
  },
  'erasure.memberGone': {
    en: 'This member is not in the records any more.',
    mr: 'हे सदस्य आता नोंदींमध्ये नाहीत.',
    hi: 'ये सदस्य अब रिकॉर्ड में नहीं हैं।',
  },
  'erasure.running': { en: 'Erasing', mr: 'पुसले जात आहे', hi: 'मिटाया जा रहा है' },
  'erasure.stepReading': {
    en: 'Reading all records',
    mr: 'सर्व नोंदी वाचल्या जात आहेत',
    hi: 'सब रिकॉर्ड पढ़े जा रहे हैं',
  },
  'erasure.stepLeavingOut': {
    en: '{records, plural, one {Looking through # record} other {Looking through # records}}',
    mr: '{records, plural, one {# नोंद तपासली जात आहे} other {# नोंदी तपासल्या जात आहेत}}',
    hi: '{records, plural, one {# रिकॉर्ड देखा जा रहा है} other {# रिकॉर्ड देखे जा रहे हैं}}',
  },
  'erasure.stepSealing': {
    en: 'Sealing the office under a new key',
    mr: 'कार्यालय नव्या किल्लीने बंद केले जात आहे',
    hi: 'कार्यालय नई चाबी से बंद किया जा रहा है',
  },
  'erasure.stepChecking': {
    en: 'Opening it again to check',
    mr: 'तपासण्यासाठी पुन्हा उघडले जात आहे',
    hi: 'जाँचने के लिए फिर खोला जा रहा है',
  },
  'erasure.stepWriting': {
    en: 'Writing, and deleting what was before: this cannot be stopped any more',
    mr: 'लिहिले जात आहे आणि आधीचे काढून टाकले जात आहे: हे आता थांबवता येत नाही',
    hi: 'लिखा जा रहा है और पहले का हटाया जा रहा है: इसे अब रोका नहीं जा सकता',
  },
  'erasure.unfinished': {
    en: 'Somebody was erased, but older files of the office could not be deleted from this PC yet. Close programs that may hold them (a virus scanner, a copy in progress) and start the desk again: it goes on by itself.',
    mr: 'कोणालातरी पुसले आहे, पण कार्यालयाच्या जुन्या फाइल या संगणकावरून अजून काढता आल्या नाहीत. त्या धरून ठेवणारे कार्यक्रम (व्हायरस तपासणी, चालू असलेली नक्कल) बंद करा आणि हा कार्यक्रम पुन्हा सुरू करा: पुढचे आपोआप होते.',
    hi: 'किसी को मिटाया गया है, पर कार्यालय की पुरानी फ़ाइलें अभी इस कंप्यूटर से हटाई नहीं जा सकीं। जो कार्यक्रम उन्हें पकड़े हों (वायरस जाँच, चल रही नक़ल) उन्हें बंद करें और यह कार्यक्रम फिर शुरू करें: आगे का काम अपने आप होता है।',
  },
  'erasure.countTitle': {
    en: 'Counted only, also in the past',
    mr: 'फक्त मोजणी, मागच्या हजेरीतही',
    hi: 'केवल गिनती, पिछली हाज़िरी में भी',
  },
  'erasure.countText': {
    en: '{count, plural, one {One past register still holds their name.} other {# past registers still hold their name.}} It can become a count there, in the history as well.',
    mr: '{count, plural, one {एका जुन्या हजेरीत अजून त्यांचे नाव आहे.} other {# जुन्या हजेऱ्यांमध्ये अजून त्यांचे नाव आहे.}} तिथे आणि इतिहासातही ते फक्त मोजणी होऊ शकते.',
    hi: '{count, plural, one {एक पुरानी हाज़िरी में अब भी उनका नाम है।} other {# पुरानी हाज़िरियों में अब भी उनका नाम है।}} वहाँ और इतिहास में भी वह केवल गिनती बन सकता है।',
  },
  'erasure.countNow': {
    en: 'Turn the past into counts …',
    mr: 'मागची हजेरी मोजणी करा …',
    hi: 'पिछली हाज़िरी को गिनती बनाएँ …',
  },
  'erasure.countQuestion': {
    en: 'Turn their past attendance into counts?',
    mr: 'त्यांची मागची हजेरी मोजणी करायची?',
    hi: 'उनकी पिछली हाज़िरी को गिनती बनाना है?',
  },
  'erasure.countWarning': {
    en: 'Nobody can undo this: when they came is then known nowhere on this PC. The totals do not change. All snapshots of before and all unfinished forms on this PC go, and the desk locks.',
    mr: 'हे कोणालाही मागे घेता येत नाही: ते कधी आले हे मग या संगणकावर कुठेच कळत नाही. बेरजा बदलत नाहीत. आधीच्या सर्व प्रती आणि या संगणकावरचे अर्धवट अर्ज जातात, आणि कार्यक्रम कुलूपबंद होतो.',
    hi: 'इसे कोई वापस नहीं ले सकता: वे कब आए, यह फिर इस कंप्यूटर पर कहीं नहीं रहता। जोड़ नहीं बदलते। पहले की सब प्रतियाँ और इस कंप्यूटर के अधूरे फ़ॉर्म जाते हैं, और कार्यक्रम पर ताला लग जाता है।',
  },
  'erasure.counting': {
    en: 'Turning the past into counts',
    mr: 'मागची हजेरी मोजणी केली जात आहे',
    hi: 'पिछली हाज़िरी गिनती बन रही है',
  },
} as const satisfies Messages;
