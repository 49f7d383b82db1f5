/** What can be done with a list: its columns arranged, rows of it chosen, a way of looking at it saved. */

import type { Messages } from '../message.ts';

export const listToolsWords = {
  'listTools.columnMenu': { en: 'Column {column}', mr: '{column} हा रकाना', hi: '{column} स्तंभ' },
  'listTools.sortUp': { en: 'Sort upwards', mr: 'चढता क्रम लावा', hi: 'बढ़ते क्रम में' },
  'listTools.sortDown': { en: 'Sort downwards', mr: 'उतरता क्रम लावा', hi: 'घटते क्रम में' },
  'listTools.sortedUp': {
    en: 'Sorted by {column}, upwards',
    mr: '{column} नुसार चढता क्रम लावला',
    hi: '{column} के अनुसार बढ़ता क्रम',
  },
  'listTools.sortedDown': {
    en: 'Sorted by {column}, downwards',
    mr: '{column} नुसार उतरता क्रम लावला',
    hi: '{column} के अनुसार घटता क्रम',
  },
  'listTools.moveLeft': { en: 'Move to the left', mr: 'डावीकडे सरकवा', hi: 'बाईं ओर ले जाएँ' },
  'listTools.moveRight': { en: 'Move to the right', mr: 'उजवीकडे सरकवा', hi: 'दाईं ओर ले जाएँ' },
  'listTools.wider': { en: 'Wider', mr: 'रुंद करा', hi: 'चौड़ा करें' },
  'listTools.narrower': { en: 'Narrower', mr: 'अरुंद करा', hi: 'संकरा करें' },
  'listTools.fitWidth': {
    en: 'As wide as what is in it',
    mr: 'मजकुराएवढा रुंद करा',
    hi: 'सामग्री जितना चौड़ा करें',
  },
  'listTools.hideColumn': { en: 'Leave this column out', mr: 'हा रकाना लपवा', hi: 'यह स्तंभ छिपाएँ' },
  'listTools.moveColumnLeft': {
    en: 'Move “{column}” to the left',
    mr: '“{column}” डावीकडे सरकवा',
    hi: '“{column}” को बाईं ओर ले जाएँ',
  },
  'listTools.moveColumnRight': {
    en: 'Move “{column}” to the right',
    mr: '“{column}” उजवीकडे सरकवा',
    hi: '“{column}” को दाईं ओर ले जाएँ',
  },
  'listTools.columnsAsTheyCome': {
    en: 'Columns as at the beginning',
    mr: 'रकाने मूळ रूपात आणा',
    hi: 'स्तंभ शुरू जैसे करें',
  },
  'listTools.pickRow': { en: 'Choose {name}', mr: '{name}: निवडा', hi: '{name}: चुनें' },
  'listTools.pickAll': { en: 'Choose all that are seen', mr: 'दिसणारे सर्व निवडा', hi: 'दिख रहे सभी चुनें' },
  'listTools.pickedOf': {
    en: '{picked, number} chosen of {count, number}',
    mr: '{count, number} पैकी {picked, number} निवडले',
    hi: '{count, number} में से {picked, number} चुने',
  },
  'listTools.pickedRows': { en: 'The rows chosen', mr: 'निवडलेल्या ओळी', hi: 'चुनी गई पंक्तियाँ' },
  'listTools.noneOfRowsChosen': {
    en: 'No row is chosen',
    mr: 'कोणतीही ओळ निवडलेली नाही',
    hi: 'कोई पंक्ति चुनी नहीं है',
  },
  'listTools.clearPicked': { en: 'Choose none', mr: 'निवड काढा', hi: 'चयन हटाएँ' },
} as const satisfies Messages;
