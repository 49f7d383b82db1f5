/** How the sheets of a group look on paper, as chosen for the group. */

import type { Messages } from '../message.ts';

export const groupPaperWords = {
  'groupPaper.form': { en: 'Sheet', mr: 'पत्रक', hi: 'पत्रक' },
  'groupPaper.plain': { en: 'For one meeting', mr: 'एका बैठकीसाठी', hi: 'एक बैठक के लिए' },
  'groupPaper.large': {
    en: 'For one meeting, large print',
    mr: 'एका बैठकीसाठी, मोठी अक्षरे',
    hi: 'एक बैठक के लिए, बड़े अक्षर',
  },
  'groupPaper.sixMeetings': {
    en: 'For the next six meetings',
    mr: 'पुढील सहा बैठकांसाठी',
    hi: 'अगली छह बैठकों के लिए',
  },
  'groupPaper.sixMeetingsLarge': {
    en: 'For the next six meetings, large print',
    mr: 'पुढील सहा बैठकांसाठी, मोठी अक्षरे',
    hi: 'अगली छह बैठकों के लिए, बड़े अक्षर',
  },
  'groupPaper.leavesOut': {
    en: 'Left out, because the group decides itself whether it meets on a holiday: {dates}. Plan the day on the group’s page if it does.',
    mr: 'वगळले, कारण सुट्टीच्या दिवशी भेटायचे की नाही हे गट स्वतः ठरवतो: {dates}. भेटणार असल्यास गटाच्या पानावर तो दिवस ठरवा.',
    hi: 'छोड़े गए, क्योंकि छुट्टी के दिन मिलना है या नहीं यह समूह ख़ुद तय करता है: {dates}। मिलना हो तो समूह के पन्ने पर वह दिन तय करें।',
  },
  'groupPaper.plansToo': {
    en: 'Printing plans the days that are only proposed so far: {dates}',
    mr: 'छापताना आतापर्यंत फक्त सुचवलेले हे दिवस ठरवले जातील: {dates}',
    hi: 'छापते समय अब तक केवल सुझाए गए ये दिन तय हो जाएँगे: {dates}',
  },
  'groupPaper.onSharedSheet': {
    en: 'Printed already, on a sheet for six meetings: {groups}',
    mr: 'सहा बैठकांच्या पत्रकावर आधीच छापलेले: {groups}',
    hi: 'छह बैठकों के पत्रक पर पहले ही छपा: {groups}',
  },
  'groupPaper.nothingLeft': {
    en: 'Nothing is left to print for this week',
    mr: 'या आठवड्यासाठी छापायचे काही उरलेले नाही',
    hi: 'इस सप्ताह के लिए छापने को कुछ बाकी नहीं है',
  },
  'groupPaper.didPrepareSix': {
    en: 'Numbered a sheet for six meetings',
    mr: 'सहा बैठकांच्या पत्रकाला क्रमांक दिला',
    hi: 'छह बैठकों के पत्रक को क्रमांक दिया',
  },
  'groupPaper.remembered': {
    en: 'Kept for this group; the rosters of the week look like this, too.',
    mr: 'या गटासाठी असेच लक्षात ठेवले जाते; आठवड्याची हजेरीपत्रकेही अशीच असतात.',
    hi: 'इस समूह के लिए ऐसा ही याद रहता है; सप्ताह के हाज़िरी-पत्रक भी ऐसे ही होते हैं।',
  },
  'groupPaper.asChosen': {
    en: 'Each group’s sheet looks as it was last chosen for that group, on the roster of one of its meetings.',
    mr: 'प्रत्येक गटाचे पत्रक त्या गटासाठी शेवटी निवडल्याप्रमाणे दिसते; निवड त्याच्या बैठकीच्या हजेरीपत्रकावर करता येते.',
    hi: 'हर समूह का पत्रक वैसा दिखता है जैसा उस समूह के लिए पिछली बार चुना गया; चुनाव उसकी किसी बैठक के हाज़िरी-पत्रक पर होता है।',
  },
  'groupPaper.field': { en: 'Sheet of its meetings', mr: 'बैठकांचे पत्रक', hi: 'बैठकों का पत्रक' },
  'groupPaper.didChoose': {
    en: 'Chose how a group’s sheets look',
    mr: 'गटाची पत्रके कशी दिसावीत ते निवडले',
    hi: 'चुना कि समूह के पत्रक कैसे दिखें',
  },
} as const satisfies Messages;
