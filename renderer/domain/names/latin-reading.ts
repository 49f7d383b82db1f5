/** How a name spelled in Latin letters is read aloud by whoever writes it so in India, as a string of sounds (see sounds.ts). */

import { settled } from './sounds.ts';

/** For each first letter, what it may begin and how that sounds; the first that fits counts. `$` is the end of the word. */
const rules: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  a: rulesOf('aa A, ao(?=$|s) Av, ai(?=[aeou]) ay, ai E, ay(?![aeiou]) E, au(?=[aeio]) av, au O, a a'),
  b: rulesOf('bh B, b b'),
  c: rulesOf('c+h(?:c?h)+ C, cch C, ch(?=r) k, ch c, ck k, c(?=y[aeiou]) c, c(?=[eiy]) s, c k'),
  d: rulesOf('dny gy, ^dn(?=[aeiou]) gy, dh D, d d'),
  e: rulesOf('ee I, ey(?![aeiou]) e, eo$ ev, e e'),
  f: rulesOf('f f'),
  g: rulesOf('gny gy, gh G, g g'),
  h: rulesOf('h h'),
  i: rulesOf('ii I, i(?=[aeou]) iy, i i'),
  j: rulesOf('(?<=^|ya|pra|vi|^sarva)jny?(?=[aey]|$) gy, jny gy, jh J, j j'),
  k: rulesOf('k+sh k8, kh K, k k'),
  l: rulesOf('l l'),
  m: rulesOf('m m'),
  n: rulesOf('n n'),
  o: rulesOf('oo U, ohn$ on, ou O, ow(?![aeiouy]) O, o o'),
  p: rulesOf('ph P, p p'),
  q: rulesOf('qu(?=[aeiou]) kv, q k'),
  r: rulesOf('r r'),
  s: rulesOf('sh S, s s'),
  t: rulesOf('th T, t t'),
  u: rulesOf('uu U, u(?=[aeio]) uv, u u'),
  v: rulesOf('vh? v'),
  w: rulesOf('wh? v'),
  x: rulesOf('x k8'),
  y: rulesOf('y(?=[aeiou]) y, (?<=[aeou])y y, y$ I, y i'),
  z: rulesOf('zh J, z z'),
};

function rulesOf(list: string): readonly (readonly [RegExp, string])[] {
  return list.split(', ').map((rule) => {
    const [letters = '', sounds = ''] = rule.split(' ');
    return [new RegExp(letters, 'y'), sounds] as const;
  });
}

/** The sounds of one word; letters of other scripts are passed over. */
export function readLatin(word: string): string {
  const letters = word
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/^x(?=av|er|en)/, 'z')
    .replace(/^sr/, 'shr');
  let sounds = '';
  for (let place = 0; place < letters.length;) {
    const [length, sound] = ruleAt(letters, place);
    sounds += sound;
    place += length;
  }
  return settled(endSettled(sounds));
}

function ruleAt(letters: string, place: number): readonly [number, string] {
  for (const [letter, sound] of rules[letters.charAt(place)] ?? []) {
    letter.lastIndex = place;
    if (letter.test(letters)) return [letter.lastIndex - place, sound];
  }
  return [1, ''];
}

/**
 * A written a at the end is आ after one consonant (Asha, Kamala), may be no more than a weak schwa after several (Aditya), and either
 * आ or nothing after a nasal and its stop (Shanta, Ananda).
 */
function endSettled(sounds: string): string {
  return sounds
    .replace(/(?<=(?:^|[aAiIuUeEoO])[^aAiIuUeEoO])a$/, 'A')
    .replace(/(?<=[nm][kKgGcCjJtTdDpPbB])a$/, '-')
    .replace(/(?<=[^aAiIuUeEoO]{2})a$/, '_');
}
