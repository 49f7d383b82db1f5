/** A member who wrote their name on a free row of the sheet is found among all the others and added, last. */

import { memo, useMemo } from 'react';
import type { MeetingId, MemberId } from '../../domain/ids.ts';
import type { Member } from '../../domain/member.ts';
import { compareMembers, fullName } from '../../domain/names.ts';
import { isInLists } from '../../domain/out-of-sight.ts';
import { memberOptionFinder } from '../../search/find-members.ts';
import { useCommand } from '../../session/use-command.ts';
import type { Option } from '../../ui/option.ts';
import { PickField } from '../../ui/pick-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { RegisterFailureBanner } from './register-failure.tsx';
import { addMemberToSheet } from './write-register.ts';

export interface AddMemberProps {
  readonly meetingId: MeetingId;
  /** The ids of those on the sheet, with spaces between: one text, so that a tick does not look like another sheet. */
  readonly onSheet: string;
  readonly members: readonly Member[];
}

/** Remembered between ticks: sorting a thousand names for each of them would be seen. */
export const AddMember = memo(function AddMember({ meetingId, onSheet, members }: AddMemberProps) {
  const { say } = useWords();
  const { run, failure } = useCommand(addMemberToSheet);
  const sorted = useMemo(() => members.filter(isInLists).sort(compareMembers), [members]);
  const options = useMemo(() => {
    const there = new Set(onSheet.split(' '));
    return sorted
      .filter((member) => !there.has(member.id))
      .map((member) => ({ id: member.id, label: fullName(member), hint: member.number }));
  }, [sorted, onSheet]);
  const find = useMemo(() => memberOptionFinder<Option<MemberId>>(members), [members]);
  const add = (memberId: MemberId | undefined) => {
    if (memberId !== undefined) void run({ meetingId, memberId });
  };
  return (
    <>
      <RegisterFailureBanner failure={failure} />
      <PickField
        label={say('registers.addMember')}
        value={undefined}
        options={options}
        find={find}
        onChange={add}
        clearsOnChoice
      />
    </>
  );
});
