/** Names that are common in and around Pune, each in both scripts; names.ts puts people together from these and from its own rule. */

export interface NameInBothScripts {
  readonly latin: string;
  readonly devanagari: string;
}

/** What somebody speaks at home decides which names go together, and which language a notice was read in. */
export type Tongue = 'marathi' | 'hindi' | 'other';

/** Names that go together; of each about as many people as there are in a Pune office. */
export interface Neighbourhood {
  readonly tongue: Tongue;
  readonly percent: number;
  /** Those of this tongue whose names are also made by the rule. */
  readonly followsRule: boolean;
  readonly women: readonly NameInBothScripts[];
  readonly men: readonly NameInBothScripts[];
  readonly surnames: readonly NameInBothScripts[];
}

export const marathi: Neighbourhood = {
  tongue: 'marathi',
  percent: 72,
  followsRule: true,
  women: readList(`
    Aarti आरती, Aditi अदिती, Alka अलका, Amruta अमृता, Anagha अनघा, Anita अनिता, Anjali अंजली, Aparna अपर्णा, Archana अर्चना,
    Asha आशा, Ashwini अश्विनी, Bhagyashri भाग्यश्री, Chhaya छाया, Chitra चित्रा, Deepali दीपाली, Gauri गौरी, Gayatri गायत्री,
    Indira इंदिरा, Jyoti ज्योती, Kalpana कल्पना, Kavita कविता, Ketaki केतकी, Kshama क्षमा, Lata लता, Leena लीना,
    Madhuri माधुरी, Malati मालती, Manasi मानसी, Manisha मनीषा, Medha मेधा, Meera मीरा, Mrunal मृणाल, Mukta मुक्ता,
    Nandini नंदिनी, Neelam नीलम, Nirmala निर्मला, Padma पद्मा, Pallavi पल्लवी, Pooja पूजा, Prachi प्राची, Prajakta प्राजक्ता,
    Pratibha प्रतिभा, Priya प्रिया, Ranjana रंजना, Rashmi रश्मी, Rekha रेखा, Rohini रोहिणी, Rutuja ऋतुजा, Sadhana साधना,
    Sandhya संध्या, Sangita संगीता, Sarika सारिका, Savita सविता, Shailaja शैलजा, Shobha शोभा, Shraddha श्रद्धा,
    Shubhangi शुभांगी, Smita स्मिता, Snehal स्नेहल, Sujata सुजाता, Supriya सुप्रिया, Swati स्वाती, Tanuja तनुजा,
    Ujwala उज्ज्वला, Usha उषा, Vaishali वैशाली, Vandana वंदना, Vidya विद्या, Vrushali वृषाली, Yogita योगिता
  `),
  men: readList(`
    Abhay अभय, Abhijit अभिजीत, Ajay अजय, Ajinkya अजिंक्य, Akshay अक्षय, Amit अमित, Anand आनंद, Anant अनंत, Aniket अनिकेत,
    Anil अनिल, Arun अरुण, Ashok अशोक, Atul अतुल, Avinash अविनाश, Bharat भरत, Bhaskar भास्कर, Chaitanya चैतन्य,
    Dattatray दत्तात्रय, Deepak दीपक, Dhananjay धनंजय, Dilip दिलीप, Dnyaneshwar ज्ञानेश्वर, Ganesh गणेश, Girish गिरीश,
    Hemant हेमंत, Jayant जयंत, Kiran किरण, Kshitij क्षितिज, Madhav माधव, Mahesh महेश, Makarand मकरंद, Mangesh मंगेश,
    Milind मिलिंद, Mohan मोहन, Mukund मुकुंद, Narayan नारायण, Nikhil निखिल, Nilesh निलेश, Nitin नितीन, Pradeep प्रदीप,
    Prakash प्रकाश, Pramod प्रमोद, Rajendra राजेंद्र, Rajesh राजेश, Ramesh रमेश, Ravindra रवींद्र, Sachin सचिन, Sanjay संजय,
    Sharad शरद, Shridhar श्रीधर, Subhash सुभाष, Sudhir सुधीर, Sunil सुनील, Tejas तेजस, Tryambak त्र्यंबक, Uday उदय,
    Vasant वसंत, Vijay विजय, Vinayak विनायक, Vishwas विश्वास, Yashwant यशवंत
  `),
  surnames: readList(`
    Abhyankar अभ्यंकर, Agashe आगाशे, Apte आपटे, Athavale आठवले, Bapat बापट, Barve बर्वे, Bhagwat भागवत, Bhave भावे,
    Bhide भिडे, Bhosale भोसले, Bobade बोबडे, Chavan चव्हाण, Chitale चितळे, Damle दामले, Date दाते, Deo देव,
    Deshmukh देशमुख, Deshpande देशपांडे, Dhamale धामाले, Dixit दीक्षित, Gadgil गाडगीळ, Gadre गद्रे, Gaikwad गायकवाड,
    Ghorpade घोरपडे, Godbole गोडबोले, Gokhale गोखले, Gore गोरे, Inamdar इनामदार, Jadhav जाधव, Jagtap जगताप, Joshi जोशी,
    Kadam कदम, Kale काळे, Kamble कांबळे, Karve कर्वे, Khare खरे, Kshirsagar क्षीरसागर, Kulkarni कुलकर्णी, Lele लेले,
    Limaye लिमये, Londhe लोंढे, Mahajan महाजन, Mane माने, Marathe मराठे, More मोरे, Mule मुळे, Naik नाईक, Natu नातू,
    Nene नेने, Ogale ओगले, Oak ओक, Padhye पाध्ये, Paranjape परांजपे, Patil पाटील, Patwardhan पटवर्धन, Pawar पवार,
    Pendse पेंडसे, Phadke फडके, Pisal पिसाळ, Raje राजे, Ranade रानडे, Sabnis सबनीस, Salunkhe साळुंखे, Sane साने, Sathe साठे,
    Sawant सावंत, Shelar शेलार, Shinde शिंदे, Shrotri श्रोत्री, Sohoni सोहोनी, Sonawane सोनवणे, Tambe तांबे, Thakar ठकार,
    Vaidya वैद्य, Wagh वाघ
  `),
};

