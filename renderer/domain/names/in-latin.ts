/** A Devanagari word in Latin letters, as Marathi names are usually spelled: Dnyaneshwar, Kshama, Pawar. */

import { readDevanagari } from './devanagari-reading.ts';

const spellings: ReadonlyMap<string, string> = new Map(
  (
    'k k K kh g g G gh c ch C chh j j J z z z 1 t 2 th 3 d 4 dh 5 d t t T th d d D dh N n n n M n p p P ph f f b b B bh ' +
    'm m y y r r l l L l v v S sh 8 sh s s h h H h a a A a < a > a _ a - a i i I i u u U u Y u e e E ai W ay o o O au X a Q o'
  )
    .split(' ')
    .reduce<[string, string][]>((pairs, part, place, all) => {
      if (place % 2 === 0) pairs.push([part, all[place + 1] ?? '']);
      return pairs;
    }, []),
);

const plainOf: Readonly<Record<string, string>> = {
  ...{ K: 'k', G: 'g', C: 'c', J: 'j', 2: '1', 4: '3', T: 't', D: 'd', P: 'p', B: 'b' },
};

export function inLatin(word: string): string {
  const sounds = readDevanagari(word)
    // पवार is Pawar, सावंत Sawant.
    .replace(/(?<=[aA>W])v(?=[aA])/g, 'w')
    .replace(/(?<=[sS])v(?=[aAe])/g, 'w')
    // What doubles an aspirate is the plain letter: विठ्ठल is Vitthal.
    .replace(/:([KGCJTDPB24])|([KGCJTDPB24]):/g, (_, after?: string, before?: string) => {
      const aspirate = after ?? before ?? '';
      return `${plainOf[aspirate] ?? ''}${aspirate}`;
    })
    .replace(/(.):/g, '$1$1');
  const latin = Array.from(sounds, (sound) => spellings.get(sound) ?? (sound === 'w' ? 'w' : '')).join('');
  const spelled = word.includes('ज्ञ') ? latin.replace('gy', 'dny') : latin;
  return spelled.charAt(0).toUpperCase() + spelled.slice(1);
}
