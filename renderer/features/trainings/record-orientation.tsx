/** An orientation that a member has completed, recorded in one step from their own page. */

import type { SessionId } from '../../domain/ids.ts';
import type { Member } from '../../domain/member.ts';
import { pathOf } from '../../session/places.tsx';
import { useSaid } from '../../session/said.tsx';
import { useCommand } from '../../session/use-command.ts';
import { useDraftedOpening, useDraftedValues } from '../../session/use-drafted-values.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { DraftOffer } from '../../ui/draft-offer.tsx';
import { Actions, Form } from '../../ui/form.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import type { OrientationOffered } from './member-training-read.ts';
import { recordTraining } from './record-training.ts';
import { daysOf } from './training-facts.ts';
import { TrainingFailureBanner } from './training-failure.tsx';

const part = { name: 'orientation' } as const;

export interface RecordOrientationProps {
  readonly member: Member;
  readonly orientations: readonly OrientationOffered[];
}

export function RecordOrientation({ member, orientations }: RecordOrientationProps) {
  const { say } = useWords();
  const { isOpen, open, close } = useDraftedOpening({ screen: 'member', id: member.id }, part);
  return (
    <div>
      <Button icon="plus" onPress={open}>
        {say('trainings.recordOrientation')}
      </Button>
      <Dialog title={say('trainings.recordOrientation')} isOpen={isOpen} onClose={close}>
        {orientations.length === 0 ? (
          <NoneOffered onClose={close} />
        ) : (
          <RecordForm member={member} orientations={orientations} onClose={close} />
        )}
      </Dialog>
    </div>
  );
}

function RecordForm({
  member,
  orientations,
  onClose,
}: RecordOrientationProps & { readonly onClose: () => void }) {
  const words = useWords();
  const { say } = words;
  const tell = useSaid();
  const { run, isBusy, failure } = useCommand(recordTraining);
  // The newest is what a certificate on the desk is usually about.
  const { typed, change, draft } = useDraftedValues<{ readonly chosen: SessionId | undefined }>(
    { chosen: orientations[0]?.session.id },
    { place: { screen: 'member', id: member.id }, part, title: say('trainings.recordOrientation') },
  );
  const { chosen } = typed;
  const record = async () => {
    if (isBusy || chosen === undefined) return;
    const done = await run({ memberId: member.id, sessionId: chosen }, draft);
    if (!done.ok) return;
    tell({ text: say('trainings.orientationSaid', { name: member.calledBy }), entryId: done.value.entryId });
    onClose();
  };
  if (draft.offer !== null) return <DraftOffer {...draft.offer} />;
  return (
    <Form label={say('trainings.recordOrientation')} onSubmit={() => void record()}>
      <TrainingFailureBanner failure={failure} />
      <SelectField
        label={say('trainings.whichSession')}
        hint={say('trainings.whichSessionHint')}
        size="full"
        value={chosen}
        onChange={(id) => change({ chosen: id })}
        options={orientations.map(({ session, programme }) => ({
          id: session.id,
          label: say('trainings.sessionOn', { programme: programme.name, days: daysOf(session, words) }),
        }))}
      />
      <Actions>
        <Button type="submit" look="primary" isBusy={isBusy}>
          {say('trainings.record')}
        </Button>
        <Button onPress={onClose}>{say('ui.cancel')}</Button>
      </Actions>
    </Form>
  );
}

function NoneOffered({ onClose }: { readonly onClose: () => void }) {
  const { say } = useWords();
  return (
    <>
      <p>{say('trainings.noOrientation')}</p>
      <Actions>
        <LinkButton href={pathOf({ screen: 'newSession' })} look="plain" icon="plus">
          {say('trainings.newSession')}
        </LinkButton>
        <Button look="quiet" onPress={onClose}>
          {say('ui.cancel')}
        </Button>
      </Actions>
    </>
  );
}
