/** The form of an endorsed effort: the member's words or a phrase of the office, its kind, who offered it, how far it may be shared. */

import { useState } from 'react';
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
import { useMindful } from '../../session/use-mindful.ts';
import { DateField } from '../../ui/date-field.tsx';
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

export function EndorsementForm(props: EndorsementFormProps) {
  const { member, endorsement, onClose } = props;
  const { say, sayProblem } = useWords();
  const today = useSession().clock.today();
  const mindful = useMindful(member.id);
  const [typed, setTyped] = useState(() => typedOf(endorsement, today));
  const { save, isBusy, failure } = useSaving(props, typed);
  const wrong = failure?.type === 'WrongFields' ? failure.fields : [];
  const problemOf = (field: keyof Typed) => sayProblem(wrong.find((each) => each.field === field)?.problem);
  const change = (some: Partial<Typed>) => {
    setTyped((now) => ({ ...now, ...some }));
  };
  const label = say('members.endorsementWords');
  const ask = () =>
    mindful.ask([{ name: 'words', label, text: typed.words, before: endorsement?.words }], () => void save());
  return (
    <AddingForm
      label={say(endorsement === undefined ? 'members.endorsementAdd' : 'endorsements.changeTitle')}
      isBusy={isBusy}
      onSave={() => void ask()}
      after={<MindfulQuestion question={mindful.question} />}
      onClose={onClose}
    >
      {wrong.length === 0 && <MemberFailureBanner failure={failure} name={member.calledBy} />}
      <TextField
        name="words"
        label={label}
        hint={say('members.endorsementWordsHint')}
        size="full"
        value={typed.words}
        onChange={(words) => change({ words })}
        errorMessage={problemOf('words')}
        isRequired
      />
      <MindfulNotice text={typed.words} mind={mindful.mind} />
      <PhraseField words={typed.words} onChoose={(words) => change({ words })} />
      <FieldRow>
        <DateField
          label={say('members.endorsementOn')}
          value={typed.on}
          onChange={(on) => change({ on })}
          errorMessage={problemOf('on')}
          isRequired
        />
        <SelectField
          label={say('endorsements.offeredBy')}
          value={typed.offeredBy}
          onChange={(offeredBy) => change({ offeredBy })}
          noneLabel={say('endorsements.notSaid')}
          options={endorsers.map((id) => ({ id, label: say(endorserWords[id]) }))}
        />
      </FieldRow>
      <SelectField
        label={say('endorsements.dimension')}
        hint={say(
          typed.dimension === undefined ? 'endorsements.dimensionHint' : dimensionWords[typed.dimension].hint,
        )}
        value={typed.dimension}
        onChange={(dimension) => change({ dimension })}
        noneLabel={say('endorsements.notSaid')}
        options={dimensions.map((id) => {
          const { label, hint } = dimensionWords[id];
          return { id, label: say(label), hint: say(hint) };
        })}
      />
      <RadioGroupField
        label={say('endorsements.sharing')}
        layout="row"
        value={typed.sharing}
        onChange={(sharing) => change({ sharing })}
        options={sharings.map((id) => ({ id, label: say(sharingWords[id]) }))}
      />
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

function useSaving({ member, endorsement, onClose }: EndorsementFormProps, typed: Typed) {
  const { say } = useWords();
  const tell = useSaid();
  const adding = useCommand(addEndorsement);
  const changing = useCommand(changeEndorsement);
  const isBusy = adding.isBusy || changing.isBusy;
  const save = async () => {
    if (isBusy) return;
    const input = { ...typed, memberId: member.id };
    const done =
      endorsement === undefined
        ? await adding.run(input)
        : await changing.run({ ...input, id: endorsement.id });
    if (!done.ok) return;
    tell({ text: say('members.endorsementSaid', { name: member.calledBy }), entryId: done.value.entryId });
    onClose();
  };
  return { save, isBusy, failure: adding.failure ?? changing.failure };
}
