/** `README.txt` of every archive: how to read it in twenty years, without Sobat. Names no organisation, no person, no count. */

/**
 * Every command stands alone on a line that begins with four blanks, and a test types exactly those lines. No pipes: a
 * PowerShell pipe turns bytes into text and ruins them. `identityFiles` are the names of the key files beside it.
 */
export function readMeText(identityFiles: readonly string[]): string {
  const withPassphrase = identityFiles.map((file) =>
    command(`age -d -o records.ndjson.gz -i ${file} records.age`),
  );
  return [
    ...introduction,
    ...step1,
    ...step2,
    '   A. WITH A PASSPHRASE. Each file whose name begins with "identity-" belongs to',
    '   one person of the office. You cannot see whose it is: try these lines one',
    '   after the other until your passphrase is accepted. The letters of the',
    '   passphrase do not appear while you type.',
    '',
    ...withPassphrase,
    '',
    ...recoveryKey,
    ...step3,
    ...marathi,
    ...hindi,
  ].join('\n');
}

/** The file into which the words of the recovery sheet are typed; named in the commands. */
const recoveryKeyFile = 'key.txt';

function command(text: string): string {
  return `    ${text}`;
}

const introduction = [
  'A BACKUP, AND HOW TO OPEN IT WITHOUT THE PROGRAM THAT MADE IT',
  '==============================================================',
  '',
  'This is a locked copy of the records of an office. The usual way to open it is',
  'the program Sobat: "I have a backup". This page is for the day when there is no',
  'Sobat. You need one of two things:',
  '',
  '  * the passphrase of a person of that office, or',
  '  * the recovery key from the paper sheet.',
  '',
  'Without one of them nobody can open it, and nobody can help.',
  '',
  'You also need two small free programs: "age" (https://age-encryption.org, any',
  'version from 1.0) and "gunzip", which every Linux and Mac has. On Windows the',
  'free program 7-Zip does the same as unzip and gunzip.',
  '',
  'Type each indented line into a terminal window exactly as it stands.',
  '',
  '',
];

const step1 = [
  '1. UNPACK',
  '',
  '   Make an empty folder, copy the backup into it and name the copy backup.zip.',
  '   Open a terminal in that folder and type:',
  '',
  command('unzip -o backup.zip'),
  '',
  '   Now there are several files in the folder, and this page is one of them.',
  '',
  '',
];

const step2 = ['2. UNLOCK, in one of two ways', ''];

const recoveryKey = [
  '   B. WITH THE RECOVERY KEY. Make a plain text file with the name key.txt in the',
  '   same folder, with one line in it: AGE-SECRET-KEY-1 and directly behind it',
  '   all the groups of the sheet, from the first to the last, in capital letters',
  '   and without blanks. Then type:',
  '',
  command(`age -d -o records.ndjson.gz -i ${recoveryKeyFile} records.age`),
  '',
  '   If there is an error, there is a mistake in the passphrase or in the key, or it',
  '   belongs to another backup. Nothing was changed: try again.',
  '',
  '',
];

const step3 = [
  '3. READ',
  '',
  command('gunzip -f records.ndjson.gz'),
  '',
  '   The records are now in the file records.ndjson. Any text editor opens it',
  '   (encoding: UTF-8). Each line is one record: "table" says of what kind, "record"',
  '   what was written. The first line tells when the copy was made; the last line',
  '   counts the records, and its "sha256" is the checksum of all lines before it.',
  '   A very long record is spread over several lines with "part" and "of": put',
  '   their "text" together in that order.',
  '',
  '   NOW ANYBODY WHO SEES THIS FOLDER CAN READ THE RECORDS. People have trusted the',
  '   office with them. When you are done, delete records.ndjson and key.txt.',
  '',
  '',
];

const marathi = [
  'मराठी',
  '-----',
  'ही कार्यालयाच्या नोंदींची कुलूपबंद प्रत आहे. ती उघडण्यासाठी कार्यालयातील एका व्यक्तीचा',
  'सांकेतिक वाक्यांश किंवा कागदावर लिहिलेली पुनर्प्राप्ती किल्ली लागते; त्याशिवाय ती कोणीही उघडू',
  'शकत नाही. सोबत हा प्रोग्राम असेल तर "माझ्याकडे बॅकअप आहे" हे निवडा. तो नसेल तर वरच्या तीन',
  'पायऱ्या क्रमाने करा: आत सरकवलेली प्रत्येक ओळ टर्मिनलमध्ये जशीच्या तशी टाइप करा. काम झाल्यावर',
  'records.ndjson आणि key.txt या फाइल्स नक्की पुसून टाका, कारण त्या कोणालाही वाचता येतात.',
  '',
  '',
];

const hindi = [
  'हिन्दी',
  '------',
  'यह कार्यालय के अभिलेखों की ताला लगी हुई प्रति है। इसे खोलने के लिए कार्यालय के किसी एक व्यक्ति का',
  'गुप्त वाक्यांश या काग़ज़ पर लिखी हुई पुनर्प्राप्ति कुंजी चाहिए; उसके बिना इसे कोई नहीं खोल सकता। अगर',
  'सोबत प्रोग्राम है, तो "मेरे पास बैकअप है" चुनें। वह न हो, तो ऊपर के तीन चरण क्रम से करें: अंदर की ओर',
  'लिखी हर पंक्ति को टर्मिनल में ज्यों का त्यों टाइप करें। काम पूरा होने पर records.ndjson और key.txt',
  'को ज़रूर मिटा दें, क्योंकि उन्हें कोई भी पढ़ सकता है।',
  '',
];
