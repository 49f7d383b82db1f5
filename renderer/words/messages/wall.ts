/** Sheets for the wall and for home: what a group keeps to, when it meets this term, and who facilitates in the coming weeks. */

import type { Messages } from '../message.ts';

export const wallWords = {
  'wall.title': { en: 'On paper', mr: 'कागदावर', hi: 'काग़ज़ पर' },
  'wall.conductOpen': {
    en: 'Code of conduct for the wall',
    mr: 'भिंतीसाठी आचारसंहिता',
    hi: 'दीवार के लिए आचार संहिता',
  },
  'wall.conductHeading': { en: 'What we keep to', mr: 'आपण हे पाळतो', hi: 'हम इन बातों का ध्यान रखते हैं' },
  'wall.conductLanguages': { en: 'A sheet in each of', mr: 'या भाषांत एकेक पत्रक', hi: 'इन भाषाओं में एक-एक पत्रक' },
  'wall.conductNotWritten': {
    en: 'Not written yet in: {languages}',
    mr: 'या भाषांत अजून लिहिलेली नाही: {languages}',
    hi: 'इन भाषाओं में अभी नहीं लिखी गई: {languages}',
  },
  'wall.conductVersion': {
    en: 'Edition {version} · since {date}',
    mr: 'आवृत्ती {version} · {date} पासून',
    hi: 'संस्करण {version} · {date} से',
  },
  'wall.conductNone': {
    en: 'No code of conduct is in force yet',
    mr: 'अजून कोणतीही आचारसंहिता लागू नाही',
    hi: 'अभी कोई आचार संहिता लागू नहीं है',
  },
  'wall.conductHelp': {
    en: 'The code of conduct that is in force, in letters to be read from across the room. A copier enlarges it to A3 as it is.',
    mr: 'लागू असलेली आचारसंहिता, खोलीच्या दुसऱ्या टोकावरून वाचता येईल अशा अक्षरांत. झेरॉक्सवर ती A3 आकारात जशीच्या तशी मोठी करता येते.',
    hi: 'लागू आचार संहिता, कमरे के दूसरे छोर से पढ़े जा सकने वाले अक्षरों में। फ़ोटोकॉपी से यह ज्यों की त्यों A3 में बड़ी हो जाती है।',
  },
  'wall.preview': {
    en: 'The pages as they will be printed',
    mr: 'छापली जातील तशी पाने',
    hi: 'पन्ने, जैसे छपेंगे',
  },
  'wall.printedSaid': { en: 'It went to the printer', mr: 'छपाईला गेले', hi: 'छपने गया' },
  'wall.pdfSaid': { en: 'Saved as {name}', mr: '{name} म्हणून जतन झाले', hi: '{name} के रूप में सहेजा गया' },
  'wall.termOpen': { en: 'Dates of the term', mr: 'सत्राच्या तारखा', hi: 'सत्र की तारीख़ें' },
  'wall.termHeading': { en: 'When we meet', mr: 'आपण कधी भेटतो', hi: 'हम कब मिलते हैं' },
  'wall.termSpan': { en: 'How far ahead', mr: 'किती काळासाठी', hi: 'कितने समय के लिए' },
  'wall.months': {
    en: '{count, plural, one {# month} other {# months}}',
    mr: '{count, plural, one {# महिना} other {# महिने}}',
    hi: '{count, plural, one {# महीना} other {# महीने}}',
  },
  'wall.termProposed': { en: 'not fixed yet', mr: 'ठरायचे आहे', hi: 'तय होना बाकी' },
  'wall.termCancelled': { en: 'no meeting', mr: 'बैठक नाही', hi: 'बैठक नहीं' },
  'wall.termNone': {
    en: 'No meeting is planned or proposed in this time',
    mr: 'या काळात कोणतीही बैठक ठरलेली किंवा सुचवलेली नाही',
    hi: 'इस समय में कोई बैठक तय या सुझाई नहीं गई है',
  },
  'wall.termHelp': {
    en: 'Planned meetings, and the days that the rhythm proposes, under the name that tells a stranger nothing: it may hang on a wall and go home.',
    mr: 'ठरलेल्या बैठका आणि नियमाने सुचवलेले दिवस, परक्याला काहीही न सांगणाऱ्या नावाखाली: हे भिंतीवर लावता आणि घरी नेता येते.',
    hi: 'तय बैठकें और नियम से सुझाए गए दिन, ऐसे नाम से जिससे अजनबी कुछ न समझे: इसे दीवार पर लगा सकते हैं और घर ले जा सकते हैं।',
  },
  'wall.planOpen': { en: 'Facilitators’ plan', mr: 'सुलभकांचे नियोजन', hi: 'सुगमकर्ताओं की योजना' },
  'wall.planWeeks': { en: 'How far ahead', mr: 'किती काळासाठी', hi: 'कितने समय के लिए' },
  'wall.weeks': {
    en: '{count, plural, one {# week} other {# weeks}}',
    mr: '{count, plural, one {# आठवडा} other {# आठवडे}}',
    hi: '{count, plural, one {# सप्ताह} other {# सप्ताह}}',
  },
  'wall.planThrough': { en: 'Through {date}', mr: '{date} पर्यंत', hi: '{date} तक' },
  'wall.planWarning': {
    en: 'For the facilitators themselves: it names them, and no other member.',
    mr: 'हे फक्त सुलभकांसाठी आहे: यात त्यांचीच नावे आहेत, इतर कोणत्याही सदस्याचे नाव नाही.',
    hi: 'यह केवल सुगमकर्ताओं के लिए है: इसमें उन्हीं के नाम हैं, किसी और सदस्य का नहीं।',
  },
  'wall.planNone': {
    en: 'No meeting is planned in this time',
    mr: 'या काळात कोणतीही बैठक ठरलेली नाही',
    hi: 'इस समय में कोई बैठक तय नहीं है',
  },
} as const satisfies Messages;
