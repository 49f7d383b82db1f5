/** Endorsed efforts: of which kind, who offered the endorsement, and how far it may be shared. */

import type { Messages } from '../message.ts';

export const endorsementsWords = {
  'endorsements.phrase': {
    en: 'Or begin with a phrase of the office',
    mr: 'किंवा कार्यालयाच्या वाक्यापासून सुरुवात करा',
    hi: 'या कार्यालय के किसी वाक्य से शुरू करें',
  },
  'endorsements.dimension': { en: 'What kind of effort?', mr: 'कशा प्रकारचा प्रयत्न?', hi: 'किस तरह का प्रयास?' },
  'endorsements.dimensionHint': {
    en: 'None of them counts more than another',
    mr: 'यातले कोणतेही जास्त महत्त्वाचे नाही',
    hi: 'इनमें कोई किसी से बढ़कर नहीं',
  },
  'endorsements.notSaid': { en: 'Not said', mr: 'सांगितलेले नाही', hi: 'नहीं बताया' },
  'endorsements.cognitive': { en: 'In thinking', mr: 'विचारांत', hi: 'सोच में' },
  'endorsements.cognitiveHint': {
    en: 'Looking at a thought in another way',
    mr: 'एखाद्या विचाराकडे वेगळ्या नजरेने पाहणे',
    hi: 'किसी विचार को दूसरी तरह से देखना',
  },
  'endorsements.behavioural': { en: 'In acting', mr: 'वागण्यात', hi: 'व्यवहार में' },
  'endorsements.behaviouralHint': {
    en: 'Doing something that was hard to do',
    mr: 'करायला अवघड असलेली गोष्ट करणे',
    hi: 'कोई ऐसा काम करना जो कठिन था',
  },
  'endorsements.medical': { en: 'In caring for health', mr: 'आरोग्याची काळजी घेण्यात', hi: 'सेहत का ध्यान रखने में' },
  'endorsements.medicalHint': {
    en: 'Keeping up their own care; write no medicine and no illness',
    mr: 'स्वतःची काळजी घेत राहणे; औषध किंवा आजार लिहू नका',
    hi: 'अपना ध्यान रखते रहना; दवा या बीमारी न लिखें',
  },
  'endorsements.attitudinal': { en: 'In attitude', mr: 'दृष्टिकोनात', hi: 'नज़रिए में' },
  'endorsements.attitudinalHint': {
    en: 'Being kinder to oneself, or more hopeful',
    mr: 'स्वतःशी अधिक प्रेमाने वागणे, आशा ठेवणे',
    hi: 'अपने प्रति नरम होना, उम्मीद रखना',
  },
  'endorsements.functional': { en: 'In everyday life', mr: 'रोजच्या जीवनात', hi: 'रोज़ के जीवन में' },
  'endorsements.functionalHint': {
    en: 'Taking up a task at home, at work or among people',
    mr: 'घरी, कामावर किंवा लोकांमध्ये एखादी जबाबदारी घेणे',
    hi: 'घर, काम या लोगों के बीच कोई ज़िम्मेदारी लेना',
  },
  'endorsements.offeredBy': { en: 'Who endorsed it?', mr: 'कौतुक कोणी केले?', hi: 'सराहना किसने की?' },
  'endorsements.bySelf': { en: 'They themselves', mr: 'त्यांनी स्वतः', hi: 'उन्होंने स्वयं' },
  'endorsements.byGroup': { en: 'The group', mr: 'गटाने', hi: 'समूह ने' },
  'endorsements.byFacilitator': { en: 'A facilitator', mr: 'सुलभकांनी', hi: 'सुगमकर्ता ने' },
  'endorsements.byFamily': { en: 'The family', mr: 'कुटुंबीयांनी', hi: 'परिवार ने' },
  'endorsements.byOffice': { en: 'The office', mr: 'कार्यालयाने', hi: 'कार्यालय ने' },
  'endorsements.sharing': {
    en: 'How far do they say yes to its being shared?',
    mr: 'हे इतरांना कितपत सांगायला त्यांची हरकत नाही?',
    hi: 'इसे दूसरों को बताने के लिए उनकी हाँ कहाँ तक है?',
  },
  'endorsements.anonymous': { en: 'Without the name', mr: 'नावाशिवाय', hi: 'बिना नाम के' },
  'endorsements.byName': { en: 'With the name', mr: 'नावासह', hi: 'नाम के साथ' },
  'endorsements.storyNotAgreed': {
    en: 'Sharing needs the yes of {name} to their own story being told. Note that answer first, or let it stay on this page.',
    mr: 'इतरांना सांगण्यासाठी {name} यांची स्वतःच्या कहाणीला संमती हवी. आधी ते उत्तर नोंदवा, किंवा हे या पानावरच राहू द्या.',
    hi: 'दूसरों को बताने के लिए {name} की अपनी कहानी पर सहमति चाहिए। पहले वह उत्तर दर्ज करें, या इसे इसी पन्ने पर रहने दें।',
  },
  'endorsements.changeTitle': { en: 'Change the endorsement', mr: 'कौतुकाची नोंद बदला', hi: 'सराहना बदलें' },
  'endorsements.removedSaid': {
    en: 'An endorsement of {name} is removed',
    mr: '{name} यांची कौतुकाची एक नोंद काढली',
    hi: '{name} की एक सराहना हटाई गई',
  },
  'endorsements.didChange': { en: 'Changed an endorsement', mr: 'कौतुकाची नोंद बदलली', hi: 'सराहना बदली' },
  'endorsements.didRemove': { en: 'Removed an endorsement', mr: 'कौतुकाची नोंद काढली', hi: 'सराहना हटाई' },
  'endorsements.fieldDimension': { en: 'Kind of effort', mr: 'प्रयत्नाचा प्रकार', hi: 'प्रयास का प्रकार' },
  'endorsements.fieldOfferedBy': { en: 'Endorsed by', mr: 'कौतुक कोणी केले', hi: 'सराहना किसने की' },
  'endorsements.fieldSharing': {
    en: 'How far it may be shared',
    mr: 'कितपत सांगता येईल',
    hi: 'कहाँ तक बताया जा सकता है',
  },
} as const satisfies Messages;
