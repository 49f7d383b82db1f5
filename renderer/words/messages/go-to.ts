/** Commands by their name, for whoever looks for what to do rather than where to go. */

import type { Messages } from '../message.ts';

export const goToWords = {
  'goTo.lock': { en: 'Lock the desk', mr: 'डेस्कला कुलूप लावा', hi: 'डेस्क लॉक करें' },
  'goTo.undo': { en: 'Undo the last action', mr: 'शेवटची कृती पूर्ववत करा', hi: 'पिछला काम वापस लें' },
  'goTo.print': { en: 'Print what is on the screen', mr: 'पडद्यावर आहे ते छापा', hi: 'स्क्रीन पर जो है वह छापें' },
  'goTo.help': { en: 'Help for this screen', mr: 'या पडद्यासाठी मदत', hi: 'इस स्क्रीन के लिए मदद' },
  'goTo.backup': { en: 'Make a backup', mr: 'बॅकअप घ्या', hi: 'बैकअप लें' },
  'goTo.visitor': {
    en: 'A visitor comes: show initials only',
    mr: 'पाहुणे येत आहेत: फक्त आद्याक्षरे दाखवा',
    hi: 'आगंतुक आ रहे हैं: केवल आद्याक्षर दिखाएँ',
  },
} as const satisfies Messages;
