/**
 * The alphabet in which names of both scripts are compared: one character for each sound that Marathi and Hindi keep apart.
 *
 * [Note: Readings] A word is read into sounds from either script (latin-reading.ts, devanagari-reading.ts). Two readings are compared
 * sound by sound with a price for each difference (sound-distance.ts): little for what Latin letters do not show (t and ट, a and आ),
 * much for what nobody would mix up. The sound key (sound-key.ts) folds all that is cheap into one letter, so that equal keys can be
 * looked up.
 *
 * Vowels: a A(आ) i I u U Y(ऋ) e E(ai) o O(au) X(ॲ) Q(ऑ); `<` and `>` are a and A that begin a word, `_` a weak schwa that ends one, `-` what may be आ or nothing there.
 * Consonants: k K(kh) g G c C(chh) j J(jh) z 1-4(ट ठ ड ढ) 5(ड़) t T(th) d D n N(ण) M(a nasal before h, s, y …) p P(ph) f b B m y r l
 * L(ळ) v S(श) 8(ष) s h, and H, an h after a consonant that is hardly heard; `:` doubles what stands beside it. W is the end of जय, heard like E.
 */

const doubled = /([kgcjtdnpbmyrlvSs8hz1-5fL])\1+/g;
/** क्ख, त्थ, च्छ: the second says all but that it is doubled. */
const beforeAspirate = /k(?=K)|g(?=G)|c(?=C)|j(?=J)|t(?=T)|d(?=D)|1(?=2)|3(?=4)|p(?=P)|b(?=B)/g;

/** What both scripts have in common once their letters are read: doubled letters, y and v that round a vowel off, weak h. */
export function settled(sounds: string): string {
  return sounds
    .replace(doubled, '$1:')
    .replace(beforeAspirate, ':')
    .replace(/[aA][iI]/g, 'E')
    .replace(/[aA]y(?![aAiIuUeEoOYXQ_:-])/g, 'W')
    .replace(/[aA][uU]/g, 'O')
    .replace(/(?<=[kgcjtdnNpbmrlLvsS8])h/g, 'H')
    .replace(/^a/, '<')
    .replace(/^A/, '>');
}
