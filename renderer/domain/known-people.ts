/** Many people, heard once and kept by what they are looked up by: who may be the person that somebody types, and who shares a sign. */

import { hearPerson, signsOf, type Comparable, type HeardPerson } from './heard-person.ts';
import type { MemberId } from './ids.ts';
import { alikeOf, strength, type Alike } from './likeness.ts';

/** So few are heard or compared between two looks at the clock. */
export const peopleAStep = 16;

/** A sign that so many share tells nothing, and comparing them all would take for ever. */
const mostWithOneSign = 400;

export interface KnownPerson<Who> {
  /** A record, a row of a file: whatever is pointed to when somebody is alike. */
  readonly who: Who;
  readonly heard: HeardPerson;
  readonly signs: ReadonlySet<string>;
}

export interface LikelySame<Who> extends Alike {
  readonly who: Who;
}

export class KnownPeople<Who> {
  readonly people: KnownPerson<Who>[] = [];
  readonly #bySign = new Map<string, number[]>();
  /** For each place the question in whose answer it was last: a set for each question would cost more than the comparing. */
  readonly #lastFound: number[] = [];
  #asked = 0;

  hear(who: Who, person: Comparable, relatives: Iterable<MemberId> = []): void {
    const heard = hearPerson(person);
    const signs = signsOf(heard, relatives);
    for (const sign of signs) {
      const places = this.#bySign.get(sign);
      if (places === undefined) this.#bySign.set(sign, [this.people.length]);
      else places.push(this.people.length);
    }
    this.people.push({ who, heard, signs });
    this.#lastFound.push(0);
  }

  /** The places, beyond `after`, of those who share a sign; each once. */
  sharing(signs: ReadonlySet<string>, after = -1): readonly number[] {
    this.#asked += 1;
    const found: number[] = [];
    for (const sign of signs) {
      const places = this.#bySign.get(sign) ?? [];
      if (places.length > mostWithOneSign) continue;
      for (const place of places) {
        if (place <= after || this.#lastFound[place] === this.#asked) continue;
        this.#lastFound[place] = this.#asked;
        found.push(place);
      }
    }
    return found;
  }

  /** Who may be the person that is typed, the likeliest first. What is typed has no family yet. */
  likelySame(typed: Comparable): LikelySame<Who>[] {
    const heard = hearPerson(typed);
    const found = this.sharing(signsOf(heard, [])).flatMap((place): LikelySame<Who>[] => {
      const known = this.people[place];
      const alike = known && alikeOf(heard, known.heard, false);
      return known && alike ? [{ who: known.who, ...alike }] : [];
    });
    return found.sort((a, b) => strength(b) - strength(a));
  }
}

/** Hears everybody, in small steps between which a window can draw. */
export function* knownSteps<Who extends Comparable & { readonly id: MemberId }>(
  members: readonly Who[],
  relativesOf: (id: MemberId) => Iterable<MemberId> = () => [],
): Generator<void, KnownPeople<Who>> {
  const known = new KnownPeople<Who>();
  for (const [at, member] of members.entries()) {
    known.hear(member, member, relativesOf(member.id));
    if (at % peopleAStep === 0) yield;
  }
  return known;
}
