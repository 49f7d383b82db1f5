/** Meetings as a file for the calendar of a phone. */

import type { Messages } from '../message.ts';

export const calendarFileWords = {
  'calendarFile.open': {
    en: 'Save as a calendar file',
    mr: 'कॅलेंडर फाइल म्हणून जतन करा',
    hi: 'कैलेंडर फ़ाइल के रूप में सहेजें',
  },
  'calendarFile.title': {
    en: 'Meetings for a phone’s calendar',
    mr: 'फोनच्या कॅलेंडरसाठी बैठका',
    hi: 'फ़ोन के कैलेंडर के लिए बैठकें',
  },
  'calendarFile.text': {
    en: 'The file is plain text. Whoever has it can read it, and Sobat cannot take it back.',
    mr: 'ही फाइल साधा मजकूर आहे. ती ज्यांच्याकडे असेल ते वाचू शकतात, आणि सोबत ती परत घेऊ शकत नाही.',
    hi: 'यह फ़ाइल सादा पाठ है। जिनके पास होगी वे पढ़ सकते हैं, और सोबत उसे वापस नहीं ले सकता।',
  },
  'calendarFile.discreet': {
    en: 'In it are the discreet names of the groups, days and hours. No member and no facilitator is named.',
    mr: 'त्यात गटांची साधी नावे, दिवस आणि वेळ असते. सदस्य किंवा सुलभक यांचे नाव नसते.',
    hi: 'उसमें समूहों के सादे नाम, दिन और समय होते हैं। किसी सदस्य या सुगमकर्ता का नाम नहीं होता।',
  },
  'calendarFile.span': { en: 'From today on', mr: 'आजपासून', hi: 'आज से' },
  'calendarFile.months': {
    en: '{count, plural, one {# month} other {# months}}',
    mr: '{count, plural, one {# महिना} other {# महिने}}',
    hi: '{count, plural, one {# महीना} other {# महीने}}',
  },
  'calendarFile.withVenue': { en: 'With the venue', mr: 'ठिकाणासह', hi: 'स्थान के साथ' },
  'calendarFile.withVenueHint': {
    en: 'Whoever sees the file then knows where the group meets.',
    mr: 'मग फाइल पाहणाऱ्यांना गट कुठे भेटतो ते कळते.',
    hi: 'तब फ़ाइल देखने वाले जान जाते हैं कि समूह कहाँ मिलता है।',
  },
  'calendarFile.noted': {
    en: 'The history keeps that it was saved. Save it again after a change: a moved meeting moves in the calendar, too.',
    mr: 'ती जतन केल्याची नोंद राहते. बदलानंतर पुन्हा जतन करा: हलवलेली बैठक कॅलेंडरमध्येही हलते.',
    hi: 'सहेजने की बात दर्ज रहती है। बदलाव के बाद फिर सहेजें: बदली हुई बैठक कैलेंडर में भी बदल जाती है।',
  },
  'calendarFile.nothingAhead': {
    en: 'No meeting is planned in this time, so there is nothing to save.',
    mr: 'या काळात एकही बैठक ठरलेली नाही, म्हणून जतन करण्यासारखे काही नाही.',
    hi: 'इस समय में कोई बैठक तय नहीं है, इसलिए सहेजने को कुछ नहीं है।',
  },
  'calendarFile.command': {
    en: 'Saved a calendar file',
    mr: 'कॅलेंडर फाइल जतन केली',
    hi: 'कैलेंडर फ़ाइल सहेजी',
  },
} as const satisfies Messages;
