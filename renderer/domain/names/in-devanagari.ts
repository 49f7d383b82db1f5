/** A Latin word in Devanagari, as Marathi names are usually written. What Latin letters do not show is guessed. */

import { readLatin } from './latin-reading.ts';

const consonants: ReadonlyMap<string, string> = lettersBySound(
  'k क K ख g ग G घ c च C छ j ज J झ z झ t त T थ d द D ध n न p प P फ f फ b ब B भ m म y य r र l ल v व S श 8 ष s स h ह H ह N ण M ं 1 ट 3 ड',
);
/** Each vowel by itself, and as the sign on a consonant. */
const vowels: ReadonlyMap<string, string> = lettersBySound('a अ A आ i इ I ई u उ U ऊ Y ऋ e ए E ऐ o ओ O औ');
const signs: ReadonlyMap<string, string> = lettersBySound('A ा i ि I ी u ु U ू Y ृ e े E ै o ो O ौ');

function lettersBySound(list: string): ReadonlyMap<string, string> {
  const parts = list.split(' ');
  return new Map(parts.flatMap((part, place) => (place % 2 === 0 ? [[part, parts[place + 1] ?? '']] : [])));
}

export function inDevanagari(word: string): string {
  const letters = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const hasGy = letters.includes('gy');
  const sounds = readLatin(letters)
    .replace(/^</, 'a')
    .replace(/^>/, 'A')
    .replace(/W/g, 'ay')
    .replace(/E$/, letters.endsWith('ay') ? 'ay' : 'E')
    // Krushna, Trupti, Rutuja: whoever spells so in Marathi means ऋ.
    .replace(/(?<=[kgtpbmvn])ru(?=.)/g, 'Y')
    .replace(/^ru(?=[tS])/, 'Y')
    .replace(/[_-]$/, 'A')
    .replace(/i$/, 'I')
    .replace(/u$/, 'U');
  const written = write(doubled(likelyVowels(likelyConsonants(sounds))));
  return hasGy ? written : written.replaceAll('ग्य', 'ज्ञ');
}

/** Endings and clusters that are nearly always written so. */
function likelyConsonants(sounds: string): string {
  return sounds
    .replace(/S(?=[tTn])/g, '8')
    .replace(/(?<=[8])n/g, 'N')
    .replace(/(?<=r)n(?=[iIaAe])/g, 'N')
    .replace(/n(?=[kKgGcCjJtTdD])|m(?=[pPbB])/g, 'M');
}

/** A short name with -e has a long a (Kale, Mane), and so have some well-known last parts. */
function likelyVowels(sounds: string): string {
  return sounds
    .replace(/^([^aAiIuUeEoOY]+)a(?=[^aAiIuUeEoOY:M]e$)/, '$1A')
    .replace(/a(?=T$)/, 'A')
    .replace(/(?<=r)a(?=j$|v$)/, 'A')
    .replace(/(?<=[kv])a(?=d$)/, 'A')
    .replace(/(?<=p)a(?=Mde$)/, 'A')
    .replace(/(?<=[aA]M)d(?=e)|(?<=[kv]A)d$/, '3')
    .replace(/(?<=b)E$/, 'AI')
    .replace(/(?<=d)a(?=s$)/, 'A');
}

/** `:` doubles the letter before it, or the plain letter before an aspirate. */
function doubled(sounds: string): string {
  return sounds
    .replace(/:([KGCJTDPB])/g, (_, aspirate: string) => `${aspirate.toLowerCase()}${aspirate}`)
    .replace(/(.):/g, '$1$1');
}

const virama = '\u094D';
/** What is written as one cluster; between other consonants nobody writes a virama (कुलकर्णी). */
const joins =
  /^(?:.y|[kKgGjtTdDpPbBvsSmh]r|r[^rh]|[sS8][^sS8]|[tTdDkgSsbBnlc]v|k8|[tdpkgcjbnmlsSv]H|(.)\1|[kgcjtdpb][KGCJTDPB]|8N|gn|tn|jn|tm|dm|mn|kt|pt|gy|ks)$/;

function write(sounds: string): string {
  let written = '';
  Array.from(sounds).forEach((sound, place, all) => {
    const before = all[place - 1] ?? '';
    if (consonants.has(sound))
      written += `${isJoined(before, sound) ? virama : ''}${consonants.get(sound) ?? ''}`;
    else if (!isConsonant(before)) written += vowels.get(sound) ?? '';
    else written += signs.get(sound) ?? '';
  });
  return written;
}

function isConsonant(sound: string): boolean {
  return consonants.has(sound) && sound !== 'M';
}

function isJoined(before: string, sound: string): boolean {
  return isConsonant(before) && sound !== 'M' && joins.test(before + sound);
}
