/** Bringing people in from a file of another program: what was found in it, row by row. */

import type { Messages } from '../message.ts';

export const importsWords = {
  'imports.title': { en: 'Bring in members from a file', mr: 'फाइलमधून सदस्य आणा', hi: 'फ़ाइल से सदस्य लाएँ' },
  'imports.intro': {
    en: 'Sobat reads a CSV file, as a spreadsheet program saves it. You see every row before anything is entered.',
    mr: 'सोबत CSV फाइल वाचते; स्प्रेडशीट प्रोग्राम अशी फाइल जतन करतो. काहीही नोंदवण्यापूर्वी प्रत्येक ओळ तुम्हाला दिसेल.',
    hi: 'सोबत CSV फ़ाइल पढ़ता है, जैसी स्प्रेडशीट प्रोग्राम सहेजता है। कुछ भी दर्ज होने से पहले आप हर पंक्ति देखेंगे।',
  },
  'imports.columnsKnown': {
    en: 'The first row names the columns: Called by, Full name Latin, Full name Devanagari, Roles, Phone, Safe to call, Who may answer, Locality, Joined. Headings in Marathi and Hindi are understood too.',
    mr: 'पहिल्या ओळीत रकान्यांची नावे हवीत: हाक मारण्याचे नाव, पूर्ण नाव लॅटिन, पूर्ण नाव देवनागरी, भूमिका, फोन, फोन करणे सुरक्षित, फोन कोण उचलते, परिसर, सामील. इंग्रजी आणि हिंदी नावेही समजतात.',
    hi: 'पहली पंक्ति में स्तंभों के नाम हों: पुकारने का नाम, पूरा नाम लैटिन, पूरा नाम देवनागरी, भूमिका, फ़ोन, फ़ोन करना सुरक्षित, फ़ोन कौन उठाता है, इलाक़ा, जुड़ने की तारीख़। अंग्रेज़ी और मराठी नाम भी समझे जाते हैं।',
  },
  'imports.choose': { en: 'Choose a file…', mr: 'फाइल निवडा…', hi: 'फ़ाइल चुनें…' },
  'imports.chooseOther': { en: 'Choose another file…', mr: 'दुसरी फाइल निवडा…', hi: 'दूसरी फ़ाइल चुनें…' },
  'imports.chosen': { en: 'File: {name}', mr: 'फाइल: {name}', hi: 'फ़ाइल: {name}' },
  'imports.countNew': { en: '{count} new', mr: '{count} नवीन', hi: '{count} नए' },
  'imports.countUnread': {
    en: '{count} cannot be read',
    mr: '{count, plural, one {# वाचता आली नाही} other {# वाचता आल्या नाहीत}}',
    hi: '{count, plural, one {# पढ़ी नहीं जा सकी} other {# पढ़ी नहीं जा सकीं}}',
  },
  'imports.countLeftOut': {
    en: '{count} left out',
    mr: '{count, plural, one {# वगळली} other {# वगळल्या}}',
    hi: '{count, plural, one {# छोड़ी गई} other {# छोड़ी गईं}}',
  },
  'imports.ignored': {
    en: 'Not read, because Sobat has no place for it: {columns}',
    mr: 'हे रकाने वाचले नाहीत, कारण सोबतमध्ये त्यांना जागा नाही: {columns}',
    hi: 'ये स्तंभ नहीं पढ़े गए, क्योंकि सोबत में इनकी जगह नहीं है: {columns}',
  },
  'imports.columnRow': { en: 'Row', mr: 'ओळ', hi: 'पंक्ति' },
  'imports.columnWho': { en: 'Who', mr: 'कोण', hi: 'कौन' },
  'imports.columnWhat': { en: 'What happens', mr: 'काय होईल', hi: 'क्या होगा' },
  'imports.columnLeaveOut': { en: 'Leave out', mr: 'वगळा', hi: 'छोड़ें' },
  'imports.leaveOutRow': { en: 'Leave out: row {row}', mr: 'वगळा: ओळ {row}', hi: 'छोड़ें: पंक्ति {row}' },
  'imports.takeIn': { en: 'Take in', mr: 'घ्या', hi: 'शामिल करें' },
  'imports.takeInRow': { en: 'Take in: row {row}', mr: 'घ्या: ओळ {row}', hi: 'शामिल करें: पंक्ति {row}' },
  'imports.new': { en: 'New', mr: 'नवीन', hi: 'नए' },
  'imports.cannotBeRead': { en: 'Cannot be read', mr: 'वाचता येत नाही', hi: 'पढ़ा नहीं जा सकता' },
  'imports.leftOut': { en: 'Left out', mr: 'वगळले', hi: 'छोड़ा गया' },
  'imports.perhapsHere': {
    en: 'Perhaps already here: {name}, {number}',
    mr: 'कदाचित आधीपासून आहेत: {name}, {number}',
    hi: 'शायद पहले से हैं: {name}, {number}',
  },
  'imports.perhapsTwice': {
    en: 'Perhaps the same as row {row}',
    mr: 'कदाचित ओळ {row} मधीलच व्यक्ती',
    hi: 'शायद पंक्ति {row} वाले ही',
  },
  'imports.problemIn': {
    en: 'Column {column}: {problem}',
    mr: 'रकाना {column}: {problem}',
    hi: 'स्तंभ {column}: {problem}',
  },
  'imports.problemInRow': {
    en: 'Row {row}: {problem}',
    mr: 'ओळ {row}: {problem}',
    hi: 'पंक्ति {row}: {problem}',
  },
  'imports.dateOrder': {
    en: 'How are the dates written in this file?',
    mr: 'या फाइलमध्ये तारखा कशा लिहिल्या आहेत?',
    hi: 'इस फ़ाइल में तारीख़ें कैसे लिखी हैं?',
  },
  'imports.dayFirst': {
    en: 'Day first: 03/04 is 3 April',
    mr: 'आधी दिवस: 03/04 म्हणजे 3 एप्रिल',
    hi: 'पहले दिन: 03/04 यानी 3 अप्रैल',
  },
  'imports.monthFirst': {
    en: 'Month first: 03/04 is 4 March',
    mr: 'आधी महिना: 03/04 म्हणजे 4 मार्च',
    hi: 'पहले महीना: 03/04 यानी 4 मार्च',
  },
  'imports.allOrNothing': {
    en: 'Nothing is entered while a row cannot be read. Mend the file and choose it again, or leave these rows out.',
    mr: 'एखादी ओळ वाचता येत नाही तोवर काहीच नोंदवले जात नाही. फाइल दुरुस्त करून पुन्हा निवडा, किंवा या ओळी वगळा.',
    hi: 'जब तक कोई पंक्ति पढ़ी नहीं जा सकती, कुछ दर्ज नहीं होता। फ़ाइल ठीक करके फिर चुनें, या ये पंक्तियाँ छोड़ दें।',
  },
  'imports.leaveOutUnread': {
    en: '{count, plural, one {Leave out the row that cannot be read} other {Leave out the # rows that cannot be read}}',
    mr: '{count, plural, one {वाचता न येणारी ओळ वगळा} other {वाचता न येणाऱ्या # ओळी वगळा}}',
    hi: '{count, plural, one {जो पंक्ति पढ़ी नहीं जा सकती उसे छोड़ें} other {जो # पंक्तियाँ पढ़ी नहीं जा सकतीं उन्हें छोड़ें}}',
  },
  'imports.enter': {
    en: '{count, plural, =0 {Enter members} one {Enter # member} other {Enter # members}}',
    mr: '{count, plural, =0 {सदस्य नोंदवा} one {# सदस्य नोंदवा} other {# सदस्य नोंदवा}}',
    hi: '{count, plural, =0 {सदस्य दर्ज करें} one {# सदस्य दर्ज करें} other {# सदस्य दर्ज करें}}',
  },
  'imports.done': {
    en: '{count, plural, one {# member is entered} other {# members are entered}}',
    mr: '{count, plural, one {# सदस्यांची नोंद झाली} other {# सदस्यांची नोंद झाली}}',
    hi: '{count, plural, one {# सदस्य दर्ज हुए} other {# सदस्य दर्ज हुए}}',
  },
  'imports.fileRefused': {
    en: 'This file cannot be read',
    mr: 'ही फाइल वाचता येत नाही',
    hi: 'यह फ़ाइल पढ़ी नहीं जा सकती',
  },

  'imports.fileEmpty': { en: 'The file is empty', mr: 'फाइल रिकामी आहे', hi: 'फ़ाइल ख़ाली है' },
  'imports.fileTooLarge': {
    en: 'The file is larger than 20 MB',
    mr: 'फाइल 20 MB पेक्षा मोठी आहे',
    hi: 'फ़ाइल 20 MB से बड़ी है',
  },
  'imports.fileNotText': {
    en: 'This is not a CSV file. Save it as “CSV UTF-8” in the spreadsheet program.',
    mr: 'ही CSV फाइल नाही. स्प्रेडशीट प्रोग्राममध्ये ती “CSV UTF-8” म्हणून जतन करा.',
    hi: 'यह CSV फ़ाइल नहीं है। स्प्रेडशीट प्रोग्राम में इसे “CSV UTF-8” के रूप में सहेजें।',
  },
  'imports.rowsTooMany': {
    en: 'There are more than 100,000 rows in the file',
    mr: 'फाइलमध्ये 1,00,000 पेक्षा जास्त ओळी आहेत',
    hi: 'फ़ाइल में 1,00,000 से ज़्यादा पंक्तियाँ हैं',
  },
  'imports.quoteUnclosed': {
    en: 'A quotation mark is opened here and never closed',
    mr: 'इथे अवतरणचिन्ह सुरू होते पण संपत नाही',
    hi: 'यहाँ उद्धरण चिह्न खुलता है पर बंद नहीं होता',
  },
  'imports.quoteStray': {
    en: 'A quotation mark stands where none belongs',
    mr: 'इथे नको त्या जागी अवतरणचिन्ह आहे',
    hi: 'यहाँ ग़लत जगह उद्धरण चिह्न है',
  },
  'imports.columnsTooMany': {
    en: 'More than 100 columns',
    mr: '100 पेक्षा जास्त रकाने',
    hi: '100 से ज़्यादा स्तंभ',
  },
  'imports.fieldTooLong': {
    en: 'One of the cells is far too long',
    mr: 'यातला एक रकाना फारच मोठा आहे',
    hi: 'इसका एक ख़ाना बहुत ही लंबा है',
  },
  'imports.loneCarriageReturn': {
    en: 'There is a line break of an old kind inside this row',
    mr: 'या ओळीत जुन्या प्रकारचे ओळ-तोडण्याचे चिन्ह आहे',
    hi: 'इस पंक्ति के भीतर पुराने ढंग का पंक्ति-विराम है',
  },
  'imports.nullCharacter': {
    en: 'There are signs in this row that are no text',
    mr: 'या ओळीत मजकूर नसलेली चिन्हे आहेत',
    hi: 'इस पंक्ति में ऐसे चिह्न हैं जो पाठ नहीं हैं',
  },
  'imports.strayByteOrderMark': {
    en: 'There is a hidden sign in the middle of this row',
    mr: 'या ओळीच्या मध्ये न दिसणारे चिन्ह आहे',
    hi: 'इस पंक्ति के बीच में एक न दिखने वाला चिह्न है',
  },
  'imports.rowRagged': {
    en: 'This row has more or fewer cells than the headings',
    mr: 'या ओळीतील रकाने शीर्षकांपेक्षा कमी किंवा जास्त आहेत',
    hi: 'इस पंक्ति में शीर्षकों से कम या ज़्यादा ख़ाने हैं',
  },
  'imports.nobodyInFile': {
    en: 'There is nobody in this file',
    mr: 'या फाइलमध्ये कोणीही नाही',
    hi: 'इस फ़ाइल में कोई नहीं है',
  },
  'imports.nameColumnMissing': {
    en: 'No column is headed “Name” or “Called by”',
    mr: '“नाव” किंवा “हाक मारण्याचे नाव” असा रकाना नाही',
    hi: '“नाम” या “पुकारने का नाम” वाला कोई स्तंभ नहीं है',
  },
  'imports.headingTwice': {
    en: 'Two columns say the same',
    mr: 'दोन रकान्यांचे शीर्षक एकच अर्थाचे आहे',
    hi: 'दो स्तंभ एक ही बात कहते हैं',
  },
  'imports.roleUnknown': {
    en: 'This is no role. Write: lived experience, caregiver or volunteer',
    mr: 'ही भूमिका नाही. शुभार्थी, शुभंकर किंवा स्वयंसेवक लिहा',
    hi: 'यह भूमिका नहीं है। शुभार्थी, शुभंकर या स्वयंसेवक लिखें',
  },
  'imports.safeToCallUnknown': {
    en: 'Write yes, no or ask first',
    mr: 'हो, नाही किंवा आधी विचारा असे लिहा',
    hi: 'हाँ, नहीं या पहले पूछें लिखें',
  },
  'imports.dateUnclear': {
    en: 'Day or month first? Answer the question above the list',
    mr: 'आधी दिवस की महिना? यादीच्या वरच्या प्रश्नाचे उत्तर द्या',
    hi: 'पहले दिन या महीना? सूची के ऊपर के प्रश्न का उत्तर दें',
  },
} as const satisfies Messages;
