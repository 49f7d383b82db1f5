/** What no design expects: words of Marathi that want more room than they have. */

export const longMarathi = 'शुभंकर मंडळाच्या बैठकीची उपस्थिती, ज्ञानेश्वर क्षीरसागर यांच्या स्वाक्षरीसह';
export const longName = 'ज्ञानेश्वर विठ्ठलराव क्षीरसागर-कुलकर्णी';
