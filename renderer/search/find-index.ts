/** Whoever and whatever can be found, as a few numbers each, scanned from end to end at every keystroke. */

import { PlainWords, typedWords, type Findable, type Question, type TypedWord } from './find-words.ts';
import { numberPrice } from './number-price.ts';
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

/** An index made step by step, for whoever must not stand still meanwhile. */
export function* indexInSteps<T>(entries: Iterable<Findable<T>>): Generator<undefined, FindIndex<T>> {
  const index = new FindIndex<T>();
  for (const entry of entries) {
    index.add(entry);
    yield;
  }
  return index;
}

export class FindIndex<T> {
  readonly #plainWords = new PlainWords();
  readonly #vocabulary = new Vocabulary();
  readonly #values: T[] = [];
  readonly #numbers: string[] = [];
  readonly #phones: string[] = [];
  /** Where the words of each begin in `#words`; the next one's beginning is the end. */
  readonly #starts: number[] = [0];
  #words = new Int32Array(4096);
  #end = 0;

  constructor(entries: Iterable<Findable<T>> = []) {
    for (const entry of entries) this.add(entry);
  }

  get values(): readonly T[] {
    return this.#values;
  }

  add(entry: Findable<T>): void {
    const { names, besides } = this.#plainWords.toFind(entry);
    const start = this.#end;
    for (const word of names) this.#addWord(this.#vocabulary.idOf(word) << 1, start);
    for (const word of besides) this.#addWord((this.#vocabulary.idOf(word) << 1) | beside, start);
    this.#values.push(entry.value);
    this.#numbers.push(onlyDigits(entry.number ?? ''));
    this.#phones.push((entry.phones ?? []).map(onlyDigits).join(' '));
    this.#starts.push(this.#end);
  }

  /** Once for each, though it stands in several names of theirs. */
  #addWord(word: number, start: number): void {
    for (let place = start; place < this.#end; place += 1) if (this.#words[place] === word) return;
    if (this.#end === this.#words.length) this.#grow();
    this.#words[this.#end] = word;
    this.#end += 1;
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
    const asked = words.map((word) => this.#asked(word, withSlips));
    const hits: Hit[] = [];
    for (let index = 0; index < this.#values.length; index += 1) {
      let total = 0;
      for (const word of asked) {
        const price = this.#priceOf(index, word);
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

  #asked({ plain, isNeeded }: TypedWord, withSlips: boolean): Asked {
    return {
      prices: this.#vocabulary.pricesOf(plain, withSlips),
      digits: /^\d+$/.test(plain) ? plain : null,
      otherwise: isNeeded ? unfound : missingCosts,
    };
  }

  #priceOf(index: number, { prices, digits, otherwise }: Asked): number {
    const price = Math.min(this.#leastPrice(index, prices), otherwise);
    if (digits === null) return price;
    const asNumber = Math.min(price, numberPrice(this.#numbers[index] ?? '', digits));
    const isPhone = digits.length >= 4 && this.#phones[index]?.includes(digits) === true;
    return isPhone ? Math.min(asNumber, phoneCosts) : asNumber;
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

/** A typed word with what it costs to take each known word for it. */
interface Asked {
  readonly prices: Uint8Array;
  /** Where it is nothing else. */
  readonly digits: string | null;
  /** Where nothing of theirs is near it. */
  readonly otherwise: number;
}

function onlyDigits(text: string): string {
  return text.replace(/\D/g, '');
}

/** Whom, and at which price. */
type Hit = readonly [index: number, price: number];
