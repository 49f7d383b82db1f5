/**
 * Names of other members in a text. Whole names are told of; a first name only where it can hardly be anything else.
 *
 * [Note: Names that are words] Asha is hope, Anand is joy, Sandhya is the evening, and half of Pune is called Anil. A first name alone never
 * counts. A rare one counts with a title, an endearment or the initial of the surname beside it, or together with another rare one.
 */

import type { Member } from '../member.ts';
import { bareWords, endearments, titles } from '../names/name-words.ts';
import { plainWord, plainWords, type PlainWord } from './plain-words.ts';
import type { Span } from './word-patterns.ts';

export type NamedMember = Pick<Member, 'id' | 'calledBy' | 'fullNameLatin' | 'fullNameDevanagari'>;

export interface NamesToMind {
  /** The last names that go with a first name. */
  readonly lastsOf: ReadonlyMap<string, ReadonlySet<string>>;
  readonly rareFirsts: ReadonlySet<string>;
}

export const noNames: NamesToMind = { lastsOf: new Map(), rareFirsts: new Set() };

/** Held by more members than these, a first name points to nobody. */
const rareHolders = 2;

/** First names that are also words of every day. */
const wordsToo = new Set(
  `asha anand shanti prakash kiran jyoti usha vidya puja aarti lata mala kala chhaya chaya deepak gauri sandhya kavita kalpana shraddha
  sadhana bharat arun vijay jay mangal shobha seva maya mamata karuna priti preeti sneha akash sagar santosh pratibha vandana rashmi nirmala
  savita archana prarthana dev raj krupa sukh smita mukta chaitanya madhuri nandini vikas pragati sangita sundar umesh uday amar akshay ajay
  ekta kirti bhakti shakti trupti tara chandra surya pradip sudha samir suman kamal manda manik hira moti ratna sona pushpa saral
  आशा आनंद शांती शांति प्रकाश किरण ज्योती ज्योति उषा विद्या पूजा आरती लता माला कला छाया दीपक गौरी संध्या कविता कल्पना श्रद्धा साधना भारत भरत अरुण विजय जय
  मंगल शोभा सेवा माया ममता करुणा प्रीती प्रीति स्नेह स्नेहा आकाश सागर संतोष प्रतिभा वंदना रश्मी निर्मला सविता अर्चना प्रार्थना देव राज कृपा सुख स्मिता मुक्ता
  चैतन्य माधुरी नंदिनी विकास प्रगती संगीता सुंदर उदय अमर अक्षय अजय एकता कीर्ती भक्ती शक्ती तृप्ती तारा चंद्र सूर्य प्रदीप सुधा समीर सुमन कमल रत्न सोना पुष्पा सरल`
    .split(/\s+/u)
    .map(plainWord),
);

/** Not the other way round: 'bhau Nitin' is somebody's brother, 'Nitin bhau' is one of us. */
const plainTitles = new Set([...titles].map(plainWord));
const plainEndearments = new Set([...endearments].map(plainWord));

/** Endings that Marathi and Hindi set on a name, in both scripts. */
const caseEnding =
  /^(?:ं)?(?:ना|नि|ने|चा|चि|चे|च्या|शि|सा?ठि|कडे|कडुन|बरोबर|सोबत|वर|हुन|ला|स|त)?$|^(?:n)?(?:na|ni|ne|cha|chi|che|chya|shi|sathi|kade|kadun|barobar|sobat|la)?$/;
const endearment =
  /(?:ताइ|ताई|बाइ|बाई|राव|भाउ|भाऊ|दादा|जि|काका|काकु|मावशि|tai|bai|rao|bhau|dada|ji|kaka|kaku|mavshi)$/;

