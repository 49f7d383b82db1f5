/** Taking back, doing again, the recycle bin: what stands in the way, and what was brought back. */

import type { Messages } from '../message.ts';

export const undoWords = {
  'undo.takenBack': { en: 'Taken back: {what}', mr: 'पूर्ववत केले: {what}', hi: 'वापस लिया गया: {what}' },
  'undo.doneAgain': { en: 'Done again: {what}', mr: 'पुन्हा केले: {what}', hi: 'फिर से किया गया: {what}' },
  'undo.takenBackOf': {
    en: 'Taken back: {what} – {about}',
    mr: 'पूर्ववत केले: {what} – {about}',
    hi: 'वापस लिया गया: {what} – {about}',
  },
  'undo.doneAgainOf': {
    en: 'Done again: {what} – {about}',
    mr: 'पुन्हा केले: {what} – {about}',
    hi: 'फिर से किया गया: {what} – {about}',
  },
  'undo.again': { en: 'Do it again', mr: 'पुन्हा करा', hi: 'फिर से करें' },
  'undo.look': { en: 'Look at it', mr: 'ते पाहा', hi: 'उसे देखें' },
  'undo.tooOld': {
    en: 'This is from {date}. Only what was done in the last {days} days can be taken back.',
    mr: 'हे {date} रोजीचे आहे. फक्त मागील {days} दिवसांत केलेले पूर्ववत करता येते.',
    hi: 'यह {date} का है। केवल पिछले {days} दिनों में किया हुआ वापस लिया जा सकता है।',
  },
  'undo.notYours': {
    en: 'Only {name} can take this back: it is theirs.',
    mr: 'हे फक्त {name} पूर्ववत करू शकतात: ते त्यांनी केले आहे.',
    hi: 'इसे केवल {name} वापस ले सकते हैं: यह उन्होंने किया है।',
  },
  'undo.alreadyUndone': {
    en: '{who} took this back on {date}.',
    mr: '{who} यांनी हे {date} रोजी पूर्ववत केले.',
    hi: '{who} ने इसे {date} को वापस लिया।',
  },
  'undo.stands': {
    en: 'This cannot be taken back while later changes stand on it',
    mr: 'नंतरचे बदल यावर अवलंबून असेपर्यंत हे पूर्ववत करता येत नाही',
    hi: 'जब तक बाद के बदलाव इस पर टिके हैं, इसे वापस नहीं लिया जा सकता',
  },
  'undo.standsChanged': {
    en: 'On {date} {who} changed {record} after that: {fields}.',
    mr: 'त्यानंतर {date} रोजी {who} यांनी {record} मध्ये हे बदलले: {fields}.',
    hi: 'उसके बाद {date} को {who} ने {record} में यह बदला: {fields}।',
  },
  'undo.standsOther': {
    en: 'After that, on {date}, {who}: {what} – {record}.',
    mr: 'त्यानंतर {date} रोजी, {who}: {what} – {record}.',
    hi: 'उसके बाद {date} को, {who}: {what} – {record}।',
  },
  'undo.standsMore': {
    en: '{count, plural, one {And one more change after it.} other {And # more changes after it.}}',
    mr: '{count, plural, one {आणि त्यानंतर आणखी एक बदल.} other {आणि त्यानंतर आणखी # बदल.}}',
    hi: '{count, plural, one {और उसके बाद एक और बदलाव।} other {और उसके बाद # और बदलाव।}}',
  },
  'undo.standsNext': {
    en: 'Nothing was changed. Take the later changes back first, or correct the record by hand.',
    mr: 'काहीही बदलले नाही. आधी नंतरचे बदल पूर्ववत करा, किंवा नोंद हाताने दुरुस्त करा.',
    hi: 'कुछ भी नहीं बदला। पहले बाद के बदलाव वापस लें, या रिकॉर्ड हाथ से सुधारें।',
  },
  'undo.standsUnknown': {
    en: 'A record it touched is no longer as it was left then.',
    mr: 'यातली एखादी नोंद आता तेव्हासारखी राहिलेली नाही.',
    hi: 'इसका कोई रिकॉर्ड अब वैसा नहीं है जैसा तब छोड़ा गया था।',
  },
} as const satisfies Messages;
