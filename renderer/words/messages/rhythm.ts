/** Typing the rhythm of a group: further weekdays, chosen days, its end, its pauses, and what becomes of holidays. */

import type { Messages } from '../message.ts';

export const rhythmWords = {
  'rhythm.givenDays': {
    en: 'On days chosen one by one',
    mr: 'एकेक करून निवडलेल्या दिवशी',
    hi: 'एक-एक करके चुने हुए दिनों को',
  },
  'rhythm.dayOf': { en: 'Day {number}', mr: 'दिवस {number}', hi: 'दिन {number}' },
  'rhythm.addDay': { en: 'Another day', mr: 'आणखी एक दिवस', hi: 'एक और दिन' },
  'rhythm.removeDay': { en: 'Remove day {number}', mr: 'दिवस {number} काढा', hi: 'दिन {number} हटाएँ' },
  'rhythm.addWeekday': { en: 'Another weekday', mr: 'आणखी एक वार', hi: 'सप्ताह का एक और दिन' },
  'rhythm.weekdayOf': { en: 'Weekday {number}', mr: 'वार {number}', hi: 'सप्ताह का दिन {number}' },
  'rhythm.nthsOf': {
    en: 'Which ones of weekday {number}?',
    mr: 'वार {number}: महिन्यातील कोणते?',
    hi: 'दिन {number}: महीने के कौन-से?',
  },
  'rhythm.removeWeekday': {
    en: 'Remove weekday {number}',
    mr: 'वार {number} काढा',
    hi: 'सप्ताह का दिन {number} हटाएँ',
  },
  'rhythm.endsOn': { en: 'Last day, if it ends', mr: 'शेवटचा दिवस, ठरला असेल तर', hi: 'आख़िरी दिन, अगर तय हो' },
  'rhythm.endsOnHint': {
    en: 'Leave it empty for a group that goes on',
    mr: 'गट पुढे चालू राहणार असेल तर रिकामे सोडा',
    hi: 'समूह आगे भी चलेगा तो ख़ाली छोड़ें',
  },
  'rhythm.pauses': {
    en: 'Pauses, such as the summer',
    mr: 'खंड, जसे उन्हाळ्याची सुट्टी',
    hi: 'विराम, जैसे गर्मी की छुट्टियाँ',
  },
  'rhythm.pauseFrom': { en: 'Pause {number} from', mr: 'खंड {number} कधीपासून', hi: 'विराम {number} कब से' },
  'rhythm.pauseThrough': { en: 'Pause {number} to', mr: 'खंड {number} कधीपर्यंत', hi: 'विराम {number} कब तक' },
  'rhythm.addPause': { en: 'Add a pause', mr: 'खंड जोडा', hi: 'विराम जोड़ें' },
  'rhythm.removePause': { en: 'Remove pause {number}', mr: 'खंड {number} काढा', hi: 'विराम {number} हटाएँ' },
  'rhythm.onHolidays': {
    en: 'When the day is a holiday',
    mr: 'त्या दिवशी सुट्टी असेल तर',
    hi: 'उस दिन छुट्टी हो तो',
  },
  'rhythm.holidayAsk': { en: 'Ask each time', mr: 'दर वेळी विचारा', hi: 'हर बार पूछें' },
  'rhythm.holidaySkip': { en: 'No meeting', mr: 'बैठक नाही', hi: 'बैठक नहीं' },
  'rhythm.holidayMeet': { en: 'Meet anyway', mr: 'तरीही बैठक घ्या', hi: 'फिर भी बैठक करें' },
  'rhythm.dayIsHoliday': {
    en: '{day}: {name} (holiday)',
    mr: '{day}: {name} (सुट्टी)',
    hi: '{day}: {name} (छुट्टी)',
  },
  'rhythm.daySkipped': {
    en: '{day}: {name}, no meeting',
    mr: '{day}: {name}, बैठक नाही',
    hi: '{day}: {name}, बैठक नहीं',
  },
  'rhythm.endsSooner': {
    en: 'After these days the rhythm ends.',
    mr: 'या दिवसांनंतर बैठका संपतात.',
    hi: 'इन दिनों के बाद बैठकें ख़त्म होती हैं।',
  },
  'rhythm.noDays': {
    en: 'From today on this gives no day.',
    mr: 'आजपासून पुढे यातून एकही दिवस येत नाही.',
    hi: 'आज से आगे इससे कोई दिन नहीं आता।',
  },
} as const satisfies Messages;
