/** What the coming weeks ask for, on the first screen. */

import type { Messages } from '../message.ts';

export const aheadWords = {
  'ahead.clashesHeading': {
    en: 'Something is in the way',
    mr: 'काहीतरी आड येत आहे',
    hi: 'कुछ आड़े आ रहा है',
  },
  'ahead.shortHeading': {
    en: 'Fewer than two ready to facilitate',
    mr: 'दोनपेक्षा कमी सुलभक तयार',
    hi: 'दो से कम सुगमकर्ता तैयार',
  },
  'ahead.readyNow': {
    en: '{count, plural, =0 {Nobody is ready now} one {# is ready now} other {# are ready now}}',
    mr: '{count, plural, =0 {सध्या कोणी तयार नाही} one {सध्या # जण तयार} other {सध्या # जण तयार}}',
    hi: '{count, plural, =0 {अभी कोई तैयार नहीं} one {अभी # तैयार} other {अभी # तैयार}}',
  },
  'ahead.now': { en: 'Now', mr: 'आत्ता', hi: 'अभी' },
  'ahead.from': { en: 'from {date}', mr: '{date} पासून', hi: '{date} से' },
} as const satisfies Messages;
