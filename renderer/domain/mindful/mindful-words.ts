/**
 * The words that do not belong in a record, in English, Marathi, Hindi and in Latin spelling, as patterns of word-patterns.ts.
 *
 * [Note: Words that mean two things] A feeling is no diagnosis, and much of what a doctor says is also said of the weather or the way.
 * So जात (which is also "going"), निदान (also "at least"), anxiety and the names of communities count only in company of another word;
 * and a place, a day or an association that carries such a word is let pass below.
 */

import { readPatterns, type Patterns } from './word-patterns.ts';

/** Diagnoses, and what people go through. */
const diagnosis = `
  schizo*, skizo*, skitzo*, bipolar*, psychosis, psychotic*, saikosis, depression*, depresive, depressed, dipreshan, dipression,
  mania, manic, hypomani*, ocd, ptsd, adhd, bpd, autis*, dementia, alzheimer*, epilep*, hallucinat*, delusion*, paranoi*, suicid*,
  self harm*, selfharm*, panic attack*, panic disorder, personality disorder, mental illness*, mental disorder*, mentally ill,
  mood disorder, mood swing*, psychiatric, addict*, alcoholi*, relaps*, diagnos*, symptom*, hear|hears|hearing|heard voices,
  anxiety disorder|attack|attacks|issue|issues|problem|problems|neurosis, has|have|having|severe|chronic|acute|clinical anxiety,
  atmahaty*, aatmahaty*, khudkushi, manorugn*, manorog*, manovikar*, nairashya*, nairashy*, avasad*, udasinta*, udasinata*,
  mansik|manasik ajar*|aajar*|rog*|bimari*, aavaj|awaj|aavaaj aiku*|sunai*, bhas|bhaas hot*, veda|vedi zal*|jhal*,
  स्किझो*, स्किट्झो*, सिझो*, शिझो*, सिजो*, बायपोलर*, बाइपोलर*, द्विध्रुवी*, डिप्रेशन*, डिप्रेस*, नैराश्य*, अवसाद*, उदासीनत*, औदासीन्य*,
  चिंताविकार*, चिंतारोग*, चिंता विकार*|रोग*, अँग्झायट*, अँक्झायट*, एंग्जायट*, एंग्जाइट*, सायकोसिस*, साइकोसिस*, सायकोटिक*,
  मनोविकार*, मनोविकृत*, मनोविकृति*, मनोरुग्ण*, मनोरोग*, मानसिक आजार*|रोग*|बीमारी*|बिमारी*|विकार*, ओसीडी*, एपिलेप्सी*, अपस्मार*, मिरगी*,
  मिर्गी*, डिमेंशिया*, डिमेन्शिया*, स्मृतिभ्रंश*, भास होत*|झाल*, संशयविकार*, आत्महत्य*, खुदकुशी*, आवाज|आवाजे|आवाजें ऐकू*|सुनाई*, पॅनिक*,
  पैनिक*, वेड लाग*, वेडसर*, पागल*, निदान झाल*|केल*|करण*, निदान हुआ|किया, लक्षण, लक्षणे, लक्षणं, लक्षणांच*, लक्षणों, व्यसन*, फिट येत*|आल*`;

/** Medicines by their names and makers' names, and whatever is taken or given. */
const medicine = `
  medicine*, medication*, meds, medisin*, tablet, tablets, pill, pills, dose, doses, dosage*, injection*, capsule*, syrup*, antidepress*,
  antipsychotic*, prescri*, treatment*, tritment*, lithium*, clozapin*, olanzapin*, *zapine, *tiapine, *peridone, *peridol, *piprazole,
  *azepam, *azolam, *oxetine, *alopram, *traline, *perazine, *promazine, *triptyline, *sulpride, *zodone, *phenidyl, valpro*, divalpro*,
  lamotrigin*, carbamazepin*, venlafaxin*, mirtazapin*, bupropion, zolpidem, oleanz*, sizodon*, lithosun*, nexito*, rivotril*, serenace*,
  pacitane*, zyprexa*, qutipin*, restyl*, valium*, prozac*, encorate*, tegretol*, arip mt, goli, golya, golyan*, golyanch*, goliyan*, goliya, goliyo,
  aushadh*, aushad*, ausadh*, oshadh*, davai, dawai, dawa, dava, dawaiyan*, davaiyan*, dawaiya, upchar*, ilaj*, ilaaj*, injekshan*,
  औषध*, गोळी*, गोळ्य*, गोली, गोलियाँ, गोलियां, गोलियों, दवा, दवाई*, दवाइय*, दवाओं, दवाएँ, दवाएं, इंजेक्शन*, सिरप*, डोस*, टॅब्लेट*, टॅबलेट*,
  टैबलेट*, कॅप्सूल*, कैप्सूल*, उपचार*, इलाज*, मेडिसिन*, ट्रीटमेंट*, ओलान्झ*, ओलांझ*, ओलानज*, रिस्पेरि*, रिसपेरि*, क्लोझाप*, लिथियम*, व्हॅल्प्रो*,
  वैल्प्रो*, सर्ट्रा*, फ्लुऑक्सेट*, फ्लूऑक्सेट*, एसिटालो*, एस्सिटालो*, लोराझेप*, क्लोनाझेप*, अल्प्राझो*, हॅलोपेर*, हेलोपेर*, क्वेटिआ*, क्वेटिया*`;

