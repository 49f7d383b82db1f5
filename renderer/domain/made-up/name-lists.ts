/** First names and surnames common in Maharashtra, each in both scripts, from which made-up people are put together. */

export interface NameInBothScripts {
  readonly latin: string;
  readonly devanagari: string;
}

export const firstNames: readonly NameInBothScripts[] = readList(`
  Aarti आरती, Abhay अभय, Abhijit अभिजीत, Aditi अदिती, Ajay अजय, Ajinkya अजिंक्य, Akshay अक्षय, Alka अलका, Amit अमित,
  Amruta अमृता, Anagha अनघा, Anand आनंद, Anant अनंत, Aniket अनिकेत, Anil अनिल, Anita अनिता, Anjali अंजली, Aparna अपर्णा,
  Archana अर्चना, Arun अरुण, Asha आशा, Ashok अशोक, Ashwini अश्विनी, Atul अतुल, Avinash अविनाश, Bhagyashri भाग्यश्री,
  Bharat भरत, Bhaskar भास्कर, Chaitanya चैतन्य, Chandrakant चंद्रकांत, Chhaya छाया, Chitra चित्रा, Dattatray दत्तात्रय,
  Deepak दीपक, Deepali दीपाली, Dhananjay धनंजय, Dilip दिलीप, Dnyaneshwar ज्ञानेश्वर, Ganesh गणेश, Gauri गौरी, Gayatri गायत्री,
  Girish गिरीश, Hemant हेमंत, Indira इंदिरा, Jayant जयंत, Jyoti ज्योती, Kalpana कल्पना, Kavita कविता, Ketaki केतकी, Kiran किरण,
  Kshama क्षमा, Kshitij क्षितिज, Lata लता, Leena लीना, Madhav माधव, Madhuri माधुरी, Mahesh महेश, Makarand मकरंद, Malati मालती,
  Manasi मानसी, Mangesh मंगेश, Manisha मनीषा, Medha मेधा, Meera मीरा, Milind मिलिंद, Mohan मोहन, Mrunal मृणाल, Mukta मुक्ता,
  Mukund मुकुंद, Nandini नंदिनी, Narayan नारायण, Neelam नीलम, Nikhil निखिल, Nilesh निलेश, Nirmala निर्मला, Nitin नितीन,
  Padma पद्मा, Pallavi पल्लवी, Pooja पूजा, Prachi प्राची, Pradeep प्रदीप, Prajakta प्राजक्ता, Prakash प्रकाश, Pramod प्रमोद,
  Pratibha प्रतिभा, Priya प्रिया, Rajendra राजेंद्र, Rajesh राजेश, Ramesh रमेश, Ranjana रंजना, Rashmi रश्मी, Ravindra रवींद्र,
  Rekha रेखा, Rohini रोहिणी, Rutuja ऋतुजा, Sachin सचिन, Sadhana साधना, Sandhya संध्या, Sangita संगीता, Sanjay संजय,
  Sarika सारिका, Savita सविता, Shailaja शैलजा, Sharad शरद, Shobha शोभा, Shraddha श्रद्धा, Shridhar श्रीधर, Shubhangi शुभांगी,
  Smita स्मिता, Snehal स्नेहल, Subhash सुभाष, Sudhir सुधीर, Sujata सुजाता, Sunil सुनील, Supriya सुप्रिया, Swati स्वाती,
  Tanuja तनुजा, Tejas तेजस, Tryambak त्र्यंबक, Uday उदय, Ujwala उज्ज्वला, Usha उषा, Vaishali वैशाली, Vandana वंदना,
  Vasant वसंत, Vidya विद्या, Vijay विजय, Vinayak विनायक, Vishwas विश्वास, Vrushali वृषाली, Yashwant यशवंत, Yogita योगिता
`);

export const surnames: readonly NameInBothScripts[] = readList(`
  Abhyankar अभ्यंकर, Agashe आगाशे, Apte आपटे, Athavale आठवले, Bapat बापट, Barve बर्वे, Bhagwat भागवत, Bhave भावे, Bhide भिडे,
  Bhosale भोसले, Bobade बोबडे, Chavan चव्हाण, Chitale चितळे, Dabholkar दाभोळकर, Damle दामले, Date दाते, Deo देव,
  Deshmukh देशमुख, Deshpande देशपांडे, Dhamale धामाले, Dixit दीक्षित, Gadgil गाडगीळ, Gadre गद्रे, Gaikwad गायकवाड,
  Ghorpade घोरपडे, Godbole गोडबोले, Gokhale गोखले, Gore गोरे, Hardikar हर्डीकर, Inamdar इनामदार, Jadhav जाधव, Jagtap जगताप,
  Jambhekar जांभेकर, Joshi जोशी, Kadam कदम, Kale काळे, Kamble कांबळे, Kanitkar कानिटकर, Karve कर्वे, Kelkar केळकर,
  Khare खरे, Kolhatkar कोल्हटकर, Kshirsagar क्षीरसागर, Kulkarni कुलकर्णी, Lele लेले, Limaye लिमये, Londhe लोंढे, Mahajan महाजन,
  Mane माने, Marathe मराठे, More मोरे, Mule मुळे, Nagarkar नगरकर, Naik नाईक, Natu नातू, Nene नेने, Ogale ओगले, Oak ओक,
  Padhye पाध्ये, Paranjape परांजपे, Patil पाटील, Patwardhan पटवर्धन, Pawar पवार, Pendse पेंडसे, Phadke फडके, Pisal पिसाळ,
  Raje राजे, Ranade रानडे, Sabnis सबनीस, Salunkhe साळुंखे, Sane साने, Sathe साठे, Sawant सावंत, Shelar शेलार, Shinde शिंदे,
  Shrotri श्रोत्री, Shrivastav श्रीवास्तव, Sohoni सोहोनी, Sonawane सोनवणे, Tambe तांबे, Thakar ठकार, Tilak टिळक, Vaidya वैद्य,
  Velankar वेलणकर, Wagh वाघ, Yadav यादव
`);

/** 'Latin देवनागरी' pairs between commas. */
function readList(list: string): readonly NameInBothScripts[] {
  return list.split(',').map((pair) => {
    const [latin = '', devanagari = ''] = pair.trim().split(' ');
    return { latin, devanagari: devanagari.normalize('NFC') };
  });
}
