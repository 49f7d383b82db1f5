/** A Devanagari word in Latin letters, as Marathi names are usually spelled: Dnyaneshwar, Kshama, Pawar. */

import { readForSpelling } from './devanagari-reading.ts';

const spellings: ReadonlyMap<string, string> = new Map(
  Array.from(
    (
      'k:k K:kh g:g G:gh c:ch C:chh j:j J:z z:z 1:t 2:th 3:d 4:dh 5:d t:t T:th d:d D:dh N:n n:n M:n p:p P:ph f:f b:b B:bh ' +
      'm:m y:y r:r l:l L:l v:v w:w S:sh 8:sh s:s h:h H:h a:a A:a <:a >:a _:a -:a i:i I:i u:u U:u Y:u e:e E:ai W:ay o:o O:au ' +
      'X:a Q:o'
    ).split(' '),
    (pair) => [pair.charAt(0), pair.slice(2)],
  ),
);

/** What doubles an aspirate is the plain letter: विठ्ठल is Vitthal. */
const plainOf: ReadonlyMap<string, string> = new Map(
  ['Kk', 'Gg', 'Cc', 'Jj', '21', '43', 'Tt', 'Dd', 'Pp', 'Bb'].map((pair) => [
    pair.charAt(0),
    pair.charAt(1),
  ]),
);

/** By its sound alone. */
export function inLatin(word: string): string {
  const sounds = likelySounds(readForSpelling(word));
  const latin = Array.from(undoubled(sounds), (sound) => spellings.get(sound) ?? sound).join('');
  return word.includes('ज्ञ') ? latin.replace('gy', 'dny') : latin;
}

/** What Latin letters show of the sounds, and what they usually do not. */
function likelySounds(sounds: string): string {
  return (
    sounds
      // पवार is Pawar, सावंत Sawant, अश्विनी Ashwini.
      .replace(/(?<=[aA>W])v(?=[aA])|(?<=[sS])v(?=[aAei])/g, 'w')
      // Rafiq, Fatima; but Phule and Phadke.
      .replace(/(?<=.)P(?![:])|^P(?=A)/g, 'f')
      // अर्थ is Arth; a schwa is spelled after other clusters only (Chandra).
      .replace(/(?<=r[^aAiIuUeEoO]|:)_$/, '')
      // In the first syllable a long vowel is shown: Deepa, Seema, Pooja; not after a cluster (Shridhar, Kshitij).
      .replace(/^([^aAiIuUeEoO<>])I(?=[^aAiIuUeEoO])/, '$1ee')
      .replace(/^([^aAiIuUeEoO<>])U(?=[^aAiIuUeEoO])/, '$1oo')
  );
}

function undoubled(sounds: string): string {
  return sounds
    .replace(/:([KGCJTDPB24])|([KGCJTDPB24]):/g, (_, after?: string, before?: string) => {
      const aspirate = after ?? before ?? '';
      return `${plainOf.get(aspirate) ?? ''}${aspirate}`;
    })
    .replace(/(.):/g, '$1$1');
}
