/** Puts members down for a session, one after the other: a few letters, Enter, the next one. */

import { useMemo } from 'react';
import type { MemberId } from '../../domain/ids.ts';
import type { Member } from '../../domain/member.ts';
import { fullName } from '../../domain/names.ts';
import type { TrainingSession } from '../../domain/training.ts';
import { memberOptionFinder } from '../../search/find-members.ts';
import { useSaid } from '../../session/said.tsx';
import { useCommand } from '../../session/use-command.ts';
import type { Option } from '../../ui/option.ts';
import { PickField } from '../../ui/pick-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { enrolMember } from './enrol-member.ts';
import { TrainingFailureBanner } from './training-failure.tsx';

export interface EnrolFieldProps {
  readonly session: TrainingSession;
  /** Who may be chosen, in the order of names. */
  readonly members: readonly Member[];
}

export function EnrolField({ session, members }: EnrolFieldProps) {
  const { say } = useWords();
  const tell = useSaid();
  const { run, failure } = useCommand(enrolMember);
  const options = useMemo(() => members.map(optionOf), [members]);
  const find = useMemo(() => memberOptionFinder<Option<MemberId>>(members), [members]);
  const enrol = async (member: Member) => {
    const done = await run({ memberId: member.id, sessionId: session.id });
    if (!done.ok) return;
    const said = done.value.value.state === 'waiting' ? 'sessions.waitsSaid' : 'trainings.enrolledSaid';
    tell({ text: say(said, { name: member.calledBy }), entryId: done.value.entryId });
  };
  return (
    <>
      <TrainingFailureBanner failure={failure} />
      <PickField
        label={say('trainings.enrol')}
        hint={say('trainings.enrolHint')}
        value={undefined}
        options={options}
        find={find}
        onChange={(id) => {
          const member = members.find((other) => other.id === id);
          if (member !== undefined) void enrol(member);
        }}
        size="medium"
        clearsOnChoice
      />
    </>
  );
}

/** Found by either script, the number, and the name they are called by. */
function optionOf(member: Member): Option<MemberId> {
  const label = fullName(member, 'latin');
  const names = [fullName(member, 'devanagari'), member.calledBy].filter((name) => name !== label);
  return { id: member.id, label, hint: [member.number, ...new Set(names)].join(' · ') };
}
