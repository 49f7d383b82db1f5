/** Help for each screen: what it is for, and how its work is done. Read by someone in the middle of that work. */

import type { Messages } from '../message.ts';

export const helpWords = {
  'help.title': { en: 'Help', mr: 'मदत', hi: 'मदद' },
  'help.keys': { en: 'Keys that work everywhere', mr: 'सगळीकडे चालणारे शॉर्टकट', hi: 'हर जगह चलने वाली कुंजियाँ' },
  'help.keyGoTo': {
    en: 'go to any screen, member, group or meeting',
    mr: 'कोणताही पडदा, सदस्य, गट किंवा बैठक यांकडे जा',
    hi: 'किसी भी स्क्रीन, सदस्य, समूह या बैठक पर जाएँ',
  },
  'help.keyFind': { en: 'find in this list', mr: 'या यादीत शोधा', hi: 'इस सूची में खोजें' },
  'help.keyNew': { en: 'enter something new', mr: 'नवीन नोंद करा', hi: 'नया रिकॉर्ड जोड़ें' },
  'help.keyPrint': { en: 'print the sheet on the screen', mr: 'पडद्यावरचे पत्रक छापा', hi: 'स्क्रीन का पत्रक छापें' },
  'help.keyUndo': { en: 'undo the last action', mr: 'शेवटची कृती पूर्ववत करा', hi: 'पिछला काम वापस लें' },
  'help.keyBack': {
    en: 'back to where you came from; with → forward again',
    mr: 'जिथून आलात तिथे परत; → ने पुन्हा पुढे',
    hi: 'जहाँ से आए वहाँ वापस; → से फिर आगे',
  },
  'help.keyLock': { en: 'lock the desk', mr: 'कुलूप लावा', hi: 'लॉक करें' },
  'help.keyVisitor': {
    en: 'a visitor is here: names become initials, and names again',
    mr: 'पाहुणे आले: नावांऐवजी आद्याक्षरे, आणि पुन्हा नावे',
    hi: 'आगंतुक आए: नामों की जगह आद्याक्षर, और फिर नाम',
  },
  'help.keyHelp': { en: 'this help', mr: 'ही मदत', hi: 'यह मदद' },

  'help.firstRun1': {
    en: 'You are setting up the records of an office on this computer. If the office has a backup already, open that instead: the first page offers it.',
    mr: 'तुम्ही या संगणकावर कार्यालयाच्या नोंदी सुरू करत आहात. कार्यालयाचा बॅकअप आधीच असेल तर तो उघडा: पहिल्या पानावर तो पर्याय आहे.',
    hi: 'आप इस कंप्यूटर पर कार्यालय के रिकॉर्ड शुरू कर रहे हैं। यदि कार्यालय का बैकअप पहले से है, तो उसे खोलें: पहले पन्ने पर यह विकल्प है।',
  },
  'help.firstRun3': {
    en: 'Only looking? “Try with made-up people” opens a practice office of its own, with a coloured band across the top. “Leave the made-up office” in that band brings you back here; Help in the menu has both ways, too.',
    mr: 'फक्त पाहायचे आहे? “काल्पनिक माणसांसह करून पाहा” दाबल्यास वेगळे सरावाचे कार्यालय उघडते; त्यावर रंगीत पट्टी असते. त्या पट्टीतील “सरावाचे कार्यालय सोडा” दाबल्यास तुम्ही इथे परत येता. मेनूतील “मदत” मध्येही हे दोन्ही मार्ग आहेत.',
    hi: 'बस देखना है? “काल्पनिक लोगों के साथ आज़माएँ” से एक अलग अभ्यास का कार्यालय खुलता है, जिसके ऊपर रंगीन पट्टी होती है। उस पट्टी में “अभ्यास का कार्यालय छोड़ें” से आप यहाँ लौट आते हैं। मेन्यू की “मदद” में भी ये दोनों रास्ते हैं।',
  },
  'help.firstRun2': {
    en: 'Take time for the passphrases and for the recovery sheet: they are the only ways in.',
    mr: 'परवलीच्या वाक्यांसाठी आणि राखीव किल्लीच्या कागदासाठी वेळ घ्या: आत जाण्याचे तेच मार्ग आहेत.',
    hi: 'गुप्त वाक्यों और आपात कुंजी के काग़ज़ के लिए समय लें: भीतर आने के बस वही रास्ते हैं।',
  },
  'help.locked1': {
    en: 'Choose your name and type your own passphrase. Every blank and every capital counts; “Show” lets you see what you typed.',
    mr: 'तुमचे नाव निवडा आणि स्वतःचे परवलीचे वाक्य टाइप करा. प्रत्येक मोकळी जागा आणि मोठे अक्षर महत्त्वाचे आहे; “दाखवा” दाबल्यास टाइप केलेले दिसते.',
    hi: 'अपना नाम चुनें और अपना गुप्त वाक्य लिखें। हर ख़ाली जगह और हर बड़ा अक्षर मायने रखता है; “दिखाएँ” से लिखा हुआ दिखता है।',
  },
  'help.locked2': {
    en: 'Forgotten it? A colleague can open the desk, or the recovery sheet can. Nobody else can, not even we.',
    mr: 'विसरलात? सहकारी किंवा राखीव किल्लीचा कागद नोंदी उघडू शकतो. इतर कोणीही, आम्हीसुद्धा, उघडू शकत नाही.',
    hi: 'भूल गए? कोई सहकर्मी या आपात कुंजी का काग़ज़ इसे खोल सकता है। और कोई नहीं, हम भी नहीं।',
  },
  'help.locked3': {
    en: 'In a practice office (coloured band at the top) the passphrases stand on this screen, and one press opens it. Nobody in it is real.',
    mr: 'सरावाच्या कार्यालयात (वर रंगीत पट्टी) परवलीची वाक्ये याच पडद्यावर असतात आणि एका दाबाने ते उघडते. त्यातली कोणीही व्यक्ती खरी नाही.',
    hi: 'अभ्यास के कार्यालय में (ऊपर रंगीन पट्टी) गुप्त वाक्य इसी स्क्रीन पर होते हैं और एक दबाव से वह खुल जाता है। उसमें कोई व्यक्ति असली नहीं है।',
  },
  'help.today1': {
    en: 'At the left the week, day by day and place by place; two rooms of a pair stand together. At the right what waits to be done. Each line leads to the place to do it.',
    mr: 'डावीकडे आठवडा: दिवस आणि ठिकाणांनुसार; जोडीच्या दोन खोल्या एकत्र. उजवीकडे करायची कामे. प्रत्येक ओळ त्या कामाच्या जागी नेते.',
    hi: 'बाईं ओर हफ़्ता, दिन और स्थान के क्रम से; जोड़ी के दो कमरे साथ। दाईं ओर करने के काम। हर पंक्ति उस काम की जगह ले जाती है।',
  },
  'help.today2': {
    en: 'A meeting appears here once it is planned, on its group’s page. Follow-ups are asked for on a member’s page, and their day brings them here.',
    mr: 'बैठक गटाच्या पानावरून ठरवली की इथे दिसते. पाठपुरावे सदस्याच्या पानावर नोंदवतात; त्यांचा दिवस आला की ते इथे दिसतात.',
    hi: 'बैठक समूह के पन्ने से तय होते ही यहाँ दिखती है। फ़ॉलो-अप सदस्य के पन्ने पर दर्ज होते हैं; उनका दिन आने पर वे यहाँ दिखते हैं।',
  },
  'help.unfinished': {
    en: 'A form that you leave without saving is kept for you, also over a lock, and offered when you come back to it. “Cancel” throws it away.',
    mr: 'जतन न करता सोडलेला फॉर्म तुमच्यासाठी ठेवला जातो, कुलूप लागले तरी; परत आल्यावर तो पुन्हा मिळतो. “रद्द करा” दाबल्यास तो टाकून दिला जातो.',
    hi: 'बिना सहेजे छोड़ा गया फ़ॉर्म आपके लिए रखा जाता है, लॉक होने पर भी; लौटने पर वह फिर मिलता है। “रद्द करें” से वह हट जाता है।',
  },
  'help.duplicates1': {
    en: 'Here stand records that sound alike in either script, or share a telephone or a family. Hold two side by side and say whether they are one person.',
    mr: 'कोणत्याही लिपीत सारख्या ऐकू येणाऱ्या, किंवा एकच फोन किंवा कुटुंब असलेल्या नोंदी इथे दिसतात. दोन नोंदी शेजारी ठेवून पाहा आणि ती एकच व्यक्ती आहे का ते सांगा.',
    hi: 'किसी भी लिपि में एक जैसे सुनाई देने वाले, या एक ही फ़ोन या परिवार वाले रिकॉर्ड यहाँ दिखते हैं। दो को साथ रखकर देखें और बताएँ कि क्या वे एक ही व्यक्ति हैं।',
  },
  'help.duplicates2': {
    en: 'When two become one, groups, registers, trainings, answers and links of both are kept. “Undo” makes them two again, exactly as they were.',
    mr: 'दोन नोंदी एक झाल्या की दोन्हींचे गट, हजेरी, प्रशिक्षणे, संमती आणि नाती राहतात. “पूर्ववत करा” केले की त्या पूर्वीसारख्या दोन होतात.',
    hi: 'दो रिकॉर्ड एक होने पर दोनों के समूह, हाज़िरी, प्रशिक्षण, सहमतियाँ और नाते बने रहते हैं। “वापस लें” से वे ठीक पहले जैसे दो हो जाते हैं।',
  },
  'help.members1': {
    en: 'Everybody in the records. Type a piece of a name in either script, a number or a place to find someone.',
    mr: 'नोंदीतले सगळे. कोणाला शोधण्यासाठी कोणत्याही लिपीत नावाचा भाग, क्रमांक किंवा परिसर टाइप करा.',
    hi: 'रिकॉर्ड में सभी। किसी को खोजने के लिए किसी भी लिपि में नाम का हिस्सा, क्रमांक या जगह लिखें।',
  },
  'help.members2': {
    en: 'A name and one role are enough for a new member. The phone matters less than whether calling it is safe.',
    mr: 'नवीन सदस्यासाठी नाव आणि एक भूमिका पुरेशी आहे. नंबरापेक्षा त्यावर फोन करणे सुरक्षित आहे का हे महत्त्वाचे.',
    hi: 'नए सदस्य के लिए नाम और एक भूमिका काफ़ी है। नंबर से अधिक ज़रूरी है कि उस पर फ़ोन करना सुरक्षित है या नहीं।',
  },
  'help.members3': {
    en: 'A list you already have can be brought in from a file. You see what will happen before it does.',
    mr: 'तुमच्याकडे असलेली यादी फाइलमधून आणता येते. काय होईल ते आधीच दिसते.',
    hi: 'आपके पास की सूची फ़ाइल से लाई जा सकती है। क्या होगा यह पहले ही दिखता है।',
  },
  'help.member1': {
    en: 'Below groups and trainings: calls they asked for, who belongs to them, what they agreed to, and efforts that were endorsed. Each has its own button; none is required.',
    mr: 'गट आणि प्रशिक्षणांखाली: मागितलेले पाठपुरावे, त्यांची माणसे, त्यांची संमती आणि प्रयत्नांचे कौतुक. प्रत्येकासाठी बटण आहे; काहीही सक्तीचे नाही.',
    hi: 'समूहों और प्रशिक्षणों के नीचे: माँगे गए फ़ॉलो-अप, उनके अपने लोग, उनकी सहमति और प्रयासों की सराहना। हर एक का अपना बटन है; कुछ भी अनिवार्य नहीं।',
  },
  'help.member2': {
    en: 'A link to somebody shows their name and nothing else of them.',
    mr: 'नात्यातल्या व्यक्तीचे फक्त नाव दिसते, त्यांची इतर माहिती नाही.',
    hi: 'रिश्ते में केवल दूसरे का नाम दिखता है, उनका और कुछ नहीं।',
  },
  'help.groups3': {
    en: 'Two groups at one venue and hour, in different rooms, can be made a pair on the page of either.',
    mr: 'एकाच ठिकाणी, एकाच वेळी वेगळ्या खोल्यांत भेटणाऱ्या दोन गटांची जोडी दोघांपैकी कोणाच्याही पानावर करता येते.',
    hi: 'एक ही स्थान और समय पर अलग कमरों में मिलने वाले दो समूहों की जोड़ी किसी के भी पन्ने पर बनाई जा सकती है।',
  },
  'help.meeting1': {
    en: 'Who facilitates was taken from the group when the meeting was planned; for this one day somebody else can be named.',
    mr: 'बैठक ठरवताना सुलभक गटातून घेतले; या एका दिवसासाठी दुसऱ्या कोणाला ठरवता येते.',
    hi: 'बैठक तय करते समय सुगमकर्ता समूह से लिए गए; इस एक दिन के लिए किसी और को तय किया जा सकता है।',
  },
  'help.meeting2': {
    en: 'When a pair sits together for a guest, one press says so on both pages; each room keeps its own register.',
    mr: 'पाहुण्यांसाठी जोडी एकत्र बसली तर एका बटणाने दोन्ही पानांवर तसे नोंदते; प्रत्येक खोलीची हजेरी वेगळी राहते.',
    hi: 'किसी मेहमान के लिए जोड़ी साथ बैठे तो एक बटन से दोनों पन्नों पर दर्ज होता है; हर कमरे की हाज़िरी अलग रहती है।',
  },
  'help.groups1': {
    en: 'A group has a venue, a rhythm such as the 2nd and 4th Saturday, and a discreet name: that name alone goes on paper.',
    mr: 'गटाला ठिकाण, दुसरा आणि चौथा शनिवार असा ठरलेला क्रम आणि एक साधे नाव असते: कागदावर फक्त ते जाते.',
    hi: 'समूह का स्थान, दूसरा और चौथा शनिवार जैसा क्रम और एक सादा नाम होता है: काग़ज़ पर केवल वही नाम जाता है।',
  },
  'help.groups2': {
    en: 'Who belongs on a day is on that day’s sheet. Someone who leaves stays in the registers of the meetings they came to.',
    mr: 'त्या दिवशी गटात असणारे त्या दिवसाच्या पत्रकावर असतात. गट सोडणारे, ते आले त्या बैठकांच्या हजेरीत राहतात.',
    hi: 'जो उस दिन समूह में हैं वे उस दिन के पत्रक पर होते हैं। छोड़ने वाले उन बैठकों की हाज़िरी में रहते हैं जिनमें वे आए।',
  },
  'help.venues1': {
    en: 'The places where groups meet, with their rooms. A venue that a group uses cannot be taken out.',
    mr: 'गट जिथे भेटतात ती ठिकाणे आणि त्यांच्या खोल्या. गट वापरत असलेले ठिकाण काढता येत नाही.',
    hi: 'जहाँ समूह मिलते हैं वे स्थान और उनके कमरे। जिस स्थान का कोई समूह उपयोग करता है उसे हटाया नहीं जा सकता।',
  },
  'help.meetings1': {
    en: 'Plan a meeting, print its roster, and type the signed sheet back when it returns.',
    mr: 'बैठक ठरवा, तिचे हजेरीपत्रक छापा आणि सही झालेले पत्रक परत आल्यावर भरा.',
    hi: 'बैठक तय करें, उसका हाज़िरी-पत्रक छापें और हस्ताक्षर के साथ लौटने पर उसे भरें।',
  },
  'help.meetings2': {
    en: 'A meeting that did not take place is called off with a reason; nobody counts as absent from it.',
    mr: 'न झालेली बैठक कारण देऊन रद्द करा; तिच्यात कोणीही गैरहजर धरले जात नाही.',
    hi: 'जो बैठक नहीं हुई उसे कारण के साथ रद्द करें; उसमें कोई अनुपस्थित नहीं माना जाता।',
  },
  'help.roster1': {
    en: 'What you see is the page that is printed: first names with an initial, the discreet name, nothing else.',
    mr: 'दिसते तेच पान छापले जाते: पहिले नाव आणि आद्याक्षर, साधे नाव, बाकी काही नाही.',
    hi: 'जो दिखता है वही पन्ना छपता है: पहला नाम और आद्याक्षर, सादा नाम, और कुछ नहीं।',
  },
  'help.roster2': {
    en: 'The sheet’s number stays with it, so that a sheet that comes back finds its meeting.',
    mr: 'पत्रकाचा क्रमांक त्यावर राहतो, म्हणजे परत आलेले पत्रक त्याच्या बैठकीला जोडता येते.',
    hi: 'पत्रक का क्रमांक उस पर रहता है, ताकि लौटा हुआ पत्रक अपनी बैठक से जुड़ सके।',
  },
  'help.register1': {
    en: 'Go down the rows as on the paper: P present, S sent word, A absent, Delete for nothing known. A row’s number jumps to it.',
    mr: 'कागदावरच्या क्रमाने जा: P हजर, S निरोप दिला, A आले नाहीत, Delete पुसते. ओळीचा क्रमांक टाइप केल्यास तिथे जाता येते.',
    hi: 'काग़ज़ के क्रम से चलें: P उपस्थित, S सूचना दी, A नहीं आए, Delete पता नहीं। पंक्ति का क्रमांक लिखने से वहाँ पहुँचते हैं।',
  },
  'help.register2': {
    en: 'Each mark is saved as you make it. “The sheet is done” says that the meeting was held.',
    mr: 'प्रत्येक खूण लगेच जतन होते. “पत्रक पूर्ण झाले” म्हणजे बैठक झाली.',
    hi: 'हर निशान तुरंत सहेजा जाता है। “पत्रक पूरा हुआ” का अर्थ है कि बैठक हुई।',
  },
  'help.trainings1': {
    en: 'Programmes such as the orientation, their sessions, and who took part. Mark who was there on each day, then say who completed it. Certificates are given once the session is closed.',
    mr: 'प्रारंभिक प्रशिक्षणासारखे कार्यक्रम, त्यांची सत्रे आणि कोणी भाग घेतला. रोज कोण आले ते नोंदवा, मग कोणी पूर्ण केले ते सांगा. सत्र बंद केल्यावर प्रमाणपत्रे देता येतात.',
    hi: 'प्रारंभिक प्रशिक्षण जैसे कार्यक्रम, उनके सत्र और किसने भाग लिया। हर दिन कौन आया यह दर्ज करें, फिर बताएँ किसने पूरा किया। सत्र बंद होने पर प्रमाणपत्र दिए जा सकते हैं।',
  },
  'help.trainings2': {
    en: 'A member’s page says whether they are ready to facilitate on a given day.',
    mr: 'एखाद्या दिवशी सुलभक म्हणून तयार आहेत का हे सदस्याच्या पानावर दिसते.',
    hi: 'किसी दिन सुगमकर्ता के रूप में तैयार हैं या नहीं, यह सदस्य के पन्ने पर दिखता है।',
  },
  'help.seenList1': {
    en: 'The list you were just on, as you saw it: the same rows, the same columns, in the same order. Go back to narrow it or to hide a column.',
    mr: 'तुम्ही नुकतीच पाहिलेली यादी, जशी दिसत होती तशी: त्याच ओळी, तेच रकाने, तोच क्रम. ती गाळण्यासाठी किंवा रकाने लपवण्यासाठी मागे जा.',
    hi: 'जो सूची आप अभी देख रहे थे, वैसी ही: वही पंक्तियाँ, वही स्तंभ, वही क्रम। उसे छाँटने या स्तंभ छिपाने के लिए लौटें।',
  },
  'help.seenList2': {
    en: 'In a saved table, text that a spreadsheet could take for a formula begins with an apostrophe (’): leave it there.',
    mr: 'जतन केलेल्या तक्त्यात, जो मजकूर स्प्रेडशीटला सूत्र वाटू शकेल त्याच्या सुरुवातीला एकेरी अवतरण (’) असते: ते तसेच राहू द्या.',
    hi: 'सहेजी गई तालिका में, जो पाठ स्प्रेडशीट को सूत्र लग सकता है, उसके आगे इकहरा उद्धरण चिह्न (’) होता है: उसे रहने दें।',
  },
  'help.backups1': {
    en: 'A backup is one sealed file. Take the stick out only when it says “Saved and checked”: then the file was read back and counted.',
    mr: 'बॅकअप म्हणजे एक बंद फाइल. “जतन करून तपासले” असे दिसल्यावरच पेन ड्राइव्ह काढा: तेव्हा फाइल परत वाचून मोजलेली असते.',
    hi: 'बैकअप एक बंद फ़ाइल है। “सहेजकर जाँच लिया” दिखने पर ही पेन ड्राइव निकालें: तब फ़ाइल फिर से पढ़कर गिनी जा चुकी होती है।',
  },
  'help.backups2': {
    en: 'Carry one home every week. It opens with a passphrase of the staff or with the recovery sheet, and with nothing else.',
    mr: 'दर आठवड्याला एक घरी न्या. ती कार्यालयातल्या कोणाच्या परवलीच्या वाक्याने किंवा राखीव किल्लीच्या कागदानेच उघडते.',
    hi: 'हर हफ़्ते एक घर ले जाएँ। वह कार्यालय में किसी के गुप्त वाक्य या आपात कुंजी के काग़ज़ से ही खुलती है।',
  },
  'help.restore1': {
    en: 'Opening a backup only looks at it. Nothing changes until you have seen what is in it and say so.',
    mr: 'बॅकअप उघडणे म्हणजे फक्त पाहणे. त्यात काय आहे ते पाहून तुम्ही सांगेपर्यंत काहीही बदलत नाही.',
    hi: 'बैकअप खोलना केवल देखना है। उसमें क्या है यह देखकर आपके कहने तक कुछ नहीं बदलता।',
  },
  'help.history1': {
    en: 'Who did what, and when. An action can be undone from here as long as nothing later stands in its way.',
    mr: 'कोणी काय केले आणि केव्हा. नंतरचे काही आड येत नसेल तोवर इथून कृती पूर्ववत करता येते.',
    hi: 'किसने क्या किया और कब। जब तक बाद का कुछ आड़े न आए, यहाँ से काम वापस लिया जा सकता है।',
  },
  'help.settings1': {
    en: 'The upper part holds for the whole office: a coordinator changes it, everybody else reads it. Each box is saved by its own “Save” and can be undone.',
    mr: 'वरचा भाग संपूर्ण कार्यालयासाठी आहे: समन्वयक तो बदलतात, इतर सगळे वाचतात. प्रत्येक चौकट तिच्या “जतन करा” ने जतन होते आणि पूर्ववत करता येते.',
    hi: 'ऊपर का भाग पूरे कार्यालय के लिए है: समन्वयक उसे बदलते हैं, बाक़ी सब पढ़ते हैं। हर खाना अपने “सहेजें” से सहेजा जाता है और वापस लिया जा सकता है।',
  },
  'help.settings2': {
    en: 'The lower part is yours: theme, text size and language hold at once, for your account on this PC. The list at the side leads to each box.',
    mr: 'खालचा भाग तुमचा आहे: रंगरूप, अक्षरांचा आकार आणि भाषा लगेच लागू होतात, या संगणकावरच्या तुमच्या खात्यासाठी. बाजूची यादी प्रत्येक चौकटीकडे नेते.',
    hi: 'नीचे का भाग आपका है: रंग-रूप, अक्षरों का आकार और भाषा तुरंत लागू होते हैं, इस कंप्यूटर पर आपके खाते के लिए। बग़ल की सूची हर खाने तक ले जाती है।',
  },
  'help.erase1': {
    en: 'An erasure takes a person out of everything the office keeps on this PC. Nothing happens before you type their number and press the button.',
    mr: 'पुसण्याने व्यक्ती या संगणकावरच्या कार्यालयाच्या सर्व नोंदींमधून जाते. तुम्ही त्यांचा क्रमांक लिहून बटण दाबेपर्यंत काहीही होत नाही.',
    hi: 'मिटाने से व्यक्ति इस कंप्यूटर पर कार्यालय के सारे रिकॉर्ड से चली जाती है। आपके नंबर लिखकर बटन दबाने तक कुछ नहीं होता।',
  },
} as const satisfies Messages;
