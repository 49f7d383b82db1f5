/** The printed sheet of a meeting. Its wording gives nothing away to whoever finds it. */

import type { Messages } from '../message.ts';

export const rosterWords = {
  'roster.meeting': { en: 'Meeting {number}', mr: 'बैठक {number}', hi: 'बैठक {number}' },
  'roster.facilitators': {
    en: '{count, plural, one {Facilitator} other {Facilitators}}',
    mr: '{count, plural, one {सुलभक} other {सुलभक}}',
    hi: '{count, plural, one {सुगमकर्ता} other {सुगमकर्ता}}',
  },
  'roster.rowNumber': { en: 'No.', mr: 'क्र.', hi: 'क्र.' },
  'roster.name': { en: 'Name', mr: 'नाव', hi: 'नाम' },
  'roster.timeIn': { en: 'Time in', mr: 'येण्याची वेळ', hi: 'आने का समय' },
  'roster.tick': { en: 'Tick', mr: 'खूण', hi: 'निशान' },
  'roster.signature': { en: 'Signature or tick', mr: 'सही किंवा खूण', hi: 'हस्ताक्षर या निशान' },
  'roster.newcomers': {
    en: 'New today? Write the name you like to be called by',
    mr: 'आज नवीन आलात? तुम्हाला आवडेल ते नाव लिहा',
    hi: 'आज पहली बार आए? जो नाम अच्छा लगे वही लिखें',
  },
  'roster.headcount': { en: 'In the room', mr: 'एकूण उपस्थित', hi: 'कुल उपस्थित' },
  'roster.visitors': { en: 'Visitors', mr: 'पाहुणे', hi: 'मेहमान' },
  'roster.conductSpeak': {
    en: 'Speak or stay silent, as you like',
    mr: 'बोला किंवा शांत राहा, तुमच्या मनाप्रमाणे',
    hi: 'बोलें या चुप रहें, जैसा मन हो',
  },
  'roster.conductEqual': {
    en: 'No one stands above another',
    mr: 'इथे कोणी लहान-मोठे नाही',
    hi: 'यहाँ कोई छोटा-बड़ा नहीं',
  },
  'roster.conductStays': {
    en: 'What is said here stays here',
    mr: 'इथले बोलणे इथेच राहते',
    hi: 'यहाँ की बात यहीं रहती है',
  },
  'roster.conductKind': {
    en: 'No one is judged',
    mr: 'कोणालाही नावे ठेवली जात नाहीत',
    hi: 'किसी को परखा नहीं जाता',
  },
  'roster.sheet': { en: 'Sheet {number}', mr: 'पत्रक {number}', hi: 'पत्रक {number}' },
  'roster.page': { en: 'Page {page} / {pages}', mr: 'पान {page} / {pages}', hi: 'पृष्ठ {page} / {pages}' },
} as const satisfies Messages;
