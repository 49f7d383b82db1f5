/** The form of an endorsed effort: the member's words or a phrase of the office, its kind, who offered it, how far it may be shared. */

import { useState } from 'react';
import { useForm } from 'react-hook-form';
import {
  dimensions,
  endorsers,
  sharingOf,
  sharings,
  type Dimension,
  type Endorsement,
  type Endorser,
  type Sharing,
} from '../../domain/endorsement.ts';
import type { Member } from '../../domain/member.ts';
import { useOfficeSettings } from '../../session/office-settings.ts';
import { useSaid } from '../../session/said.tsx';
import { useSession } from '../../session/session-context.tsx';
import { useCommand } from '../../session/use-command.ts';
import { useDraft, type DraftInHand, type PartOfPage } from '../../session/use-draft.ts';
import { useMindful } from '../../session/use-mindful.ts';
import { BoundField } from '../../ui/bound-field.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { DraftOffer } from '../../ui/draft-offer.tsx';
import { FieldRow } from '../../ui/form.tsx';
import { MindfulNotice } from '../../ui/mindful-notice.tsx';
import { MindfulQuestion } from '../../ui/mindful-question.tsx';
import { RadioGroupField } from '../../ui/radio-group-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { usualPhrases } from '../../words/usual-phrases.ts';
import { useWords } from '../../words/words-provider.tsx';
import { AddingForm } from './adding-section.tsx';
import { dimensionWords, endorserWords, sharingWords } from './endorsement-words.ts';
import { MemberFailureBanner } from './member-failure.tsx';
import { addEndorsement, changeEndorsement } from './write-endorsements.ts';

export interface EndorsementFormProps {
  readonly member: Member;
  /** The one to be corrected; none makes a new one. */
  readonly endorsement?: Endorsement;
  readonly onClose: () => void;
}

interface Typed {
  readonly words: string;
  readonly on: string;
  readonly dimension: Dimension | undefined;
  readonly offeredBy: Endorser | undefined;
  readonly sharing: Sharing;
}

/** What is typed into it is kept for this. */
export function endorsementPart(endorsement?: Endorsement): PartOfPage {
  return { name: 'endorsement', ...(endorsement && { id: endorsement.id }) };
}

export function EndorsementForm(props: EndorsementFormProps) {
  const { member, endorsement, onClose } = props;
  const { say, sayProblem } = useWords();
  const today = useSession().clock.today();
  const mindful = useMindful(member.id);
  const [initial] = useState(() => typedOf(endorsement, today));
  const form = useForm<Typed>({ defaultValues: initial });
  const title = say(endorsement === undefined ? 'members.endorsementAdd' : 'endorsements.changeTitle');
  const draft = useDraft(form, {
    place: { screen: 'member', id: member.id },
    part: endorsementPart(endorsement),
    ...{ title, initial },
  });
  const leave = () => {
    void draft.forget();
    onClose();
  };
  const { save, isBusy, failure } = useSaving({ ...props, onClose: leave }, draft);
  const wrong = failure?.type === 'WrongFields' ? failure.fields : [];
  const problemOf = (field: keyof Typed) => sayProblem(wrong.find((each) => each.field === field)?.problem);
  const label = say('members.endorsementWords');
  const ask = form.handleSubmit((typed) =>
    mindful.ask(
      [{ name: 'words', label, text: typed.words, before: endorsement?.words }],
      () => void save(typed),
    ),
  );
  const { control } = form;
  if (draft.offer !== null) return <DraftOffer {...draft.offer} takesFocus={false} />;
  return (
    <AddingForm
      label={title}
      isBusy={isBusy}
      onSave={() => void ask()}
      after={<MindfulQuestion question={mindful.question} />}
      onClose={leave}
    >
      {wrong.length === 0 && <MemberFailureBanner failure={failure} name={member.calledBy} />}
      <BoundField control={control} name="words">
        {(field) => (
          <>
            <TextField
              {...field}
              label={label}
              hint={say('members.endorsementWordsHint')}
              size="full"
              errorMessage={problemOf('words')}
              isRequired
            />
            <MindfulNotice text={field.value} mind={mindful.mind} />
            <PhraseField words={field.value} onChoose={field.onChange} />
          </>
        )}
      </BoundField>
      <FieldRow>
        <BoundField control={control} name="on">
          {(field) => (
            <DateField
              {...field}
              label={say('members.endorsementOn')}
              errorMessage={problemOf('on')}
              isRequired
            />
          )}
        </BoundField>
        <BoundField control={control} name="offeredBy">
          {(field) => (
            <SelectField
              {...field}
              label={say('endorsements.offeredBy')}
              noneLabel={say('endorsements.notSaid')}
              options={endorsers.map((id) => ({ id, label: say(endorserWords[id]) }))}
            />
          )}
        </BoundField>
      </FieldRow>
      <BoundField control={control} name="dimension">
        {(field) => (
          <SelectField
            {...field}
            label={say('endorsements.dimension')}
            hint={say(
              field.value === undefined ? 'endorsements.dimensionHint' : dimensionWords[field.value].hint,
            )}
            noneLabel={say('endorsements.notSaid')}
            options={dimensions.map((id) => {
              const { label: name, hint } = dimensionWords[id];
              return { id, label: say(name), hint: say(hint) };
            })}
          />
        )}
      </BoundField>
      <BoundField control={control} name="sharing">
        {({ value, onChange }) => (
          <RadioGroupField
            label={say('endorsements.sharing')}
            layout="row"
            value={value}
            onChange={onChange}
            options={sharings.map((id) => ({ id, label: say(sharingWords[id]) }))}
          />
        )}
      </BoundField>
    </AddingForm>
  );
}

function typedOf(endorsement: Endorsement | undefined, today: string): Typed {
  if (endorsement === undefined)
    return { words: '', on: today, dimension: undefined, offeredBy: undefined, sharing: 'none' };
  const { words, on, dimension, offeredBy } = endorsement;
  return { words, on, dimension, offeredBy, sharing: sharingOf(endorsement) };
}

/** The office's phrases, or the usual ones while it has none; a chosen one stands in the field of words, to be made their own. */
function PhraseField({
  words,
  onChoose,
}: {
  readonly words: string;
  readonly onChoose: (words: string) => void;
}) {
  const voice = useWords();
  const own = useOfficeSettings()?.phrases ?? [];
  const phrases = own.length > 0 ? own : usualPhrases(voice);
  return (
    <SelectField
      label={voice.say('endorsements.phrase')}
      size="full"
      value={phrases.includes(words) ? words : undefined}
      onChange={(phrase) => {
        if (phrase !== undefined) onChoose(phrase);
      }}
      options={phrases.map((phrase) => ({ id: phrase, label: phrase }))}
    />
  );
}

function useSaving({ member, endorsement, onClose }: EndorsementFormProps, draft: DraftInHand) {
  const { say } = useWords();
  const tell = useSaid();
  const adding = useCommand(addEndorsement);
  const changing = useCommand(changeEndorsement);
  const isBusy = adding.isBusy || changing.isBusy;
  const save = async (typed: Typed) => {
    if (isBusy) return;
    const input = { ...typed, memberId: member.id };
    const done =
      endorsement === undefined
        ? await adding.run(input, draft)
        : await changing.run({ ...input, id: endorsement.id }, draft);
    if (!done.ok) return;
    tell({ text: say('members.endorsementSaid', { name: member.calledBy }), entryId: done.value.entryId });
    onClose();
  };
  return { save, isBusy, failure: adding.failure ?? changing.failure };
}
