/** The calendar of all meetings: its views, its days, moving by keyboard and planning ahead. */

import type { Messages } from '../message.ts';

export const calendarWords = {
  'calendar.title': { en: 'Calendar', mr: 'दिनदर्शिका', hi: 'कैलेंडर' },
  'calendar.open': { en: 'Open the calendar', mr: 'दिनदर्शिका उघडा', hi: 'कैलेंडर खोलें' },
  'calendar.view': { en: 'Show', mr: 'काय दाखवायचे', hi: 'क्या दिखाएँ' },
  'calendar.viewWeek': { en: 'Week', mr: 'आठवडा', hi: 'हफ़्ता' },
  'calendar.viewMonth': { en: 'Month', mr: 'महिना', hi: 'महीना' },
  'calendar.viewAgenda': { en: 'Agenda', mr: 'यादी', hi: 'सूची' },
  'calendar.venue': { en: 'Venue', mr: 'ठिकाण', hi: 'स्थान' },
  'calendar.allVenues': { en: 'All venues', mr: 'सर्व ठिकाणे', hi: 'सभी स्थान' },
  'calendar.before': { en: 'Earlier', mr: 'आधीचे', hi: 'पहले का' },
  'calendar.after': { en: 'Later', mr: 'पुढचे', hi: 'आगे का' },
  'calendar.toToday': { en: 'Today', mr: 'आज', hi: 'आज' },
  'calendar.day': {
    en: '{day}: {count, plural, =0 {no meeting} one {# meeting} other {# meetings}}',
    mr: '{day}: {count, plural, =0 {बैठक नाही} one {# बैठक} other {# बैठका}}',
    hi: '{day}: {count, plural, =0 {कोई बैठक नहीं} one {# बैठक} other {# बैठकें}}',
  },
  'calendar.proposedCount': {
    en: '{count, plural, one {# day proposed} other {# days proposed}}',
    mr: '{count, plural, one {# दिवस सुचवला} other {# दिवस सुचवले}}',
    hi: '{count, plural, one {# दिन सुझाया} other {# दिन सुझाए}}',
  },
  'calendar.proposed': { en: 'proposed', mr: 'सुचवलेली', hi: 'सुझाई हुई' },
  'calendar.clashes': {
    en: '{count, plural, one {# needs a look} other {# need a look}}',
    mr: '{count, plural, one {# बैठक पाहायला हवी} other {# बैठका पाहायला हव्यात}}',
    hi: '{count, plural, one {# बैठक देखनी है} other {# बैठकें देखनी हैं}}',
  },
  'calendar.moved': { en: 'Moved', mr: 'हलवली', hi: 'बदली हुई' },
  'calendar.nothing': { en: 'Nothing on this day.', mr: 'या दिवशी काही नाही.', hi: 'इस दिन कुछ नहीं।' },
  'calendar.nothingInView': {
    en: 'Nothing in this month.',
    mr: 'या महिन्यात काही नाही.',
    hi: 'इस महीने कुछ नहीं।',
  },
  'calendar.keys': {
    en: 'Arrow keys pick a day. M takes a meeting along, Enter puts it down, Escape leaves it where it was.',
    mr: 'बाणांच्या कळांनी दिवस निवडा. M ने बैठक उचला, Enter ने ठेवा, Escape ने ती होती तिथेच राहते.',
    hi: 'तीर वाली कुंजियों से दिन चुनें। M से बैठक उठाएँ, Enter से रखें, Escape से वह जहाँ थी वहीं रहती है।',
  },
  'calendar.moving': {
    en: 'Moving {group}: pick a day and press Enter, or Escape to leave it.',
    mr: '{group} हलवत आहात: दिवस निवडून Enter दाबा, किंवा Escape ने सोडून द्या.',
    hi: '{group} बदल रहे हैं: दिन चुनकर Enter दबाएँ, या Escape से छोड़ दें।',
  },
  'calendar.movingGivenUp': {
    en: 'It stays where it was.',
    mr: 'ती होती तिथेच राहते.',
    hi: 'वह जहाँ थी वहीं रहती है।',
  },
  'calendar.noneToMove': {
    en: 'On this day there is no planned meeting to move.',
    mr: 'या दिवशी हलवण्यासारखी ठरलेली बैठक नाही.',
    hi: 'इस दिन बदलने लायक कोई तय बैठक नहीं है।',
  },
  'calendar.move': { en: 'Move', mr: 'हलवा', hi: 'बदलें' },
  'calendar.moveOf': {
    en: 'Move the meeting of {group}',
    mr: '{group} ची बैठक हलवा',
    hi: '{group} की बैठक बदलें',
  },
  'calendar.planThis': { en: 'Plan this', mr: 'ही ठरवा', hi: 'यह तय करें' },
  'calendar.planThisOf': {
    en: 'Plan the meeting of {group}',
    mr: '{group} ची बैठक ठरवा',
    hi: '{group} की बैठक तय करें',
  },
  'calendar.planAhead': {
    en: 'Plan the next three months',
    mr: 'पुढचे तीन महिने ठरवा',
    hi: 'अगले तीन महीने तय करें',
  },
  'calendar.plannedMany': {
    en: '{count, plural, one {# meeting planned.} other {# meetings planned.}}',
    mr: '{count, plural, one {# बैठक ठरवली.} other {# बैठका ठरवल्या.}}',
    hi: '{count, plural, one {# बैठक तय की।} other {# बैठकें तय कीं।}}',
  },
  'calendar.nothingToPlan': {
    en: 'The next three months are planned. Holidays wait for you to decide, day by day.',
    mr: 'पुढचे तीन महिने ठरलेले आहेत. सुट्टीच्या दिवशी काय करायचे ते तुम्ही एकेक करून ठरवा.',
    hi: 'अगले तीन महीने तय हैं। छुट्टी के दिनों में क्या करना है, यह आप एक-एक करके तय करें।',
  },
  'calendar.command': { en: 'Meetings planned ahead', mr: 'बैठका आधीच ठरवल्या', hi: 'बैठकें पहले से तय कीं' },
} as const satisfies Messages;
