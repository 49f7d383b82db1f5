/** The words of a name, and those around it that say what somebody is rather than who. */

/** Words before a name that say what somebody is; compared without dots, in lower case. */
export const titles = wordSet(
  'shri shree smt shrimati sau kum kumari mr mrs ms miss dr doctor prof adv श्री श्रीमती सौ कु कुमारी डॉ डॉक्टर प्रा ॲड अॅड ऍड',
);
/** Words after a first name that show affection or respect. */
export const endearments = wordSet(
  'tai bhau dada kaka kaku mavshi aji ji saheb sir madam ताई भाऊ दादा काका काकू मावशी आजी जी साहेब सर मॅडम',
);

function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map((word) => word.normalize('NFC')));
}

/** The words of a name without titles and endearments, but never none of them. */
export function bareWords(name: string): string[] {
  const words = name.split(/\s+/u).filter((word) => word !== '');
  while (words.length > 1 && titles.has(plainWord(words[0]))) words.shift();
  const bare = words.filter((word, place) => place === 0 || !endearments.has(plainWord(word)));
  return bare.length > 0 ? bare : words;
}

/** Says what somebody is or how they are liked, not who they are. */
export function isHonorific(word: string): boolean {
  const plain = plainWord(word);
  return titles.has(plain) || endearments.has(plain);
}

function plainWord(word: string | undefined): string {
  return (word ?? '').replace(/\./g, '').toLowerCase().normalize('NFC');
}

/** Parts of words count as words where they are heard as such: Adi-Shakti, SaiPrasad, A.P. */
export function spokenWords(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/[^\p{L}\p{M}\p{N}'’]+|(?<=\p{Ll})(?=\p{Lu})/u)
    .filter((word) => word !== '');
}

export function isDevanagari(text: string): boolean {
  return /\p{Script=Devanagari}/u.test(text);
}

/** 'S', 'सु' or 'श्री': a letter or an akshara that stands for a word. */
export function isInitial(word: string): boolean {
  return /^\p{L}[\u093E-\u094C\u0901\u0902]?$/u.test(word.normalize('NFC'));
}
