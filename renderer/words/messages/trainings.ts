/** Training: programmes, sessions, participation and readiness. */

import type { Messages } from '../message.ts';

export const trainingsWords = {
  'trainings.orientation': { en: 'Orientation', mr: 'प्रारंभिक प्रशिक्षण', hi: 'प्रारंभिक प्रशिक्षण' },
  'trainings.refresher': { en: 'Refresher', mr: 'उजळणी प्रशिक्षण', hi: 'पुनश्चर्या प्रशिक्षण' },
  'trainings.ready': { en: 'Ready', mr: 'तयार', hi: 'तैयार' },
  'trainings.refresherDue': { en: 'Refresher due', mr: 'उजळणी बाकी', hi: 'पुनश्चर्या बाकी' },
  'trainings.lapsed': { en: 'Lapsed', mr: 'मुदत संपली', hi: 'अवधि समाप्त' },
  'trainings.notOriented': { en: 'Not oriented', mr: 'प्रारंभिक प्रशिक्षण नाही', hi: 'प्रारंभिक प्रशिक्षण नहीं' },
  'trainings.enrolled': { en: 'Enrolled', mr: 'नाव नोंदवले', hi: 'नाम दर्ज' },
  'trainings.attended': { en: 'Attended', mr: 'उपस्थित राहिले', hi: 'शामिल हुए' },
  'trainings.completed': { en: 'Completed', mr: 'पूर्ण केले', hi: 'पूरा किया' },
  'trainings.title': { en: 'Training', mr: 'प्रशिक्षण', hi: 'प्रशिक्षण' },
  'trainings.programmes': { en: 'Programmes', mr: 'कार्यक्रम', hi: 'कार्यक्रम' },
  'trainings.newProgramme': { en: 'New programme', mr: 'नवीन कार्यक्रम', hi: 'नया कार्यक्रम' },
  'trainings.newSession': { en: 'New session', mr: 'नवीन सत्र', hi: 'नया सत्र' },
  'trainings.addProgramme': { en: 'Add a programme', mr: 'कार्यक्रम जोडा', hi: 'कार्यक्रम जोड़ें' },
  'trainings.emptyTitle': {
    en: 'No training programmes yet',
    mr: 'अजून एकही प्रशिक्षण कार्यक्रम नाही',
    hi: 'अभी कोई प्रशिक्षण कार्यक्रम नहीं है',
  },
  'trainings.emptyText': {
    en: 'Add your orientation first: its sessions and who took part then follow from it.',
    mr: 'आधी तुमचे प्रारंभिक प्रशिक्षण जोडा; मग त्याची सत्रे आणि सहभागी नोंदवता येतील.',
    hi: 'पहले अपना प्रारंभिक प्रशिक्षण जोड़ें; फिर उसके सत्र और प्रतिभागी दर्ज कर सकेंगे।',
  },
  'trainings.sessions': { en: 'Sessions', mr: 'सत्रे', hi: 'सत्र' },
  'trainings.columnDays': { en: 'Days', mr: 'दिवस', hi: 'दिन' },
  'trainings.columnPlace': { en: 'Where', mr: 'कुठे', hi: 'कहाँ' },
  'trainings.columnState': { en: 'State', mr: 'स्थिती', hi: 'स्थिति' },
  'trainings.find': {
    en: 'Find by programme or place',
    mr: 'कार्यक्रम किंवा ठिकाणाने शोधा',
    hi: 'कार्यक्रम या स्थान से खोजें',
  },
  'trainings.noneFound': {
    en: 'No session fits “{text}”',
    mr: '“{text}” शी जुळणारे सत्र नाही',
    hi: '“{text}” से मेल खाता सत्र नहीं है',
  },
  'trainings.count': {
    en: '{count, plural, one {# session} other {# sessions}}',
    mr: '{count, plural, one {# सत्र} other {# सत्रे}}',
    hi: '{count, plural, one {# सत्र} other {# सत्र}}',
  },
  'trainings.countFound': {
    en: '{found} of {count} sessions',
    mr: '{count} पैकी {found} सत्रे',
    hi: '{count} में से {found} सत्र',
  },
  'trainings.noOpenSessions': {
    en: 'No session is planned. Use “New session” to enter one.',
    mr: 'एकही सत्र ठरलेले नाही. “नवीन सत्र” वापरून नोंदवा.',
    hi: 'कोई सत्र तय नहीं है। “नया सत्र” से दर्ज करें।',
  },
  'trainings.programmeGone': {
    en: '(programme not here any more)',
    mr: '(कार्यक्रम आता इथे नाही)',
    hi: '(कार्यक्रम अब यहाँ नहीं है)',
  },
  'trainings.daysFromTo': {
    en: '{from} to {through}',
    mr: '{from} ते {through}',
    hi: '{from} से {through} तक',
  },
  'trainings.hoursValue': {
    en: '{hours, plural, one {# hour} other {# hours}}',
    mr: '{hours, plural, one {# तास} other {# तास}}',
    hi: '{hours, plural, one {# घंटा} other {# घंटे}}',
  },
  'trainings.validFor': {
    en: '{months, plural, one {valid for # month} other {valid for # months}}',
    mr: '{months, plural, one {# महिना वैध} other {# महिने वैध}}',
    hi: '{months, plural, one {# महीने तक मान्य} other {# महीने तक मान्य}}',
  },
  'trainings.validForGood': { en: 'valid for good', mr: 'कायमचे वैध', hi: 'हमेशा के लिए मान्य' },

  'trainings.programmeName': { en: 'Name of the programme', mr: 'कार्यक्रमाचे नाव', hi: 'कार्यक्रम का नाम' },
  'trainings.kind': { en: 'Kind', mr: 'प्रकार', hi: 'प्रकार' },
  'trainings.orientationHint': {
    en: 'Makes a member ready to facilitate',
    mr: 'यामुळे सदस्य सुलभक म्हणून तयार होतात',
    hi: 'इससे सदस्य सुगमकर्ता बनने को तैयार होते हैं',
  },
  'trainings.refresherHint': {
    en: 'Keeps somebody ready who has had an orientation',
    mr: 'प्रारंभिक प्रशिक्षण झालेल्यांची तयारी टिकवते',
    hi: 'प्रारंभिक प्रशिक्षण पा चुके लोगों की तैयारी बनाए रखता है',
  },
  'trainings.hours': { en: 'Hours', mr: 'तास', hi: 'घंटे' },
  'trainings.hoursHint': { en: 'For example 12 or 4.5', mr: 'उदाहरणार्थ 12 किंवा 4.5', hi: 'जैसे 12 या 4.5' },
  'trainings.validity': { en: 'Valid for (months)', mr: 'किती महिने वैध', hi: 'कितने महीने मान्य' },
  'trainings.validityHint': {
    en: 'Leave empty if it never runs out',
    mr: 'मुदत नसेल तर रिकामे ठेवा',
    hi: 'अवधि न हो तो ख़ाली छोड़ें',
  },
  'trainings.programmeAdded': { en: '{name} is entered', mr: '{name} ची नोंद झाली', hi: '{name} दर्ज हुआ' },

  'trainings.programmeFirstTitle': {
    en: 'A session belongs to a programme',
    mr: 'सत्र एखाद्या कार्यक्रमाचे असते',
    hi: 'सत्र किसी कार्यक्रम का होता है',
  },
  'trainings.programmeFirstText': {
    en: 'Enter the programme first, then its session.',
    mr: 'आधी कार्यक्रम नोंदवा, मग त्याचे सत्र.',
    hi: 'पहले कार्यक्रम दर्ज करें, फिर उसका सत्र।',
  },
  'trainings.programme': { en: 'Programme', mr: 'कार्यक्रम', hi: 'कार्यक्रम' },
  'trainings.dates': { en: 'Dates', mr: 'तारखा', hi: 'तारीख़ें' },
  'trainings.dateOf': { en: 'Day {number}', mr: 'दिवस {number}', hi: 'दिन {number}' },
  'trainings.addDate': { en: 'Add a day', mr: 'दिवस जोडा', hi: 'दिन जोड़ें' },
  'trainings.removeDate': { en: 'Take day {number} out', mr: 'दिवस {number} काढा', hi: 'दिन {number} हटाएँ' },
  'trainings.where': { en: 'Where', mr: 'कुठे', hi: 'कहाँ' },
  'trainings.venue': { en: 'Venue', mr: 'ठिकाण', hi: 'स्थान' },
  'trainings.otherPlace': { en: 'Somewhere else', mr: 'दुसरीकडे', hi: 'कहीं और' },
  'trainings.place': { en: 'Place', mr: 'जागा', hi: 'जगह' },
  'trainings.placeHint': {
    en: 'May stay empty',
    mr: 'रिकामे राहिले तरी चालेल',
    hi: 'ख़ाली भी रह सकता है',
  },
  'trainings.sessionAdded': { en: 'The session is entered', mr: 'सत्राची नोंद झाली', hi: 'सत्र दर्ज हुआ' },

  'trainings.participants': { en: 'Participants', mr: 'सहभागी', hi: 'प्रतिभागी' },
  'trainings.nobodyYet': {
    en: 'Nobody is enrolled yet. Choose the first member below.',
    mr: 'अजून कोणाचे नाव नोंदवलेले नाही. खाली पहिले सदस्य निवडा.',
    hi: 'अभी किसी का नाम दर्ज नहीं है। नीचे पहले सदस्य चुनें।',
  },
  'trainings.nobodyCame': {
    en: 'Nobody is recorded for this session.',
    mr: 'या सत्रासाठी कोणाचीही नोंद नाही.',
    hi: 'इस सत्र में किसी का नाम दर्ज नहीं है।',
  },
  'trainings.enrol': { en: 'Enrol a member', mr: 'सदस्याचे नाव नोंदवा', hi: 'सदस्य का नाम दर्ज करें' },
  'trainings.enrolHint': {
    en: 'Type a few letters of the name or the number',
    mr: 'नावाची काही अक्षरे किंवा क्रमांक टाइप करा',
    hi: 'नाम के कुछ अक्षर या क्रमांक लिखें',
  },
  'trainings.enrolledSaid': {
    en: '{name} is enrolled',
    mr: '{name} यांचे नाव नोंदवले',
    hi: '{name} का नाम दर्ज हुआ',
  },
  'trainings.stateSaid': {
    en: '{name} is recorded: {state}',
    mr: '{name} यांची नोंद: {state}',
    hi: '{name} का रिकॉर्ड: {state}',
  },
  'trainings.completedOn': { en: 'Completed on', mr: 'पूर्ण केल्याची तारीख', hi: 'पूरा करने की तारीख़' },
  'trainings.completedOnOf': {
    en: 'When {name} completed it',
    mr: '{name} यांनी कधी पूर्ण केले',
    hi: '{name} ने कब पूरा किया',
  },
  'trainings.completedOnDay': {
    en: 'completed on {date}',
    mr: '{date} रोजी पूर्ण',
    hi: '{date} को पूरा',
  },
  'trainings.completedOnSaid': {
    en: 'Completed on {date}',
    mr: '{date} रोजी पूर्ण केले',
    hi: '{date} को पूरा किया',
  },
  'trainings.closeTitle': { en: 'Is the session over?', mr: 'सत्र संपले का?', hi: 'क्या सत्र पूरा हो गया?' },
  'trainings.closeText': {
    en: 'Once it is closed, nobody new is enrolled here. How far each one got can still be corrected.',
    mr: 'पूर्ण केल्यावर इथे नवीन नाव नोंदवता येत नाही. प्रत्येकाची नोंद मात्र नंतरही दुरुस्त करता येते.',
    hi: 'पूरा करने पर यहाँ नया नाम दर्ज नहीं होता। हर एक का रिकॉर्ड बाद में भी सुधारा जा सकता है।',
  },
  'trainings.close': { en: 'Close the session', mr: 'सत्र पूर्ण करा', hi: 'सत्र पूरा करें' },
  'trainings.closedSaid': { en: 'The session is closed', mr: 'सत्र पूर्ण झाले', hi: 'सत्र पूरा हुआ' },

  'trainings.ofMember': { en: 'Training', mr: 'प्रशिक्षण', hi: 'प्रशिक्षण' },
  'trainings.readinessToday': {
    en: 'To facilitate, today:',
    mr: 'सुलभक म्हणून, आज:',
    hi: 'सुगमकर्ता के रूप में, आज:',
  },
  'trainings.validUntil': { en: 'until {date}', mr: '{date} पर्यंत', hi: '{date} तक' },
  'trainings.validWasUntil': {
    en: 'was ready until {date}',
    mr: '{date} पर्यंत तयार होते',
    hi: '{date} तक तैयार थे',
  },
  'trainings.recordOrientation': {
    en: 'Record an orientation',
    mr: 'प्रारंभिक प्रशिक्षण नोंदवा',
    hi: 'प्रारंभिक प्रशिक्षण दर्ज करें',
  },
  'trainings.whichSession': { en: 'Which session?', mr: 'कोणते सत्र?', hi: 'कौन-सा सत्र?' },
  'trainings.whichSessionHint': {
    en: 'It is recorded as completed on the last day of the session',
    mr: 'सत्राच्या शेवटच्या दिवशी पूर्ण केले अशी नोंद होईल',
    hi: 'सत्र के आख़िरी दिन पूरा किया, ऐसा दर्ज होगा',
  },
  'trainings.sessionOn': {
    en: '{programme}, {days}',
    mr: '{programme}, दिवस {days}',
    hi: '{programme}, दिन {days}',
  },
  'trainings.record': { en: 'Record', mr: 'नोंदवा', hi: 'दर्ज करें' },
  'trainings.orientationSaid': {
    en: 'The orientation of {name} is recorded',
    mr: '{name} यांच्या प्रारंभिक प्रशिक्षणाची नोंद झाली',
    hi: '{name} का प्रारंभिक प्रशिक्षण दर्ज हुआ',
  },
  'trainings.noOrientation': {
    en: 'There is no orientation yet that this member could have completed. Enter its session first.',
    mr: 'या सदस्यांनी पूर्ण केलेले असू शकेल असे प्रारंभिक प्रशिक्षण अजून नाही. आधी त्याचे सत्र नोंदवा.',
    hi: 'ऐसा कोई प्रारंभिक प्रशिक्षण अभी नहीं है जो इन सदस्य ने पूरा किया हो। पहले उसका सत्र दर्ज करें।',
  },

  'trainings.wrongFields': {
    en: 'This cannot be kept as it is',
    mr: 'हे जसे आहे तसे ठेवता येत नाही',
    hi: 'इसे इस रूप में नहीं रखा जा सकता',
  },
  'trainings.sessionClosed': {
    en: 'This session is closed already',
    mr: 'हे सत्र आधीच पूर्ण झाले आहे',
    hi: 'यह सत्र पहले ही पूरा हो चुका है',
  },
  'trainings.sessionNotYet': {
    en: 'This can be recorded from {date} on',
    mr: 'ही नोंद {date} पासून करता येईल',
    hi: 'यह {date} से दर्ज किया जा सकेगा',
  },
  'trainings.completedBefore': {
    en: 'The session began on {date}; it cannot be completed before that',
    mr: 'सत्र {date} रोजी सुरू झाले; त्याआधी ते पूर्ण होऊ शकत नाही',
    hi: 'सत्र {date} को शुरू हुआ; उससे पहले वह पूरा नहीं हो सकता',
  },
  'trainings.alreadyEnrolled': {
    en: 'This member is enrolled already',
    mr: 'या सदस्यांचे नाव आधीच नोंदवले आहे',
    hi: 'इन सदस्य का नाम पहले से दर्ज है',
  },
  'trainings.alreadyCompleted': {
    en: 'This member has completed that session already',
    mr: 'या सदस्यांनी ते सत्र आधीच पूर्ण केले आहे',
    hi: 'यह सदस्य वह सत्र पहले ही पूरा कर चुके हैं',
  },
} as const satisfies Messages;
