/** The notices and the code of conduct as the desk proposes them: an office adopts them, or writes its own. Plain, and short. */

import type { Messages } from '../message.ts';

export const noticesWords = {
  'notices.textMembership': {
    en: '{organisation} keeps your name, how to reach you safely, the groups you belong to, and on which days you came. We use this to run the groups and for nothing else. We keep no diagnosis, no medicine, and nothing of what is said in a group. You may see what we keep, have it corrected, or have it taken out. You may take this consent back at any time by telling the office; leaving needs no reason. If you have a question or a complaint, ask the coordinator of {organisation}; you may also turn to the Data Protection Board of India.',
    mr: '{organisation} तुमचे नाव, तुमच्याशी सुरक्षितपणे संपर्क कसा साधावा, तुम्ही कोणत्या गटात आहात आणि कोणत्या दिवशी आलात एवढेच नोंदवते. हे फक्त गट चालवण्यासाठी वापरले जाते, दुसऱ्या कशासाठीही नाही. निदान, औषधे किंवा गटात बोललेले काहीही आम्ही नोंदवत नाही. तुमची नोंद तुम्ही पाहू शकता, दुरुस्त करून घेऊ शकता किंवा काढून टाकायला सांगू शकता. कार्यालयाला सांगून ही संमती तुम्ही केव्हाही मागे घेऊ शकता; गट सोडण्यासाठी कारण द्यावे लागत नाही. प्रश्न किंवा तक्रार असल्यास {organisation} च्या समन्वयकांना विचारा; तुम्ही भारतीय डेटा संरक्षण मंडळाकडेही जाऊ शकता.',
    hi: '{organisation} आपका नाम, आपसे सुरक्षित संपर्क का तरीका, आप किन समूहों में हैं और किन दिनों आए, बस इतना ही रखती है। इसका उपयोग केवल समूह चलाने के लिए होता है, और किसी काम के लिए नहीं। निदान, दवा या समूह में कही गई कोई बात हम दर्ज नहीं करते। आप अपना रिकॉर्ड देख सकते हैं, ठीक करवा सकते हैं या हटवा सकते हैं। कार्यालय को बताकर यह सहमति आप कभी भी वापस ले सकते हैं; समूह छोड़ने के लिए कारण नहीं बताना पड़ता। कोई प्रश्न या शिकायत हो तो {organisation} के समन्वयक से पूछें; आप भारतीय डेटा संरक्षण बोर्ड के पास भी जा सकते हैं।',
  },
  'notices.textReminders': {
    en: '{organisation} may call you or send you a message when you are new, or when you have been missing and wished to be asked after. We use only the number and the way that you called safe. You may take this back at any time by telling the office or whoever calls you; you stay a member all the same. Ask the coordinator if you have a question.',
    mr: 'तुम्ही नवीन असाल, किंवा आला नाहीत आणि विचारपूस करावी अशी तुमची इच्छा असेल, तर {organisation} तुम्हाला फोन किंवा निरोप करू शकते. तुम्ही सुरक्षित म्हणून सांगितलेला क्रमांक आणि मार्गच वापरला जातो. कार्यालयाला किंवा फोन करणाऱ्यांना सांगून ही संमती तुम्ही केव्हाही मागे घेऊ शकता; तुमचे सदस्यत्व तसेच राहते. प्रश्न असल्यास समन्वयकांना विचारा.',
    hi: 'आप नए हों, या न आए हों और चाहते हों कि आपका हाल पूछा जाए, तो {organisation} आपको फ़ोन या संदेश कर सकती है। केवल वही नंबर और तरीका काम में लिया जाता है जिसे आपने सुरक्षित बताया है। कार्यालय को या फ़ोन करने वाले को बताकर यह सहमति आप कभी भी वापस ले सकते हैं; आपकी सदस्यता बनी रहती है। कोई प्रश्न हो तो समन्वयक से पूछें।',
  },
  'notices.textPhoto': {
    en: '{organisation} may take photographs in which you can be recognised, and show them where you were told they would be shown. Sobat keeps no photographs. You may say no and stay a member. You may take this back at any time by telling the office; we then show the photographs no longer, but what has been printed cannot be called back. Ask the coordinator if you have a question.',
    mr: '{organisation} तुम्ही ओळखू याल अशी छायाचित्रे काढू शकते आणि तुम्हाला सांगितलेल्या ठिकाणीच दाखवू शकते. सोबतमध्ये छायाचित्रे ठेवली जात नाहीत. तुम्ही नाही म्हणू शकता आणि सदस्य राहू शकता. कार्यालयाला सांगून ही संमती तुम्ही केव्हाही मागे घेऊ शकता; मग छायाचित्रे दाखवली जात नाहीत, पण छापलेले परत घेता येत नाही. प्रश्न असल्यास समन्वयकांना विचारा.',
    hi: '{organisation} ऐसी तस्वीरें ले सकती है जिनमें आप पहचाने जाएँ, और उन्हें केवल वहीं दिखा सकती है जहाँ का आपको बताया गया है। सोबत में तस्वीरें नहीं रखी जातीं। आप मना कर सकते हैं और सदस्य बने रह सकते हैं। कार्यालय को बताकर यह सहमति आप कभी भी वापस ले सकते हैं; तब तस्वीरें नहीं दिखाई जातीं, पर जो छप चुका वह लौटाया नहीं जा सकता। कोई प्रश्न हो तो समन्वयक से पूछें।',
  },
  'notices.textStory': {
    en: '{organisation} may share your own words about your own efforts outside your group, with your name or without it, as you choose each time. Nothing is shared that you have not read first. You may say no and stay a member. You may take this back at any time by telling the office; we then share it no longer, but what has been printed cannot be called back. Ask the coordinator if you have a question.',
    mr: '{organisation} तुमच्या प्रयत्नांविषयीचे तुमचेच शब्द गटाबाहेर सांगू शकते; नावासह की नावाशिवाय, हे प्रत्येक वेळी तुम्ही ठरवता. तुम्ही आधी वाचलेले नाही असे काहीही सांगितले जात नाही. तुम्ही नाही म्हणू शकता आणि सदस्य राहू शकता. कार्यालयाला सांगून ही संमती तुम्ही केव्हाही मागे घेऊ शकता; मग ते पुढे सांगितले जात नाही, पण छापलेले परत घेता येत नाही. प्रश्न असल्यास समन्वयकांना विचारा.',
    hi: '{organisation} आपके प्रयासों के बारे में आपके ही शब्द समूह के बाहर बता सकती है; नाम के साथ या नाम के बिना, यह हर बार आप तय करते हैं। ऐसा कुछ नहीं बताया जाता जो आपने पहले पढ़ा न हो। आप मना कर सकते हैं और सदस्य बने रह सकते हैं। कार्यालय को बताकर यह सहमति आप कभी भी वापस ले सकते हैं; तब वह आगे नहीं बताया जाता, पर जो छप चुका वह लौटाया नहीं जा सकता। कोई प्रश्न हो तो समन्वयक से पूछें।',
  },
  'notices.textFunderCount': {
    en: '{organisation} may count you in the figures it gives to those who fund it: how many people came, never who. Small numbers are left out, so that nobody can be guessed. You may say no and stay a member. You may take this back at any time by telling the office; you are then left out of later figures. Ask the coordinator if you have a question.',
    mr: '{organisation} देणगीदारांना देत असलेल्या आकड्यांत तुमची मोजणी करू शकते: किती लोक आले एवढेच, कोण आले हे कधीही नाही. कोणाचाही अंदाज लागू नये म्हणून लहान आकडे वगळले जातात. तुम्ही नाही म्हणू शकता आणि सदस्य राहू शकता. कार्यालयाला सांगून ही संमती तुम्ही केव्हाही मागे घेऊ शकता; मग पुढच्या आकड्यांत तुमची मोजणी होत नाही. प्रश्न असल्यास समन्वयकांना विचारा.',
    hi: '{organisation} दाताओं को दिए जाने वाले आँकड़ों में आपको गिन सकती है: कितने लोग आए, बस इतना; कौन आए, यह कभी नहीं। छोटी संख्याएँ छोड़ दी जाती हैं ताकि किसी का अंदाज़ा न लगे। आप मना कर सकते हैं और सदस्य बने रह सकते हैं। कार्यालय को बताकर यह सहमति आप कभी भी वापस ले सकते हैं; तब आगे के आँकड़ों में आपको नहीं गिना जाता। कोई प्रश्न हो तो समन्वयक से पूछें।',
  },
  'notices.textConduct': {
    en: 'We are all equal here; nobody stands above anybody.\nWe share openly inside the group.\nWhat is said in the group stays in the group.\nEverybody is free to speak, or not to.\nWe do not judge.',
    mr: 'इथे आपण सगळे समान आहोत; कोणीही कोणापेक्षा वरचढ नाही.\nगटात आपण मोकळेपणाने बोलतो.\nगटात बोललेले गटातच राहते.\nबोलायचे की नाही, हे प्रत्येकाच्या इच्छेवर आहे.\nआपण कोणाबद्दलही मत बनवत नाही.',
    hi: 'यहाँ हम सब बराबर हैं; कोई किसी से ऊपर नहीं।\nसमूह में हम खुलकर बात करते हैं।\nसमूह में कही बात समूह में ही रहती है।\nबोलना या न बोलना, हर किसी की इच्छा है।\nहम किसी के बारे में राय नहीं बनाते।',
  },

  'notices.title': { en: 'Notices and code of conduct', mr: 'सूचना आणि आचारसंहिता', hi: 'सूचनाएँ और आचार संहिता' },
  'notices.intro': {
    en: 'What members are told before they are asked, and what the groups keep to. An edition is never changed; a new one follows it.',
    mr: 'सदस्यांना विचारण्यापूर्वी काय सांगितले जाते, आणि गट काय पाळतात. आवृत्ती कधीही बदलत नाही; तिच्यानंतर नवी येते.',
    hi: 'पूछने से पहले सदस्यों को क्या बताया जाता है, और समूह क्या मानते हैं। संस्करण कभी नहीं बदलता; उसके बाद नया आता है।',
  },
  'notices.conduct': { en: 'Code of conduct', mr: 'आचारसंहिता', hi: 'आचार संहिता' },
  'notices.none': { en: 'No edition yet', mr: 'अजून आवृत्ती नाही', hi: 'अभी कोई संस्करण नहीं' },
  'notices.inForce': {
    en: 'Edition {version}, in force since {date}',
    mr: 'आवृत्ती {version}, {date} पासून लागू',
    hi: 'संस्करण {version}, {date} से लागू',
  },
  'notices.coming': {
    en: 'Edition {version} comes into force on {date}',
    mr: 'आवृत्ती {version}, {date} रोजी लागू होईल',
    hi: 'संस्करण {version}, {date} को लागू होगा',
  },
  'notices.earlier': {
    en: 'Edition {version}, from {date} on',
    mr: 'आवृत्ती {version}, {date} पासून',
    hi: 'संस्करण {version}, {date} से',
  },
  'notices.newEdition': { en: 'New edition', mr: 'नवी आवृत्ती', hi: 'नया संस्करण' },
  'notices.newEditionOf': {
    en: 'New edition: {what}',
    mr: 'नवी आवृत्ती: {what}',
    hi: 'नया संस्करण: {what}',
  },
  'notices.notWrittenIn': {
    en: 'Not written in {languages}',
    mr: '{languages} मध्ये लिहिलेली नाही',
    hi: '{languages} में नहीं लिखा है',
  },
  'notices.didAdd': {
    en: 'Put new editions of notices in force',
    mr: 'सूचनांच्या नव्या आवृत्त्या लागू केल्या',
    hi: 'सूचनाओं के नए संस्करण लागू किए',
  },
  'notices.adoptTitle': {
    en: 'There are proposed words for what has no edition yet',
    mr: 'ज्यांची आवृत्ती नाही त्यांच्यासाठी सुचवलेले शब्द आहेत',
    hi: 'जिनका संस्करण नहीं है उनके लिए सुझाए शब्द हैं',
  },
  'notices.adoptText': {
    en: 'Read them below. A consent can be recorded once its notice is in force; later you may write new editions.',
    mr: 'ते खाली वाचा. सूचना लागू झाल्यावरच संमती नोंदवता येते; नंतर तुम्ही नव्या आवृत्त्या लिहू शकता.',
    hi: 'इन्हें नीचे पढ़ें। सूचना लागू होने पर ही सहमति दर्ज हो सकती है; बाद में आप नए संस्करण लिख सकते हैं।',
  },
  'notices.adopt': { en: 'Adopt the proposed words', mr: 'सुचवलेले शब्द स्वीकारा', hi: 'सुझाए शब्द अपनाएँ' },
  'notices.proposed': { en: 'Proposed, not in force', mr: 'सुचवलेले, लागू नाही', hi: 'सुझाया हुआ, लागू नहीं' },
  'notices.effectiveOn': { en: 'In force from', mr: 'कधीपासून लागू', hi: 'कब से लागू' },
  'notices.textHint': {
    en: 'Leave a language empty if nobody is asked in it.',
    mr: 'ज्या भाषेत कोणालाही विचारले जात नाही ती रिकामी ठेवा.',
    hi: 'जिस भाषा में किसी से नहीं पूछा जाता उसे खाली छोड़ दें।',
  },
  'notices.savedSaid': {
    en: '{count, plural, one {The new edition is kept} other {# editions are kept}}',
    mr: '{count, plural, one {नवी आवृत्ती जतन झाली} other {# आवृत्त्या जतन झाल्या}}',
    hi: '{count, plural, one {नया संस्करण सहेजा गया} other {# संस्करण सहेजे गए}}',
  },
  'notices.coordinatorOnly': {
    en: 'Only a coordinator puts a new edition in force',
    mr: 'नवी आवृत्ती फक्त समन्वयकच लागू करतात',
    hi: 'नया संस्करण केवल समन्वयक लागू करते हैं',
  },
  'notices.tooEarly': {
    en: 'A new edition can be in force from {date} at the earliest',
    mr: 'नवी आवृत्ती लवकरात लवकर {date} पासून लागू होऊ शकते',
    hi: 'नया संस्करण जल्द से जल्द {date} से लागू हो सकता है',
  },
  'notices.effect': {
    en: 'What members are told before the office asks for their consent, and what the groups keep to.',
    mr: 'कार्यालय संमती विचारण्यापूर्वी सदस्यांना काय सांगते, आणि गट काय पाळतात.',
    hi: 'सहमति पूछने से पहले कार्यालय सदस्यों को क्या बताता है, और समूह क्या मानते हैं।',
  },
  'notices.open': { en: 'Open the notices', mr: 'सूचना उघडा', hi: 'सूचनाएँ खोलें' },
  'notices.help1': {
    en: 'Each notice says what is kept, what for, how to take a consent back, and whom to ask. An answer counts for the edition that was read.',
    mr: 'प्रत्येक सूचना सांगते: काय नोंदवले जाते, कशासाठी, संमती मागे कशी घ्यावी आणि कोणाला विचारावे. वाचलेल्या आवृत्तीसाठीच उत्तर धरले जाते.',
    hi: 'हर सूचना बताती है: क्या रखा जाता है, किसलिए, सहमति वापस कैसे लें और किससे पूछें। उत्तर पढ़े गए संस्करण के लिए माना जाता है।',
  },
  'notices.help2': {
    en: 'What is in force is never changed, for it is what members read. After a new edition, answers given before still count for the words of then; the code of conduct is accepted anew.',
    mr: 'जे लागू आहे ते कधीही बदलत नाही, कारण सदस्यांनी तेच वाचले. नव्या आवृत्तीनंतरही आधीची उत्तरे तेव्हाच्या शब्दांसाठी लागू राहतात; आचारसंहिता मात्र नव्याने स्वीकारली जाते.',
    hi: 'जो लागू है वह कभी नहीं बदलता, क्योंकि सदस्यों ने वही पढ़ा है। नए संस्करण के बाद भी पहले के उत्तर तब के शब्दों के लिए मान्य रहते हैं; आचार संहिता नए सिरे से मानी जाती है।',
  },
} as const satisfies Messages;
