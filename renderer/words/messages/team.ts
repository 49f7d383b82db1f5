/** The team of a meeting: facilitators, co-facilitators and anchor persons, and who has which part. */

import type { Messages } from '../message.ts';

export const teamWords = {
  'team.title': { en: 'Who carries it', mr: 'बैठक कोण सांभाळणार', hi: 'बैठक कौन सँभालेंगे' },
  'team.partOf': { en: '{name} as', mr: '{name}: भूमिका', hi: '{name}: भूमिका' },
  'team.addAs': { en: 'Name another as', mr: 'आणखी कोण, कोणत्या भूमिकेत', hi: 'और किस भूमिका में' },
  'team.addWho': { en: 'Who', mr: 'कोण', hi: 'कौन' },
  'team.takeUsual': {
    en: 'Take the group’s usual team',
    mr: 'गटाचे नेहमीचे सुलभक घ्या',
    hi: 'समूह के हमेशा वाले लोग लें',
  },
  'team.said': {
    en: 'Who carries this meeting is changed',
    mr: 'ही बैठक सांभाळणारे बदलले',
    hi: 'यह बैठक सँभालने वाले बदले गए',
  },
  'team.fieldCoFacilitators': { en: 'Co-facilitators', mr: 'सह-सुलभक', hi: 'सह-सुगमकर्ता' },
  'team.fieldAnchors': { en: 'Anchor persons', mr: 'आधार व्यक्ती', hi: 'आधार व्यक्ति' },
  'team.onSheetCoFacilitators': {
    en: '{count, plural, one {Co-facilitator} other {Co-facilitators}}',
    mr: '{count, plural, one {सह-सुलभक} other {सह-सुलभक}}',
    hi: '{count, plural, one {सह-सुगमकर्ता} other {सह-सुगमकर्ता}}',
  },
  'team.onSheetAnchors': {
    en: '{count, plural, one {Anchor person} other {Anchor persons}}',
    mr: '{count, plural, one {आधार व्यक्ती} other {आधार व्यक्ती}}',
    hi: '{count, plural, one {आधार व्यक्ति} other {आधार व्यक्ति}}',
  },
} as const satisfies Messages;
