/** What could not be done: each with what happened, what is safe, and what to do now. */

import type { Messages } from '../message.ts';

export const failureWords = {
  'failure.diskNearlyFull': {
    en: 'The disk is nearly full: {free} free, {needed} needed',
    mr: 'डिस्क जवळजवळ भरली आहे: {free} मोकळी, {needed} लागते',
    hi: 'डिस्क लगभग भर गई है: {free} ख़ाली, {needed} चाहिए',
  },
  'failure.diskNearlyFullSafe': {
    en: 'Nothing was written. Everything saved earlier is safe.',
    mr: 'काहीही लिहिले गेले नाही. आधी जतन केलेले सगळे सुरक्षित आहे.',
    hi: 'कुछ भी नहीं लिखा गया। पहले सहेजा हुआ सब सुरक्षित है।',
  },
  'failure.diskNearlyFullNext': {
    en: 'Empty the recycle bin or move large files away, then try again.',
    mr: 'रीसायकल बिन रिकामी करा किंवा मोठ्या फाइल दुसरीकडे हलवा, मग पुन्हा प्रयत्न करा.',
    hi: 'रीसायकल बिन ख़ाली करें या बड़ी फ़ाइलें कहीं और ले जाएँ, फिर कोशिश करें।',
  },
  'failure.writeFailed': {
    en: 'This computer could not write to its disk',
    mr: 'या संगणकाला डिस्कवर लिहिता आले नाही',
    hi: 'यह कंप्यूटर अपनी डिस्क पर लिख नहीं सका',
  },
  'failure.writeFailedSafe': {
    en: 'This last change is not saved. Everything before it is safe.',
    mr: 'हा शेवटचा बदल जतन झाला नाही. त्याआधीचे सगळे सुरक्षित आहे.',
    hi: 'यह आख़िरी बदलाव सहेजा नहीं गया। उससे पहले का सब सुरक्षित है।',
  },
  'failure.writeFailedNext': {
    en: 'Try once more. If it happens again, make a backup and have the disk looked at. (Code {code})',
    mr: 'आणखी एकदा प्रयत्न करा. पुन्हा असेच झाले तर बॅकअप घ्या आणि डिस्क तपासून घ्या. (कोड {code})',
    hi: 'एक बार और कोशिश करें। फिर ऐसा हो तो बैकअप लें और डिस्क की जाँच कराएँ। (कोड {code})',
  },
  'failure.journalRefuses': {
    en: 'Nothing more can be saved until Sobat is started again',
    mr: 'सोबत पुन्हा सुरू करेपर्यंत आणखी काही जतन करता येणार नाही',
    hi: 'सोबत को दोबारा शुरू करने तक और कुछ नहीं सहेजा जा सकता',
  },
  'failure.journalRefusesNext': {
    en: 'Note down what you were typing, close Sobat and open it again. (Code {code})',
    mr: 'टाइप करत होता ते कागदावर लिहून ठेवा, सोबत बंद करा आणि पुन्हा उघडा. (कोड {code})',
    hi: 'जो लिख रहे थे उसे काग़ज़ पर लिख लें, सोबत बंद करके फिर खोलें। (कोड {code})',
  },
  'failure.unanswered': {
    en: 'It is not known yet whether this is saved',
    mr: 'हे जतन झाले की नाही ते अजून कळलेले नाही',
    hi: 'यह सहेजा गया या नहीं, यह अभी पता नहीं',
  },
  'failure.unansweredSafe': {
    en: 'Nothing is lost: your change is kept and will be saved before anything else.',
    mr: 'काहीही हरवलेले नाही: तुमचा बदल राखून ठेवला आहे आणि तो सगळ्यात आधी जतन होईल.',
    hi: 'कुछ खोया नहीं है: आपका बदलाव रखा हुआ है और सबसे पहले सहेजा जाएगा।',
  },
  'failure.unansweredNext': {
    en: 'Wait a moment, and look whether it is there before you enter it again.',
    mr: 'थोडे थांबा, आणि पुन्हा नोंद करण्याआधी ती आहे का ते पाहा.',
    hi: 'थोड़ा रुकें, और फिर से दर्ज करने से पहले देखें कि वह है या नहीं।',
  },
  'failure.outOfOrder': {
    en: 'Something else was saved in between',
    mr: 'मधल्या वेळात दुसरे काहीतरी जतन झाले',
    hi: 'इस बीच कुछ और सहेजा गया',
  },
  'failure.outOfOrderNext': {
    en: 'Lock the desk and unlock it again, then repeat the last step.',
    mr: 'कुलूप लावून पुन्हा उघडा, मग शेवटची पायरी पुन्हा करा.',
    hi: 'लॉक करके फिर खोलें, फिर आख़िरी काम दोहराएँ।',
  },
  'failure.refused': {
    en: 'Sobat did not allow this step',
    mr: 'सोबतने ही पायरी करू दिली नाही',
    hi: 'सोबत ने यह काम नहीं होने दिया',
  },
  'failure.refusedNext': {
    en: 'Close Sobat and open it again. If it returns, tell whoever looks after this computer. (Code {code})',
    mr: 'सोबत बंद करून पुन्हा उघडा. पुन्हा झाले तर संगणकाची काळजी घेणाऱ्यांना सांगा. (कोड {code})',
    hi: 'सोबत बंद करके फिर खोलें। फिर हो तो कंप्यूटर सँभालने वाले को बताएँ। (कोड {code})',
  },
  'failure.nothingChanged': {
    en: 'Nothing was changed.',
    mr: 'काहीही बदलले नाही.',
    hi: 'कुछ नहीं बदला।',
  },
  'failure.notSavedRestSafe': {
    en: 'This change is not saved. Everything else is safe.',
    mr: 'हा बदल जतन झाला नाही. बाकी सगळे सुरक्षित आहे.',
    hi: 'यह बदलाव नहीं सहेजा गया। बाकी सब सुरक्षित है।',
  },
  'failure.missing': {
    en: 'A file of the office is missing',
    mr: 'कार्यालयाची एक फाइल सापडत नाही',
    hi: 'कार्यालय की एक फ़ाइल नहीं मिल रही',
  },
  'failure.unreadable': {
    en: 'A file of the office could not be read',
    mr: 'कार्यालयाची एक फाइल वाचता आली नाही',
    hi: 'कार्यालय की एक फ़ाइल पढ़ी नहीं जा सकी',
  },
  'failure.readNext': {
    en: 'Try again. If it stays so, keep your newest backup at hand and choose “Restore from a backup”.',
    mr: 'पुन्हा प्रयत्न करा. तरीही तसेच राहिले तर तुमचा सर्वात नवा बॅकअप घ्या आणि “बॅकअपमधून परत आणा” निवडा.',
    hi: 'फिर कोशिश करें। वैसा ही रहे तो अपना सबसे नया बैकअप लें और “बैकअप से वापस लाएँ” चुनें।',
  },
  'failure.readBackDiffers': {
    en: 'What was written does not read back the same',
    mr: 'लिहिलेले परत वाचल्यावर तसेच आले नाही',
    hi: 'जो लिखा गया वह वापस पढ़ने पर वैसा नहीं निकला',
  },
  'failure.readBackDiffersOfficeNext': {
    en: 'The office is as it was before. Try again; if it happens twice, have the disk looked at.',
    mr: 'कार्यालय आधीसारखेच आहे. पुन्हा प्रयत्न करा; दोनदा झाले तर डिस्क तपासून घ्या.',
    hi: 'कार्यालय पहले जैसा ही है। फिर कोशिश करें; दो बार हो तो डिस्क की जाँच कराएँ।',
  },
  'failure.readBackDiffersStickNext': {
    en: 'Do not trust this copy. Use another USB stick and throw this one away.',
    mr: 'या प्रतीवर विसंबू नका. दुसरा पेन ड्राइव्ह वापरा आणि हा टाकून द्या.',
    hi: 'इस प्रति पर भरोसा न करें। दूसरी पेन ड्राइव लें और इसे काम में न लाएँ।',
  },
  'failure.placeUnknown': {
    en: 'The place you chose is not known any more',
    mr: 'तुम्ही निवडलेली जागा आता माहीत नाही',
    hi: 'आपकी चुनी हुई जगह अब मालूम नहीं है',
  },
  'failure.chooseAgainNext': {
    en: 'Choose it once more.',
    mr: 'ती पुन्हा एकदा निवडा.',
    hi: 'उसे एक बार फिर चुनें।',
  },
  'failure.driveFull': {
    en: 'There is not enough room there: {free} free, {needed} needed',
    mr: 'तिथे पुरेशी जागा नाही: {free} मोकळी, {needed} लागते',
    hi: 'वहाँ पर्याप्त जगह नहीं है: {free} ख़ाली, {needed} चाहिए',
  },
  'failure.driveFullNext': {
    en: 'Use another USB stick, or remove old files from this one. Keep at least your two newest backups.',
    mr: 'दुसरा पेन ड्राइव्ह वापरा किंवा यातील जुन्या फाइल काढा. सर्वात नवे दोन बॅकअप तरी ठेवा.',
    hi: 'दूसरी पेन ड्राइव लें या इसकी पुरानी फ़ाइलें हटाएँ। सबसे नए दो बैकअप ज़रूर रखें।',
  },
  'failure.driveGone': {
    en: 'The USB stick is not there any more',
    mr: 'पेन ड्राइव्ह आता जोडलेला नाही',
    hi: 'पेन ड्राइव अब लगी हुई नहीं है',
  },
  'failure.driveGoneNext': {
    en: 'Put the stick in again, wait a moment and try once more.',
    mr: 'पेन ड्राइव्ह पुन्हा लावा, क्षणभर थांबा आणि पुन्हा प्रयत्न करा.',
    hi: 'पेन ड्राइव फिर लगाएँ, एक क्षण रुकें और दोबारा कोशिश करें।',
  },
  'failure.driveReadOnly': {
    en: 'Nothing can be written there',
    mr: 'तिथे काही लिहिता येत नाही',
    hi: 'वहाँ कुछ लिखा नहीं जा सकता',
  },
  'failure.driveReadOnlyNext': {
    en: 'Some sticks have a small switch against writing: move it, or choose another place.',
    mr: 'काही पेन ड्राइव्हला लिहिणे थांबवणारे छोटे बटण असते: ते सरकवा किंवा दुसरी जागा निवडा.',
    hi: 'कुछ पेन ड्राइव पर लिखना रोकने वाला छोटा बटन होता है: उसे सरकाएँ या दूसरी जगह चुनें।',
  },
  'failure.fileInUse': {
    en: 'Another program is using this file',
    mr: 'दुसरा प्रोग्रॅम ही फाइल वापरत आहे',
    hi: 'दूसरा प्रोग्राम इस फ़ाइल को इस्तेमाल कर रहा है',
  },
  'failure.fileInUseNext': {
    en: 'Close the other program, then try again.',
    mr: 'तो प्रोग्रॅम बंद करा, मग पुन्हा प्रयत्न करा.',
    hi: 'वह प्रोग्राम बंद करें, फिर कोशिश करें।',
  },
  'failure.fileTooLarge': {
    en: 'This file is too large: {size}, and at most {limit} can be opened',
    mr: 'ही फाइल फार मोठी आहे: {size}; जास्तीत जास्त {limit} उघडता येते',
    hi: 'यह फ़ाइल बहुत बड़ी है: {size}; अधिक से अधिक {limit} खुल सकती है',
  },
  'failure.chooseOtherNext': {
    en: 'Choose another file.',
    mr: 'दुसरी फाइल निवडा.',
    hi: 'दूसरी फ़ाइल चुनें।',
  },
  'failure.placeFailed': {
    en: 'The computer could not do this there',
    mr: 'संगणकाला तिथे हे करता आले नाही',
    hi: 'कंप्यूटर वहाँ यह नहीं कर सका',
  },
  'failure.placeFailedNext': {
    en: 'Try another place. (Code {code})',
    mr: 'दुसऱ्या जागी प्रयत्न करा. (कोड {code})',
    hi: 'दूसरी जगह कोशिश करें। (कोड {code})',
  },
  'failure.cancelled': { en: 'Nothing was chosen', mr: 'काही निवडले नाही', hi: 'कुछ नहीं चुना गया' },
  'failure.mayNotChange': {
    en: 'You may look at the records but not change them',
    mr: 'तुम्ही नोंदी पाहू शकता, पण बदलू शकत नाही',
    hi: 'आप रिकॉर्ड देख सकते हैं, बदल नहीं सकते',
  },
  'failure.mayNotChangeNext': {
    en: 'Ask a coordinator to make this change.',
    mr: 'हा बदल करण्यासाठी समन्वयकांना सांगा.',
    hi: 'यह बदलाव करने के लिए समन्वयक से कहें।',
  },
  'failure.visitorHere': {
    en: 'While a visitor is here, nothing is changed',
    mr: 'पाहुणे असताना काहीही बदलले जात नाही',
    hi: 'आगंतुक के रहते कुछ बदला नहीं जाता',
  },
  'failure.visitorHereNext': {
    en: 'Press F12 when the visitor has gone, then try again.',
    mr: 'पाहुणे गेल्यावर F12 दाबा आणि पुन्हा प्रयत्न करा.',
    hi: 'आगंतुक के जाने पर F12 दबाएँ, फिर कोशिश करें।',
  },
  'failure.tooMuchAtOnce': {
    en: 'This is too much to save in one step',
    mr: 'एका वेळी जतन करण्यासाठी हे फार जास्त आहे',
    hi: 'एक बार में सहेजने के लिए यह बहुत ज़्यादा है',
  },
  'failure.tooMuchAtOnceNext': {
    en: 'Do it in two or more smaller parts.',
    mr: 'दोन किंवा अधिक लहान भागांत करा.',
    hi: 'इसे दो या अधिक छोटे हिस्सों में करें।',
  },
  'failure.deskStopped': {
    en: 'The desk is closing and saves nothing more',
    mr: 'काम बंद होत आहे, आता काही जतन होणार नाही',
    hi: 'काम बंद हो रहा है, अब कुछ नहीं सहेजा जाएगा',
  },
  'failure.deskStoppedNext': {
    en: 'Lock the desk, unlock it again and repeat the last step.',
    mr: 'कुलूप लावा, पुन्हा उघडा आणि शेवटची पायरी पुन्हा करा.',
    hi: 'लॉक करें, फिर खोलें और आख़िरी काम दोहराएँ।',
  },
  'failure.storeUnusable': {
    en: 'This computer cannot keep a working copy of the records at the moment.',
    mr: 'या संगणकाला सध्या नोंदींची कामाची प्रत ठेवता येत नाही.',
    hi: 'यह कंप्यूटर इस समय रिकॉर्ड की काम की प्रति नहीं रख पा रहा है।',
  },
  'failure.storeUnusableSafe': {
    en: 'Everything you saved is in the office folder and was not touched.',
    mr: 'तुम्ही जतन केलेले सगळे कार्यालयाच्या फोल्डरमध्ये आहे; त्याला हात लावलेला नाही.',
    hi: 'आपने जो सहेजा वह सब कार्यालय के फ़ोल्डर में है; उसे छुआ नहीं गया।',
  },
  'failure.storeUnusableNext': {
    en: 'Restart the computer and try again. If it stays like this, its disk may be failing: take the newest backup to another computer.',
    mr: 'संगणक पुन्हा सुरू करून प्रयत्न करा. तरीही असेच राहिले तर डिस्क खराब होत असेल: सर्वांत नवा बॅकअप दुसऱ्या संगणकावर न्या.',
    hi: 'कंप्यूटर फिर से चालू करके कोशिश करें। फिर भी ऐसा रहे तो डिस्क खराब हो रही होगी: सबसे नया बैकअप दूसरे कंप्यूटर पर ले जाएँ।',
  },
  'failure.noRoadLeft': {
    en: 'The files of the office are damaged and cannot be put together again',
    mr: 'कार्यालयाच्या फाइल खराब झाल्या आहेत आणि पुन्हा जोडता येत नाहीत',
    hi: 'कार्यालय की फ़ाइलें ख़राब हैं और दोबारा नहीं जोड़ी जा सकतीं',
  },
  'failure.noRoadLeftNext': {
    en: 'Fetch your newest USB stick and choose “Restore from a backup”. Leave the damaged files where they are.',
    mr: 'सर्वात नवा पेन ड्राइव्ह आणा आणि “बॅकअपमधून परत आणा” निवडा. खराब फाइल आहेत तिथेच राहू द्या.',
    hi: 'सबसे नई पेन ड्राइव लाएँ और “बैकअप से वापस लाएँ” चुनें। ख़राब फ़ाइलें जहाँ हैं वहीं रहने दें।',
  },
  'failure.archiveNotProven': {
    en: 'The backup did not open again after it was made',
    mr: 'तयार केल्यावर बॅकअप पुन्हा उघडला नाही',
    hi: 'बनने के बाद बैकअप दोबारा नहीं खुला',
  },
  'failure.archiveNotProvenSafe': {
    en: 'It was thrown away, so that nobody relies on it. The records are safe.',
    mr: 'कोणी त्यावर विसंबू नये म्हणून तो टाकून दिला. नोंदी सुरक्षित आहेत.',
    hi: 'उस पर कोई भरोसा न करे, इसलिए उसे हटा दिया गया। रिकॉर्ड सुरक्षित हैं।',
  },
  'failure.notAnArchive': {
    en: 'This file is not a backup of Sobat',
    mr: 'ही फाइल सोबतचा बॅकअप नाही',
    hi: 'यह फ़ाइल सोबत का बैकअप नहीं है',
  },
  'failure.notAnArchiveNext': {
    en: 'Choose a file whose name begins with “sobat-” and ends with “.sobat”.',
    mr: 'ज्या फाइलचे नाव “sobat-” ने सुरू होते आणि “.sobat” ने संपते ती निवडा.',
    hi: 'वह फ़ाइल चुनें जिसका नाम “sobat-” से शुरू और “.sobat” पर ख़त्म होता है।',
  },
  'failure.damagedArchive': {
    en: 'This backup is damaged: it is not as it was when it was saved',
    mr: 'हा बॅकअप खराब झाला आहे: जतन केला तेव्हा होता तसा तो राहिलेला नाही',
    hi: 'यह बैकअप ख़राब है: सहेजते समय जैसा था वैसा नहीं रहा',
  },
  'failure.olderBackupNext': {
    en: 'Try the file once more from the stick, or take the backup before it.',
    mr: 'पेन ड्राइव्हवरून फाइल पुन्हा एकदा उघडून पाहा किंवा त्याआधीचा बॅकअप घ्या.',
    hi: 'पेन ड्राइव से फ़ाइल एक बार फिर खोलकर देखें या उससे पहले वाला बैकअप लें।',
  },
  'failure.newerFormat': {
    en: 'This was made by a newer Sobat than the one on this computer',
    mr: 'हे या संगणकावरच्या सोबतपेक्षा नव्या सोबतने तयार केले आहे',
    hi: 'यह इस कंप्यूटर के सोबत से नए सोबत ने बनाया है',
  },
  'failure.newerFormatNext': {
    en: 'Install the newest Sobat here, then open it again.',
    mr: 'इथे सर्वात नवी सोबत आवृत्ती बसवा, मग पुन्हा उघडा.',
    hi: 'यहाँ सोबत का सबसे नया संस्करण लगाएँ, फिर खोलें।',
  },
  'failure.wrongKey': {
    en: 'This key does not open this backup',
    mr: 'या किल्लीने हा बॅकअप उघडत नाही',
    hi: 'यह कुंजी इस बैकअप को नहीं खोलती',
  },
  'failure.wrongKeyNext': {
    en: 'Use a passphrase or a recovery sheet from the time this backup was made.',
    mr: 'हा बॅकअप घेतला त्या वेळचे परवलीचे वाक्य किंवा राखीव किल्लीचा कागद वापरा.',
    hi: 'जब यह बैकअप लिया गया था उस समय का गुप्त वाक्य या आपात कुंजी का काग़ज़ इस्तेमाल करें।',
  },
  'failure.archiveTooLarge': {
    en: 'This file claims to hold more than any office has',
    mr: 'या फाइलमध्ये कोणत्याही कार्यालयापेक्षा जास्त माहिती असल्याचे दिसते',
    hi: 'इस फ़ाइल में किसी भी कार्यालय से ज़्यादा जानकारी होने का दावा है',
  },
  'failure.otherOffice': {
    en: 'This backup belongs to another office',
    mr: 'हा बॅकअप दुसऱ्या कार्यालयाचा आहे',
    hi: 'यह बैकअप दूसरे कार्यालय का है',
  },
  'failure.otherOfficeNext': {
    en: 'Choose a backup of this office.',
    mr: 'या कार्यालयाचा बॅकअप निवडा.',
    hi: 'इसी कार्यालय का बैकअप चुनें।',
  },
  'failure.wrongPassphrase': {
    en: 'This passphrase does not fit',
    mr: 'हे परवलीचे वाक्य जुळत नाही',
    hi: 'यह गुप्त वाक्य मेल नहीं खाता',
  },
  'failure.wrongPassphraseNext': {
    en: 'Type it again slowly. Watch Caps Lock, the language of the keyboard, and the spaces between words.',
    mr: 'सावकाश पुन्हा टाइप करा. कॅप्स लॉक, कीबोर्डची भाषा आणि शब्दांमधल्या मोकळ्या जागा पाहा.',
    hi: 'धीरे-धीरे फिर से लिखें। कैप्स लॉक, कीबोर्ड की भाषा और शब्दों के बीच की ख़ाली जगह देखें।',
  },
  'failure.notARecoveryKey': {
    en: 'This is not a whole recovery key',
    mr: 'ही पूर्ण राखीव किल्ली नाही',
    hi: 'यह पूरी आपात कुंजी नहीं है',
  },
  'failure.notARecoveryKeyNext': {
    en: 'Compare it with the paper, group by group: a letter is missing, wrong, or in the wrong place.',
    mr: 'कागदाशी एक एक गट करून ताडून पाहा: एखादे अक्षर राहिले आहे, चुकले आहे किंवा जागा बदलली आहे.',
    hi: 'काग़ज़ से एक-एक समूह मिलाकर देखें: कोई अक्षर छूटा, ग़लत या ग़लत जगह पर है।',
  },
  'failure.staffUnknown': {
    en: 'This person is not among the staff of this office',
    mr: 'ही व्यक्ती या कार्यालयाच्या कर्मचाऱ्यांमध्ये नाही',
    hi: 'यह व्यक्ति इस कार्यालय के कर्मचारियों में नहीं है',
  },
  'failure.staffUnknownNext': {
    en: 'Choose your own name from the list.',
    mr: 'यादीतून तुमचे स्वतःचे नाव निवडा.',
    hi: 'सूची में से अपना नाम चुनें।',
  },
  'failure.meetingCancelled': {
    en: 'This meeting was cancelled: it has no attendance',
    mr: 'ही बैठक रद्द झाली होती: तिची हजेरी नसते',
    hi: 'यह बैठक रद्द हुई थी: इसकी हाज़िरी नहीं होती',
  },
  'failure.meetingDidNotHappen': {
    en: 'This meeting did not take place: it has no attendance',
    mr: 'ही बैठक झाली नाही: तिची हजेरी नसते',
    hi: 'यह बैठक नहीं हुई: इसकी हाज़िरी नहीं होती',
  },
  'failure.meetingAlreadyHeld': {
    en: 'This meeting has already been held',
    mr: 'ही बैठक आधीच झाली आहे',
    hi: 'यह बैठक पहले ही हो चुकी है',
  },
  'failure.meetingNotYet': {
    en: 'The day of this meeting has not come yet',
    mr: 'या बैठकीचा दिवस अजून आलेला नाही',
    hi: 'इस बैठक का दिन अभी नहीं आया है',
  },
  'failure.notInRegister': {
    en: 'This member is not in the register of this meeting',
    mr: 'या बैठकीच्या हजेरीत हे सदस्य नाहीत',
    hi: 'इस बैठक की हाज़िरी में यह सदस्य नहीं हैं',
  },
  'failure.alreadyInRegister': {
    en: 'This member is already in the register of this meeting',
    mr: 'हे सदस्य या बैठकीच्या हजेरीत आधीच आहेत',
    hi: 'यह सदस्य इस बैठक की हाज़िरी में पहले से हैं',
  },
  'failure.hasMark': {
    en: 'Attendance is already recorded for this member',
    mr: 'या सदस्याची हजेरी आधीच नोंदवली आहे',
    hi: 'इस सदस्य की हाज़िरी पहले ही दर्ज है',
  },
  'failure.hasMarkNext': {
    en: 'Set it to “not recorded” first.',
    mr: 'आधी ती “नोंद नाही” अशी करा.',
    hi: 'पहले उसे “दर्ज नहीं” करें।',
  },
  'failure.groupClosed': { en: 'This group is closed', mr: 'हा गट बंद झाला आहे', hi: 'यह समूह बंद हो चुका है' },
  'failure.alreadyBelongs': {
    en: 'This member already belongs to the group',
    mr: 'हे सदस्य या गटात आधीपासून आहेत',
    hi: 'यह सदस्य इस समूह में पहले से हैं',
  },
  'failure.alreadyLeft': {
    en: 'This membership has already ended',
    mr: 'हे सदस्यत्व आधीच संपले आहे',
    hi: 'यह सदस्यता पहले ही समाप्त हो चुकी है',
  },
  'failure.memberLeft': {
    en: 'This member has left',
    mr: 'हे सदस्य आता येत नाहीत (सोडल्याची नोंद आहे)',
    hi: 'यह सदस्य छोड़ चुके हैं',
  },
  'failure.unexpected': {
    en: 'Something happened that Sobat did not expect',
    mr: 'सोबतला अपेक्षित नव्हते असे काहीतरी झाले',
    hi: 'कुछ ऐसा हुआ जिसकी सोबत को उम्मीद नहीं थी',
  },
  'failure.unexpectedNext': {
    en: 'Try again. If it happens again, close Sobat and open it once more.',
    mr: 'पुन्हा प्रयत्न करा. पुन्हा झाले तर सोबत बंद करून परत उघडा.',
    hi: 'फिर कोशिश करें। दोबारा हो तो सोबत बंद करके फिर खोलें।',
  },
} as const satisfies Messages;
