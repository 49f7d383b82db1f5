/** Certificates of participation: what stands on them, the screen that issues them, and the register of all. */

import type { Messages } from '../message.ts';

export const certificatesWords = {
  'certificates.heading': {
    en: 'Certificate of participation',
    mr: 'सहभाग प्रमाणपत्र',
    hi: 'सहभागिता प्रमाणपत्र',
  },
  'certificates.took': {
    en: 'has taken part in this training and completed it',
    mr: 'यांनी या प्रशिक्षणात भाग घेऊन ते पूर्ण केले',
    hi: 'ने इस प्रशिक्षण में भाग लेकर इसे पूरा किया',
  },
  'certificates.duplicate': { en: 'Duplicate', mr: 'दुय्यम प्रत', hi: 'दूसरी प्रति' },
  'certificates.issuedOn': {
    en: 'Issued on {date}',
    mr: '{date} रोजी दिले',
    hi: '{date} को जारी',
  },
  'certificates.signTrainer': { en: 'Trainer', mr: 'प्रशिक्षक', hi: 'प्रशिक्षक' },
  'certificates.signOffice': {
    en: 'For the organisation',
    mr: 'संस्थेच्या वतीने',
    hi: 'संस्था की ओर से',
  },
  'certificates.signingTitle': {
    en: 'Certificates handed over',
    mr: 'प्रमाणपत्रे दिल्याची नोंद',
    hi: 'प्रमाणपत्र देने की सूची',
  },
  'certificates.number': { en: 'Number', mr: 'क्रमांक', hi: 'क्रमांक' },
  'certificates.name': { en: 'Name', mr: 'नाव', hi: 'नाम' },
  'certificates.received': { en: 'Received: signature', mr: 'मिळाले: सही', hi: 'मिला: हस्ताक्षर' },

  'certificates.title': { en: 'Certificates', mr: 'प्रमाणपत्रे', hi: 'प्रमाणपत्र' },
  'certificates.registerTitle': {
    en: 'Register of certificates',
    mr: 'प्रमाणपत्रांची नोंदवही',
    hi: 'प्रमाणपत्रों का रजिस्टर',
  },
  'certificates.none': {
    en: 'No certificate has been issued yet',
    mr: 'अजून एकही प्रमाणपत्र दिलेले नाही',
    hi: 'अभी कोई प्रमाणपत्र जारी नहीं हुआ है',
  },
  'certificates.noneText': {
    en: 'They are issued on the page of a session once it is closed.',
    mr: 'सत्र पूर्ण झाल्यावर त्याच्या पानावरून ती देता येतात.',
    hi: 'सत्र पूरा होने पर उसके पन्ने से जारी किए जाते हैं।',
  },
  'certificates.ofSession': {
    en: 'Of those who completed this session',
    mr: 'हे सत्र पूर्ण केलेल्यांची',
    hi: 'यह सत्र पूरा करने वालों के',
  },
  'certificates.nobody': {
    en: 'Nobody has completed this session, so there is nothing to issue.',
    mr: 'हे सत्र कोणीही पूर्ण केलेले नाही, म्हणून देण्यासाठी काही नाही.',
    hi: 'यह सत्र किसी ने पूरा नहीं किया, इसलिए जारी करने को कुछ नहीं है।',
  },
  'certificates.issue': {
    en: '{count, plural, one {Issue # certificate} other {Issue # certificates}}',
    mr: '{count, plural, one {# प्रमाणपत्र द्या} other {# प्रमाणपत्रे द्या}}',
    hi: '{count, plural, one {# प्रमाणपत्र जारी करें} other {# प्रमाणपत्र जारी करें}}',
  },
  'certificates.issuedSaid': {
    en: '{count, plural, one {# certificate has its number} other {# certificates have their numbers}}',
    mr: '{count, plural, one {# प्रमाणपत्राला क्रमांक मिळाला} other {# प्रमाणपत्रांना क्रमांक मिळाले}}',
    hi: '{count, plural, one {# प्रमाणपत्र को क्रमांक मिला} other {# प्रमाणपत्रों को क्रमांक मिले}}',
  },
  'certificates.notYet': { en: 'not issued yet', mr: 'अजून दिलेले नाही', hi: 'अभी जारी नहीं' },
  'certificates.toPrint': { en: 'not on paper yet', mr: 'अजून छापलेले नाही', hi: 'अभी छपा नहीं' },
  'certificates.printedOn': { en: 'on paper {date}', mr: '{date} रोजी छापले', hi: '{date} को छपा' },
  'certificates.duplicates': {
    en: '{count, plural, one {# duplicate} other {# duplicates}}',
    mr: '{count, plural, one {# दुय्यम प्रत} other {# दुय्यम प्रती}}',
    hi: '{count, plural, one {# दूसरी प्रति} other {# दूसरी प्रतियाँ}}',
  },
  'certificates.makeDuplicate': { en: 'Duplicate', mr: 'दुय्यम प्रत', hi: 'दूसरी प्रति' },
  'certificates.duplicateOf': {
    en: 'Duplicate of {number}',
    mr: '{number} ची दुय्यम प्रत',
    hi: '{number} की दूसरी प्रति',
  },
  'certificates.void': { en: 'Make void', mr: 'रद्द करा', hi: 'रद्द करें' },
  'certificates.voidOf': { en: 'Make void: {number}', mr: '{number} रद्द करा', hi: '{number} रद्द करें' },
  'certificates.voidSaid': {
    en: '{number} is void. Its number is not given again.',
    mr: '{number} रद्द झाले. हा क्रमांक पुन्हा दिला जात नाही.',
    hi: '{number} रद्द हुआ। यह क्रमांक दोबारा नहीं दिया जाता।',
  },
  'certificates.allPrinted': {
    en: 'All are on paper. A lost one is printed again as a duplicate.',
    mr: 'सर्व छापली आहेत. हरवलेले प्रमाणपत्र दुय्यम प्रत म्हणून पुन्हा छापता येते.',
    hi: 'सब छप चुके हैं। खोया हुआ प्रमाणपत्र दूसरी प्रति के रूप में फिर छपता है।',
  },
  'certificates.backToNew': {
    en: 'Those not on paper yet',
    mr: 'अजून न छापलेली',
    hi: 'जो अभी नहीं छपे',
  },
  'certificates.secondLanguage': { en: 'Beside English', mr: 'इंग्रजीसोबत', hi: 'अंग्रेज़ी के साथ' },
  'certificates.signingList': {
    en: 'With a list to sign',
    mr: 'सह्यांच्या यादीसह',
    hi: 'हस्ताक्षर की सूची के साथ',
  },
  'certificates.preview': {
    en: 'The certificates as they will be printed',
    mr: 'प्रमाणपत्रे जशी छापली जातील तशी',
    hi: 'प्रमाणपत्र जैसे छपेंगे वैसे',
  },
  'certificates.printedSaid': {
    en: 'Sent to the printer, and noted',
    mr: 'छपाईसाठी पाठवले, आणि नोंद झाली',
    hi: 'छपने भेजा, और दर्ज हुआ',
  },
  'certificates.pdfSaid': {
    en: 'Saved as {name}, and noted',
    mr: '{name} म्हणून जतन केले, आणि नोंद झाली',
    hi: '{name} के रूप में सहेजा, और दर्ज हुआ',
  },
  'certificates.state': { en: 'State', mr: 'स्थिती', hi: 'स्थिति' },
  'certificates.holds': { en: 'Holds', mr: 'वैध', hi: 'मान्य' },
  'certificates.isVoid': { en: 'Void since {date}', mr: '{date} पासून रद्द', hi: '{date} से रद्द' },
  'certificates.unused': {
    en: 'Void: taken back, or from before a restore',
    mr: 'रद्द: मागे घेतले, किंवा बॅकअप परत आणण्याआधीचे',
    hi: 'रद्द: वापस लिया, या बैकअप लौटाने से पहले का',
  },
  'certificates.issued': { en: 'Issued', mr: 'दिल्याची तारीख', hi: 'जारी' },
  'certificates.notClosed': {
    en: 'Nothing is issued before the session is closed',
    mr: 'सत्र पूर्ण झाल्याशिवाय प्रमाणपत्र देता येत नाही',
    hi: 'सत्र पूरा होने से पहले कुछ जारी नहीं होता',
  },
  'certificates.noCertificate': {
    en: 'There is no certificate here that holds',
    mr: 'इथे वैध प्रमाणपत्र नाही',
    hi: 'यहाँ कोई मान्य प्रमाणपत्र नहीं है',
  },
  'certificates.out': {
    en: 'Certificate {number} was issued for this: make it void first, then correct the record',
    mr: 'यासाठी {number} हे प्रमाणपत्र दिलेले आहे: आधी ते रद्द करा, मग नोंद दुरुस्त करा',
    hi: 'इसके लिए {number} प्रमाणपत्र जारी है: पहले उसे रद्द करें, फिर रिकॉर्ड सुधारें',
  },
  'certificates.didIssue': {
    en: 'Issued certificates of a training',
    mr: 'प्रशिक्षणाची प्रमाणपत्रे दिली',
    hi: 'प्रशिक्षण के प्रमाणपत्र जारी किए',
  },
  'certificates.didPrint': {
    en: 'Put certificates on paper',
    mr: 'प्रमाणपत्रे छापली',
    hi: 'प्रमाणपत्र छापे',
  },
  'certificates.didVoid': {
    en: 'Made a certificate void',
    mr: 'प्रमाणपत्र रद्द केले',
    hi: 'प्रमाणपत्र रद्द किया',
  },
} as const satisfies Messages;
