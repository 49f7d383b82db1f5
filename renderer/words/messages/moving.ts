/** Moving a meeting, and what becomes of planned meetings when a group changes its rule. */

import type { Messages } from '../message.ts';

export const movingWords = {
  'moving.open': { en: 'Move this meeting', mr: 'ही बैठक हलवा', hi: 'यह बैठक बदलें' },
  'moving.title': { en: 'Move the meeting of {group}', mr: '{group} ची बैठक हलवा', hi: '{group} की बैठक बदलें' },
  'moving.stays': {
    en: 'Its number, its team and its register stay as they are.',
    mr: 'तिचा क्रमांक, सुलभक आणि हजेरी तशीच राहते.',
    hi: 'उसका क्रमांक, सुगमकर्ता और हाज़िरी वैसी ही रहती है।',
  },
  'moving.printed': {
    en: 'Sheet {number} is printed with the old day. Print it again after moving; it keeps its number.',
    mr: 'हजेरीपत्रक {number} जुन्या दिवसासह छापले आहे. हलवल्यावर ते पुन्हा छापा; क्रमांक तोच राहील.',
    hi: 'हाज़िरी-पत्रक {number} पुराने दिन के साथ छपा है। बदलने के बाद उसे फिर छापें; क्रमांक वही रहेगा।',
  },
  'moving.date': { en: 'New day', mr: 'नवा दिवस', hi: 'नया दिन' },
  'moving.time': { en: 'Time', mr: 'वेळ', hi: 'समय' },
  'moving.venue': { en: 'Venue', mr: 'ठिकाण', hi: 'स्थान' },
  'moving.room': { en: 'Room', mr: 'खोली', hi: 'कमरा' },
  'moving.noRoom': { en: 'No particular room', mr: 'ठरावीक खोली नाही', hi: 'कोई ख़ास कमरा नहीं' },
  'moving.reason': { en: 'Why it is moved', mr: 'का हलवली', hi: 'क्यों बदली' },
  'moving.move': { en: 'Move it', mr: 'हलवा', hi: 'बदलें' },
  'moving.moveAnyway': { en: 'Move it anyway', mr: 'तरीही हलवा', hi: 'फिर भी बदलें' },
  'moving.said': {
    en: 'Moved to {date}, {time}.',
    mr: '{date}, {time} ला हलवली.',
    hi: '{date}, {time} पर बदली गई।',
  },
  'moving.command': { en: 'Meeting moved', mr: 'बैठक हलवली', hi: 'बैठक बदली' },
  'moving.field': { en: 'Moved from', mr: 'आधी ठरलेला दिवस', hi: 'पहले तय दिन' },
  'moving.reasonRoomNeeded': {
    en: 'The room is needed otherwise',
    mr: 'खोली दुसऱ्या कामासाठी हवी आहे',
    hi: 'कमरा किसी और काम के लिए चाहिए',
  },
  'moving.reasonGroupAsked': { en: 'The group asked for it', mr: 'गटाने विनंती केली', hi: 'समूह ने कहा' },
  'moving.clashes': {
    en: 'Look at this first',
    mr: 'आधी हे पाहा',
    hi: 'पहले यह देखें',
  },
  'moving.sameRoom': {
    en: '{group} is in the same room at {time}.',
    mr: '{time} ला त्याच खोलीत {group} ची बैठक आहे.',
    hi: '{time} पर उसी कमरे में {group} की बैठक है।',
  },
  'moving.sameFacilitator': {
    en: '{names} would be needed in {group} at {time}, too.',
    mr: '{time} ला {group} मध्येही {names} लागतील.',
    hi: '{time} पर {group} में भी {names} की ज़रूरत होगी।',
  },
  'moving.groupMeetsAlready': {
    en: 'The group already meets that day at {time}.',
    mr: 'त्या दिवशी {time} ला गटाची एक बैठक आधीच आहे.',
    hi: 'उस दिन {time} पर समूह की एक बैठक पहले से है।',
  },
  'moving.holiday': {
    en: 'That day is a holiday: {name}.',
    mr: 'त्या दिवशी सुट्टी आहे: {name}.',
    hi: 'उस दिन छुट्टी है: {name}।',
  },
  'moving.see': { en: 'See that meeting', mr: 'ती बैठक पाहा', hi: 'वह बैठक देखें' },
  'moving.willMove': {
    en: '{count, plural, one {This planned meeting would be moved:} other {These # planned meetings would be moved:}}',
    mr: '{count, plural, one {ही ठरलेली बैठक हलेल:} other {या # ठरलेल्या बैठका हलतील:}}',
    hi: '{count, plural, one {यह तय बैठक बदलेगी:} other {ये # तय बैठकें बदलेंगी:}}',
  },
  'moving.willMoveText': {
    en: 'They keep their numbers and teams. What is held or printed stays as it is.',
    mr: 'त्यांचे क्रमांक आणि सुलभक तेच राहतात. झालेल्या आणि छापलेल्या बैठका तशाच राहतात.',
    hi: 'उनके क्रमांक और सुगमकर्ता वही रहते हैं। जो हो चुकी या छप चुकी हैं, वे वैसी ही रहती हैं।',
  },
  'moving.unfittingTitle': {
    en: '{count, plural, one {A planned meeting no longer fits} other {# planned meetings no longer fit}}',
    mr: '{count, plural, one {एक ठरलेली बैठक आता जुळत नाही} other {# ठरलेल्या बैठका आता जुळत नाहीत}}',
    hi: '{count, plural, one {एक तय बैठक अब मेल नहीं खाती} other {# तय बैठकें अब मेल नहीं खातीं}}',
  },
  'moving.unfitting': {
    en: '{count, plural, one {No longer fits the new rhythm:} other {# no longer fit the new rhythm:}}',
    mr: '{count, plural, one {नव्या वेळापत्रकात बसत नाही:} other {नव्या वेळापत्रकात # बसत नाहीत:}}',
    hi: '{count, plural, one {नए क्रम में नहीं बैठती:} other {नए क्रम में # नहीं बैठतीं:}}',
  },
  'moving.unfittingText': {
    en: 'They stay planned. Move them or call them off on their own pages.',
    mr: 'त्या ठरलेल्याच राहतात. त्यांच्या पानावर जाऊन हलवा किंवा रद्द करा.',
    hi: 'वे तय ही रहती हैं। उनके पन्ने पर जाकर बदलें या रद्द करें।',
  },
  'moving.proposed': {
    en: '{count, plural, one {Proposed as new:} other {# days proposed as new:}}',
    mr: '{count, plural, one {नवा सुचवलेला दिवस:} other {नवे सुचवलेले # दिवस:}}',
    hi: '{count, plural, one {नया सुझाया दिन:} other {नए सुझाए # दिन:}}',
  },
  'moving.kept': {
    en: '{count, plural, one {One planned meeting stays as it is.} other {# planned meetings stay as they are.}}',
    mr: '{count, plural, one {एक ठरलेली बैठक तशीच राहते.} other {# ठरलेल्या बैठका तशाच राहतात.}}',
    hi: '{count, plural, one {एक तय बैठक वैसी ही रहती है।} other {# तय बैठकें वैसी ही रहती हैं।}}',
  },
  'moving.printedStay': {
    en: '{count, plural, one {One meeting stays because its sheet is printed:} other {# meetings stay because their sheets are printed:}}',
    mr: '{count, plural, one {हजेरीपत्रक छापलेले असल्याने एक बैठक तशीच राहते:} other {हजेरीपत्रके छापलेली असल्याने # बैठका तशाच राहतात:}}',
    hi: '{count, plural, one {हाज़िरी-पत्रक छप चुका है, इसलिए एक बैठक वैसी ही रहती है:} other {हाज़िरी-पत्रक छप चुके हैं, इसलिए # बैठकें वैसी ही रहती हैं:}}',
  },
  'moving.printedLine': {
    en: '{when} · sheet {number}',
    mr: '{when} · पत्रक {number}',
    hi: '{when} · पत्रक {number}',
  },
  'moving.printedStayText': {
    en: 'The paper names the old day. Move such a meeting on its own page and print it again.',
    mr: 'कागदावर जुना दिवस आहे. अशी बैठक तिच्या पानावर हलवा आणि पत्रक पुन्हा छापा.',
    hi: 'काग़ज़ पर पुराना दिन है। ऐसी बैठक उसके पन्ने पर बदलें और पत्रक फिर छापें।',
  },
  'moving.saveAnyway': { en: 'Save the new rhythm', mr: 'नवे वेळापत्रक जतन करा', hi: 'नया क्रम सहेजें' },
} as const satisfies Messages;
