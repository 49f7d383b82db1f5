/** Phrases for endorsing an effort, until the office has its own: of what somebody did, never of how it turned out. */

import type { Messages } from '../message.ts';

export const phrasesWords = {
  'phrases.cameOnHardDay': {
    en: 'Coming to the meeting on a hard day',
    mr: 'अवघड दिवशीही बैठकीला येणे',
    hi: 'मुश्किल दिन में भी बैठक में आना',
  },
  'phrases.spokeFirst': {
    en: 'Speaking in the group for the first time',
    mr: 'गटात पहिल्यांदा बोलणे',
    hi: 'समूह में पहली बार बोलना',
  },
  'phrases.listened': {
    en: 'Listening to others with patience',
    mr: 'इतरांचे धीराने ऐकणे',
    hi: 'दूसरों को धैर्य से सुनना',
  },
  'phrases.askedForHelp': {
    en: 'Asking for help when it was needed',
    mr: 'गरज असताना मदत मागणे',
    hi: 'ज़रूरत पर मदद माँगना',
  },
  'phrases.wentOut': {
    en: 'Going out of the house although it was hard',
    mr: 'कठीण वाटत असूनही घराबाहेर पडणे',
    hi: 'कठिन लगने पर भी घर से बाहर निकलना',
  },
  'phrases.smallTask': {
    en: 'Doing a small task at home or at work',
    mr: 'घरी किंवा कामावर एक लहान काम करणे',
    hi: 'घर या काम पर एक छोटा काम करना',
  },
  'phrases.triedAgain': {
    en: 'Trying once more what did not go well before',
    mr: 'आधी न जमलेली गोष्ट पुन्हा करून पाहणे',
    hi: 'जो पहले नहीं हुआ उसे फिर से आज़माना',
  },
  'phrases.rested': {
    en: 'Resting when rest was needed',
    mr: 'गरज असताना विश्रांती घेणे',
    hi: 'ज़रूरत पर आराम करना',
  },
  'phrases.timeForOneself': {
    en: 'Taking time for oneself beside caring for another',
    mr: 'दुसऱ्याची काळजी घेताना स्वतःसाठीही वेळ काढणे',
    hi: 'किसी और की देखभाल के साथ अपने लिए भी समय निकालना',
  },
  'phrases.welcomed': {
    en: 'Making a newcomer welcome',
    mr: 'नव्याने आलेल्यांना आपलेसे करणे',
    hi: 'नए आए लोगों को अपना बनाना',
  },
  'phrases.saidPlainly': {
    en: 'Saying plainly what one needs',
    mr: 'स्वतःला काय हवे ते स्पष्ट सांगणे',
    hi: 'अपनी ज़रूरत साफ़-साफ़ कहना',
  },
  'phrases.saidNo': {
    en: 'Saying no where it was right to say no',
    mr: 'योग्य तिथे नाही म्हणणे',
    hi: 'जहाँ ठीक हो वहाँ ना कहना',
  },
} as const satisfies Messages;
