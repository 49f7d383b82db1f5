/** Opening the desk, what was found and mended on the way, and the states in which it cannot be opened. */

import type { Messages } from '../message.ts';

export const unlockWords = {
  'unlock.title': { en: 'Open the desk', mr: 'कुलूप उघडा', hi: 'लॉक खोलें' },
  'unlock.who': { en: 'Who are you?', mr: 'तुम्ही कोण?', hi: 'आप कौन हैं?' },
  'unlock.passphrase': { en: 'Your passphrase', mr: 'तुमचे परवलीचे वाक्य', hi: 'आपका गुप्त वाक्य' },
  'unlock.open': { en: 'Open', mr: 'उघडा', hi: 'खोलें' },
  'unlock.opening': { en: 'Opening…', mr: 'उघडत आहे…', hi: 'खुल रहा है…' },
  'unlock.wrong': {
    en: 'This passphrase does not fit {name}. Nothing is lost; type it again slowly.',
    mr: 'हे परवलीचे वाक्य {name} यांचे नाही. काहीही हरवलेले नाही; सावकाश पुन्हा टाइप करा.',
    hi: 'यह गुप्त वाक्य {name} का नहीं है। कुछ भी खोया नहीं है; धीरे-धीरे फिर से लिखें।',
  },
  'unlock.wrongHint': {
    en: 'Look at Caps Lock, at the language of the keyboard, and at the spaces between the words. “Show” lets you read what you typed.',
    mr: 'कॅप्स लॉक, कीबोर्डची भाषा आणि शब्दांमधल्या मोकळ्या जागा पाहा. “दाखवा” दाबल्यावर टाइप केलेले वाचता येते.',
    hi: 'कैप्स लॉक, कीबोर्ड की भाषा और शब्दों के बीच की ख़ाली जगह देखें। “दिखाएँ” दबाने पर लिखा हुआ पढ़ सकते हैं।',
  },
  'unlock.missing': {
    en: 'Type your passphrase',
    mr: 'तुमचे परवलीचे वाक्य टाइप करा',
    hi: 'अपना गुप्त वाक्य लिखें',
  },
  'unlock.useRecovery': {
    en: 'Open with the recovery sheet',
    mr: 'राखीव किल्लीच्या कागदाने उघडा',
    hi: 'आपात कुंजी के काग़ज़ से खोलें',
  },
  'unlock.usePassphrase': {
    en: 'Open with a passphrase',
    mr: 'परवलीच्या वाक्याने उघडा',
    hi: 'गुप्त वाक्य से खोलें',
  },
  'unlock.recoveryKey': {
    en: 'The key on the recovery sheet',
    mr: 'कागदावरची राखीव किल्ली',
    hi: 'काग़ज़ पर लिखी आपात कुंजी',
  },
  'unlock.recoveryHint': {
    en: 'Type all groups in order. Spaces, dashes and capitals do not matter.',
    mr: 'सगळे अक्षरगट क्रमाने टाइप करा. मोकळी जागा, रेघा आणि लहान-मोठी अक्षरे कशीही चालतात.',
    hi: 'सारे अक्षर-समूह क्रम से लिखें। ख़ाली जगह, डैश और छोटे-बड़े अक्षर से फ़र्क़ नहीं पड़ता।',
  },
  'unlock.keyMissing': {
    en: 'Type the key from the paper',
    mr: 'कागदावरची किल्ली टाइप करा',
    hi: 'काग़ज़ पर लिखी कुंजी लिखें',
  },
  'unlock.keyTooShort': {
    en: 'Some letters are missing: the key has twelve groups',
    mr: 'काही अक्षरे राहिली आहेत: किल्लीत बारा अक्षरगट असतात',
    hi: 'कुछ अक्षर छूट गए हैं: कुंजी में बारह अक्षर-समूह होते हैं',
  },
  'unlock.keyTooLong': {
    en: 'There are too many letters: the key has twelve groups',
    mr: 'अक्षरे जास्त झाली आहेत: किल्लीत बारा अक्षरगट असतात',
    hi: 'अक्षर ज़्यादा हो गए हैं: कुंजी में बारह अक्षर-समूह होते हैं',
  },
  'unlock.keySlip': {
    en: 'There is a slip in it: compare it with the paper, group by group',
    mr: 'टाइप करताना चूक झाली आहे: कागदाशी एक एक अक्षरगट ताडून पाहा',
    hi: 'लिखने में कहीं चूक है: काग़ज़ से एक-एक अक्षर-समूह मिलाएँ',
  },
  'unlock.keySlipInGroup': {
    en: 'Look at group {group} once more: something in it is not as on the paper',
    mr: 'अक्षरगट {group} पुन्हा पाहा: त्यात कागदावर आहे तसे नाही',
    hi: 'अक्षर-समूह {group} फिर देखें: उसमें काग़ज़ जैसा नहीं है',
  },
  'unlock.keyOfAnother': {
    en: 'This key is whole, but it does not open this office. Is there a newer recovery sheet?',
    mr: 'ही किल्ली पूर्ण आहे, पण ती हे कार्यालय उघडत नाही. याहून नवा राखीव किल्लीचा कागद आहे का?',
    hi: 'यह कुंजी पूरी है, पर यह कार्यालय नहीं खोलती। क्या इससे नया आपात कुंजी का काग़ज़ है?',
  },
  'unlock.keyFileDamaged': {
    en: 'The key file of {name} is damaged',
    mr: '{name} यांची किल्लीची फाइल खराब झाली आहे',
    hi: '{name} की कुंजी की फ़ाइल ख़राब हो गई है',
  },
  'unlock.keyFileDamagedNext': {
    en: 'The records are untouched. Open with the recovery sheet, or let somebody else of the staff open the desk.',
    mr: 'नोंदींना काहीही झालेले नाही. राखीव किल्लीच्या कागदाने उघडा किंवा दुसऱ्या कर्मचाऱ्याला उघडू द्या.',
    hi: 'रिकॉर्ड को कुछ नहीं हुआ है। आपात कुंजी के काग़ज़ से खोलें या किसी दूसरे कर्मचारी को खोलने दें।',
  },
  'unlock.keyringDamaged': {
    en: 'The list of keys of this office is damaged',
    mr: 'या कार्यालयाची किल्ल्यांची यादी खराब झाली आहे',
    hi: 'इस कार्यालय की कुंजियों की सूची ख़राब हो गई है',
  },
  'unlock.keyringDamagedNext': {
    en: 'The records are untouched. Fetch your newest USB stick and choose “Restore from a backup”.',
    mr: 'नोंदींना काहीही झालेले नाही. सर्वात नवा पेन ड्राइव्ह आणा आणि “बॅकअपमधून परत आणा” निवडा.',
    hi: 'रिकॉर्ड को कुछ नहीं हुआ है। सबसे नई पेन ड्राइव लाएँ और “बैकअप से वापस लाएँ” चुनें।',
  },
  'unlock.madeUpPassphrases': {
    en: 'Its passphrases stand where this practice office was started.',
    mr: 'परवलीची वाक्ये हे सरावाचे कार्यालय जिथून सुरू केले तिथे लिहिलेली आहेत.',
    hi: 'गुप्त वाक्य वहीं लिखे हैं जहाँ से यह अभ्यास का कार्यालय शुरू किया गया।',
  },
  'unlock.noticeDamage': {
    en: 'A file of the office is damaged or missing. Sobat will mend it as far as it can as soon as you open the desk, and tell you.',
    mr: 'कार्यालयाची एक फाइल खराब आहे किंवा सापडत नाही. तुम्ही उघडताच सोबत ती शक्य तितकी दुरुस्त करेल आणि तुम्हाला सांगेल.',
    hi: 'कार्यालय की एक फ़ाइल ख़राब है या नहीं मिल रही। आपके खोलते ही सोबत उसे जहाँ तक हो सके ठीक करेगा और आपको बताएगा।',
  },
  'unlock.language': { en: 'Language', mr: 'भाषा', hi: 'भाषा' },
  'unlock.newPassphraseTitle': {
    en: 'Choose a new passphrase, {name}',
    mr: '{name}, नवे परवलीचे वाक्य निवडा',
    hi: '{name}, नया गुप्त वाक्य चुनें',
  },
  'unlock.newPassphraseText': {
    en: 'You opened the desk with the recovery sheet. From now on this new passphrase is yours; the old one opens nothing here any more. The sheet stays as it is: put it back in its place.',
    mr: 'तुम्ही राखीव किल्लीच्या कागदाने उघडले. आतापासून हे नवे वाक्य तुमचे; जुन्या वाक्याने इथे काहीही उघडणार नाही. कागद तसाच राहतो: तो त्याच्या जागी परत ठेवा.',
    hi: 'आपने आपात कुंजी के काग़ज़ से खोला। अब से यह नया वाक्य आपका है; पुराने से यहाँ कुछ नहीं खुलेगा। काग़ज़ वैसा ही रहता है: उसे उसकी जगह वापस रख दें।',
  },
  'unlock.newPassphraseSave': {
    en: 'Take this passphrase',
    mr: 'हेच परवलीचे वाक्य ठेवा',
    hi: 'यही गुप्त वाक्य रखें',
  },
  'unlock.newPassphraseSaving': {
    en: 'Making a new key and sealing the office with it…',
    mr: 'नवी किल्ली तयार करून कार्यालयाला नवे कुलूप लावत आहे…',
    hi: 'नई कुंजी बनाकर कार्यालय को उससे बंद किया जा रहा है…',
  },
  'unlock.lockedByYou': {
    en: 'The desk is locked. Everything is saved.',
    mr: 'कुलूप लावलेले आहे. सगळे जतन झाले आहे.',
    hi: 'लॉक लगा है। सब सहेजा जा चुका है।',
  },
  'unlock.lockedIdle': {
    en: 'Nobody was at the desk for a while, so it locked itself. Everything saved is safe.',
    mr: 'काही वेळ कोणी नव्हते, म्हणून आपोआप कुलूप लागले. जतन केलेले सगळे सुरक्षित आहे.',
    hi: 'कुछ देर कोई नहीं था, इसलिए लॉक अपने आप लग गया। सहेजा हुआ सब सुरक्षित है।',
  },
  'unlock.lockedSleep': {
    en: 'The computer went to sleep, so the desk locked itself. Everything saved is safe.',
    mr: 'संगणक स्लीपमध्ये गेला, म्हणून आपोआप कुलूप लागले. जतन केलेले सगळे सुरक्षित आहे.',
    hi: 'कंप्यूटर स्लीप में चला गया, इसलिए लॉक अपने आप लग गया। सहेजा हुआ सब सुरक्षित है।',
  },
  'unlock.lockedAfterFault': {
    en: 'This computer could not keep its working copy of the records, so the desk was locked. Everything saved is in the office folder; open the desk, and the copy is made anew.',
    mr: 'या संगणकाला नोंदींची कामाची प्रत ठेवता आली नाही, म्हणून कार्यालयाला कुलूप लावले. जतन केलेले सगळे कार्यालयाच्या फोल्डरमध्ये आहे; पुन्हा उघडा, म्हणजे प्रत नव्याने तयार होईल.',
    hi: 'यह कंप्यूटर रिकॉर्ड की काम की प्रति नहीं रख सका, इसलिए डेस्क लॉक की गई। सहेजा हुआ सब कार्यालय के फ़ोल्डर में है; फिर खोलें, तो प्रति नई बन जाएगी।',
  },
  'unlock.closedUnexpectedly': {
    en: 'Last time Sobat ended without being closed. Everything that was saved is here.',
    mr: 'मागच्या वेळी सोबत नीट बंद न होता थांबले. जतन केलेले सगळे इथे आहे.',
    hi: 'पिछली बार सोबत ठीक से बंद हुए बिना रुक गया था। सहेजा हुआ सब यहाँ है।',
  },
  'unlock.restore': { en: 'Restore from a backup', mr: 'बॅकअपमधून परत आणा', hi: 'बैकअप से वापस लाएँ' },
  'unlock.heldTitle': {
    en: 'The desk is open somewhere else',
    mr: 'हे दुसरीकडे उघडलेले आहे',
    hi: 'यह कहीं और खुला हुआ है',
  },
  'unlock.heldText': {
    en: '{by} has had it open since {since}. Close it there, then try again here. Nothing is lost.',
    mr: '{by} यांनी {since} पासून ते उघडले आहे. तिथे बंद करा, मग इथे पुन्हा प्रयत्न करा. काहीही हरवलेले नाही.',
    hi: '{by} ने इसे {since} से खोला हुआ है। वहाँ बंद करें, फिर यहाँ कोशिश करें। कुछ भी खोया नहीं है।',
  },
  'unlock.newerTitle': {
    en: 'A newer Sobat has worked here',
    mr: 'इथे नव्या सोबतने काम केले आहे',
    hi: 'यहाँ नए सोबत ने काम किया है',
  },
  'unlock.newerText': {
    en: 'This older program leaves the records untouched. Install the newest Sobat on this computer.',
    mr: 'हा जुना प्रोग्रॅम नोंदींना हात लावत नाही. या संगणकावर सर्वात नवे सोबत बसवा.',
    hi: 'यह पुराना प्रोग्राम रिकॉर्ड को हाथ नहीं लगाता। इस कंप्यूटर पर सबसे नया सोबत लगाएँ।',
  },
  'unlock.diskFullTitle': {
    en: 'The disk is nearly full',
    mr: 'डिस्क जवळजवळ भरली आहे',
    hi: 'डिस्क लगभग भर गई है',
  },
  'unlock.diskFullText': {
    en: 'Only {free} are free and {needed} are needed. To keep the records safe the desk stays closed. Make room, then try again.',
    mr: 'फक्त {free} मोकळी आहे आणि {needed} लागते. नोंदी सुरक्षित राहाव्यात म्हणून काम बंद ठेवले आहे. जागा मोकळी करा, मग पुन्हा प्रयत्न करा.',
    hi: 'केवल {free} ख़ाली है और {needed} चाहिए। रिकॉर्ड सुरक्षित रहें इसलिए काम बंद रखा गया है। जगह ख़ाली करें, फिर कोशिश करें।',
  },
  'unlock.notWritableTitle': {
    en: 'The office folder cannot be written to',
    mr: 'कार्यालयाच्या फोल्डरमध्ये लिहिता येत नाही',
    hi: 'कार्यालय के फ़ोल्डर में लिखा नहीं जा सकता',
  },
  'unlock.notWritableText': {
    en: 'Nothing was opened and nothing changed. Ask whoever looks after this computer for the right to write there. (Code {code})',
    mr: 'काहीही उघडले किंवा बदलले नाही. तिथे लिहिण्याची परवानगी संगणकाची काळजी घेणाऱ्यांकडून मागा. (कोड {code})',
    hi: 'कुछ भी खोला या बदला नहीं गया। वहाँ लिखने की अनुमति कंप्यूटर सँभालने वाले से माँगें। (कोड {code})',
  },
  'unlock.damagedTitle': {
    en: 'Files of the office are missing or damaged',
    mr: 'कार्यालयाच्या फाइल सापडत नाहीत किंवा खराब आहेत',
    hi: 'कार्यालय की फ़ाइलें नहीं मिल रहीं या ख़राब हैं',
  },
  'unlock.damagedText': {
    en: 'Nothing was changed. Fetch your newest USB stick and restore from it. Do not delete anything by hand.',
    mr: 'काहीही बदलले नाही. सर्वात नवा पेन ड्राइव्ह आणा आणि त्यातून परत आणा. हाताने काहीही पुसू नका.',
    hi: 'कुछ नहीं बदला गया। सबसे नई पेन ड्राइव लाएँ और उससे वापस लाएँ। हाथ से कुछ न मिटाएँ।',
  },
  'unlock.damagedMissing': {
    en: 'For whoever looks after this computer: {parts}',
    mr: 'संगणकाची काळजी घेणाऱ्यांसाठी: {parts}',
    hi: 'कंप्यूटर सँभालने वाले के लिए: {parts}',
  },
  'unlock.partPointer': {
    en: 'the office’s pointer is missing',
    mr: 'कार्यालयाची दर्शक फाइल नाही',
    hi: 'कार्यालय की सूचक फ़ाइल नहीं है',
  },
  'unlock.partKeyring': {
    en: 'the list of keys is missing',
    mr: 'किल्ल्यांची यादी नाही',
    hi: 'कुंजियों की सूची नहीं है',
  },
  'unlock.partJournal': { en: 'the journal is missing', mr: 'बदलांची वही नाही', hi: 'बदलावों की बही नहीं है' },
  'unlock.partBase': { en: 'the base copy is missing', mr: 'मूळ प्रत नाही', hi: 'मूल प्रति नहीं है' },
  'unlock.damagedKept': {
    en: '{count, plural, one {One sealed copy is still on this computer, of {newest}.} other {# sealed copies are still on this computer, the newest of {newest}.}} It can be restored as well.',
    mr: '{count, plural, one {या संगणकावर {newest} ची एक कुलूपबंद प्रत अजून आहे.} other {या संगणकावर # कुलूपबंद प्रती अजून आहेत, सर्वात नवी {newest} ची.}} तीही परत आणता येते.',
    hi: '{count, plural, one {इस कंप्यूटर पर {newest} की # बंद प्रति अब भी है।} other {इस कंप्यूटर पर # बंद प्रतियाँ अब भी हैं, सबसे नई {newest} की।}} उसे भी वापस लाया जा सकता है।',
  },
  'unlock.notOpenedTitle': {
    en: 'The desk could not be opened',
    mr: 'हे उघडता आले नाही',
    hi: 'यह खोला नहीं जा सका',
  },
  'unlock.mended': { en: 'Found and mended', mr: 'सापडले आणि दुरुस्त केले', hi: 'मिला और ठीक किया गया' },
  'unlock.repairCaughtUp': {
    en: '{entries, plural, one {One saved change was brought onto the screen again.} other {# saved changes were brought onto the screen again.}}',
    mr: '{entries, plural, one {जतन केलेला एक बदल पुन्हा पडद्यावर आणला.} other {जतन केलेले # बदल पुन्हा पडद्यावर आणले.}}',
    hi: '{entries, plural, one {सहेजा हुआ # बदलाव फिर स्क्रीन पर लाया गया।} other {सहेजे हुए # बदलाव फिर स्क्रीन पर लाए गए।}}',
  },
  'unlock.repairStoreRebuilt': {
    en: 'The working copy on this computer was built anew from the office folder. Nothing is missing.',
    mr: 'या संगणकावरची कामाची प्रत कार्यालयाच्या फोल्डरमधून नव्याने तयार केली. काहीही राहिलेले नाही.',
    hi: 'इस कंप्यूटर की कामकाजी प्रति कार्यालय के फ़ोल्डर से नए सिरे से बनाई गई। कुछ छूटा नहीं है।',
  },
  'unlock.repairRowsHealed': {
    en: '{count, plural, one {One damaged record was put back as it was saved.} other {# damaged records were put back as they were saved.}} Nothing is missing.',
    mr: '{count, plural, one {खराब झालेली एक नोंद जतन केली होती तशी परत ठेवली.} other {खराब झालेल्या # नोंदी जतन केल्या होत्या तशा परत ठेवल्या.}} काहीही राहिलेले नाही.',
    hi: '{count, plural, one {ख़राब हुआ # रिकॉर्ड जैसा सहेजा गया था वैसा वापस रखा गया।} other {ख़राब हुए # रिकॉर्ड जैसे सहेजे गए थे वैसे वापस रखे गए।}} कुछ छूटा नहीं है।',
  },
  'unlock.repairRowsDamaged': {
    en: '{count, plural, one {One record cannot be read any more} other {# records cannot be read any more}} ({kinds}). Everything else is here. Keep your newest backup, it may still hold what is missing.',
    mr: '{count, plural, one {एक नोंद आता वाचता येत नाही} other {# नोंदी आता वाचता येत नाहीत}} ({kinds}). बाकी सगळे इथे आहे. सर्वात नवा बॅकअप जपून ठेवा, राहिलेले त्यात असू शकते.',
    hi: '{count, plural, one {# रिकॉर्ड अब पढ़ा नहीं जा सकता} other {# रिकॉर्ड अब पढ़े नहीं जा सकते}} ({kinds})। बाकी सब यहाँ है। अपना सबसे नया बैकअप सँभालकर रखें, जो छूटा है वह उसमें हो सकता है।',
  },
  'unlock.kindSettings': {
    en: 'the office’s own names',
    mr: 'कार्यालयाची स्वतःची नावे',
    hi: 'कार्यालय के अपने नाम',
  },
  'unlock.kindNumbers': { en: 'the last numbers given', mr: 'दिलेले शेवटचे क्रमांक', hi: 'दिए गए आख़िरी क्रमांक' },
  'unlock.repairJournalHealed': {
    en: 'A file of the office was damaged and has been healed. Nothing is missing. Make a backup today.',
    mr: 'कार्यालयाची एक फाइल खराब झाली होती; ती दुरुस्त केली. काहीही राहिलेले नाही. आजच बॅकअप घ्या.',
    hi: 'कार्यालय की एक फ़ाइल ख़राब थी; उसे ठीक किया गया। कुछ छूटा नहीं है। आज ही बैकअप लें।',
  },
  'unlock.repairStoreAhead': {
    en: 'An older copy of the office folder was found here. The newer records of this computer were kept.',
    mr: 'इथे कार्यालयाच्या फोल्डरची जुनी प्रत सापडली. या संगणकावरच्या नव्या नोंदी ठेवल्या आहेत.',
    hi: 'यहाँ कार्यालय के फ़ोल्डर की पुरानी प्रति मिली। इस कंप्यूटर के नए रिकॉर्ड रखे गए हैं।',
  },
  'unlock.repairEntriesLost': {
    en: '{count, plural, one {One saved change could not be brought back (number {numbers}).} other {# saved changes could not be brought back (numbers {numbers}).}} Everything else is here. Compare the last papers with the screen.',
    mr: '{count, plural, one {जतन केलेला एक बदल परत आणता आला नाही (क्रमांक {numbers}).} other {जतन केलेले # बदल परत आणता आले नाहीत (क्रमांक {numbers}).}} बाकी सगळे इथे आहे. शेवटचे कागद पडद्याशी ताडून पाहा.',
    hi: '{count, plural, one {सहेजा हुआ # बदलाव वापस नहीं लाया जा सका (संख्या {numbers})।} other {सहेजे हुए # बदलाव वापस नहीं लाए जा सके (संख्या {numbers})।}} बाकी सब यहाँ है। पिछले काग़ज़ स्क्रीन से मिलाकर देखें।',
  },
  'unlock.repairOnlySnapshot': {
    en: 'Only the state of {madeAt} is left. What was saved after it is not here: compare with your newest backup and your papers.',
    mr: 'फक्त {madeAt} पर्यंतचीच माहिती उरली आहे. त्यानंतर जतन केलेले इथे नाही: सर्वात नवा बॅकअप आणि कागद ताडून पाहा.',
    hi: 'केवल {madeAt} तक की जानकारी बची है। उसके बाद सहेजा हुआ यहाँ नहीं है: अपने सबसे नए बैकअप और काग़ज़ों से मिलाएँ।',
  },
  'unlock.repairSmall': {
    en: 'A small damage in the office folder was mended. Nothing is missing.',
    mr: 'कार्यालयाच्या फोल्डरमधला छोटा बिघाड दुरुस्त केला. काहीही राहिलेले नाही.',
    hi: 'कार्यालय के फ़ोल्डर की छोटी ख़राबी ठीक की गई। कुछ छूटा नहीं है।',
  },
} as const satisfies Messages;
