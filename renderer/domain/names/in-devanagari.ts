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

/** By its sound alone, in the spelling that is likeliest in Marathi; of small letters without accents. */
export function inDevanagari(letters: string): string {
  const read = readLatin(letters)
    .replace(/^</, 'a')
    .replace(/^>/, 'A')
    // Jaywant is जयवंत, Vaishali वैशाली.
    .replace(/E|W/g, (sound) => (sound === 'W' || letters.includes('ay') ? 'ay' : 'E'));
  const sounds = likelyConsonants(withLastVowel(withVocalicR(read)));
  const written = write(doubled(likelyEnding(likelyVowels(sounds))));
  return letters.includes('gy') ? written : written.replaceAll('ग्य', 'ज्ञ');
}

/** Of a family that is called after its village (Khandekar, Kelkar), without the -kar. */
export function villageInDevanagari(village: string): string {
  return inDevanagari(village)
    .replace(/द(?!्|$)/g, 'ड')
    .replace(/^(\p{L})(?=\p{L}(?:\p{M}|\p{L}$)|ं)/u, '$1ा')
    .replace(/^अा/, 'आ');
}

/** Krushna, Trupti, Rutuja: whoever spells so in Marathi means ऋ; and so do many who write Krishna and Amrit. */
function withVocalicR(sounds: string): string {
  return sounds
    .replace(/(?<=[kgtpbmvn])ru(?=.)/g, 'Y')
    .replace(/(?<=k)ri(?=[8St])|(?<=m)ri(?=[tdgn])|(?<=[pt])ri(?=[Tp])|(?<=n)ri(?=[pt])/g, 'Y')
    .replace(/^ru(?=[tS])/, 'Y')
    .replace(/^sv(?=e)/, 'Sv');
}

/** A last i or u is long in Marathi. After a cluster that ends in r or y a last a is no more than the schwa: चंद्र, आदित्य. */
function withLastVowel(sounds: string): string {
  return sounds
    .replace(/(?<=[ntd]d?r|[tkhj]y)_$/, '')
    .replace(/[_-]$/, 'A')
    .replace(/i$/, 'I')
    .replace(/u$/, 'U');
}

/** Endings and clusters that are nearly always written so. */
function likelyConsonants(sounds: string): string {
  return (
    sounds
      .replace(/S(?=[tTnNm1])(?!m[Iuk])/g, '8')
      .replace(/(?<=[ruU])S/g, '8')
      .replace(/(?<=8)n/g, 'N')
      .replace(/(?<=8)t/g, '1')
      .replace(/(?<=8)T/g, '2')
      .replace(/(?<=r)n(?=[iIaAe])/g, 'N')
      // A nasal before a stop is the dot above; so it is before s, and in what begins with san-.
      .replace(/n(?=[kKgGcCjJtTdD1-4sS])|m(?=[pPbB])|(?<=^sa)n(?=[vyh])/g, 'M')
      // Pandit, Pandurang, Khandekar.
      .replace(/(?<=[pkK][aA]M)d(?=[eiuI])/g, '3')
  );
}

/** Where an a, i or u of Latin letters is nearly always a long one, by its place in the word. */
const longVowels: readonly (readonly [RegExp, string])[] = [
  // Kale, Mane; Satvik, Dharmik.
  [/(?<=^[^aAiIuUeEoOY]+)a(?=[^aAiIuUeEoOY:M]e$|[^aAiIuUeEoOY:M]{1,2}ik$)/, 'A'],
  // Nina, Dipa, Puja, Rupa.
  [/(?<=^[^aAiIuUeEoOY])i(?=[^aAiIuUeEoOY:]A$)/, 'I'],
  [/(?<=^[^aAiIuUeEoOY])u(?=[^aAiIuUeEoOY:]A$)/, 'U'],
  // Avinash, Prakash; Girish, Manish; Abhijit.
  [/(?<=[aAiIuUeEoOY].*|^[vkpt])a(?=S$)/, 'A'],
  [/(?<=^.+)i(?=S$)|(?<=j)i(?=t$)/, 'I'],
  // Vaishali, Shivaji, Meenakshi, Eknath, Yuvraj; but Ratnavali.
  [/(?<!.av)a(?=lI$|jI$|T$|j$|k8I$)|(?<=.)a(?=valI$|vatI$|vati$)/, 'A'],
  [/(?<=[aAiIuUeEoOY].*(?<!S)[mdhv])a(?=r$)|(?<=[aAiIuUeEoOY]r)a(?=m$)/, 'A'],
  // Narayan, Gaikwad, Das, Vikas, Pandey; Vivekanand, Himanshu, Shubhangi.
  [/(?<=r)a(?=y[aN]$|yan$)|(?<=[kv])a(?=d$)|(?<=[dv])a(?=s$)|(?<=^[pk])a(?=M3e)/, 'A'],
  [/(?<=.)a(?=naMd[aA]?$|MSI?U?$|MgI$)/, 'A'],
];

function likelyVowels(sounds: string): string {
  return longVowels.reduce((likely, [place, vowel]) => likely.replace(place, vowel), sounds);
}

/** What follows from the vowels: Narayan ends in ण, Gaikwad and Ranade in a ड. */
function likelyEnding(sounds: string): string {
  return sounds
    .replace(/(?<=Ay)an$/, 'aN')
    .replace(/(?<=(?:ra|8.?a))n$/, 'N')
    .replace(/(?<=[aA]M)d(?=e$)|(?<=[kv]A)d$|(?<=[aA])d(?=e$)/, '3');
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
  /^(?:.y|[kKgGjtTdDpPbBvsSmh]r|r[^rh]|(?<!e)S[^sS8]|S[vyrcl]|[s8][^sS8]|[tTdDkgSsbBnlc]v|k8|[tdpkgcjbnmlsSv]H|(.)\1|[kgcjtdpb][KGCJTDPB]|8N|gn|tn|jn|tm|dm|mn|kt|pt|gy|ks)$/;

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
