/** Languages that are spoken in and around Pune. */

import type { Messages } from '../message.ts';

export const spokenWords = {
  'spoken.mr': { en: 'Marathi', mr: 'मराठी', hi: 'मराठी' },
  'spoken.hi': { en: 'Hindi', mr: 'हिंदी', hi: 'हिन्दी' },
  'spoken.en': { en: 'English', mr: 'इंग्रजी', hi: 'अंग्रेज़ी' },
  'spoken.gu': { en: 'Gujarati', mr: 'गुजराती', hi: 'गुजराती' },
  'spoken.kn': { en: 'Kannada', mr: 'कन्नड', hi: 'कन्नड़' },
  'spoken.te': { en: 'Telugu', mr: 'तेलुगू', hi: 'तेलुगु' },
  'spoken.ta': { en: 'Tamil', mr: 'तमिळ', hi: 'तमिल' },
  'spoken.ml': { en: 'Malayalam', mr: 'मल्याळम', hi: 'मलयालम' },
  'spoken.ur': { en: 'Urdu', mr: 'उर्दू', hi: 'उर्दू' },
  'spoken.sd': { en: 'Sindhi', mr: 'सिंधी', hi: 'सिंधी' },
  'spoken.pa': { en: 'Punjabi', mr: 'पंजाबी', hi: 'पंजाबी' },
  'spoken.bn': { en: 'Bengali', mr: 'बंगाली', hi: 'बांग्ला' },
  'spoken.kok': { en: 'Konkani', mr: 'कोकणी', hi: 'कोंकणी' },
  'spoken.sign': { en: 'Sign language', mr: 'खुणांची भाषा', hi: 'सांकेतिक भाषा' },
  'spoken.other': { en: 'Another language', mr: 'दुसरी भाषा', hi: 'दूसरी भाषा' },
} as const satisfies Messages;
