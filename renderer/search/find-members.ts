/** Members by whatever somebody remembers of them: any of their names, their number, a telephone, where they live, a group. */

import type { Member } from '../domain/member.ts';
import { FindIndex } from './find-index.ts';
import type { Findable } from './find-words.ts';

/** A telephone finds its member and is never shown by what was found. */
export function findableMember<T>(value: T, member: Member, groups: readonly string[] = []): Findable<T> {
  const { calledBy, fullNameLatin, fullNameDevanagari, number, phones, locality } = member;
  return {
    value,
    names: [calledBy, fullNameLatin, fullNameDevanagari],
    number,
    phones: phones.map((phone) => phone.number),
    besides: [locality, ...groups],
  };
}

/** For a field that offers members: those that were typed, the likeliest first. Nobody is prepared before the first letter. */
export function memberOptionFinder<Option extends { readonly id: string }>(
  members: readonly Member[],
): (typed: string, options: readonly Option[]) => readonly Option[] {
  let index: FindIndex<string> | undefined;
  return (typed, options) => {
    if (typed.trim() === '') return options;
    index ??= new FindIndex(members.map((member) => findableMember<string>(member.id, member)));
    const byId = new Map(options.map((option) => [option.id, option]));
    return index.find(typed).flatMap(({ value }) => byId.get(value) ?? []);
  };
}
