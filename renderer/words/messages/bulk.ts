/** One change to many members at once. */

import type { Messages } from '../message.ts';

export const bulkWords = {
  'bulk.command': {
    en: 'Changed several members',
    mr: 'अनेक सदस्यांच्या नोंदी बदलल्या',
    hi: 'कई सदस्यों के रिकॉर्ड बदले',
  },
  'bulk.menu': { en: 'Change…', mr: 'बदला…', hi: 'बदलें…' },
  'bulk.addRole': { en: 'Add a role', mr: 'भूमिका जोडा', hi: 'भूमिका जोड़ें' },
  'bulk.takeRole': { en: 'Take a role away', mr: 'भूमिका काढा', hi: 'भूमिका हटाएँ' },
  'bulk.setLocality': { en: 'Set the locality', mr: 'परिसर लिहा', hi: 'इलाक़ा लिखें' },
  'bulk.setScript': { en: 'Set the preferred script', mr: 'पसंतीची लिपी ठरवा', hi: 'पसंद की लिपि तय करें' },
  'bulk.leave': { en: 'Note that they left', mr: 'येणे थांबल्याची नोंद करा', hi: 'छोड़ने की तारीख़ दर्ज करें' },
  'bulk.joinGroup': { en: 'Add to a group', mr: 'गटात जोडा', hi: 'समूह में जोड़ें' },
  'bulk.role': { en: 'Role', mr: 'भूमिका', hi: 'भूमिका' },
  'bulk.group': { en: 'Group', mr: 'गट', hi: 'समूह' },
  'bulk.toWhom': {
    en: '{count, plural, one {For # member chosen in the list.} other {For # members chosen in the list.}} Nothing changes before you say so, and one undo takes all of it back.',
    mr: '{count, plural, one {यादीत निवडलेल्या # सदस्यासाठी.} other {यादीत निवडलेल्या # सदस्यांसाठी.}} तुम्ही सांगेपर्यंत काही बदलत नाही, आणि सर्व एकाच वेळी पूर्ववत करता येते.',
    hi: '{count, plural, one {सूची में चुने # सदस्य के लिए।} other {सूची में चुने # सदस्यों के लिए।}} आपके कहने तक कुछ नहीं बदलता, और सब कुछ एक बार में वापस लिया जा सकता है।',
  },
  'bulk.chooseFirst': {
    en: 'What would change is shown here as soon as you have answered above.',
    mr: 'वर उत्तर दिल्यावर काय बदलेल ते इथे दिसेल.',
    hi: 'ऊपर उत्तर देते ही यहाँ दिखेगा कि क्या बदलेगा।',
  },
  'bulk.preview': { en: 'Who would change, and how', mr: 'कोणाचे काय बदलेल', hi: 'किसका क्या बदलेगा' },
  'bulk.before': { en: 'Now', mr: 'आता', hi: 'अभी' },
  'bulk.after': { en: 'Afterwards', mr: 'नंतर', hi: 'बाद में' },
  'bulk.nobodyChanges': {
    en: 'Nothing would change for anybody.',
    mr: 'कोणाचेही काही बदलणार नाही.',
    hi: 'किसी का कुछ नहीं बदलेगा।',
  },
  'bulk.unchanged': {
    en: '{count, plural, one {For # member it is so already; they stay as they are.} other {For # members it is so already; they stay as they are.}}',
    mr: '{count, plural, one {# सदस्याचे आधीच असे आहे; ते तसेच राहील.} other {# सदस्यांचे आधीच असे आहे; ते तसेच राहील.}}',
    hi: '{count, plural, one {# सदस्य का पहले से ऐसा है; वैसा ही रहेगा।} other {# सदस्यों का पहले से ऐसा है; वैसा ही रहेगा।}}',
  },
  'bulk.cannot': {
    en: '{count, plural, one {# member cannot be changed so:} other {# members cannot be changed so:}}',
    mr: '{count, plural, one {# सदस्याचा असा बदल करता येत नाही:} other {# सदस्यांचा असा बदल करता येत नाही:}}',
    hi: '{count, plural, one {# सदस्य में यह बदलाव नहीं हो सकता:} other {# सदस्यों में यह बदलाव नहीं हो सकता:}}',
  },
  'bulk.andMore': {
    en: '{count, plural, one {and # more} other {and # more}}',
    mr: '{count, plural, one {आणि आणखी #} other {आणि आणखी #}}',
    hi: '{count, plural, one {और # और} other {और # और}}',
  },
  'bulk.lastRole': {
    en: 'It is their only role, and nobody is without one:',
    mr: 'ही त्यांची एकमेव भूमिका आहे, आणि भूमिकेशिवाय कोणी नसते:',
    hi: 'यही उनकी अकेली भूमिका है, और बिना भूमिका कोई नहीं होता:',
  },
  'bulk.alreadyLeft': {
    en: 'Another day is written down already:',
    mr: 'दुसरी तारीख आधीच लिहिलेली आहे:',
    hi: 'दूसरी तारीख़ पहले से लिखी है:',
  },
  'bulk.leftBeforeJoined': {
    en: 'They came only after that day:',
    mr: 'ते त्या दिवसानंतर येऊ लागले:',
    hi: 'वे उस दिन के बाद आए:',
  },
  'bulk.alreadyBelongs': {
    en: 'They join that group on a later day already:',
    mr: 'ते नंतरच्या तारखेपासून त्या गटात आहेत:',
    hi: 'वे बाद की तारीख़ से उस समूह में हैं:',
  },
  'bulk.groupClosed': {
    en: 'The group does not meet any more on that day:',
    mr: 'त्या तारखेला हा गट भरत नाही:',
    hi: 'उस तारीख़ को समूह नहीं मिलता:',
  },
  'bulk.memberLeft': {
    en: 'They had left before that day:',
    mr: 'त्या तारखेआधी त्यांचे येणे थांबले:',
    hi: 'उस तारीख़ से पहले वे छोड़ चुके थे:',
  },
  'bulk.noSuchGroup': { en: 'The group is there no more:', mr: 'तो गट आता नाही:', hi: 'वह समूह अब नहीं है:' },
  'bulk.sealed': {
    en: 'Their record is sealed:',
    mr: 'त्यांची नोंद बंद केलेली आहे:',
    hi: 'उनका रिकॉर्ड बंद किया हुआ है:',
  },
  'bulk.groupFrom': { en: '{group}, from {date}', mr: '{group}, {date} पासून', hi: '{group}, {date} से' },
  'bulk.change': { en: 'Change', mr: 'बदला', hi: 'बदलें' },
  'bulk.changeCount': {
    en: '{count, plural, one {Change # member} other {Change # members}}',
    mr: '{count, plural, one {# सदस्याची नोंद बदला} other {# सदस्यांच्या नोंदी बदला}}',
    hi: '{count, plural, one {# सदस्य का रिकॉर्ड बदलें} other {# सदस्यों के रिकॉर्ड बदलें}}',
  },
  'bulk.done': {
    en: '{count, plural, one {# member changed} other {# members changed}}',
    mr: '{count, plural, one {# सदस्याची नोंद बदलली} other {# सदस्यांच्या नोंदी बदलल्या}}',
    hi: '{count, plural, one {# सदस्य का रिकॉर्ड बदला} other {# सदस्यों के रिकॉर्ड बदले}}',
  },
  'bulk.nobodyToChange': {
    en: 'For none of them would anything change any more',
    mr: 'त्यांच्यापैकी कोणाचेही आता काही बदलणार नाही',
    hi: 'उनमें से किसी का अब कुछ नहीं बदलेगा',
  },
} as const satisfies Messages;
