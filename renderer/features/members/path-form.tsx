/** Noting a step on somebody's path, or correcting one: which, on which day, and who confirmed it. There is no field for why. */

import { useState } from 'react';
import type { CertifiedEarly } from '../../domain/facilitator-path.ts';
import type { Member } from '../../domain/member.ts';
import { likelyNextStep, notedSteps, type NotedStep, type PathStep } from '../../domain/path.ts';
import { useSaid } from '../../session/said.tsx';
import { useSession } from '../../session/session-context.tsx';
import { useCommand } from '../../session/use-command.ts';
import type { PartOfPage } from '../../session/use-draft.ts';
import { useDraftedValues } from '../../session/use-drafted-values.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { DraftOffer } from '../../ui/draft-offer.tsx';
import { FieldRow } from '../../ui/form.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { AddingForm } from './adding-section.tsx';
import { PathFailureBanner } from './path-failure.tsx';
import { notedStepWords } from './path-words.ts';
import { notePathStep } from './write-path.ts';

export function pathPart(step?: PathStep): PartOfPage {
  return step === undefined ? { name: 'path' } : { name: 'path', id: `${step.step}-${step.on}` };
}

interface Typed {
  readonly step: NotedStep;
  readonly on: string;
  readonly through: string;
  readonly by: string;
}

export interface PathFormProps {
  readonly member: Member;
  /** The step to be corrected; a new one without. */
  readonly step?: PathStep;
  readonly onClose: () => void;
}

export function PathForm({ member, step, onClose }: PathFormProps) {
  const { say, sayProblem } = useWords();
  const tell = useSaid();
  const { clock, staff } = useSession();
  const today = clock.today();
  const { run, isBusy, failure } = useCommand(notePathStep);
  const { typed, change, draft } = useDraftedValues<Typed>(
    step === undefined
      ? { step: likelyNextStep(member.path ?? [], today), on: today, through: '', by: staff.name }
      : { step: step.step, on: step.on, through: step.through ?? '', by: step.by ?? '' },
    {
      place: { screen: 'volunteer', id: member.id },
      part: pathPart(step),
      title: say(step === undefined ? 'path.noteStep' : 'path.changeStep'),
    },
  );
  // An answer is to the step that was asked about: another one is asked about anew.
  const [asked, setAsked] = useState<Typed | null>(null);
  const wrong = failure?.type === 'WrongFields' ? failure.fields : [];
  const problemOf = (name: string) => sayProblem(wrong.find(({ field }) => field === name)?.problem);
  const isRest = typed.step === 'rest';
  const leave = () => {
    void draft.forget();
    onClose();
  };
  const save = async (isSure: boolean) => {
    const { through, ...rest } = typed;
    setAsked(typed);
    const noted = { ...rest, ...(isRest && { through }) };
    const done = await run(
      { memberId: member.id, step: noted, isSure, ...(step !== undefined && { instead: step }) },
      draft,
    );
    if (!done.ok) return;
    tell({
      text: say('path.noted', { name: member.calledBy, step: say(notedStepWords[typed.step]) }),
      entryId: done.value.entryId,
    });
    leave();
  };
  if (draft.offer !== null) return <DraftOffer {...draft.offer} takesFocus={false} />;
  const isQuestion = failure?.type === 'CertifiedEarly' && asked === typed;
  return (
    <AddingForm
      label={say(step === undefined ? 'path.noteStep' : 'path.changeStep')}
      isBusy={isBusy}
      onSave={() => void save(false)}
      onClose={leave}
    >
      {wrong.length === 0 && <PathFailureBanner failure={failure} name={member.calledBy} />}
      <FieldRow>
        <SelectField
          label={say('path.which')}
          value={typed.step}
          onChange={(chosen = 'interested') => change({ step: chosen })}
          options={notedSteps.map((id) => ({ id, label: say(notedStepWords[id]) }))}
        />
        <DateField
          label={say(isRest ? 'path.restFrom' : 'path.on')}
          value={typed.on}
          onChange={(on) => change({ on })}
          errorMessage={problemOf('on')}
          isRequired
        />
        {isRest && (
          <DateField
            label={say('path.restThrough')}
            hint={say('path.restThroughHint')}
            value={typed.through}
            onChange={(through) => change({ through })}
            errorMessage={problemOf('through')}
          />
        )}
      </FieldRow>
      <TextField
        label={say('path.by')}
        value={typed.by}
        onChange={(by) => change({ by })}
        errorMessage={problemOf('by')}
      />
      {(isRest || typed.step === 'steppedBack') && <p>{say('path.noReason')}</p>}
      {isQuestion && (
        <EarlyQuestion early={failure} name={member.calledBy} isBusy={isBusy} onYes={() => void save(true)} />
      )}
    </AddingForm>
  );
}

interface EarlyQuestionProps {
  readonly early: CertifiedEarly;
  readonly name: string;
  readonly isBusy: boolean;
  readonly onYes: () => void;
}

/** A question, and no wall: the office may know of more than the records do. */
function EarlyQuestion({ early: { isOriented, has, needs }, name, isBusy, onYes }: EarlyQuestionProps) {
  const { say } = useWords();
  return (
    <div role="alert">
      <Banner
        title={say('path.earlyTitle', { name })}
        actions={
          <Button isBusy={isBusy} onPress={onYes}>
            {say('path.earlyYes')}
          </Button>
        }
      >
        {!isOriented && <p>{say('path.earlyNotOriented')}</p>}
        {has < needs && <p>{say('path.earlyMeetings', { has, needs })}</p>}
      </Banner>
    </div>
  );
}
