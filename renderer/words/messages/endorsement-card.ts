/** The printed card of one endorsement: its heading, how it is asked for, and why there may be none. */

import type { Messages } from '../message.ts';

export const endorsementCardWords = {
  'endorsementCard.open': { en: 'Card', mr: 'कार्ड', hi: 'कार्ड' },
  'endorsementCard.openOne': { en: 'Card: {words}', mr: 'कार्ड: {words}', hi: 'कार्ड: {words}' },
  'endorsementCard.title': { en: 'A card to give', mr: 'देण्यासाठी कार्ड', hi: 'देने के लिए कार्ड' },
  'endorsementCard.heading': {
    en: 'An effort that was endorsed',
    mr: 'कौतुक झालेला एक प्रयत्न',
    hi: 'एक प्रयास, जिसकी सराहना हुई',
  },
  'endorsementCard.cut': {
    en: 'Cut along the line',
    mr: 'रेषेवर कापा',
    hi: 'रेखा पर काटें',
  },
  'endorsementCard.print': { en: 'Print the card', mr: 'कार्ड छापा', hi: 'कार्ड छापें' },
  'endorsementCard.keptToThemselves': {
    en: 'They have not said yes to this being shared, so there is no card of it. Ask them; the answer stands in the endorsement.',
    mr: 'हे इतरांना सांगायला त्यांनी होकार दिलेला नाही, म्हणून याचे कार्ड नाही. त्यांना विचारा; उत्तर या कौतुकात नोंदवा.',
    hi: 'इसे दूसरों को बताने के लिए उन्होंने हाँ नहीं कही है, इसलिए इसका कार्ड नहीं है। उनसे पूछें; उत्तर इस सराहना में लिखें।',
  },
  'endorsementCard.storyNotAgreed': {
    en: 'Their yes to their story being told is missing today, so there is no card. It is asked for under Consents.',
    mr: 'त्यांची गोष्ट सांगण्यासाठी आज त्यांची संमती नाही, म्हणून कार्ड नाही. ती संमतींमध्ये विचारली जाते.',
    hi: 'उनकी कहानी बताने के लिए आज उनकी सहमति नहीं है, इसलिए कार्ड नहीं है। वह सहमतियों में पूछी जाती है।',
  },
  'endorsementCard.nameInWords': {
    en: 'They said yes without their name, and the words say it. Change the words, or ask them whether the name may stand there.',
    mr: 'नावाशिवाय सांगायला त्यांचा होकार आहे, पण शब्दांत नाव आहे. शब्द बदला, किंवा नाव चालेल का ते त्यांना विचारा.',
    hi: 'उन्होंने बिना नाम के हाँ कही है, पर शब्दों में नाम है। शब्द बदलें, या उनसे पूछें कि नाम रह सकता है या नहीं।',
  },
} as const satisfies Messages;
