/** How often the rules for duplicates point out one person written in two scripts, and how often two people. */

import { findDuplicates } from '../../renderer/domain/duplicates.ts';
import { createId, type MemberId } from '../../renderer/domain/ids.ts';
import { duplicateRules, type DuplicateRule } from '../../renderer/domain/likeness.ts';
import type { Member } from '../../renderer/domain/member.ts';
import { memberNumber } from '../../renderer/domain/numbers.ts';
import { benchOnFile, type Pair } from './names/pairs.ts';

interface Figures {
  /** Share of the pairs, 0 to 1, of which both spellings are pointed out as one person. */
  readonly hitRate: number;
  /** Share of all pairs of spellings of different people that are pointed out. */
  readonly falseMatchRate: number;
  readonly falseMatches: number;
  /** Share of the spellings that are pointed out with at least one of somebody else. */
  readonly spellingsWithFalseMatch: number;
  readonly ms: number;
}

/** Each spelling is a record of its own, with nothing but the name. */
function recordsOf(pairs: readonly Pair[]): readonly Member[] {
  return pairs.flatMap(({ latin, devanagari }) => [
    aRecord(latin, { fullNameLatin: latin }),
    aRecord(devanagari, { fullNameDevanagari: devanagari }),
  ]);
}

function aRecord(calledBy: string, names: Partial<Member>): Member {
  return { id: createId<MemberId>(), number: memberNumber(1), calledBy, roles: [], phones: [], ...names };
}

function measure(pairs: readonly Pair[]) {
  const members = recordsOf(pairs);
  const people = peopleOf(pairs);
  const of = (rule: DuplicateRule) => figuresOf(pairs, members, people, rule);
  return {
    ties: 'Pairs that share a spelling are one person: pointing them out is neither a hit more nor false.',
    ...(Object.fromEntries(duplicateRules.map((rule) => [rule, of(rule)])) as Record<DuplicateRule, Figures>),
  };
}

/** For each pair the number of its person: pairs that share a Latin or a Devanagari spelling are one. */
function peopleOf(pairs: readonly Pair[]): readonly number[] {
  const first = new Map<string, number>();
  const people: number[] = pairs.map((_, place) => place);
  const root = (place: number): number => (people[place] === place ? place : root(people[place] ?? place));
  pairs.forEach(({ latin, devanagari }, place) => {
    for (const name of [latin, devanagari]) {
      const other = first.get(name);
      if (other === undefined) first.set(name, place);
      else people[root(place)] = root(other);
    }
  });
  return pairs.map((_, place) => root(place));
}

function figuresOf(
  pairs: readonly Pair[],
  members: readonly Member[],
  people: readonly number[],
  rule: DuplicateRule,
): Figures {
  const placeOf = new Map(members.map(({ id }, place) => [id, place]));
  const started = performance.now();
  const found = findDuplicates(members, [], rule);
  const ms = performance.now() - started;
  const hits = new Set<number>();
  const mistaken = new Set<MemberId>();
  let falseMatches = 0;
  for (const { one, other } of found) {
    const [pair, another] = [one, other].map(({ id }) => Math.floor((placeOf.get(id) ?? 0) / 2));
    if (pair === undefined || another === undefined) continue;
    if (pair === another) hits.add(pair);
    if (people[pair] === people[another]) continue;
    falseMatches += 1;
    mistaken.add(one.id).add(other.id);
  }
  return {
    hitRate: hits.size / pairs.length,
    falseMatchRate: falseMatches / Math.max(1, strangers(people)),
    falseMatches,
    spellingsWithFalseMatch: mistaken.size / members.length,
    ms,
  };
}

/** How many pairs of spellings there are of two different people; each person of n pairs has 2n spellings. */
function strangers(people: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const person of people) counts.set(person, (counts.get(person) ?? 0) + 2);
  const couples = (count: number) => (count * (count - 1)) / 2;
  return couples(people.length * 2) - [...counts.values()].reduce((sum, count) => sum + couples(count), 0);
}

function table(figures: ReturnType<typeof measure>): string {
  const lines = duplicateRules.map((rule) => {
    const { hitRate, falseMatchRate, falseMatches, spellingsWithFalseMatch, ms } = figures[rule];
    const shares = [percent(hitRate, 1), percent(falseMatchRate, 4), percent(spellingsWithFalseMatch, 1)];
    return `${rule.padEnd(8)}${shares.map((share) => share.padStart(14)).join('')}${String(falseMatches).padStart(10)}${ms.toFixed(0).padStart(8)}`;
  });
  const head = 'rule          hit rate   false match  names with one     false      ms';
  return [head, ...lines, '', figures.ties].join('\n');
}

function percent(share: number, digits: number): string {
  return `${(share * 100).toFixed(digits)} %`;
}

await benchOnFile(measure, table);
