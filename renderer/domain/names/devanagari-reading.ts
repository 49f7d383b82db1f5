/** How a word in Devanagari is read aloud, as a string of sounds (see sounds.ts): schwas that nobody speaks are left out. */

import { settled } from './sounds.ts';

const consonants = lettersToSounds(
  'क k ख K ग g घ G ङ n च c छ C ज j झ J ञ n ट 1 ठ 2 ड 3 ढ 4 ण N त t थ T द d ध D न n ' +
    'प p फ P ब b भ B म m य y र r ल l ळ L व v श S ष 8 स s ह h',
);
/** With the dot below: sounds from Persian, and the flapped r of पड़ोसी. The Marathi ऱ is an r like any other. */
const dotted = lettersToSounds('क k ख K ग g ज z झ z ड 5 ढ 5 फ f न n र r ळ L य y');
const vowels = lettersToSounds('अ a आ A इ i ई I उ u ऊ U ऋ rY ए e ऐ E ओ o औ O ऑ Q ऍ X ॲ X ऎ e ऒ o');
const vowelSigns = lettersToSounds('ा A ि i ी I ु u ू U ृ rY े e ै E ो o ौ O ॉ Q ॅ X ॆ e ॊ o');

const virama = '\u094D';
const nukta = '\u093C';
const anusvaras = '\u0901\u0902';

function lettersToSounds(list: string): ReadonlyMap<string, string> {
  const parts = list.split(' ');
  return new Map(parts.flatMap((part, place) => (place % 2 === 0 ? [[part, parts[place + 1] ?? '']] : [])));
}

/** The sounds of one word; letters of other scripts are passed over. */
export function readDevanagari(word: string): string {
  return settled(withoutSilentSchwas(nasalsSettled(written(word))));
}

/**
 * The same, with the schwa before a last आ or ई, which is hardly spoken and yet usually spelled in Latin letters: सुलोचना is
 * Sulochana, रजनी Rajani.
 */
export function readForSpelling(word: string): string {
  return settled(withoutSilentSchwas(nasalsSettled(written(word)).replace(schwaBeforeLast, 'a')));
}

/** Letter by letter; '@' is the schwa that a bare consonant carries, 'M' a nasal dot. */
function written(word: string): string {
  // ज्ञ is spoken gy (Hindi) or dny (Marathi), never j-n; ॐ is a word of its own.
  const letters = [
    ...word
      .normalize('NFD')
      .replace(/[\u200C\u200D]/g, '')
      .replaceAll('ज्ञ', 'ग्य')
      .replaceAll('ॐ', 'ओम'),
  ];
  let sounds = '';
  letters.forEach((letter, place) => {
    const next = letters[place + 1] ?? '';
    if (consonants.has(letter)) sounds += consonant(letter, next, letters[place + 2] ?? '');
    else if (anusvaras.includes(letter)) sounds += 'M';
    else if (letter === '\u0945' && sounds.endsWith('a')) sounds = `${sounds.slice(0, -1)}X`;
    else sounds += vowels.get(letter) ?? vowelSigns.get(letter) ?? '';
  });
  return sounds;
}

function consonant(letter: string, next: string, afterNext: string): string {
  const isDotted = next === nukta;
  const sound = (isDotted ? dotted.get(letter) : undefined) ?? consonants.get(letter) ?? '';
  const sign = isDotted ? afterNext : next;
  return sign === virama || vowelSigns.has(sign) ? sound : `${sound}@`;
}

/** A nasal dot is m before lips, n before other stops; a bare vowel's nasal at the end is hardly heard; सिंह is Singh. */
function nasalsSettled(sounds: string): string {
  return sounds
    .replace(/M(?=[pPbBfm])/g, 'm')
    .replace(/[MN](?=[kKgGcCjJz1-5tTdD])/g, 'n')
    .replace(/iMh@?$/, 'inG')
    .replace(/M$/, '');
}

const vowel = '[@aAiIuUeEoOYXQ]';
const sounded = '[kKgGcCjJz1-5tTdDNnpPfbBmrlLvS8shM]';
const lastSchwa = new RegExp(`(?<=${vowel}M?${sounded})@$`);
const schwaBeforeLast = new RegExp(`(?<=${vowel}${sounded})@(?=${sounded}[AIi]$)`);
/** गायकवाड is gaykwad. */
const schwaAfterGlide = new RegExp(`(?<=Ay)@(?=${sounded}@${sounded}${vowel})`);

/**
 * The schwa at the end after one consonant, and those between vowel + consonant and consonant + vowel, from the end on: देशपांडे is
 * deshpande, कमला kamla. After a cluster the last one is spoken weakly (आदित्य), after a nasal and its stop not at all (वसंत).
 */
function withoutSilentSchwas(sounds: string): string {
  let rest = sounds
    .replace(lastSchwa, '')
    .replace(/(?<=[aAoOuU@]y)@$/, '')
    .replace(schwaAfterGlide, '');
  for (let place = rest.lastIndexOf('@'); place > 0; place = rest.lastIndexOf('@', place - 1))
    if (isSilent(rest.slice(0, place), rest.slice(place + 1)))
      rest = rest.slice(0, place) + rest.slice(place + 1);
  return rest
    .replace(/(?<=n[kKgGcCjJ1-4tTdD]|m[pPbB])@$/, '')
    .replace(/@$/, '_')
    .replaceAll('@', 'a');
}

const before = new RegExp(`${vowel}y?${sounded}$|[aA@]y$`);
const after = new RegExp(`^${sounded}${vowel}`);

function isSilent(left: string, right: string): boolean {
  return before.test(left) && after.test(right);
}
