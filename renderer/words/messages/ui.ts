/** The few words our components bring themselves: buttons of a dialog, hints of a field, what a screen reader hears. */

import type { Messages } from '../message.ts';

export const uiWords = {
  'ui.cancel': { en: 'Cancel', mr: 'रद्द करा', hi: 'रद्द करें' },
  'ui.close': { en: 'Close', mr: 'बंद करा', hi: 'बंद करें' },
  'ui.undo': { en: 'Undo', mr: 'पूर्ववत करा', hi: 'वापस लें' },
  'ui.dismiss': { en: 'Dismiss', mr: 'संदेश काढा', hi: 'संदेश हटाएँ' },
  'ui.messages': { en: 'Messages', mr: 'संदेश', hi: 'संदेश' },
  'ui.needed': { en: 'needed', mr: 'आवश्यक', hi: 'ज़रूरी' },
  'ui.skipToContent': { en: 'Go to the content', mr: 'मुख्य मजकुराकडे जा', hi: 'मुख्य सामग्री पर जाएँ' },
  'ui.choose': { en: 'Choose…', mr: 'निवडा…', hi: 'चुनें…' },
  'ui.noneChosen': { en: 'None', mr: 'काहीही नाही', hi: 'कोई नहीं' },
  'ui.showOptions': { en: 'Show the choices', mr: 'पर्याय दाखवा', hi: 'विकल्प दिखाएँ' },
  'ui.options': { en: 'Choices', mr: 'पर्याय', hi: 'विकल्प' },
  'ui.noOptions': { en: 'Nothing found', mr: 'काही सापडले नाही', hi: 'कुछ नहीं मिला' },
  'ui.optionCount': {
    en: '{count, plural, one {# choice} other {# choices}}',
    mr: '{count, plural, one {# पर्याय} other {# पर्याय}}',
    hi: '{count, plural, one {# विकल्प} other {# विकल्प}}',
  },
  'ui.chosen': { en: '{option}, chosen', mr: '{option}, निवडले', hi: '{option}, चुना गया' },
  'ui.clearSearch': { en: 'Clear the search', mr: 'शोध पुसा', hi: 'खोज मिटाएँ' },
  'ui.show': { en: 'Show', mr: 'दाखवा', hi: 'दिखाएँ' },
  'ui.hide': { en: 'Hide', mr: 'लपवा', hi: 'छिपाएँ' },
  'ui.showThePassphrase': { en: 'Show the passphrase', mr: 'परवलीचे वाक्य दाखवा', hi: 'गुप्त वाक्य दिखाएँ' },
  'ui.hideThePassphrase': { en: 'Hide the passphrase', mr: 'परवलीचे वाक्य लपवा', hi: 'गुप्त वाक्य छिपाएँ' },
  'ui.capsLock': { en: 'Caps Lock is on', mr: 'कॅप्स लॉक चालू आहे', hi: 'कैप्स लॉक चालू है' },
  'ui.dateHint': {
    en: 'Day/month/year, for example 22/11/2026',
    mr: 'दिवस/महिना/वर्ष, उदाहरणार्थ 22/11/2026',
    hi: 'दिन/महीना/वर्ष, जैसे 22/11/2026',
  },
  'ui.timeHint': {
    en: 'For example 11:00 or 5:30 pm',
    mr: 'उदाहरणार्थ 11:00 किंवा 17:30',
    hi: 'जैसे 11:00 या 17:30',
  },
  'ui.formProblems': {
    en: '{count, plural, one {One thing needs your attention before this can be saved} other {# things need your attention before this can be saved}}',
    mr: '{count, plural, one {जतन करण्यापूर्वी एका गोष्टीकडे लक्ष द्या} other {जतन करण्यापूर्वी # गोष्टींकडे लक्ष द्या}}',
    hi: '{count, plural, one {सहेजने से पहले # बात पर ध्यान दें} other {सहेजने से पहले # बातों पर ध्यान दें}}',
  },
  'ui.sortBy': { en: 'Sort by {column}', mr: '{column} नुसार क्रम लावा', hi: '{column} के अनुसार क्रम दें' },
  'ui.rowCount': {
    en: '{count, plural, one {# row} other {# rows}}',
    mr: '{count, plural, one {# ओळ} other {# ओळी}}',
    hi: '{count, plural, one {# पंक्ति} other {# पंक्तियाँ}}',
  },
  'ui.breadcrumbs': { en: 'Where you are', mr: 'तुम्ही इथे आहात', hi: 'आप यहाँ हैं' },
  'ui.busy': { en: 'Working…', mr: 'काम चालू आहे…', hi: 'काम चल रहा है…' },
  'ui.progress': { en: '{done} of {total}', mr: '{total} पैकी {done}', hi: '{total} में से {done}' },
  'ui.stepOf': { en: 'Step {step} of {total}', mr: '{total} पैकी पायरी {step}', hi: '{total} में से चरण {step}' },
  'ui.stepDone': { en: 'done', mr: 'झाले', hi: 'पूरा' },
  'ui.notice': { en: 'Notice', mr: 'सूचना', hi: 'सूचना' },
  'ui.danger': { en: 'Important', mr: 'महत्त्वाचे', hi: 'महत्वपूर्ण' },
  'ui.success': { en: 'Done', mr: 'झाले', hi: 'हो गया' },
} as const satisfies Messages;
