/** Whether the group began with its code of conduct, as the sheet says: noted at once. */

import type { MeetingId } from '../../domain/ids.ts';
import { useSaid } from '../../session/said.tsx';
import { useCommand } from '../../session/use-command.ts';
import { RadioGroupField } from '../../ui/radio-group-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { RegisterFailureBanner } from './register-failure.tsx';
import { noteConductRead } from './write-register.ts';

export interface ConductReadProps {
  readonly meetingId: MeetingId;
  readonly wasRead: boolean | undefined;
}

export function ConductRead({ meetingId, wasRead }: ConductReadProps) {
  const { say } = useWords();
  const tell = useSaid();
  const { run, failure } = useCommand(noteConductRead);
  const note = async (answer: 'yes' | 'no' | 'unsaid') => {
    const done = await run({
      meetingId,
      ...(answer !== 'unsaid' && { wasRead: answer === 'yes' }),
    });
    if (done.ok) tell({ text: say('sheet.conductSaid'), entryId: done.value.entryId });
  };
  return (
    <>
      <RegisterFailureBanner failure={failure} />
      <RadioGroupField
        label={say('sheet.conductRead')}
        layout="row"
        value={wasRead === undefined ? 'unsaid' : wasRead ? 'yes' : 'no'}
        onChange={(answer) => void note(answer)}
        options={[
          { id: 'yes', label: say('sheet.conductYes') },
          { id: 'no', label: say('sheet.conductNo') },
          { id: 'unsaid', label: say('sheet.conductUnsaid') },
        ]}
      />
    </>
  );
}
