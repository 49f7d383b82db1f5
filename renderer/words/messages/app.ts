/** The frame around every screen: navigation, lists of the office's nouns, states of the whole desk. */

import type { Messages } from '../message.ts';

export const appWords = {
  'app.name': { en: 'Sobat', mr: 'सोबत', hi: 'सोबत' },
  'app.mainNavigation': { en: 'Main navigation', mr: 'मुख्य यादी', hi: 'मुख्य सूची' },
  'app.today': { en: 'Today', mr: 'आज', hi: 'आज' },
  'app.members': { en: 'Members', mr: 'सदस्य', hi: 'सदस्य' },
  'app.groups': { en: 'Groups', mr: 'गट', hi: 'समूह' },
  'app.meetings': { en: 'Meetings', mr: 'बैठका', hi: 'बैठकें' },
  'app.trainings': { en: 'Training', mr: 'प्रशिक्षण', hi: 'प्रशिक्षण' },
  'app.backups': { en: 'Backups', mr: 'बॅकअप', hi: 'बैकअप' },
  'app.history': { en: 'History', mr: 'बदलांची नोंद', hi: 'बदलावों का रिकॉर्ड' },
  'app.settings': { en: 'Settings', mr: 'सेटिंग्ज', hi: 'सेटिंग' },
  'app.lock': { en: 'Lock', mr: 'कुलूप लावा', hi: 'लॉक करें' },
  'app.signedInAs': { en: '{name} is at the desk', mr: '{name} काम करत आहेत', hi: '{name} काम पर हैं' },
  'app.madeUpOffice': {
    en: 'Made-up people: this is a practice office. Nobody here is real.',
    mr: 'काल्पनिक माणसे: हे सरावाचे कार्यालय आहे. इथली कोणीही व्यक्ती खरी नाही.',
    hi: 'काल्पनिक लोग: यह अभ्यास का कार्यालय है। यहाँ कोई व्यक्ति असली नहीं है।',
  },
  'app.loading': { en: 'One moment…', mr: 'एक क्षण थांबा…', hi: 'एक क्षण रुकिए…' },
  'app.locking': { en: 'Saving and locking…', mr: 'जतन करून कुलूप लावत आहे…', hi: 'सहेजकर लॉक किया जा रहा है…' },
  'app.screenBroke': {
    en: 'This screen could not be shown',
    mr: 'हा पडदा दाखवता आला नाही',
    hi: 'यह स्क्रीन नहीं दिखाई जा सकी',
  },
  'app.screenBrokeSafe': {
    en: 'Everything you saved is safe. What you were typing on this screen may have to be typed again.',
    mr: 'तुम्ही जतन केलेले सगळे सुरक्षित आहे. या पडद्यावर टाइप करत होता ते कदाचित पुन्हा टाइप करावे लागेल.',
    hi: 'आपने जो सहेजा है वह सब सुरक्षित है। इस स्क्रीन पर जो लिख रहे थे वह शायद फिर से लिखना पड़े।',
  },
  'app.tryAgain': { en: 'Try again', mr: 'पुन्हा प्रयत्न करा', hi: 'फिर कोशिश करें' },
  'app.goToToday': { en: 'Go to Today', mr: '“आज” वर जा', hi: '“आज” पर जाएँ' },
  'app.notFound': {
    en: 'This record is not here any more',
    mr: 'ही नोंद आता इथे नाही',
    hi: 'यह रिकॉर्ड अब यहाँ नहीं है',
  },
  'app.save': { en: 'Save', mr: 'जतन करा', hi: 'सहेजें' },
  'app.edit': { en: 'Change', mr: 'बदला', hi: 'बदलें' },
  'app.add': { en: 'Add', mr: 'जोडा', hi: 'जोड़ें' },
  'app.remove': { en: 'Remove', mr: 'काढा', hi: 'हटाएँ' },
  'app.goTo': {
    en: 'Go to a screen, a member, a group or a meeting',
    mr: 'पडदा, सदस्य, गट किंवा बैठक यांकडे जा',
    hi: 'स्क्रीन, सदस्य, समूह या बैठक पर जाएँ',
  },
  'app.group': { en: 'Group', mr: 'गट', hi: 'समूह' },
  'app.meeting': { en: 'Meeting', mr: 'बैठक', hi: 'बैठक' },
  'app.back': { en: 'Back', mr: 'मागे', hi: 'पीछे' },
  'app.next': { en: 'Next', mr: 'पुढे', hi: 'आगे' },
  'app.saved': { en: 'Saved', mr: 'जतन झाले', hi: 'सहेजा गया' },
  'app.undone': {
    en: 'Undone: everything is as it was before',
    mr: 'पूर्ववत केले: सगळे आधीसारखे आहे',
    hi: 'वापस लिया गया: सब पहले जैसा है',
  },
  'app.language': { en: 'Language: {language}', mr: 'भाषा: {language}', hi: 'भाषा: {language}' },
  'app.languageTitle': {
    en: 'Go on in {language}?',
    mr: 'पुढे {language} भाषेत काम करायचे?',
    hi: 'आगे {language} में काम करें?',
  },
  'app.languageText': {
    en: 'The desk locks, and opens with your passphrase in {language}. What you have typed and not saved is lost.',
    mr: 'कुलूप लागेल आणि तुमच्या परवलीच्या वाक्याने {language} भाषेत उघडेल. टाइप केलेले पण जतन न केलेले नाहीसे होईल.',
    hi: 'डेस्क लॉक होगा और आपके गुप्त वाक्य से {language} में खुलेगा। जो टाइप किया पर सहेजा नहीं, वह चला जाएगा।',
  },
  'app.languageChange': { en: 'Lock and change', mr: 'कुलूप लावून भाषा बदला', hi: 'लॉक करके भाषा बदलें' },
  'app.openingNotNoted': {
    en: 'That this record was opened is missing from the history.',
    mr: 'ही नोंद उघडल्याचे बदलांच्या नोंदीत लिहिले गेले नाही.',
    hi: 'यह रिकॉर्ड खोला गया, यह बदलावों के रिकॉर्ड में नहीं लिखा गया।',
  },
  'app.nothingToPrint': {
    en: 'There is no sheet on this screen to print',
    mr: 'या पडद्यावर छापण्यासाठी पत्रक नाही',
    hi: 'इस स्क्रीन पर छापने के लिए कोई पत्रक नहीं है',
  },
  'app.nothingToUndo': {
    en: 'There is nothing to undo',
    mr: 'पूर्ववत करण्यासारखे काही नाही',
    hi: 'वापस लेने के लिए कुछ नहीं है',
  },
} as const satisfies Messages;
