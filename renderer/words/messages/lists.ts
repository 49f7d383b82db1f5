/** A list on its way to paper or into a file, as it was seen. */

import type { Messages } from '../message.ts';

export const listsWords = {
  'lists.title': { en: '{list}: print or save', mr: '{list}: छापा किंवा जतन करा', hi: '{list}: छापें या सहेजें' },
  'lists.count': {
    en: '{count, plural, one {# row} other {# rows}}, as the list was last seen',
    mr: '{count, plural, one {# ओळ} other {# ओळी}}, यादी शेवटी जशी दिसत होती तशी',
    hi: '{count, plural, one {# पंक्ति} other {# पंक्तियाँ}}, सूची जैसी अभी दिख रही थी',
  },
  'lists.print': { en: 'Print', mr: 'छापा', hi: 'छापें' },
  'lists.savePdf': { en: 'Save as PDF', mr: 'PDF म्हणून जतन करा', hi: 'PDF के रूप में सहेजें' },
  'lists.saveCsv': {
    en: 'Save as a table (CSV)',
    mr: 'तक्ता म्हणून जतन करा (CSV)',
    hi: 'तालिका के रूप में सहेजें (CSV)',
  },
  'lists.paperWarning': {
    en: 'A list like this says more than a roster does. Keep it in the office, and destroy it when it is no longer needed.',
    mr: 'अशा यादीतून हजेरीपत्रकापेक्षा जास्त कळते. ती कार्यालयातच ठेवा, आणि गरज संपली की नष्ट करा.',
    hi: 'ऐसी सूची हाज़िरी-पत्रक से ज़्यादा बताती है। इसे कार्यालय में ही रखें, और ज़रूरत न रहे तो नष्ट कर दें।',
  },
  'lists.preview': { en: 'The pages as they will be printed', mr: 'छापली जातील तशी पाने', hi: 'पन्ने, जैसे छपेंगे' },
  'lists.printedOn': { en: 'Printed {date}', mr: 'छापले: {date}', hi: 'छपा: {date}' },
  'lists.printedSaid': { en: 'Sent to the printer', mr: 'छपाईला पाठवले', hi: 'छपाई के लिए भेजा' },
  'lists.savedSaid': { en: 'Saved as {name}', mr: '{name} म्हणून जतन केले', hi: '{name} के रूप में सहेजा' },
  'lists.tooLong': {
    en: 'This list is too long for paper: it would be {pages} pages',
    mr: 'ही यादी कागदासाठी फार मोठी आहे: {pages} पाने होतील',
    hi: 'यह सूची काग़ज़ के लिए बहुत लंबी है: {pages} पन्ने होंगे',
  },
  'lists.tooLongNext': {
    en: 'Go back and narrow it by filters, or save it as a table.',
    mr: 'मागे जाऊन ती कमी करा, किंवा तक्ता म्हणून जतन करा.',
    hi: 'लौटकर उसे छाँटें, या तालिका के रूप में सहेजें।',
  },
  'lists.nothing': { en: 'No list is waiting here', mr: 'इथे कोणतीही यादी नाही', hi: 'यहाँ कोई सूची नहीं है' },
  'lists.nothingNext': {
    en: 'Open a list and use “Print or save” there.',
    mr: 'एखादी यादी उघडा आणि तिथले “छापा किंवा जतन करा” वापरा.',
    hi: 'कोई सूची खोलें और वहाँ “छापें या सहेजें” दबाएँ।',
  },
  'lists.exportTitle': {
    en: 'Save this list outside Sobat?',
    mr: 'ही यादी सोबतच्या बाहेर जतन करायची?',
    hi: 'यह सूची सोबत से बाहर सहेजें?',
  },
  'lists.exportText': {
    en: 'The file is plain text outside the vault: whoever gets hold of it can read every name in it, without a passphrase.',
    mr: 'ही फाइल तिजोरीबाहेरचा साधा मजकूर असेल: ती ज्याच्या हाती पडेल तो परवलीच्या वाक्याशिवाय त्यातले प्रत्येक नाव वाचू शकेल.',
    hi: 'यह फ़ाइल तिजोरी से बाहर सादा पाठ होगी: जिसके हाथ लगे, वह बिना गुप्त वाक्य के उसका हर नाम पढ़ सकेगा।',
  },
  'lists.exportNoted': {
    en: 'The history notes that you saved it and how many rows it held.',
    mr: 'तुम्ही ती जतन केली आणि तिच्यात किती ओळी होत्या, याची नोंद राहते.',
    hi: 'आपने इसे सहेजा और इसमें कितनी पंक्तियाँ थीं, यह रिकॉर्ड में दर्ज होता है।',
  },
  'lists.exportConfirm': { en: 'Choose where', mr: 'जागा निवडा', hi: 'जगह चुनें' },
  'lists.notNoted': {
    en: 'The file was saved, but the history could not note it.',
    mr: 'फाइल जतन झाली, पण तिची नोंद ठेवता आली नाही.',
    hi: 'फ़ाइल सहेजी गई, पर रिकॉर्ड में दर्ज नहीं हो सकी।',
  },
} as const satisfies Messages;
