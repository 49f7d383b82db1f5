/** Who is invited to a training next, and why. */

import type { Messages } from '../message.ts';

export const nextWords = {
  'next.title': { en: 'Who next', mr: 'पुढे कोणाला बोलवायचे', hi: 'आगे किन्हें बुलाएँ' },
  'next.people': { en: 'To be invited', mr: 'बोलवायचे सदस्य', hi: 'बुलाए जाने वाले सदस्य' },
  'next.refresherOver': { en: 'Refresher overdue', mr: 'उजळणीची मुदत संपली', hi: 'पुनश्चर्या की अवधि बीत गई' },
  'next.refresherDue': { en: 'Refresher due', mr: 'उजळणी बाकी', hi: 'पुनश्चर्या बाकी' },
  'next.unfinished': { en: 'Began and did not finish', mr: 'सुरू केले, पूर्ण नाही', hi: 'शुरू किया, पूरा नहीं' },
  'next.unfinishedOf': {
    en: 'Not finished: {programme}',
    mr: 'अपूर्ण: {programme}',
    hi: 'अधूरा: {programme}',
  },
  'next.interested': { en: 'Wishes to help', mr: 'मदत करण्याची इच्छा', hi: 'मदद करने की इच्छा' },
  'next.within30': {
    en: 'Refresher due within 30 days',
    mr: '30 दिवसांत उजळणी बाकी',
    hi: '30 दिनों में पुनश्चर्या बाकी',
  },
  'next.within60': {
    en: 'Refresher due within 60 days',
    mr: '60 दिवसांत उजळणी बाकी',
    hi: '60 दिनों में पुनश्चर्या बाकी',
  },
  'next.within90': {
    en: 'Refresher due within 90 days',
    mr: '90 दिवसांत उजळणी बाकी',
    hi: '90 दिनों में पुनश्चर्या बाकी',
  },
  'next.columnWhy': { en: 'Why', mr: 'का', hi: 'क्यों' },
  'next.columnOn': { en: 'Day', mr: 'दिवस', hi: 'दिन' },
  'next.columnDone': { en: 'Done already', mr: 'आधीच केलेले', hi: 'पहले से किया हुआ' },
  'next.onSession': { en: 'Session of {date}', mr: '{date} चे सत्र', hi: '{date} का सत्र' },
  'next.toInvite': { en: 'Still to be invited', mr: 'अजून बोलवायचे', hi: 'अभी बुलाना बाकी' },
  'next.isOnOne': { en: 'On a session to come', mr: 'पुढील सत्रात नाव आहे', hi: 'आने वाले सत्र में नाम है' },
  'next.count': {
    en: '{count, plural, one {# line} other {# lines}}',
    mr: '{count, plural, one {# ओळ} other {# ओळी}}',
    hi: '{count, plural, one {# पंक्ति} other {# पंक्तियाँ}}',
  },
  'next.countFound': {
    en: '{found} of {count} lines',
    mr: '{count} पैकी {found} ओळी',
    hi: '{count} में से {found} पंक्तियाँ',
  },
  'next.nobody': {
    en: 'Nobody is to be invited now: no refresher falls due within 90 days, and nobody waits for a training.',
    mr: 'सध्या कोणालाही बोलवायचे नाही: 90 दिवसांत कोणाची उजळणी बाकी नाही आणि कोणी प्रशिक्षणाची वाट पाहत नाही.',
    hi: 'अभी किसी को बुलाना नहीं है: 90 दिनों में किसी की पुनश्चर्या बाकी नहीं, और कोई प्रशिक्षण की राह नहीं देख रहे।',
  },
  'next.wishes': { en: 'A session for them', mr: 'त्यांच्यासाठी सत्र', hi: 'उनके लिए सत्र' },
  'next.wish': {
    en: '{kind}: {places, plural, one {# place} other {# places}}',
    mr: '{kind}: {places, plural, one {# जागा} other {# जागा}}',
    hi: '{kind}: {places, plural, one {# जगह} other {# जगहें}}',
  },
  'next.wishAt': {
    en: 'Best at {venue}: {near} of {places} meet there.',
    mr: '{venue} सोयीचे: {places} पैकी {near} जण तिथे भेटतात.',
    hi: '{venue} सबसे सुविधाजनक: {places} में से {near} वहीं मिलते हैं।',
  },
  'next.wishNowhere': {
    en: 'They meet at no venue of ours.',
    mr: 'ते आपल्या कोणत्याही ठिकाणी भेटत नाहीत.',
    hi: 'वे हमारे किसी स्थान पर नहीं मिलते।',
  },
  'next.help': {
    en: 'Whose refresher falls due within 30, 60 or 90 days, who began a training and did not finish it, and who wishes to help. Whoever has stepped back is asked to nothing.',
    mr: '30, 60 किंवा 90 दिवसांत कोणाची उजळणी बाकी, कोणी प्रशिक्षण सुरू करून पूर्ण केले नाही आणि कोणाला मदत करायची आहे. बाजूला झालेल्यांना काहीही विचारले जात नाही.',
    hi: '30, 60 या 90 दिनों में किनकी पुनश्चर्या बाकी है, किन्होंने प्रशिक्षण शुरू करके पूरा नहीं किया, और कौन मदद करना चाहते हैं। जो अलग हुए हैं उनसे कुछ नहीं पूछा जाता।',
  },
} as const satisfies Messages;
