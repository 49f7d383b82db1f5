/** Members who are counted only: on the register's screen, on the printed sheet, and wherever a register adds up. */

import type { Messages } from '../message.ts';

export const countedWords = {
  'counted.title': { en: 'Counted only', mr: 'फक्त मोजलेले', hi: 'केवल गिने गए' },
  'counted.hint': {
    en: 'Members who came and stand on no register; a number, never a name',
    mr: 'आलेले, पण हजेरीत नाव नको असलेले सदस्य; फक्त संख्या, नाव कधीच नाही',
    hi: 'आए हुए सदस्य जिनका नाम हाज़िरी में नहीं रहता; केवल संख्या, नाम कभी नहीं',
  },
  'counted.many': { en: '{count} counted only', mr: '{count} फक्त मोजलेले', hi: '{count} केवल गिने गए' },
  'counted.row': {
    en: 'Counted only, no name',
    mr: 'आता फक्त मोजले जातात (नाव नाही)',
    hi: 'अब केवल गिने जाते हैं (नाम नहीं)',
  },
  'counted.refused': {
    en: 'This member is counted only and stands on no register',
    mr: 'हे सदस्य फक्त मोजले जातात; ते कोणत्याही हजेरीत नसतात',
    hi: 'ये सदस्य केवल गिने जाते हैं; ये किसी हाज़िरी में नहीं रहते',
  },
  'counted.refusedNext': {
    en: 'Add one to “Counted only” at the foot of the sheet instead.',
    mr: 'त्याऐवजी पत्रकाच्या तळाशी “फक्त मोजलेले” मध्ये एक वाढवा.',
    hi: 'इसके बजाय पत्रक के नीचे “केवल गिने गए” में एक बढ़ाएँ।',
  },
} as const satisfies Messages;
