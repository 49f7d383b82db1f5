/** Columns that the list of members shows when asked: what they hold, in words. */

import type { Messages } from '../message.ts';

export const columnsWords = {
  'columns.languages': { en: 'Languages', mr: 'भाषा', hi: 'भाषाएँ' },
  'columns.age': { en: 'Age', mr: 'वय', hi: 'उम्र' },
  'columns.notSaid': { en: 'Not said', mr: 'सांगितले नाही', hi: 'नहीं बताया' },
  'columns.archive': { en: 'Archive', mr: 'जुन्या नोंदी', hi: 'पुराने रिकॉर्ड' },
  'columns.archived': { en: 'Archived', mr: 'जुन्या नोंदींत ठेवलेले', hi: 'पुराने रिकॉर्ड में रखे' },
  'columns.archivedOn': { en: 'Archived on', mr: 'जुन्या नोंदींत कधीपासून', hi: 'पुराने रिकॉर्ड में कब से' },
} as const satisfies Messages;
