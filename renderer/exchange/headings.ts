/** The headings of a list of people as offices write them, in English, Marathi and Hindi. */

export type Column =
  | 'calledBy'
  | 'name'
  | 'fullNameLatin'
  | 'fullNameDevanagari'
  | 'roles'
  | 'phones'
  | 'safeToCall'
  | 'whoMayAnswer'
  | 'locality'
  | 'address'
  | 'town'
  | 'pinCode'
  | 'safeToWrite'
  | 'joinedOn';

/** `name` is a whole name in either script; each cell's own letters decide which. */
const headings: Readonly<Record<Column, readonly string[]>> = {
  calledBy: [
    ...['called by', 'name to be called by', 'call name', 'known as', 'nickname', 'short name', 'first name'],
    ...['हाक मारण्याचे नाव', 'हाकेचे नाव', 'हाक नाव', 'बोलावण्याचे नाव', 'टोपणनाव', 'पहिले नाव'],
    ...['पुकारने का नाम', 'बुलाने का नाम', 'पुकार का नाम', 'पहला नाम'],
  ],
  name: [
    ...['name', 'full name', 'member', 'member name', 'name of member'],
    ...['नाव', 'पूर्ण नाव', 'संपूर्ण नाव', 'सदस्य', 'सदस्याचे नाव', 'सभासदाचे नाव'],
    ...['नाम', 'पूरा नाम', 'सदस्य का नाम'],
  ],
  fullNameLatin: [
    ...['full name latin', 'name latin', 'latin name', 'full name in latin', 'name in latin letters'],
    ...['full name english', 'name english', 'english name', 'name in english', 'full name in english'],
    ...['पूर्ण नाव लॅटिन', 'पूर्ण नाव इंग्रजी', 'नाव इंग्रजी', 'इंग्रजी नाव', 'पूर्ण नाव इंग्रजीत', 'नाव इंग्रजीत'],
    ...['पूरा नाम लैटिन', 'पूरा नाम अंग्रेज़ी', 'नाम अंग्रेज़ी', 'अंग्रेज़ी नाम', 'पूरा नाम अंग्रेज़ी में', 'नाम अंग्रेज़ी में'],
  ],
  fullNameDevanagari: [
    ...[
      'full name devanagari',
      'name devanagari',
      'devanagari name',
      'full name in devanagari',
      'name in devanagari',
    ],
    ...['full name marathi', 'name marathi', 'marathi name', 'name in marathi', 'full name in marathi'],
    ...['full name hindi', 'name hindi', 'hindi name', 'name in hindi', 'full name in hindi'],
    ...['पूर्ण नाव देवनागरी', 'नाव देवनागरी', 'देवनागरी नाव', 'पूर्ण नाव देवनागरीत', 'नाव देवनागरीत'],
    ...['पूर्ण नाव मराठी', 'नाव मराठी', 'मराठी नाव', 'नाव मराठीत'],
    ...[
      'पूरा नाम देवनागरी',
      'नाम देवनागरी',
      'पूरा नाम देवनागरी में',
      'नाम देवनागरी में',
      'पूरा नाम हिन्दी',
      'नाम हिन्दी में',
    ],
  ],
  roles: ['role', 'roles', 'भूमिका', 'भूमिकाएँ', 'भूमिकाएं'],
  phones: [
    ...['phone', 'phones', 'phone number', 'phone no', 'mobile', 'mobile number', 'mobile no', 'telephone'],
    ...['फोन', 'फोन नंबर', 'फोन क्रमांक', 'मोबाईल', 'मोबाइल', 'मोबाईल नंबर', 'मोबाईल क्रमांक', 'दूरध्वनी'],
    ...['फ़ोन', 'फ़ोन नंबर', 'मोबाइल नंबर', 'दूरभाष'],
  ],
  safeToCall: [
    ...['safe to call', 'safe to phone', 'may we call', 'call safe'],
    ...['फोन करणे सुरक्षित', 'फोन करणे सुरक्षित आहे का', 'फोन करू शकतो का', 'फोन सुरक्षित', 'फोन केलेला चालेल का'],
    ...['फ़ोन करना सुरक्षित', 'फ़ोन करना सुरक्षित है', 'क्या फ़ोन कर सकते हैं', 'फ़ोन सुरक्षित'],
  ],
  whoMayAnswer: [
    ...[
      'who may answer',
      'who answers',
      'फोन कोण उचलते',
      'कोण फोन उचलू शकते',
      'फ़ोन कौन उठाता है',
      'फ़ोन कौन उठा सकता है',
    ],
  ],
  locality: [
    ...['locality', 'area', 'place', 'neighbourhood', 'neighborhood'],
    ...['परिसर', 'भाग', 'विभाग', 'राहण्याचा भाग', 'ठिकाण', 'इलाक़ा', 'क्षेत्र', 'मोहल्ला'],
  ],
  address: [
    ...['address', 'postal address', 'home address', 'address lines'],
    ...['पत्ता', 'टपालाचा पत्ता', 'घरचा पत्ता', 'पूर्ण पत्ता', 'पता', 'डाक का पता', 'घर का पता', 'पूरा पता'],
  ],
  town: ['town', 'city', 'town or city', 'गाव', 'शहर', 'गाव किंवा शहर', 'गाँव', 'गाँव या शहर'],
  pinCode: ['pin', 'pin code', 'pincode', 'postal code', 'पिन', 'पिन कोड', 'पिनकोड'],
  safeToWrite: [
    ...['safe to write', 'may we write', 'letters safe', 'letter safe'],
    ...['पत्र पाठवणे सुरक्षित', 'पत्र पाठवणे सुरक्षित आहे का', 'पत्र पाठवले तर चालेल का'],
    ...['पत्र भेजना सुरक्षित', 'क्या पत्र भेज सकते हैं'],
  ],
  joinedOn: [
    ...['joined', 'joined on', 'date joined', 'joining date', 'date of joining', 'member since'],
    ...['सामील', 'सामील दिनांक', 'सामील झाल्याचा दिनांक', 'सामील झाल्याची तारीख', 'रुजू दिनांक', 'केव्हापासून'],
    ...['जुड़े', 'जुड़ने की तारीख़', 'जुड़ने की तिथि', 'शामिल होने की तारीख़', 'शामिल होने की तिथि', 'कब से'],
  ],
};

const columnByHeading = new Map(
  Object.entries(headings).flatMap(([column, words]) =>
    words.map((word) => [plainWords(word), column as Column]),
  ),
);

/** Undefined for a column that the office's records do not have. */
export function columnOfHeading(heading: string): Column | undefined {
  return columnByHeading.get(plainWords(heading));
}

/**
 * One spelling for what people take to be the same words: letters, marks and digits only, in lower case. The dot below
 * (nukta, U+093C) goes, because many keyboards have no way to type it.
 */
export function plainWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('\u093C', '')
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
