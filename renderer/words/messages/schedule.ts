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
    en: '{nths} {weekday} of the month',
    mr: 'दर महिन्याच्या {nths} {weekday}ी',
    hi: 'हर महीने के {nths} {weekday} को',
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
