/** Ways of looking at a list that were given a name. */

import type { Messages } from '../message.ts';

export const viewsWords = {
  'views.commandSave': { en: 'Saved a view of a list', mr: 'यादीचे दृश्य जतन केले', hi: 'सूची का दृश्य सहेजा' },
  'views.commandChange': { en: 'Changed a view of a list', mr: 'यादीचे दृश्य बदलले', hi: 'सूची का दृश्य बदला' },
  'views.commandRename': {
    en: 'Renamed a view of a list',
    mr: 'यादीच्या दृश्याचे नाव बदलले',
    hi: 'सूची के दृश्य का नाम बदला',
  },
  'views.commandRemove': { en: 'Took a view of a list away', mr: 'यादीचे दृश्य काढले', hi: 'सूची का दृश्य हटाया' },
  'views.title': { en: 'Views', mr: 'दृश्ये', hi: 'दृश्य' },
  'views.changed': { en: 'changed', mr: 'बदललेले', hi: 'बदला हुआ' },
  'views.saveAs': { en: 'Save as a view…', mr: 'दृश्य म्हणून जतन करा…', hi: 'दृश्य के रूप में सहेजें…' },
  'views.saveAsTitle': {
    en: 'Save this view of the list',
    mr: 'यादीचे हे दृश्य जतन करा',
    hi: 'सूची का यह दृश्य सहेजें',
  },
  'views.back': { en: 'Back to “{name}”', mr: 'पुन्हा “{name}” सारखे', hi: 'फिर “{name}” जैसा' },
  'views.keep': {
    en: 'Keep the changes in “{name}”',
    mr: 'बदल “{name}” मध्ये ठेवा',
    hi: 'बदलाव “{name}” में रखें',
  },
  'views.rename': { en: 'Rename…', mr: 'नाव बदला…', hi: 'नाम बदलें…' },
  'views.renameTitle': { en: 'Rename “{name}”', mr: '“{name}” चे नाव बदला', hi: '“{name}” का नाम बदलें' },
  'views.remove': { en: 'Take this view away', mr: 'हे दृश्य काढा', hi: 'यह दृश्य हटाएँ' },
  'views.asAtFirst': { en: 'List as at the beginning', mr: 'यादी मूळ रूपात आणा', hi: 'सूची शुरू जैसी करें' },
  'views.name': { en: 'Name of the view', mr: 'दृश्याचे नाव', hi: 'दृश्य का नाम' },
  'views.nameHint': {
    en: 'Everybody in the office sees it. Better no person’s name.',
    mr: 'ते कार्यालयातील सर्वांना दिसते. कोणा व्यक्तीचे नाव नको.',
    hi: 'यह कार्यालय में सबको दिखता है। किसी व्यक्ति का नाम न लिखें।',
  },
  'views.nameTaken': {
    en: 'A view of this list has that name already. Nothing was saved; choose another name.',
    mr: 'या यादीच्या एका दृश्याला हेच नाव आहे. काही जतन केले नाही; दुसरे नाव निवडा.',
    hi: 'इस सूची के एक दृश्य का यही नाम है। कुछ सहेजा नहीं गया; दूसरा नाम चुनें।',
  },
  'views.gone': {
    en: 'This view is there no more. The list stays as you see it.',
    mr: 'हे दृश्य आता नाही. यादी दिसते तशीच राहील.',
    hi: 'यह दृश्य अब नहीं है। सूची जैसी दिख रही है वैसी ही रहेगी।',
  },
  'views.saved': { en: 'View “{name}” saved', mr: '“{name}” दृश्य जतन केले', hi: '“{name}” दृश्य सहेजा' },
  'views.kept': { en: 'View “{name}” changed', mr: '“{name}” दृश्य बदलले', hi: '“{name}” दृश्य बदला' },
  'views.renamed': {
    en: 'The view is called “{name}” now',
    mr: 'दृश्याचे नाव आता “{name}” आहे',
    hi: 'दृश्य का नाम अब “{name}” है',
  },
  'views.removed': { en: 'View “{name}” taken away', mr: '“{name}” दृश्य काढले', hi: '“{name}” दृश्य हटाया' },
  'views.passedOver': {
    en: '{count, plural, one {# column or choice of this view is no more and was passed over} other {# columns or choices of this view are no more and were passed over}}',
    mr: '{count, plural, one {या दृश्यातील # रकाना किंवा निवड आता नाही; ती वगळली} other {या दृश्यातील # रकाने किंवा निवडी आता नाहीत; त्या वगळल्या}}',
    hi: '{count, plural, one {इस दृश्य का # स्तंभ या विकल्प अब नहीं है; उसे छोड़ दिया} other {इस दृश्य के # स्तंभ या विकल्प अब नहीं हैं; उन्हें छोड़ दिया}}',
  },
} as const satisfies Messages;
