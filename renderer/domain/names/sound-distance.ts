/** How far two readings are apart, in hundredths: 100 is one consonant that has nothing to do with the other. */

const size = 128;
/** What it costs to hear one sound for another. */
const exchange = new Uint8Array(size * size).fill(100);
/** What it costs to hear nothing for a sound. */
const omission = new Uint8Array(size).fill(100);

/** Sounds that are taken for each other: 'aA10' says that a for A costs 10. */
const likeSounds =
  'aA10 <>8 a<10 a>15 A>5 A<12 a_2 A_8 aX8 AX12 eX15 <X8 >X12 aQ25 AQ25 oQ3 OQ20 ae45 ao50 Ae60 Ao60 ai60 au55 ' +
  'iI8 uU8 Yi4 YI10 Yu8 YU12 ei35 eI40 ou35 oU35 eE30 oO30 aE30 AE25 aO35 AO35 iE45 uO40 <E40 <O40 Ya30 iy30 Iy30 uv40 Uv40 ' +
  'kK25 gG25 cC12 jJ20 tT22 dD25 pP25 bB25 t110 t225 T112 T25 12 25 d310 d425 D35 D412 3425 d518 3510 4515 r518 ' +
  'jz12 Jz12 Pf4 pf25 Nn4 NM8 Mn2 nm50 Mm8 lL5 S83 Ss25 8s28 sz40 cs70 ck50 vb40 Bv40 fv50 kg60 td60 pb60 ' +
  '-A4 -_4 -a4 hH0 WE5 We30 We30 WA25 Wa30 WI60 Wi60 Gh30 GH30 gh60 jy50 jg60 ny60 zs40 cS45 CS45';

/** Sounds that can go unheard. */
const weakSounds =
  ':6 -12 W80 a16 _12 A55 H14 h38 y32 i55 u55 I65 U65 e60 o60 E80 O80 Y45 X30 Q50 M50 n75 N75 v75 r85';

function learnSounds(): void {
  for (let sound = 0; sound < size; sound += 1) exchange[sound * size + sound] = 0;
  for (const [, one = '', other = '', price] of likeSounds.matchAll(/(\S)(\S)(\d+)/g)) {
    exchange[one.charCodeAt(0) * size + other.charCodeAt(0)] = Number(price);
    exchange[other.charCodeAt(0) * size + one.charCodeAt(0)] = Number(price);
  }
  for (const [, sound = '', price] of weakSounds.matchAll(/(\S)(\d+)/g))
    omission[sound.charCodeAt(0)] = Number(price);
  // Vowels that have nothing to do with each other are still both vowels.
  for (const one of 'aAiIuUeEoOYXQ<>_-')
    for (const other of 'aAiIuUeEoOYXQ<>_-') {
      const at = one.charCodeAt(0) * size + other.charCodeAt(0);
      exchange[at] = Math.min(exchange[at] ?? 0, 70);
    }
}
learnSounds();

const longest = 64;
let above = new Uint16Array(longest + 1);
let twoAbove = new Uint16Array(longest + 1);
let row = new Uint16Array(longest + 1);
/** Two neighbours typed in the wrong order. */
const swapped = 60;

/** Further than this nobody looks. */
export const farApart = 0xffff;

/**
 * The least price of turning one reading into the other; `farApart` as soon as it is sure to be more than `limit`. With `isBegun`
 * only the beginning of `other` has to agree: somebody is still typing.
 */
export function soundDistance(one: string, other: string, limit: number, isBegun = false): number {
  const width = Math.min(other.length, longest);
  above[0] = 0;
  for (let at = 1; at <= width; at += 1)
    above[at] = (above[at - 1] ?? 0) + (omission[other.charCodeAt(at - 1)] ?? 100);
  for (let place = 0; place < Math.min(one.length, longest); place += 1) {
    const least = nextRow(one, place, other, width);
    if (least > limit) return farApart;
    [twoAbove, above, row] = [above, row, twoAbove];
  }
  const distance = isBegun ? leastOf(above, width) : (above[width] ?? 0);
  return distance > limit ? farApart : distance;
}

/** Whether two readings can be within `limit` at all, by their first sounds: most can not, and need no more looking at. */
export function canBeginAlike(one: string, other: string, limit: number): boolean {
  const [first, second] = [one.charCodeAt(0), other.charCodeAt(0)];
  if ((exchange[first * size + second] ?? 100) <= limit) return true;
  if ((omission[first] ?? 100) <= limit || (omission[second] ?? 100) <= limit) return true;
  return one.charCodeAt(1) === second && other.charCodeAt(1) === first;
}

/** Fills `row` for one more sound of `one`; gives its least price. */
function nextRow(one: string, place: number, other: string, width: number): number {
  const sound = one.charCodeAt(place);
  const left = omission[sound] ?? 100;
  const soundBefore = place > 0 ? one.charCodeAt(place - 1) : -1;
  let before = (above[0] ?? 0) + left;
  let least = before;
  row[0] = before;
  for (let at = 1; at <= width; at += 1) {
    const heard = other.charCodeAt(at - 1);
    let price = (above[at - 1] ?? 0) + (exchange[sound * size + heard] ?? 100);
    price = Math.min(price, (above[at] ?? 0) + left, before + (omission[heard] ?? 100));
    if (heard === soundBefore && at > 1 && other.charCodeAt(at - 2) === sound)
      price = Math.min(price, (twoAbove[at - 2] ?? 0) + swapped);
    row[at] = price;
    before = price;
    if (price < least) least = price;
  }
  return least;
}

function leastOf(prices: Uint16Array, width: number): number {
  let least: number = farApart;
  for (let at = 0; at <= width; at += 1) least = Math.min(least, prices[at] ?? farApart);
  return least;
}
