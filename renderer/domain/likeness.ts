/** Why two people may be one: what speaks for it, and how strongly. */

import type { HeardPerson } from './heard-person.ts';
import { heardSame } from './names/same-sound.ts';

/** `strict` points out who is very likely one person; `broad` also who is worth a look. */
export const duplicateRules = ['strict', 'broad'] as const;
export type DuplicateRule = (typeof duplicateRules)[number];

/** What speaks for one person, the strongest first. */
const likenesses = ['sameName', 'samePhone', 'closeName', 'sameFirstName', 'sameYear', 'sameFamily'] as const;
export type Likeness = (typeof likenesses)[number];

export interface Alike {
  readonly likenesses: readonly Likeness[];
  readonly rule: DuplicateRule;
}

/** People may be a year out about their year of birth; more than that tells two people of one name apart. */
const mostYearsApart = 1;

/** Why these two may be one person; undefined where nothing much speaks for it. `areOfOneFamily`: both are linked to the same third person. */
export function alikeOf(one: HeardPerson, other: HeardPerson, areOfOneFamily: boolean): Alike | undefined {
  const found = new Set<Likeness>();
  const name = sameNames(one, other);
  if (name === 'same') found.add('sameName');
  if (name === 'close') found.add('closeName');
  if (one.first !== undefined && one.first === other.first) found.add('sameFirstName');
  if ([...one.phones].some((phone) => other.phones.has(phone))) found.add('samePhone');
  if (one.yearOfBirth !== undefined && one.yearOfBirth === other.yearOfBirth) found.add('sameYear');
  if (areOfOneFamily) found.add('sameFamily');
  const rule = ruleThatFits(found, areYearsApart(one, other));
  return rule && { rule, likenesses: likenesses.filter((each) => found.has(each)) };
}

function ruleThatFits(found: ReadonlySet<Likeness>, isYearOther: boolean): DuplicateRule | undefined {
  const hasName = found.has('sameName') || found.has('closeName');
  // A family shares a telephone; the same telephone and the same first name is one person.
  if (found.has('samePhone') && (hasName || found.has('sameFirstName'))) return 'strict';
  if (isYearOther) return undefined;
  if (found.has('sameName')) return 'strict';
  if (found.has('closeName')) return 'broad';
  const isKnownOtherwise = found.has('sameYear') || found.has('sameFamily');
  return found.has('samePhone') || (found.has('sameFirstName') && isKnownOtherwise) ? 'broad' : undefined;
}

function areYearsApart({ yearOfBirth: one }: HeardPerson, { yearOfBirth: other }: HeardPerson): boolean {
  return one !== undefined && other !== undefined && Math.abs(one - other) > mostYearsApart;
}

function sameNames(one: HeardPerson, other: HeardPerson): 'same' | 'close' | 'different' {
  let nearest: 'close' | 'different' = 'different';
  for (const name of one.fullNames)
    for (const another of other.fullNames) {
      const found = heardSame(name, another);
      if (found === 'same') return found;
      if (found === 'close') nearest = found;
    }
  return nearest;
}

/** The likeliest pair has the most. */
export function strength({ rule, likenesses: found }: Alike): number {
  const weight = found.reduce((sum, each) => sum + likenesses.length - likenesses.indexOf(each), 0);
  return weight + (rule === 'strict' ? 100 : 0);
}
