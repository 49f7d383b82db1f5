/** Who carries a meeting: days away, meetings in a row, and who could stand in for whom. */

import type { Messages } from '../message.ts';

export const carryingWords = {
  'carrying.awayTitle': { en: 'Days away', mr: 'उपलब्ध नसलेले दिवस', hi: 'अनुपलब्ध दिन' },
  'carrying.awayAdd': { en: 'Note days away', mr: 'उपलब्ध नसलेले दिवस नोंदवा', hi: 'अनुपलब्ध दिन दर्ज करें' },
  'carrying.awayFrom': { en: 'Away from', mr: 'पासून', hi: 'कब से' },
  'carrying.awayThrough': { en: 'Through', mr: 'पर्यंत', hi: 'कब तक' },
  'carrying.awaySpan': { en: '{from} to {through}', mr: '{from} ते {through}', hi: '{from} से {through}' },
  'carrying.awaySaid': {
    en: 'The days {name} is away are noted. Nobody asks why',
    mr: '{name} उपलब्ध नसलेले दिवस नोंदवले. कारण कोणी विचारत नाही',
    hi: '{name} के अनुपलब्ध दिन दर्ज हुए। कारण कोई नहीं पूछता',
  },
  'carrying.awayRemoved': {
    en: 'The days away are taken out',
    mr: 'उपलब्ध नसलेले दिवस काढले',
    hi: 'अनुपलब्ध दिन हटाए गए',
  },
  'carrying.fieldAway': { en: 'Days away', mr: 'उपलब्ध नसलेले दिवस', hi: 'अनुपलब्ध दिन' },
  'carrying.didNote': {
    en: 'Noted days away',
    mr: 'उपलब्ध नसलेले दिवस नोंदवले',
    hi: 'अनुपलब्ध दिन दर्ज किए',
  },
  'carrying.didRemove': {
    en: 'Took days away out',
    mr: 'उपलब्ध नसलेले दिवस काढले',
    hi: 'अनुपलब्ध दिन हटाए',
  },
  'carrying.isAway': { en: 'Away that day', mr: 'त्या दिवशी उपलब्ध नाहीत', hi: 'उस दिन उपलब्ध नहीं' },
  'carrying.inARow': {
    en: '{count, plural, one {One in a row} other {# in a row}}',
    mr: 'सलग {count}',
    hi: 'लगातार {count}',
  },
  'carrying.swapsTitle': {
    en: 'Could somebody stand in? Only if both like it.',
    mr: 'कोणी त्यांच्या जागी येऊ शकेल का? दोघांची इच्छा असेल तरच.',
    hi: 'क्या कोई उनकी जगह आ सकता है? दोनों चाहें तभी।',
  },
  'carrying.whyAway': {
    en: '{out} is away that day.',
    mr: '{out} त्या दिवशी उपलब्ध नाहीत.',
    hi: '{out} उस दिन उपलब्ध नहीं हैं।',
  },
  'carrying.whyNotReady': {
    en: 'The training of {out} is not valid that day.',
    mr: '{out} यांचे प्रशिक्षण त्या दिवशी वैध नाही.',
    hi: '{out} का प्रशिक्षण उस दिन मान्य नहीं है।',
  },
  'carrying.whyRest': {
    en: '{out} carries this group for {count} meetings in a row and may like to sit one out.',
    mr: '{out} सलग {count} वेळा या गटाची बैठक सांभाळत आहेत; त्यांना एखादी सुटी आवडेल.',
    hi: '{out} लगातार {count} बार इस समूह की बैठक सँभाल रहे हैं; वे एक बार विराम चाह सकते हैं।',
  },
  'carrying.standIn': {
    en: '{in} is free and carried {count, plural, =0 {none} one {one} other {#}} in the last three months.',
    mr: '{in} मोकळे आहेत; मागील तीन महिन्यांत त्यांनी {count} बैठका सांभाळल्या.',
    hi: '{in} ख़ाली हैं; पिछले तीन महीनों में उन्होंने {count} बैठकें सँभालीं।',
  },
  'carrying.swap': { en: 'Name {in} instead', mr: 'त्याऐवजी {in} यांना नेमा', hi: 'उनकी जगह {in} को चुनें' },
} as const satisfies Messages;