const hindi: Neighbourhood = {
  tongue: 'hindi',
  percent: 16,
  followsRule: true,
  women: readList(`
    Anju अंजू, Babita बबीता, Geeta गीता, Kiran किरण, Kusum कुसुम, Madhu मधु, Mamta ममता, Poonam पूनम, Pushpa पुष्पा,
    Sarla सरला, Seema सीमा, Sharda शारदा, Sunita सुनीता, Sushma सुषमा, Urmila उर्मिला
  `),
  men: readList(`
    Alok आलोक, Arvind अरविंद, Dinesh दिनेश, Gopal गोपाल, Harish हरीश, Kailash कैलाश, Manoj मनोज, Mukesh मुकेश, Pankaj पंकज,
    Rakesh राकेश, Santosh संतोष, Shyam श्याम, Suresh सुरेश, Umesh उमेश, Vinod विनोद
  `),
  surnames: readList(`
    Agrawal अग्रवाल, Bajpai बाजपेयी, Chauhan चौहान, Dubey दुबे, Gupta गुप्ता, Mishra मिश्रा, Pandey पांडे, Rathod राठौड़,
    Saxena सक्सेना, Sharma शर्मा, Shrivastav श्रीवास्तव, Singh सिंह, Thakur ठाकुर, Tiwari तिवारी, Tripathi त्रिपाठी, Verma वर्मा,
    Yadav यादव
  `),
};

const urdu: Neighbourhood = {
  tongue: 'hindi',
  percent: 6,
  followsRule: false,
  women: readList(
    `Fatima फातिमा, Nasreen नसरीन, Rehana रेहाना, Ruksana रुकसाना, Salma सलमा, Shabana शबाना, Shameem शमीम, Yasmin यास्मीन`,
  ),
  men: readList(
    `Asif आसिफ, Imran इमरान, Iqbal इकबाल, Mushtaq मुश्ताक, Nasir नासिर, Rafiq रफीक, Salim सलीम, Yusuf यूसुफ`,
  ),
  surnames: readList(
    `Attar अत्तार, Bagwan बागवान, Momin मोमीन, Mulla मुल्ला, Pathan पठाण, Sayyad सय्यद, Shaikh शेख, Tamboli तांबोळी`,
  ),
};

const furtherAway: Neighbourhood = {
  tongue: 'other',
  percent: 6,
  followsRule: false,
  women: readList(
    `Bhavna भावना, Hetal हेतल, Lakshmi लक्ष्मी, Maria मारिया, Mary मेरी, Padmini पद्मिनी, Revathi रेवती, Teresa तेरेसा`,
  ),
  men: readList(
    `Anthony अँथनी, Bhavesh भावेश, Jignesh जिग्नेश, Joseph जोसेफ, Peter पीटर, Raghavan राघवन, Suresh सुरेश, Venkatesh वेंकटेश`,
  ),
  surnames: readList(
    `Fernandes फर्नांडिस, Iyer अय्यर, Lobo लोबो, Mehta मेहता, Nair नायर, Patel पटेल, Pinto पिंटो, Rao राव, Reddy रेड्डी,
    Rodrigues रॉड्रिग्ज, Shah शाह, Shetty शेट्टी`,
  ),
};

export const neighbourhoods: readonly Neighbourhood[] = [marathi, hindi, urdu, furtherAway];

/** 'Latin देवनागरी' pairs between commas. */
export function readList(list: string): readonly NameInBothScripts[] {
  return list.split(',').map((pair) => {
    const [latin = '', devanagari = ''] = pair.trim().split(' ');
    return { latin, devanagari: devanagari.normalize('NFC') };
  });
}
