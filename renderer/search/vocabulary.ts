/** Every word that can be found, once, with how it is heard; and how near each of them is to a typed word. */

import { bareReading, keyOfReading, readingOf } from '../domain/names/sound-key.ts';
import { canBeginAlike, farApart, soundDistance } from '../domain/names/sound-distance.ts';

/**
 * [Note: Prices of finding] What it costs to take a word for the typed one; less is likelier. A word as it was typed; one that sounds
 * so (by what the spelling differs); one that begins so; one that holds it; then slips of the finger. Prices of several words add up.
 */
export const unfound = 255;
const soundsSo = 10;
export const beginsSo = 76;
const soundsBegunSo = 80;
export const holdsIt = 112;
const slipped = 120;
const slippedAndBegun = 200;

/** How far apart two words may sound and still be taken for one, in hundredths of a sound. */
const sameWithin = 60;
const slipWithin = 150;
const begunWithin = 36;
const slipWhileTypingWithin = 110;
/** For the typed word without what respect grew onto it. */
const bareCosts = 6;

/** A typed word, made ready for being compared with thousands. */
interface Asked {
  readonly plain: string;
  readonly reading: string;
  readonly bare: string;
  readonly marks: number;
}

/** The prices of so many typed words are kept: the words before the one that is being typed. */
const mostKept = 8;

export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #plain: string[] = [];
  readonly #readings: string[] = [];
  #marks = new Int32Array(1024);
  readonly #kept = new Map<string, Uint8Array>();

  get size(): number {
    return this.#plain.length;
  }

  /** The number of a word in plain spelling, the same each time. */
  idOf(plain: string): number {
    const known = this.#ids.get(plain);
    if (known !== undefined) return known;
    const id = this.#plain.length;
    const reading = readingOf(plain);
    this.#ids.set(plain, id);
    this.#plain.push(plain);
    this.#readings.push(reading);
    if (id === this.#marks.length) this.#marks = grown(this.#marks);
    this.#marks[id] = marksOf(reading);
    this.#kept.clear();
    return id;
  }

  /** For each word the price of taking it for the typed one, `unfound` where nobody would. See [Note: Prices of finding]. */
  pricesOf(plain: string, withSlips: boolean): Uint8Array {
    const question = `${withSlips ? '~' : '='}${plain}`;
    const kept = this.#kept.get(question);
    if (kept !== undefined) return kept;
    if (this.#kept.size >= mostKept) this.#kept.clear();
    const prices = this.#price(plain, withSlips);
    this.#kept.set(question, prices);
    return prices;
  }

  #price(plain: string, withSlips: boolean): Uint8Array {
    const asked = askedFor(plain);
    const prices = new Uint8Array(this.size).fill(unfound);
    // Digits have no sound, so that by sound every Hall 1 to 40 would be Hall 7; and a slip in them is another number.
    const isNumbered = /\d/.test(plain);
    for (let id = 0; id < prices.length; id += 1) {
      if (isNumbered) {
        prices[id] = this.#spelledPrice(asked, id);
        continue;
      }
      const price = Math.min(this.#spelledPrice(asked, id), this.#soundPrice(asked, id));
      prices[id] = price === unfound && withSlips ? this.#slipPrice(asked, id) : price;
    }
    return prices;
  }

  #spelledPrice({ plain }: Asked, id: number): number {
    const place = (this.#plain[id] ?? '').indexOf(plain);
    if (place < 0) return unfound;
    if (place > 0) return plain.length > 2 ? holdsIt : unfound;
    return this.#plain[id] === plain ? 0 : beginsSo;
  }

  #soundPrice({ reading, bare, marks }: Asked, id: number): number {
    const there = this.#marks[id] ?? 0;
    const other = this.#readings[id] ?? '';
    if (
      reading === '' ||
      other === '' ||
      bitsOf(marks & ~there) > 1 ||
      !canBeginAlike(reading, other, sameWithin)
    )
      return unfound;
    if (bitsOf(there & ~marks) <= 1) {
      const distance = soundDistance(reading, other, sameWithin);
      if (distance !== farApart) return soundsSo + distance;
    }
    if (bare !== reading) {
      const bareDistance = soundDistance(bare, other, sameWithin - bareCosts);
      if (bareDistance !== farApart) return soundsSo + bareCosts + bareDistance;
    }
    // One sound may not be mistaken at all, or every letter would find half the office.
    const begun = soundDistance(reading, other, Math.min(begunWithin, 12 * reading.length), true);
    return begun === farApart ? unfound : soundsBegunSo + Math.min(begun, begunWithin - 5);
  }

  #slipPrice({ reading, marks }: Asked, id: number): number {
    const there = this.#marks[id] ?? 0;
    const missing = bitsOf(marks & ~there);
    if (reading.length < 3 || missing > 2) return unfound;
    const other = this.#readings[id] ?? '';
    if (missing + bitsOf(there & ~marks) <= 2) {
      const limit = reading.length === 3 ? slipWhileTypingWithin : slipWithin;
      const distance = soundDistance(reading, other, limit);
      if (distance !== farApart) return slipped + (distance >> 1);
    }
    if (reading.length < 5 || missing > 1) return unfound;
    const begun = soundDistance(reading, other, slipWhileTypingWithin, true);
    return begun === farApart ? unfound : slippedAndBegun + (begun >> 2);
  }
}

function askedFor(plain: string): Asked {
  // A lone c at the end is the beginning of ch as long as somebody types.
  const reading = readingOf(plain.replace(/(?<=[a-z])c$|^c$/, 'ch'));
  return { plain, reading, bare: bareReading(reading), marks: marksOf(reading) };
}

/** One bit for each consonant of the sound key: whoever lacks two of them need not be compared sound by sound. */
function marksOf(reading: string): number {
  let marks = 0;
  for (const sound of keyOfReading(reading))
    if (!'aeiouhy'.includes(sound)) marks |= 1 << (sound.charCodeAt(0) - 97);
  return marks;
}

function bitsOf(marks: number): number {
  let bits = 0;
  for (let left = marks; left !== 0; left &= left - 1) bits += 1;
  return bits;
}

function grown(marks: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(marks.length * 2);
  larger.set(marks);
  return larger;
}