/** Whoever treats, and where. */
const care = `
  doctor*, docter*, dr, drs, daktar*, doktar*, dokter*, psychiatri*, psycholog*, psychotherap*, therapist*, therapy, hospital*, haspital*,
  ispital*, ispatal*, aspatal*, clinic*, klinik*, opd, icu, ect, nurse*, rehab*, got|was|is|been admitted, admitted to|in,
  admit kel*|karn*|karay*|zal*|jhal*|hai|hain|kiya, discharge*, rugnalay*, davakhan*, dawakhan*, manasopchar*, manochikits*,
  डॉक्टर*, डॉ, रुग्णालय*, इस्पितळ*, हॉस्पिटल*, अस्पताल*, दवाखान*, क्लिनिक*, मानसोपचार*, मनोचिकित्स*, चिकित्सक*, चिकित्सालय*, सायकियाट्रि*,
  सायकॅट्रि*, साइकियाट्रि*, सायकोलॉ*, साइकोलॉ*, थेरपिस्ट*, थेरपी*, थेरेपी*, ओपीडी*, नर्स, नर्सने, परिचारिक*, अॅडमिट*, अडमिट*, एडमिट*, डिस्चार्ज*,
  भर्ती कर*|हो*|हु*|थ*`;

/** Caste and religion, said of a person; names of communities only beside a word that says so. */
const creed = `
  caste*, brahmin*, brahman, bramhan, dalit*, muslim*, musalman*, obc, sc st, scheduled caste*|tribe*, backward class*, hindu*, christian*,
  buddhist*, catholic*, religion*, jatich*, jatiche, jaatich*, konty*|kontya jatich*,
  maratha|mahar|mang|matang|mali|kunbi|dhangar|chambhar|lingayat|jain|sikh|parsi|vanjari|banjara|rajput|marwadi|bauddh|boudha
    samaj*|community|caste|jat*|jaat*|dharm*|religion|category,
  caste|jat|jaat maratha|mahar|mang|matang|mali|kunbi|dhangar|chambhar|lingayat|jain,
  मुस्लिम*, मुसलमान*, दलित*, ब्राह्मण*, बामण*, हिंदू*, ख्रिश्चन*, ईसाई*, बौद्ध*, ओबीसी*, मागासवर्गीय*, अनुसूचित जात*|जाति*|जमात*|जनजाति*,
  जातीच*, जातीय*, जात कोणत*|विचार*|प्रमाणपत्र*, कोणत्या जात*, किस जाति, जाति प्रमाण*|का|की|के, धर्म, धर्माच*, धर्माने, धर्मांतर*,
  मराठा|महार|मांग|मातंग|माळी|कुणबी|धनगर|चांभार|लिंगायत|जैन|शीख|सिख|पारशी|पारसी|वंजारी|बंजारा|राजपूत|मारवाडी
    समाज*|जात*|जाति*|धर्म*|धर्मीय*|प्रवर्ग*|समुदाय*`;

/** See [Note: Words that mean two things]. */
const letPass = `
  schizophrenia awareness|association|day, schizophrenia awareness association, bipolar day, suicide prevention, anxiety about|before|over,
  has|have|having anxiety about|before|over, lithium battery|batteries|cell|cells|ion, tablet computer|pc, android|samsung tablet,
  goli vada*, goli bisk*, golya bisk*, hospital stop|chowk|road|lane|gate|bus, dr|doctor ambedkar*|babasaheb*|rajendra, depressed area,
  hindu colony|gymkhana, the hindu, hindustan*, christian college, caste certificate office, treatment of guests,
  स्किझोफ्रेनिया अवेअर*|असोसिएशन*|जनजागृती*|जागृती*|दिन*, सिजोफ्रेनिया जागरूक*|दिवस*, आत्महत्या प्रतिबंध*, आत्महत्या रोकथाम*, गोळी वड*, गोळ्या बिस्कि*,
  लिमलेट* गोळ*, चॉकलेट* गोळ*, हॉस्पिटल|रुग्णालय|अस्पताल चौक*|स्टॉप*|रस्त*|रोड*|बस*|मार्ग*, डॉ|डॉक्टर आंबेडकर*|अंबेडकर*|बाबासाहेब*, हिंदुस्तान*,
  बौद्धिक*, शिष्टाचार उपचार*, लक्षण नाही*`;

export const mindfulWords: Readonly<Record<'diagnosis' | 'medicine' | 'care' | 'creed', Patterns>> = {
  diagnosis: readPatterns(diagnosis),
  medicine: readPatterns(medicine),
  care: readPatterns(care),
  creed: readPatterns(creed),
};

export const wordsLetPass = readPatterns(letPass);
