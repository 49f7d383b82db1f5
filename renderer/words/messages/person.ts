/** What the office keeps of a person beside name, role and phone: asked in the form, shown on their page. */

import type { Messages } from '../message.ts';

export const personWords = {
  'person.registerAs': { en: 'On the register as', mr: 'हजेरीत', hi: 'हाज़िरी में' },
  'person.registerFullName': { en: 'Full name', mr: 'पूर्ण नाव', hi: 'पूरा नाम' },
  'person.registerChosenName': {
    en: 'The name to be called by',
    mr: 'हाक मारण्याचे नाव',
    hi: 'पुकारने का नाम',
  },
  'person.registerNumber': { en: 'Number only', mr: 'फक्त क्रमांक', hi: 'केवल क्रमांक' },
  'person.registerCountedOnly': { en: 'Counted only', mr: 'फक्त मोजले जातात', hi: 'केवल गिने जाते हैं' },
  'person.registerHere': {
    en: 'On the register of {group}',
    mr: '{group} च्या हजेरीत',
    hi: '{group} की हाज़िरी में',
  },
  'person.registerAsEverywhere': { en: 'As everywhere', mr: 'इतरत्र असते तसे', hi: 'जैसे हर जगह' },
  'person.registerHereSaid': {
    en: '{name}: how they stand on the register of {group} is saved',
    mr: '{name}: {group} च्या हजेरीत कसे दिसावे हे जतन झाले',
    hi: '{name}: {group} की हाज़िरी में कैसे दिखें, यह सहेजा गया',
  },
} as const satisfies Messages;
