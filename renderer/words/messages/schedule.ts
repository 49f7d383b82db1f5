/** The rhythm of a group, spoken. Weekday names come from the engine; the endings Marathi and Hindi need stand here. */

import type { Messages } from '../message.ts';

export const scheduleWords = {
  'schedule.sentence': {
    en: '{days}, {time}, for {minutes, plural, one {# minute} other {# minutes}}',
    mr: '{days}, {time}, {minutes, plural, one {# मिनिट} other {# मिनिटे}}',
    hi: '{days}, {time}, {minutes, plural, one {# मिनट} other {# मिनट}}',
  },
  'schedule.weekly': {
    en: '{every, plural, =1 {Every {weekday}} other {Every # weeks on {weekday}}}',
    mr: '{every, plural, =1 {दर {weekday}ी} other {दर # आठवड्यांनी {weekday}ी}}',
    hi: '{every, plural, =1 {हर {weekday}} other {हर # हफ़्ते में {weekday} को}}',
  },
  'schedule.nthWeekdays': {
    en: '{parts} of the month',
    mr: 'दर महिन्याच्या {parts}',
    hi: 'हर महीने के {parts} को',
  },
  'schedule.monday': { en: 'Monday', mr: 'सोमवारी', hi: 'सोमवार' },
  'schedule.tuesday': { en: 'Tuesday', mr: 'मंगळवारी', hi: 'मंगलवार' },
  'schedule.wednesday': { en: 'Wednesday', mr: 'बुधवारी', hi: 'बुधवार' },
  'schedule.thursday': { en: 'Thursday', mr: 'गुरुवारी', hi: 'गुरुवार' },
  'schedule.friday': { en: 'Friday', mr: 'शुक्रवारी', hi: 'शुक्रवार' },
  'schedule.saturday': { en: 'Saturday', mr: 'शनिवारी', hi: 'शनिवार' },
  'schedule.sunday': { en: 'Sunday', mr: 'रविवारी', hi: 'रविवार' },
  'schedule.onDays': { en: 'On {days}', mr: '{days} रोजी', hi: '{days} को' },
  'schedule.onManyDays': {
    en: 'On {count} chosen days between {from} and {until}',
    mr: '{from} ते {until} या काळात निवडलेल्या {count} दिवशी',
    hi: '{from} से {until} के बीच चुने हुए {count} दिनों को',
  },
  'schedule.from': {
    en: '{sentence}, from {from}',
    mr: '{sentence}, {from} पासून',
    hi: '{sentence}, {from} से',
  },
  'schedule.until': {
    en: '{sentence}, until {until}',
    mr: '{sentence}, {until} पर्यंत',
    hi: '{sentence}, {until} तक',
  },
  'schedule.fromUntil': {
    en: '{sentence}, from {from} until {until}',
    mr: '{sentence}, {from} ते {until} पर्यंत',
    hi: '{sentence}, {from} से {until} तक',
  },
  'schedule.pause': { en: 'from {from} to {through}', mr: '{from} ते {through}', hi: '{from} से {through} तक' },
  'schedule.paused': {
    en: '{sentence}; no meetings {pauses}',
    mr: '{sentence}; {pauses} या काळात बैठका नसतात',
    hi: '{sentence}; {pauses} बैठकें नहीं होतीं',
  },
  'schedule.first': { en: '1st', mr: 'पहिल्या', hi: 'पहले' },
  'schedule.second': { en: '2nd', mr: 'दुसऱ्या', hi: 'दूसरे' },
  'schedule.third': { en: '3rd', mr: 'तिसऱ्या', hi: 'तीसरे' },
  'schedule.fourth': { en: '4th', mr: 'चौथ्या', hi: 'चौथे' },
  'schedule.fifth': { en: '5th', mr: 'पाचव्या', hi: 'पाँचवें' },
  'schedule.last': { en: 'last', mr: 'शेवटच्या', hi: 'आख़िरी' },
  'schedule.time': {
    en: '{clock} {part, select, early {am} morning {am} other {pm}}',
    mr: '{part, select, early {रात्री} morning {सकाळी} noon {दुपारी} evening {संध्याकाळी} other {रात्री}} {clock}',
    hi: '{part, select, early {रात} morning {सुबह} noon {दोपहर} evening {शाम} other {रात}} {clock}',
  },
} as const satisfies Messages;
