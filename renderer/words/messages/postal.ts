/** Where a letter would reach a member, and whether one may be sent. */

import type { Messages } from '../message.ts';

export const postalWords = {
  'postal.address': { en: 'Postal address', mr: 'टपालाचा पत्ता', hi: 'डाक का पता' },
  'postal.addressHint': {
    en: 'House and street, one line under another; only if they wish to have letters',
    mr: 'घर आणि रस्ता, एकाखाली एक ओळ; त्यांना पत्रे हवी असतील तरच',
    hi: 'घर और सड़क, एक के नीचे एक पंक्ति; केवल अगर वे पत्र चाहते हों',
  },
  'postal.town': { en: 'Town', mr: 'गाव किंवा शहर', hi: 'गाँव या शहर' },
  'postal.safeToWrite': {
    en: 'Is it safe to write to this address?',
    mr: 'या पत्त्यावर पत्र पाठवणे सुरक्षित आहे का?',
    hi: 'क्या इस पते पर पत्र भेजना सुरक्षित है?',
  },
  'postal.safeToWriteHint': {
    en: 'Letters are opened by families too. Labels are printed only for “Safe to write”.',
    mr: 'पत्र घरचे लोकही उघडतात. “पत्र पाठवले तर चालेल” असेल तरच लेबल छापले जाते.',
    hi: 'पत्र घर के लोग भी खोल लेते हैं। लेबल केवल “पत्र भेज सकते हैं” होने पर छपता है।',
  },
  'postal.safeYes': { en: 'Safe to write', mr: 'पत्र पाठवले तर चालेल', hi: 'पत्र भेज सकते हैं' },
  'postal.safeNo': { en: 'No letters', mr: 'पत्र पाठवू नका', hi: 'पत्र न भेजें' },
  'postal.safeAskFirst': {
    en: 'Ask before writing',
    mr: 'पत्र पाठवण्यापूर्वी विचारा',
    hi: 'पत्र भेजने से पहले पूछें',
  },
  'postal.noAddress': { en: 'No address', mr: 'पत्ता नाही', hi: 'पता नहीं' },
  'postal.showAddress': { en: 'Show the address', mr: 'पत्ता दाखवा', hi: 'पता दिखाएँ' },
  'postal.hideAddress': { en: 'Hide the address', mr: 'पत्ता लपवा', hi: 'पता छिपाएँ' },
  'postal.column': { en: 'Letters', mr: 'पत्रे', hi: 'पत्र' },
} as const satisfies Messages;
