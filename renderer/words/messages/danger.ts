/** "Someone is in danger": what to do now. Plain words, for someone whose heart is beating fast. */

import type { Messages } from '../message.ts';

export const dangerWords = {
  'danger.title': { en: 'Someone is in danger', mr: 'कोणीतरी धोक्यात आहे', hi: 'कोई ख़तरे में है' },
  'danger.intro': {
    en: 'What to do now. Opening or printing this page leaves no record.',
    mr: 'आत्ता काय करावे. हे पान उघडल्याची किंवा छापल्याची कुठेही नोंद होत नाही.',
    hi: 'अभी क्या करें। यह पन्ना खोलने या छापने का कोई रिकॉर्ड नहीं रहता।',
  },
  'danger.callHeading': { en: 'Call now', mr: 'आत्ता फोन करा', hi: 'अभी फ़ोन करें' },
  'danger.emergency': {
    en: 'Police, ambulance, fire',
    mr: 'पोलीस, रुग्णवाहिका, अग्निशमन',
    hi: 'पुलिस, एम्बुलेंस, दमकल',
  },
  'danger.emergencyWhen': {
    en: 'When a life is in danger at this moment. Say first where you are.',
    mr: 'या क्षणी जीव धोक्यात असेल तर. आधी तुम्ही कुठे आहात ते सांगा.',
    hi: 'जब इसी पल जान को ख़तरा हो। पहले बताएँ कि आप कहाँ हैं।',
  },
  'danger.helpline': {
    en: 'Tele-MANAS, the mental health helpline of the Government of India',
    mr: 'टेली-मानस, भारत सरकारची मानसिक आरोग्य हेल्पलाइन',
    hi: 'टेली-मानस, भारत सरकार की मानसिक स्वास्थ्य हेल्पलाइन',
  },
  'danger.helplineWhen': {
    en: 'Free, day and night, in Marathi, Hindi and English: when someone thinks of ending their life, and when you do not know what to do.',
    mr: 'विनामूल्य, दिवसरात्र, मराठी, हिंदी आणि इंग्रजीत: कोणी जीवन संपवण्याचा विचार करत असेल तेव्हा, आणि काय करावे हे तुम्हाला कळत नसेल तेव्हा.',
    hi: 'निःशुल्क, दिन-रात, मराठी, हिंदी और अंग्रेज़ी में: जब कोई जीवन समाप्त करने की सोच रहा हो, और जब आपको समझ न आए कि क्या करें।',
  },
  'danger.meanwhileHeading': { en: 'Until help comes', mr: 'मदत येईपर्यंत', hi: 'मदद आने तक' },
  'danger.stay': {
    en: 'Stay with the person, or ask someone they trust to stay. Do not leave them alone.',
    mr: 'त्या व्यक्तीसोबत थांबा, किंवा तिचा विश्वास असलेल्या कोणाला थांबायला सांगा. तिला एकटे सोडू नका.',
    hi: 'उनके साथ रहें, या जिन पर उन्हें भरोसा हो उनसे रुकने को कहें। उन्हें अकेला न छोड़ें।',
  },
  'danger.ask': {
    en: 'Ask calmly and plainly: “Are you thinking of ending your life?” Asking does not put the thought there.',
    mr: 'शांतपणे आणि स्पष्ट विचारा: “तुम्ही जीवन संपवण्याचा विचार करत आहात का?” विचारल्याने तो विचार मनात येत नाही.',
    hi: 'शांति से और साफ़ पूछें: “क्या आप अपना जीवन समाप्त करने की सोच रहे हैं?” पूछने से यह विचार मन में नहीं आता।',
  },
  'danger.listen': {
    en: 'Listen. You need not have answers. Do not argue, do not blame, and do not promise to keep it secret.',
    mr: 'ऐका. तुमच्याकडे उत्तरे असायलाच हवीत असे नाही. वाद घालू नका, दोष देऊ नका आणि हे गुप्त ठेवण्याचे वचन देऊ नका.',
    hi: 'सुनें। आपके पास उत्तर होना ज़रूरी नहीं। बहस न करें, दोष न दें और इसे छिपाए रखने का वादा न करें।',
  },
  'danger.means': {
    en: 'If you can do it safely, put out of reach whatever could hurt: medicines, pesticides, blades, ropes.',
    mr: 'सुरक्षितपणे करता येत असेल तर इजा होऊ शकेल अशा वस्तू दूर ठेवा: औषधे, कीटकनाशके, पाती, दोर.',
    hi: 'सुरक्षित रूप से हो सके तो जिनसे चोट पहुँच सकती है वे चीज़ें दूर कर दें: दवाइयाँ, कीटनाशक, ब्लेड, रस्सियाँ।',
  },
  'danger.yourself': {
    en: 'If you or others may be hurt, go where it is safe and call from there.',
    mr: 'तुम्हाला किंवा इतरांना इजा होण्याची शक्यता असेल तर सुरक्षित ठिकाणी जा आणि तिथून फोन करा.',
    hi: 'यदि आपको या दूसरों को चोट लग सकती है, तो सुरक्षित जगह जाएँ और वहाँ से फ़ोन करें।',
  },
  'danger.afterHeading': { en: 'Afterwards', mr: 'नंतर', hi: 'इसके बाद' },
  'danger.tell': {
    en: 'Tell the coordinator the same day. Nobody carries this alone.',
    mr: 'त्याच दिवशी समन्वयकांना सांगा. हे ओझे कोणीही एकट्याने वाहायचे नाही.',
    hi: 'उसी दिन समन्वयक को बताएँ। यह बोझ कोई अकेले नहीं उठाता।',
  },
  'danger.notHere': {
    en: 'Nothing of it is written into these records. It stays with those who must know.',
    mr: 'यातले काहीही या नोंदींत लिहायचे नाही. ज्यांना कळायलाच हवे त्यांच्यापाशीच ते राहते.',
    hi: 'इसमें से कुछ भी इन रिकॉर्डों में नहीं लिखा जाता। यह उन्हीं के पास रहता है जिन्हें जानना ज़रूरी है।',
  },
  'danger.helpers': {
    en: 'Those who helped need someone to talk to as well; the helpline is there for them too.',
    mr: 'ज्यांनी मदत केली त्यांनाही कोणाशी तरी बोलण्याची गरज असते; हेल्पलाइन त्यांच्यासाठीही आहे.',
    hi: 'जिन्होंने मदद की उन्हें भी किसी से बात करने की ज़रूरत होती है; हेल्पलाइन उनके लिए भी है।',
  },
  'danger.ownNumbers': {
    en: 'Our own numbers (by hand)',
    mr: 'आमचे स्वतःचे नंबर (हाताने लिहा)',
    hi: 'हमारे अपने नंबर (हाथ से लिखें)',
  },
  'danger.coordinator': { en: 'Coordinator', mr: 'समन्वयक', hi: 'समन्वयक' },
  'danger.hospital': { en: 'Nearest hospital', mr: 'जवळचे रुग्णालय', hi: 'नज़दीकी अस्पताल' },
  'danger.other': { en: 'Other', mr: 'इतर', hi: 'अन्य' },
  'danger.print': { en: 'Print this page', mr: 'हे पान छापा', hi: 'यह पन्ना छापें' },
} as const satisfies Messages;
