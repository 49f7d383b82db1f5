/** The native menu bar; `&` marks the Alt letter, in brackets where the script has none, as Windows does it. */

import type { Messages } from '../message.ts';

export const menuWords = {
  'menu.file': { en: '&File', mr: 'फाइल (&F)', hi: 'फ़ाइल (&F)' },
  'menu.newRecord': { en: '&New…', mr: 'नवी नोंद… (&N)', hi: 'नया रिकॉर्ड… (&N)' },
  'menu.print': { en: '&Print…', mr: 'छापा… (&P)', hi: 'छापें… (&P)' },
  'menu.backups': { en: '&Backups', mr: 'बॅकअप (&B)', hi: 'बैकअप (&B)' },
  'menu.restore': { en: '&Restore from a backup…', mr: 'बॅकअपमधून परत आणा… (&R)', hi: 'बैकअप से वापस लाएँ… (&R)' },
  'menu.lock': { en: '&Lock', mr: 'कुलूप लावा (&L)', hi: 'लॉक करें (&L)' },
  'menu.quit': { en: 'E&xit', mr: 'बाहेर पडा (&X)', hi: 'बाहर निकलें (&X)' },
  'menu.edit': { en: '&Edit', mr: 'संपादन (&E)', hi: 'संपादन (&E)' },
  'menu.undo': {
    en: '&Undo the last action',
    mr: 'शेवटची कृती पूर्ववत करा (&U)',
    hi: 'पिछला काम वापस लें (&U)',
  },
  'menu.cut': { en: 'Cu&t', mr: 'कापा (&T)', hi: 'काटें (&T)' },
  'menu.copy': { en: '&Copy', mr: 'प्रत करा (&C)', hi: 'कॉपी करें (&C)' },
  'menu.paste': { en: '&Paste', mr: 'चिकटवा (&P)', hi: 'चिपकाएँ (&P)' },
  'menu.selectAll': { en: 'Select &all', mr: 'सगळे निवडा (&A)', hi: 'सब चुनें (&A)' },
  'menu.find': { en: '&Find…', mr: 'शोधा… (&F)', hi: 'खोजें… (&F)' },
  'menu.goTo': { en: '&Go to…', mr: 'येथे जा… (&G)', hi: 'यहाँ जाएँ… (&G)' },
  'menu.view': { en: '&View', mr: 'दृश्य (&V)', hi: 'दृश्य (&V)' },
  'menu.zoomIn': { en: '&Larger', mr: 'मोठे (&L)', hi: 'बड़ा (&L)' },
  'menu.zoomOut': { en: '&Smaller', mr: 'लहान (&S)', hi: 'छोटा (&S)' },
  'menu.actualSize': { en: '&Normal size', mr: 'मूळ आकार (&N)', hi: 'सामान्य आकार (&N)' },
  'menu.fullScreen': { en: '&Full screen', mr: 'पूर्ण पडदा (&F)', hi: 'पूरी स्क्रीन (&F)' },
  'menu.history': { en: '&History', mr: 'बदलांची नोंद (&H)', hi: 'बदलावों का रिकॉर्ड (&H)' },
  'menu.visitor': {
    en: 'Initials for a &visitor',
    mr: 'पाहुण्यांसमोर आद्याक्षरे (&V)',
    hi: 'आगंतुक के सामने आद्याक्षर (&V)',
  },
  'menu.helpMenu': { en: '&Help', mr: 'मदत (&H)', hi: 'मदद (&H)' },
  'menu.help': { en: '&Help for this screen', mr: 'या पडद्यासाठी मदत (&H)', hi: 'इस स्क्रीन के लिए मदद (&H)' },
  'menu.tryMadeUp': {
    en: '&Try with made-up people',
    mr: 'काल्पनिक माणसांसह करून पाहा (&T)',
    hi: 'काल्पनिक लोगों के साथ आज़माएँ (&T)',
  },
  'menu.leaveMadeUp': {
    en: '&Leave the made-up office',
    mr: 'सरावाचे कार्यालय सोडा (&L)',
    hi: 'अभ्यास का कार्यालय छोड़ें (&L)',
  },
} as const satisfies Messages;
