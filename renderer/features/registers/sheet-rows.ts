/** The register in the order and under the numbers of its printed sheet, with the names as their members wish them. */

import type { MemberId } from '../../domain/ids.ts';
import type { Mark, Meeting } from '../../domain/meeting.ts';
import type { Member, RegisterChoice } from '../../domain/member.ts';
import type { Membership } from '../../domain/membership.ts';
import { fullName } from '../../domain/names.ts';
import { choicesIn } from '../../domain/register-name.ts';

export interface SheetRow {
  /** As printed: 1 is the first row. */
  readonly number: number;
  readonly memberId: MemberId;
  readonly name: string;
  readonly mark: Mark;
}

/** What stands in the place of a name that there is not. */
interface InsteadOfName {
  readonly unreadable: string;
  readonly countedOnly: string;
}

export function sheetRows(
  meeting: Meeting,
  people: { readonly members: readonly Member[]; readonly memberships: readonly Membership[] },
  { unreadable, countedOnly }: InsteadOfName,
): readonly SheetRow[] {
  const membersById = new Map(people.members.map((member) => [member.id, member]));
  const choiceOf = choicesIn(meeting.groupId, meeting.date, people.memberships);
  return meeting.register.lines.map(({ memberId, mark }, index) => {
    const member = membersById.get(memberId);
    const name =
      member === undefined ? unreadable : (nameInTheOffice(member, choiceOf(member)) ?? countedOnly);
    return { number: index + 1, memberId, mark, name };
  });
}

/**
 * Whoever chose nothing stands here with the full name, for the paper shows first name and initial and two of them may be alike. A
 * chosen name is told apart by its number for the same reason. Undefined for who is counted only since the line got its mark.
 */
function nameInTheOffice(member: Member, choice: RegisterChoice | undefined): string | undefined {
  if (choice === 'countedOnly') return undefined;
  if (choice === 'number') return member.number;
  if (choice === 'chosenName') return `${member.calledBy} · ${member.number}`;
  return [...new Set([fullName(member, 'latin'), fullName(member, 'devanagari')])].join(' · ');
}
