/** A planned meeting that will not take place, or did not: a reason from the list, and one button. */

import { useState } from 'react';
import { noMeetingReasons, type Meeting, type NoMeetingReason } from '../../domain/meeting.ts';
import { useSaid } from '../../session/said.tsx';
import { useCommand } from '../../session/use-command.ts';
import { useDraftedOpening, useDraftedValues } from '../../session/use-drafted-values.ts';
import { Banner, FailureBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { DraftOffer } from '../../ui/draft-offer.tsx';
import { Actions } from '../../ui/form.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { cancelMeeting, markDidNotHappen } from './call-off-meeting.ts';
import { reasonWords } from './meeting-words.ts';

const part = { name: 'callOff' } as const;

interface CallOffProps {
  readonly meeting: Meeting;
  readonly isPast: boolean;
}

/** Before its day a meeting is cancelled; from then on it did not take place. */
export function CallOffForm({ meeting, isPast }: CallOffProps) {
  const { say } = useWords();
  const { isOpen, open, close } = useDraftedOpening({ screen: 'meeting', id: meeting.id }, part);
  if (isOpen) return <ReasonForm meeting={meeting} isPast={isPast} onClose={close} />;
  return (
    <Actions>
      <Button onPress={open}>{say(isPast ? 'meetings.didNotTakePlace' : 'meetings.cancel')}</Button>
    </Actions>
  );
}

function ReasonForm({ meeting, isPast, onClose }: CallOffProps & { readonly onClose: () => void }) {
  const { say, sayProblem } = useWords();
  const said = useSaid();
  const { run, isBusy, failure } = useCommand(isPast ? markDidNotHappen : cancelMeeting);
  const label = say(isPast ? 'meetings.didNotTakePlace' : 'meetings.cancel');
  const { typed, change, draft } = useDraftedValues<{ readonly reason: NoMeetingReason | undefined }>(
    { reason: undefined },
    { place: { screen: 'meeting', id: meeting.id }, part, title: label },
  );
  const { reason } = typed;
  const [wasTried, setTried] = useState(false);
  const callOff = async () => {
    setTried(true);
    if (reason === undefined) return;
    const done = await run({ id: meeting.id, reason }, draft);
    if (!done.ok) return;
    await draft.forget();
    said({
      text: say('meetings.calledOffSaid', { reason: say(reasonWords[reason]) }),
      entryId: done.value.entryId,
    });
  };
  if (draft.offer !== null) return <DraftOffer {...draft.offer} takesFocus={false} />;
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
        onChange={(because) => change({ reason: because })}
        errorMessage={wasTried && reason === undefined ? sayProblem('problem.choiceMissing') : undefined}
        options={noMeetingReasons.map((id) => ({ id, label: say(reasonWords[id]) }))}
      />
      <Actions>
        <Button look="danger" isBusy={isBusy} onPress={() => void callOff()}>
          {label}
        </Button>
        <Button onPress={onClose}>{say('meetings.keep')}</Button>
      </Actions>
    </>
  );
}
