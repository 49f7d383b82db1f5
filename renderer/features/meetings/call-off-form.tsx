/** A planned meeting that will not take place, or did not: a reason from the list, and one button. */

import { useState } from 'react';
import { noMeetingReasons, type Meeting, type NoMeetingReason } from '../../domain/meeting.ts';
import { useSaid } from '../../session/said.tsx';
import { useCommand } from '../../session/use-command.ts';
import { Banner, FailureBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Actions } from '../../ui/form.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { cancelMeeting, markDidNotHappen } from './call-off-meeting.ts';
import { reasonWords } from './meeting-words.ts';

/** Before its day a meeting is cancelled; from then on it did not take place. */
export function CallOffForm({ meeting, isPast }: { readonly meeting: Meeting; readonly isPast: boolean }) {
  const { say, sayProblem } = useWords();
  const said = useSaid();
  const { run, isBusy, failure } = useCommand(isPast ? markDidNotHappen : cancelMeeting);
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState<NoMeetingReason>();
  const label = say(isPast ? 'meetings.didNotTakePlace' : 'meetings.cancel');
  const [wasTried, setTried] = useState(false);
  const callOff = async () => {
    setTried(true);
    if (reason === undefined) return;
    const done = await run({ id: meeting.id, reason });
    if (done.ok)
      said({
        text: say('meetings.calledOffSaid', { reason: say(reasonWords[reason]) }),
        entryId: done.value.entryId,
      });
  };
  if (!isOpen) {
    return (
      <Actions>
        <Button
          onPress={() => {
            setOpen(true);
          }}
        >
          {label}
        </Button>
      </Actions>
    );
  }
  return (
    <>
      {failure?.type === 'NoSuchMeeting' ? (
        <Banner tone="danger" title={say('meetings.recordGone')} />
      ) : (
        <FailureBanner failure={failure} />
      )}
      <SelectField
        label={say('meetings.reason')}
        isRequired
        value={reason}
        onChange={setReason}
        errorMessage={wasTried && reason === undefined ? sayProblem('problem.choiceMissing') : undefined}
        options={noMeetingReasons.map((id) => ({ id, label: say(reasonWords[id]) }))}
      />
      <Actions>
        <Button look="danger" isBusy={isBusy} onPress={() => void callOff()}>
          {label}
        </Button>
        <Button
          onPress={() => {
            setOpen(false);
          }}
        >
          {say('meetings.keep')}
        </Button>
      </Actions>
    </>
  );
}
