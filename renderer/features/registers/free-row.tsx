/** A name on a free row of the sheet, typed once: a member among all the others, somebody new, or a visitor of whom only a number stays. */

import { memo, useMemo, useState } from 'react';
import type { GroupKind } from '../../domain/group.ts';
import type { MeetingId, MemberId } from '../../domain/ids.ts';
import type { Member } from '../../domain/member.ts';
import { compareMembers, fullName } from '../../domain/names.ts';
import { isInLists } from '../../domain/out-of-sight.ts';
import { memberOptionFinder } from '../../search/find-members.ts';
import { useSaid } from '../../session/said.tsx';
import { useSession } from '../../session/session-context.tsx';
import { useCommand } from '../../session/use-command.ts';
import { pathOf } from '../../session/places.tsx';
import type { Option } from '../../ui/option.ts';
import { PickField } from '../../ui/pick-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { NewcomerForm } from './newcomer-form.tsx';
import { RegisterFailureBanner } from './register-failure.tsx';
import { addMemberToSheet, addVisitor } from './write-register.ts';

export interface FreeRowProps {
  readonly meetingId: MeetingId;
  readonly kind: GroupKind;
  /** The ids of those on the sheet, with spaces between: one text, so that a tick does not look like another sheet. */
  readonly onSheet: string;
  readonly members: readonly Member[];
}

/** Beside the members a typed name is offered as these. */
type Other = 'newMember' | 'visitor';

/** So few of the likeliest members that the others below them are seen without scrolling. */
const mostMembers = 6;

/** Remembered between ticks: sorting a thousand names for each of them would be seen. */
export const FreeRow = memo(function FreeRow({ meetingId, kind, onSheet, members }: FreeRowProps) {
  const { say } = useWords();
  const { drafts } = useSession();
  const add = useAdding(meetingId, members);
  // Somebody half typed before a lock is gone on with.
  const [written, setWritten] = useState(() => {
    const typed = drafts.find(pathOf({ screen: 'register', id: meetingId, at: 'newcomer' }))?.typed;
    return typeof typed?.['written'] === 'string' ? typed['written'] : null;
  });
  const { options, find } = useOptions(onSheet, members);
  const choose = (chosen: MemberId | Other | undefined, typed: string) => {
    if (chosen === 'visitor') void add.visitor();
    else if (chosen === 'newMember') setWritten(typed.trim());
    else if (chosen !== undefined) void add.member(chosen);
  };
  return (
    <>
      <RegisterFailureBanner failure={add.failure} />
      {written === null ? (
        <PickField<MemberId | Other>
          label={say('registers.addMember')}
          hint={say('sheet.freeRowHint')}
          value={undefined}
          options={options}
          find={find}
          onChange={choose}
          clearsOnChoice
        />
      ) : (
        <NewcomerForm
          meetingId={meetingId}
          kind={kind}
          written={written}
          members={members}
          onMember={(id) => void add.member(id)}
          onClose={() => {
            setWritten(null);
          }}
        />
      )}
    </>
  );
});

function useAdding(meetingId: MeetingId, members: readonly Member[]) {
  const { say } = useWords();
  const tell = useSaid();
  const add = useCommand(addMemberToSheet);
  const count = useCommand(addVisitor);
  return {
    failure: add.failure ?? count.failure,
    member: async (memberId: MemberId) => {
      const done = await add.run({ meetingId, memberId });
      const member = members.find(({ id }) => id === memberId);
      if (done.ok && member !== undefined)
        tell({
          text: say('sheet.addedSaid', { name: fullName(member) }),
          entryId: done.value.entryId,
        });
    },
    visitor: async () => {
      const done = await count.run(meetingId);
      if (done.ok) tell({ text: say('sheet.visitorSaid'), entryId: done.value.entryId });
    },
  };
}

function useOptions(onSheet: string, members: readonly Member[]) {
  const { say } = useWords();
  const sorted = useMemo(() => members.filter(isInLists).sort(compareMembers), [members]);
  const offered = useMemo((): Option<MemberId | Other>[] => {
    const there = new Set(onSheet.split(' '));
    return sorted
      .filter((member) => !there.has(member.id))
      .map((member) => ({
        id: member.id,
        label: fullName(member),
        hint: member.number,
      }));
  }, [sorted, onSheet]);
  const findMembers = useMemo(() => memberOptionFinder<Option<MemberId | Other>>(members), [members]);
  return useMemo(() => {
    const othersFor = (written: string): Option<MemberId | Other>[] => [
      {
        id: 'newMember',
        label: say('sheet.newMember', { written }),
        hint: say('sheet.newMemberHint'),
      },
      {
        id: 'visitor',
        label: say('sheet.visitor'),
        hint: say('sheet.visitorHint'),
      },
    ];
    const find = (typed: string) => {
      const written = typed.trim();
      if (written === '') return offered;
      return [...findMembers(written, offered).slice(0, mostMembers), ...othersFor(written)];
    };
    return { find, options: [...offered, ...othersFor('')] };
  }, [offered, findMembers, say]);
}
