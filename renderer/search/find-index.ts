/** Whoever and whatever can be found, as a few numbers each, scanned from end to end at every keystroke. */

import { typedWords, wordsToFind, type Findable, type Question } from './find-words.ts';
import { unfound, Vocabulary } from './vocabulary.ts';

export interface Found<T> {
  readonly value: T;
  /** See [Note: Prices of finding]; the likeliest costs least. */
  readonly price: number;
}

/** Fewer than this were found as typed: then slips are looked for as well. */
const tooFew = 8;
/** Dearer than one slip and a word as typed nobody is meant. */
const dearest = 260;
/** A word that need not be there, like a title, and is not. */
const missingCosts = 4;
const phoneCosts = 100;
/** What is asked for in a place or a group's name is asked for less often than in a name. */
const besideCosts = 40;
/** The lowest bit of a kept word says whether it stands beside the name. */
const beside = 1;

export class FindIndex<T> {
  readonly #vocabulary = new Vocabulary();
  readonly #values: T[] = [];
  readonly #phones: string[] = [];
  /** Where the words of each begin in `#words`; the next one's beginning is the end. */
  readonly #starts: number[] = [0];
  #words = new Int32Array(4096);

  constructor(entries: Iterable<Findable<T>> = []) {
    for (const entry of entries) this.add(entry);
  }

  add(entry: Findable<T>): void {
    const { names, besides } = wordsToFind(entry);
    let end = this.#starts[this.#values.length] ?? 0;
    for (const [words, bit] of [
      [names, 0],
      [besides, beside],
    ] as const)
      for (const word of words) {
        if (end === this.#words.length) this.#grow();
        this.#words[end] = (this.#vocabulary.idOf(word) << 1) | bit;
        end += 1;
      }
    this.#values.push(entry.value);
    this.#phones.push((entry.phones ?? []).map((phone) => phone.replace(/\D/g, '')).join(' '));
    this.#starts.push(end);
  }

  /** Those in whom every typed word is found, the likeliest first; alike ones in the order in which they were added. */
  find(typed: string): readonly Found<T>[] {
    const question = typedWords(typed);
    if (question.words.length === 0) return [];
    const exact = this.#scan(question, false);
    if (exact.length >= tooFew) return this.#found(exact);
    const near = [exact, this.#scan(question, true), ...this.#joined(question)];
    const best = new Map<number, number>();
    for (const [index, price] of near.flat()) best.set(index, Math.min(price, best.get(index) ?? price));
    return this.#found([...best].sort(([one], [other]) => one - other));
  }

  /** Jay Shree is Jayshree to many. */
  #joined({ words }: Question): readonly Hit[][] {
    if (words.length !== 2) return [];
    return [
      this.#scan({ words: [{ plain: words.map(({ plain }) => plain).join(''), isNeeded: true }] }, false),
    ];
  }

  #scan({ words }: Question, withSlips: boolean): Hit[] {
    const asked = words.map(({ plain, isNeeded }) => ({
      prices: this.#vocabulary.pricesOf(plain, withSlips),
      digits: /^\d{4,}$/.test(plain) ? plain : null,
      otherwise: isNeeded ? unfound : missingCosts,
    }));
    const hits: Hit[] = [];
    for (let index = 0; index < this.#values.length; index += 1) {
      let total = 0;
      for (const { prices, digits, otherwise } of asked) {
        let price = Math.min(this.#leastPrice(index, prices), otherwise);
        if (price > phoneCosts && digits !== null && this.#phones[index]?.includes(digits))
          price = phoneCosts;
        if (price >= unfound) {
          total = -1;
          break;
        }
        total += price;
      }
      if (total >= 0 && (!withSlips || total <= dearest)) hits.push([index, total]);
    }
    return hits;
  }

  #leastPrice(index: number, prices: Uint8Array): number {
    let least = unfound;
    const end = this.#starts[index + 1] ?? 0;
    for (let place = this.#starts[index] ?? 0; place < end; place += 1) {
      const word = this.#words[place] ?? 0;
      const price = prices[word >> 1] ?? unfound;
      // A slip is not looked for beside the name: too much stands there.
      const whole = (word & beside) === 0 ? price : price + besideCosts;
      if (whole < least) least = whole;
    }
    return least;
  }

  /** Sorted by price in one walk: prices are small numbers. */
  #found(hits: readonly Hit[]): readonly Found<T>[] {
    const byPrice: Found<T>[][] = [];
    for (const [index, price] of hits) {
      const value = this.#values[index];
      if (value !== undefined) (byPrice[price] ??= []).push({ value, price });
    }
    return byPrice.flat();
  }

  #grow(): void {
    const larger = new Int32Array(this.#words.length * 2);
    larger.set(this.#words);
    this.#words = larger;
  }
}

/** Whom, and at which price. */
type Hit = readonly [index: number, price: number];
