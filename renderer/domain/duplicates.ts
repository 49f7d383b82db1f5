/** Who may be in the records twice: pairs of members who look alike, each with the reasons. Nobody is ever joined by a rule. */

import type { MemberId } from './ids.ts';
import { knownSteps, peopleAStep } from './known-people.ts';
import { alikeOf, strength, type Alike, type DuplicateRule } from './likeness.ts';
import type { Member } from './member.ts';
import type { Relationship } from './relationship.ts';

export interface DuplicatePair extends Alike {
  readonly one: Member;
  readonly other: Member;
}

/** All pairs that the rule points out, the likeliest first. */
export function findDuplicates(
  members: readonly Member[],
  relationships: readonly Relationship[],
  rule: DuplicateRule,
): DuplicatePair[] {
  return toItsEnd(duplicateSteps(members, relationships, rule));
}

function toItsEnd<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * The same in small steps, between which a window can draw. Only people who share a telephone, a relative, or a word of their name and
 * the beginning of another are compared.
 */
export function* duplicateSteps(
  members: readonly Member[],
  relationships: readonly Relationship[],
  rule: DuplicateRule,
): Generator<void, DuplicatePair[]> {
  const relatives = relativesByMember(relationships);
  const known = yield* knownSteps(members, (id) => relatives.get(id) ?? []);
  const pairs: DuplicatePair[] = [];
  for (const [at, one] of known.people.entries()) {
    // Each pair once: the other way round it came before.
    for (const place of known.sharing(one.signs, at)) {
      const other = known.people[place];
      if (other === undefined || areKnownApart(one.who, other.who)) continue;
      const alike = alikeOf(one.heard, other.heard, areOfOneFamily(relatives, one.who.id, other.who.id));
      if (alike !== undefined && (rule === 'broad' || alike.rule === 'strict'))
        pairs.push({ one: one.who, other: other.who, ...alike });
    }
    if (at % peopleAStep === 0) yield;
  }
  return pairs.sort((a, b) => strength(b) - strength(a));
}

function areKnownApart(one: Member, other: Member): boolean {
  return one.notSame?.includes(other.id) === true || other.notSame?.includes(one.id) === true;
}

type Relatives = ReadonlyMap<MemberId, ReadonlySet<MemberId>>;

function relativesByMember(relationships: readonly Relationship[]): Relatives {
  const relatives = new Map<MemberId, Set<MemberId>>();
  const note = (id: MemberId, other: MemberId) =>
    relatives.set(id, (relatives.get(id) ?? new Set()).add(other));
  for (const { memberId, otherId } of relationships) {
    note(memberId, otherId);
    note(otherId, memberId);
  }
  return relatives;
}

/** Two who are linked to each other are two people, whoever else they are linked to. */
function areOfOneFamily(relatives: Relatives, one: MemberId, other: MemberId): boolean {
  const [ofOne, ofOther] = [relatives.get(one), relatives.get(other)];
  if (ofOne === undefined || ofOther === undefined || ofOne.has(other)) return false;
  return [...ofOne].some((id) => ofOther.has(id));
}
