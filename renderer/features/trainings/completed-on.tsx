/** The day on which somebody completed a session, and correcting it; nothing while it is not completed. */

import type { IsoDate } from '../../domain/calendar.ts';
import { useSaid } from '../../session/said.tsx';
import { useCommand } from '../../session/use-command.ts';
import { useDraftedOpening, useDraftedValues } from '../../session/use-drafted-values.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { DraftOffer } from '../../ui/draft-offer.tsx';
import { Actions, Form } from '../../ui/form.tsx';
import { useWords } from '../../words/words-provider.tsx';
import type { Participant } from './session-read.ts';
import { setOutcome } from './set-outcome.ts';
import { TrainingFailureBanner } from './training-failure.tsx';

function whereOf({ participation: { id, sessionId } }: Participant) {
  const place = { screen: 'session', id: sessionId } as const;
  return { place, part: { name: 'completedOn', id } };
}

export function CompletedOn({ participant }: { readonly participant: Participant }) {
  const { say, sayDate } = useWords();
  const { place, part } = whereOf(participant);
  const { isOpen, open, close } = useDraftedOpening(place, part);
  const { completedOn } = participant.participation;
  if (completedOn === undefined) return null;
  const title = say('trainings.completedOnOf', { name: participant.member.calledBy });
  return (
    <>
      <Button look="quiet" isSmall label={`${title}: ${sayDate(completedOn)}`} onPress={open}>
        {sayDate(completedOn)}
      </Button>
      <Dialog title={title} isOpen={isOpen} onClose={close}>
        <CompletedOnForm title={title} participant={participant} before={completedOn} onDone={close} />
      </Dialog>
    </>
  );
}

interface CompletedOnFormProps {
  readonly title: string;
  readonly participant: Participant;
  readonly before: IsoDate;
  readonly onDone: () => void;
}

function CompletedOnForm({ title, participant, before, onDone }: CompletedOnFormProps) {
  const { say, sayDate } = useWords();
  const tell = useSaid();
  const { run, isBusy, failure } = useCommand(setOutcome);
  const { typed, change, draft } = useDraftedValues<{ readonly day: string }>(
    { day: before },
    { ...whereOf(participant), title },
  );
  const save = async () => {
    if (isBusy) return;
    const done = await run(
      { id: participant.participation.id, outcome: 'completed', completedOn: typed.day },
      draft,
    );
    if (!done.ok) return;
    const { completedOn = before } = done.value.value;
    tell({
      text: say('trainings.completedOnSaid', { date: sayDate(completedOn) }),
      entryId: done.value.entryId,
    });
    onDone();
  };
  if (draft.offer !== null) return <DraftOffer {...draft.offer} />;
  return (
    <Form label={title} onSubmit={() => void save()}>
      <TrainingFailureBanner failure={failure} />
      <DateField
        label={say('trainings.completedOn')}
        value={typed.day}
        onChange={(day) => change({ day })}
        isRequired
        takesFocus
      />
      <Actions>
        <Button type="submit" look="primary" isBusy={isBusy}>
          {say('app.save')}
        </Button>
        <Button onPress={onDone}>{say('ui.cancel')}</Button>
      </Actions>
    </Form>
  );
}
