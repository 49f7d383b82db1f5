/** The path of a facilitator, the page of one volunteer, and who is absent, rests or has stepped back. */

import type { Messages } from '../message.ts';

export const pathWords = {
  'path.title': { en: 'The facilitator’s path', mr: 'सुलभक म्हणून वाटचाल', hi: 'सुगमकर्ता के रूप में यात्रा' },
  'path.help1': {
    en: 'How far somebody has come as a facilitator, what they carry, and what comes next. Oriented and co-facilitating are read from the records; everything else is noted here.',
    mr: 'सुलभक म्हणून कोण कुठपर्यंत आले, काय सांभाळतात आणि पुढे काय, ते इथे दिसते. प्रारंभिक प्रशिक्षण आणि सह-सुलभक असणे नोंदींतून कळते; बाकी सर्व इथे नोंदवा.',
    hi: 'सुगमकर्ता के रूप में कोई कहाँ तक पहुँचे, क्या सँभालते हैं और आगे क्या है, यहाँ दिखता है। प्रारंभिक प्रशिक्षण और सह-सुगमकर्ता होना रिकॉर्ड से पता चलता है; बाकी सब यहाँ दर्ज करें।',
  },
  'path.help2': {
    en: 'Whoever rests or steps back gives no reason, and is taken out of no team by Sobat: the page shows where they are still named.',
    mr: 'विश्रांती घेणाऱ्यांना किंवा बाजूला होणाऱ्यांना कारण विचारले जात नाही. सोबत कोणालाही आपणहून काढत नाही: त्यांची नावे अजून कुठे आहेत ते पानावर दिसते.',
    hi: 'विश्राम लेने या अलग होने का कारण नहीं पूछा जाता। सोबत किसी को अपने आप नहीं हटाता: पन्ना दिखाता है कि उनका नाम अब भी कहाँ है।',
  },

  'path.interested': { en: 'Interested', mr: 'इच्छुक', hi: 'इच्छुक' },
  'path.oriented': { en: 'Oriented', mr: 'प्रारंभिक प्रशिक्षण झाले', hi: 'प्रारंभिक प्रशिक्षण हुआ' },
  'path.coFacilitating': { en: 'Co-facilitating', mr: 'सह-सुलभक', hi: 'सह-सुगमकर्ता' },
  'path.certified': { en: 'Certified', mr: 'प्रमाणित', hi: 'प्रमाणित' },
  'path.resting': { en: 'Resting', mr: 'विश्रांतीवर', hi: 'विश्राम पर' },
  'path.steppedBack': { en: 'Stepped back', mr: 'बाजूला झाले', hi: 'अलग हुए' },
  'path.cameBack': { en: 'Came back', mr: 'परत आले', hi: 'लौट आए' },
  'path.absent': { en: 'Away', mr: 'उपलब्ध नाहीत', hi: 'उपलब्ध नहीं' },
  'path.notBegun': { en: 'Not begun', mr: 'अजून सुरुवात नाही', hi: 'अभी शुरुआत नहीं' },

  'path.steps': { en: 'Steps', mr: 'टप्पे', hi: 'पड़ाव' },
  'path.noteStep': { en: 'Note a step', mr: 'टप्पा नोंदवा', hi: 'पड़ाव दर्ज करें' },
  'path.changeStep': { en: 'Correct a step', mr: 'टप्पा दुरुस्त करा', hi: 'पड़ाव सुधारें' },
  'path.which': { en: 'Step', mr: 'टप्पा', hi: 'पड़ाव' },
  'path.on': { en: 'On', mr: 'तारीख', hi: 'तारीख़' },
  'path.restFrom': { en: 'Resting from', mr: 'विश्रांती कधीपासून', hi: 'विश्राम कब से' },
  'path.restThrough': { en: 'Through', mr: 'कधीपर्यंत', hi: 'कब तक' },
  'path.restThroughHint': {
    en: 'May stay empty: until they come back',
    mr: 'रिकामे राहिले तरी चालेल: परत येईपर्यंत',
    hi: 'ख़ाली भी रह सकता है: लौटने तक',
  },
  'path.by': { en: 'Confirmed by', mr: 'कोणी पुष्टी केली', hi: 'किसने पुष्टि की' },
  'path.byWhom': { en: 'confirmed by {name}', mr: '{name} यांनी पुष्टी केली', hi: '{name} ने पुष्टि की' },
  'path.noneYet': {
    en: 'No step yet. Once {name} wishes to help in a group, note it here.',
    mr: 'अजून एकही टप्पा नाही. {name} यांना गटात मदत करायची इच्छा झाली की इथे नोंदवा.',
    hi: 'अभी कोई पड़ाव नहीं। {name} समूह में मदद करना चाहें तो यहाँ दर्ज करें।',
  },
  'path.fromGroup': { en: 'in {group}', mr: '{group} गटात', hi: '{group} में' },
  'path.fromMeeting': { en: 'at a meeting of {group}', mr: '{group} गटाच्या बैठकीत', hi: '{group} की बैठक में' },
  'path.untilBack': { en: 'until they come back', mr: 'परत येईपर्यंत', hi: 'लौटने तक' },
  'path.stepOn': { en: '{step}, {date}', mr: '{step}, दिनांक {date}', hi: '{step}, दिनांक {date}' },
  'path.noted': {
    en: 'Noted for {name}: {step}',
    mr: '{name} यांची नोंद झाली: {step}',
    hi: '{name} के लिए दर्ज हुआ: {step}',
  },
  'path.takenOut': { en: 'The step is taken out', mr: 'टप्पा काढला', hi: 'पड़ाव हटाया गया' },
  'path.noReason': {
    en: 'Nobody asks why.',
    mr: 'कारण कोणी विचारत नाही.',
    hi: 'कारण कोई नहीं पूछता।',
  },

  'path.earlyTitle': {
    en: 'Is {name} to be certified already?',
    mr: '{name} यांना आत्ताच प्रमाणित करायचे का?',
    hi: 'क्या {name} को अभी प्रमाणित करना है?',
  },
  'path.earlyNotOriented': {
    en: 'No orientation is recorded before that day.',
    mr: 'त्या दिवसाआधी प्रारंभिक प्रशिक्षणाची नोंद नाही.',
    hi: 'उस दिन से पहले प्रारंभिक प्रशिक्षण दर्ज नहीं है।',
  },
  'path.earlyMeetings': {
    en: 'Your catalogue asks for {needs, plural, one {# co-facilitated meeting} other {# co-facilitated meetings}} first; so far there {has, plural, =0 {is none} one {is #} other {are #}}.',
    mr: 'तुमच्या कार्यक्रमांनुसार आधी सह-सुलभक म्हणून {needs, plural, one {# बैठक} other {# बैठका}} हव्यात; आतापर्यंत {has, plural, =0 {एकही नाही} other {# झाल्या}}.',
    hi: 'आपके कार्यक्रमों के अनुसार पहले सह-सुगमकर्ता के रूप में {needs, plural, one {# बैठक} other {# बैठकें}} चाहिए; अब तक {has, plural, =0 {एक भी नहीं} other {# हुईं}}।',
  },
  'path.earlyYes': { en: 'Yes, certify', mr: 'होय, प्रमाणित करा', hi: 'हाँ, प्रमाणित करें' },
  'path.notYet': {
    en: 'This step is noted once its day has come',
    mr: 'त्या दिवशीच या टप्प्याची नोंद करता येईल',
    hi: 'यह पड़ाव उस दिन के आने पर दर्ज होगा',
  },
  'path.already': {
    en: 'This step is noted for {date} already',
    mr: 'हा टप्पा {date} साठी आधीच नोंदवला आहे',
    hi: 'यह पड़ाव {date} के लिए पहले से दर्ज है',
  },
  'path.nothingToComeBackFrom': {
    en: 'On that day they neither rest nor have they stepped back',
    mr: 'त्या दिवशी ते विश्रांतीवर नाहीत आणि बाजूलाही झालेले नाहीत',
    hi: 'उस दिन वे न विश्राम पर हैं, न अलग हुए हैं',
  },
  'path.backAlready': {
    en: 'They stepped back on {date}: note first that they came back',
    mr: '{date} रोजी ते बाजूला झाले: आधी परत आल्याची नोंद करा',
    hi: 'वे {date} को अलग हुए: पहले लौटने की बात दर्ज करें',
  },

  'path.standsTitle': {
    en: '{count, plural, one {# planned meeting still names {name}} other {# planned meetings still name {name}}}',
    mr: '{count, plural, one {# ठरलेल्या बैठकीत} other {# ठरलेल्या बैठकांत}} {name} यांचे नाव अजून आहे',
    hi: '{count, plural, one {# तय बैठक} other {# तय बैठकों}} में {name} का नाम अब भी है',
  },
  'path.standsText': {
    en: 'Nobody is taken out by Sobat. Open each and name somebody else, or leave it as it is.',
    mr: 'सोबत कोणालाही आपणहून काढत नाही. प्रत्येक बैठक उघडून दुसरे कोणी नेमा, किंवा आहे तसे ठेवा.',
    hi: 'सोबत किसी को अपने आप नहीं हटाता। हर बैठक खोलकर किसी और को चुनें, या वैसा ही रहने दें।',
  },
  'path.standsGroups': {
    en: '{name} still has a part in {count, plural, one {this group} other {these groups}}: {groups}.',
    mr: '{count, plural, one {या गटात} other {या गटांत}} {name} यांची भूमिका अजून आहे: {groups}.',
    hi: '{count, plural, one {इस समूह} other {इन समूहों}} में {name} की भूमिका अब भी है: {groups}।',
  },

  'path.place': { en: 'On the path', mr: 'वाटचालीत कुठे', hi: 'यात्रा में कहाँ' },
  'path.standing': { en: 'To carry a meeting, today', mr: 'बैठक सांभाळण्यासाठी, आज', hi: 'बैठक सँभालने के लिए, आज' },
  'path.pauseFromThrough': {
    en: '{from} to {through}',
    mr: '{from} ते {through}',
    hi: '{from} से {through} तक',
  },
  'path.pauseFrom': { en: 'from {from}', mr: '{from} पासून', hi: '{from} से' },
  'path.due': { en: 'What comes next', mr: 'पुढे काय', hi: 'आगे क्या' },
  'path.dueOrientation': {
    en: 'An orientation',
    mr: 'प्रारंभिक प्रशिक्षण',
    hi: 'प्रारंभिक प्रशिक्षण',
  },
  'path.dueRefresher': {
    en: 'A refresher by {date}',
    mr: '{date} पर्यंत उजळणी प्रशिक्षण',
    hi: '{date} तक पुनश्चर्या प्रशिक्षण',
  },
  'path.dueLapsed': {
    en: 'A refresher: it was valid until {date}',
    mr: 'उजळणी प्रशिक्षण: मुदत {date} पर्यंत होती',
    hi: 'पुनश्चर्या प्रशिक्षण: अवधि {date} तक थी',
  },
  'path.dueNothing': {
    en: 'Nothing: what was completed is valid for good',
    mr: 'काही नाही: पूर्ण केलेले कायमचे वैध आहे',
    hi: 'कुछ नहीं: जो पूरा किया वह हमेशा के लिए मान्य है',
  },
  'path.placeIn': {
    en: 'Has a place: {programme}, {days}',
    mr: 'जागा आहे: {programme}, {days}',
    hi: 'जगह है: {programme}, {days}',
  },
  'path.trains': {
    en: 'Trains: {programme}, {days}',
    mr: 'प्रशिक्षक म्हणून: {programme}, {days}',
    hi: 'प्रशिक्षक के रूप में: {programme}, {days}',
  },
  'path.hours': { en: 'Hours of training', mr: 'प्रशिक्षणाचे तास', hi: 'प्रशिक्षण के घंटे' },
  'path.hoursCounted': {
    en: '{hours, plural, one {# hour} other {# hours}}: of the programmes completed since {date}',
    mr: '{hours, plural, one {# तास} other {# तास}}: {date} पासून पूर्ण केलेल्या कार्यक्रमांचे',
    hi: '{hours, plural, one {# घंटा} other {# घंटे}}: {date} से पूरे किए गए कार्यक्रमों के',
  },
  'path.carried': { en: 'Carried in three months', mr: 'तीन महिन्यांत सांभाळल्या', hi: 'तीन महीनों में सँभालीं' },
  'path.meetingsCount': {
    en: '{count, plural, one {# meeting} other {# meetings}}',
    mr: '{count, plural, one {# बैठक} other {# बैठका}}',
    hi: '{count, plural, one {# बैठक} other {# बैठकें}}',
  },
  'path.carriedHint': {
    en: '{meetings}, so that the load can be shared; never a measure of anybody',
    mr: '{meetings}; भार वाटून घेता यावा म्हणून, कोणाचे मोजमाप नव्हे',
    hi: '{meetings}; ताकि भार बाँटा जा सके, यह किसी का माप नहीं',
  },
  'path.groups': { en: 'Groups they carry', mr: 'ते सांभाळत असलेले गट', hi: 'वे जो समूह सँभालते हैं' },
  'path.groupsNone': {
    en: 'They carry no group at present.',
    mr: 'सध्या ते कोणताही गट सांभाळत नाहीत.',
    hi: 'फ़िलहाल वे कोई समूह नहीं सँभालते।',
  },
  'path.coming': { en: 'Coming meetings', mr: 'येणाऱ्या बैठका', hi: 'आने वाली बैठकें' },
  'path.comingNone': {
    en: 'They are named to no planned meeting.',
    mr: 'ठरलेल्या कोणत्याही बैठकीत त्यांचे नाव नाही.',
    hi: 'किसी तय बैठक में उनका नाम नहीं है।',
  },
  'path.since': { en: 'since {date}', mr: '{date} पासून', hi: '{date} से' },
  'path.certificate': { en: 'Certificate {number}', mr: 'प्रमाणपत्र {number}', hi: 'प्रमाणपत्र {number}' },

  'path.field': { en: 'Steps as a facilitator', mr: 'सुलभक म्हणून टप्पे', hi: 'सुगमकर्ता के रूप में पड़ाव' },
  'path.didNote': {
    en: 'Noted a step as a facilitator',
    mr: 'सुलभक म्हणून टप्पा नोंदवला',
    hi: 'सुगमकर्ता का पड़ाव दर्ज किया',
  },
  'path.didTakeOut': {
    en: 'Took a step as a facilitator out',
    mr: 'सुलभक म्हणून टप्पा काढला',
    hi: 'सुगमकर्ता का पड़ाव हटाया',
  },

  'path.whyResting': {
    en: '{out} rests on that day.',
    mr: '{out} त्या दिवशी विश्रांतीवर आहेत.',
    hi: '{out} उस दिन विश्राम पर हैं।',
  },
  'path.whySteppedBack': {
    en: '{out} has stepped back.',
    mr: '{out} बाजूला झाले आहेत.',
    hi: '{out} अलग हो चुके हैं।',
  },
  'path.notThere': { en: 'That day: {names}', mr: 'त्या दिवशी: {names}', hi: 'उस दिन: {names}' },
  'path.gapOn': { en: 'on {date}', mr: '{date} रोजी', hi: '{date} को' },
  'path.gapDetail': {
    en: 'Somebody is away or rests. {ready}',
    mr: 'कोणी उपलब्ध नाही किंवा विश्रांतीवर आहे. {ready}',
    hi: 'कोई उपलब्ध नहीं या विश्राम पर है। {ready}',
  },
  'path.planNeeds': {
    en: 'Somebody on this plan may need a stand-in',
    mr: 'या नियोजनात कोणाच्या जागी दुसरे कोणी लागू शकेल',
    hi: 'इस योजना में किसी की जगह कोई और लग सकता है',
  },
} as const satisfies Messages;
