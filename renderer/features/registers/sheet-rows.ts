/** The register in the order and under the numbers of its printed sheet, with the names as they stand there. */

import type { MemberId } from '../../domain/ids.ts';
import type { Mark, Meeting } from '../../domain/meeting.ts';
import type { Member } from '../../domain/member.ts';
import { fullName } from '../../domain/names.ts';

export interface SheetRow {
  /** As printed: 1 is the first row. */
  readonly number: number;
  readonly memberId: MemberId;
  readonly name: string;
  readonly mark: Mark;
}

export function sheetRows(
  meeting: Meeting,
  members: readonly Member[],
  unreadable: string,
): readonly SheetRow[] {
  const membersById = new Map(members.map((member) => [member.id, member]));
  return meeting.register.lines.map(({ memberId, mark }, index) => {
    const member = membersById.get(memberId);
    return {
      number: index + 1,
      memberId,
      mark,
      name: member === undefined ? unreadable : nameInTheOffice(member),
    };
  });
}

/** In the office, full names: the paper may show initials only, and two of them may be alike. */
function nameInTheOffice(member: Member): string {
  return [...new Set([fullName(member, 'latin'), fullName(member, 'devanagari')])].join(' · ');
}
