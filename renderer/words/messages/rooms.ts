/** The calendar by rooms: which is taken when. */

import type { Messages } from '../message.ts';

export const roomsWords = {
  'rooms.title': { en: 'Rooms side by side', mr: 'खोल्या शेजारी शेजारी', hi: 'कमरे साथ-साथ' },
  'rooms.viewWeek': { en: 'Rooms, a week', mr: 'खोल्या, एक आठवडा', hi: 'कमरे, एक हफ़्ता' },
  'rooms.viewDay': { en: 'Rooms, a day', mr: 'खोल्या, एक दिवस', hi: 'कमरे, एक दिन' },
  'rooms.day': { en: 'Day', mr: 'दिवस', hi: 'दिन' },
  'rooms.free': { en: 'free', mr: 'मोकळी', hi: 'ख़ाली' },
  'rooms.wholeHouse': { en: 'no particular room', mr: 'ठरावीक खोली नाही', hi: 'कोई ख़ास कमरा नहीं' },
  'rooms.minutes': {
    en: '{count, plural, one {# minute} other {# minutes}}',
    mr: '{count, plural, one {# मिनिट} other {# मिनिटे}}',
    hi: '{count, plural, one {# मिनट} other {# मिनट}}',
  },
  'rooms.takenTwice': {
    en: 'Taken twice at one time',
    mr: 'एकाच वेळी दोन बैठका',
    hi: 'एक ही समय दो बैठकें',
  },
  'rooms.noVenue': {
    en: 'No venue is in the records yet.',
    mr: 'अजून एकही ठिकाण नोंदलेले नाही.',
    hi: 'अभी कोई स्थान दर्ज नहीं है।',
  },
} as const satisfies Messages;