/** `about` is the member whose record is written: their own name may stand in it. */
export function namesToMind(members: readonly NamedMember[], about?: Member['id']): NamesToMind {
  const own = new Set(
    members
      .filter(({ id }) => id === about)
      .flatMap(namesOf)
      .map(keyOf),
  );
  const lastsOf = new Map<string, Set<string>>();
  const holders = new Map<string, number>();
  for (const member of members) {
    const names = namesOf(member).filter((name) => !own.has(keyOf(name)));
    for (const first of new Set(names.map(({ first }) => first))) {
      holders.set(first, (holders.get(first) ?? 0) + 1);
    }
    for (const { first, last } of names) {
      const lasts = lastsOf.get(first) ?? new Set();
      lastsOf.set(first, last === undefined ? lasts : lasts.add(last));
    }
  }
  const ownFirsts = new Set([...own].map((key) => key.split(' ')[0]));
  const rare = [...holders].filter(
    ([first, count]) => count <= rareHolders && !wordsToo.has(first) && !ownFirsts.has(first),
  );
  return { lastsOf, rareFirsts: new Set(rare.map(([first]) => first)) };
}

interface NameParts {
  readonly first: string;
  readonly last: string | undefined;
}

function namesOf({ calledBy, fullNameLatin, fullNameDevanagari }: NamedMember): NameParts[] {
  const names = [calledBy, fullNameLatin, fullNameDevanagari].filter((name) => name !== undefined);
  return names.flatMap((name) => {
    const words = bareWords(name).map(plainWord);
    const [first, ...others] = words;
    return first === undefined || first === '' ? [] : [{ first, last: others.at(-1) }];
  });
}

function keyOf({ first, last }: NameParts): string {
  return `${first} ${last ?? ''}`;
}

/** Where another member is named. */
export function findNames(text: string, names: NamesToMind): readonly Span[] {
  if (names.lastsOf.size === 0) return [];
  const words = plainWords(text);
  const whole = words.flatMap((_, place) => wholeNameAt(words, place, names) ?? []);
  const rare = words.flatMap((word, place) => {
    const first = firstIn(word.plain, names.rareFirsts);
    return first === undefined ? [] : [{ word, place, first }];
  });
  const areTogether = new Set(rare.map(({ first }) => first)).size > 1;
  const told = rare.filter(
    ({ word, place, first }) => areTogether || isNamedPolitely(words, place, word, first, names),
  );
  return [...whole, ...told.map(({ word: { start, end } }) => ({ start, end }))];
}

/** First and last, perhaps with a name or an initial between them; or the last name before the first. */
function wholeNameAt(words: readonly PlainWord[], place: number, { lastsOf }: NamesToMind): Span | undefined {
  const word = words[place];
  const next = words[place + 1];
  if (word === undefined || next === undefined) return undefined;
  const lasts = lastsOf.get(firstIn(word.plain, lastsOf) ?? '') ?? new Set<string>();
  const end = [next, words[place + 2]].find((other) => other !== undefined && isLast(other.plain, lasts));
  if (end !== undefined) return { start: word.start, end: end.end };
  return lastsOf.get(next.plain)?.has(word.plain) === true ? { start: word.start, end: next.end } : undefined;
}

function isLast(plain: string, lasts: ReadonlySet<string>): boolean {
  if (lasts.has(plain)) return true;
  return [...lasts].some((last) => plain.startsWith(last) && caseEnding.test(plain.slice(last.length)));
}

/** The name itself, or with an endearment written onto it: सुनीलभाऊ, Kshamatai. */
function firstIn(
  plain: string,
  known: ReadonlySet<string> | ReadonlyMap<string, unknown>,
): string | undefined {
  if (known.has(plain)) return plain;
  const bare = plain.replace(endearment, '');
  return bare !== plain && known.has(bare) ? bare : undefined;
}

function isNamedPolitely(
  words: readonly PlainWord[],
  place: number,
  word: PlainWord,
  first: string,
  { lastsOf }: NamesToMind,
): boolean {
  if (word.plain !== first) return true;
  const before = words[place - 1]?.plain ?? '';
  const after = words[place + 1]?.plain ?? '';
  if (plainTitles.has(before) || plainEndearments.has(after)) return true;
  const isInitial = after !== '' && after.length <= 3;
  return isInitial && [...(lastsOf.get(first) ?? [])].some((last) => isInitialOf(after, last));
}

/** 'S' of Shrivastav; श्री of श्रीवास्तव, which is a whole akshara. A single letter of Devanagari is a word too often. */
function isInitialOf(initial: string, last: string): boolean {
  return last.startsWith(initial) && last !== initial && (initial.length === 1 || initial.includes('्'));
}
