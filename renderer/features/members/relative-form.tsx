/** The form of a link: who, how they stand to each other, since when, and whether both know; and once it is there, until when. */

import { useMemo, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { MemberId } from '../../domain/ids.ts';
import type { Member } from '../../domain/member.ts';
import { fullName } from '../../domain/names.ts';
import { standings, type LinkKnowledge, type StandsAs } from '../../domain/relationship.ts';
import { isInLists } from '../../domain/out-of-sight.ts';
import { memberOptionFinder } from '../../search/find-members.ts';
import { useSaid } from '../../session/said.tsx';
import type { Reading } from '../../session/session.ts';
import { useCommand } from '../../session/use-command.ts';
import { useDraft, type DraftInHand, type PartOfPage } from '../../session/use-draft.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { BoundField } from '../../ui/bound-field.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { DraftOffer } from '../../ui/draft-offer.tsx';
import { FieldRow } from '../../ui/form.tsx';
import type { Option } from '../../ui/option.ts';
import { PickField } from '../../ui/pick-field.tsx';
import { RadioGroupField } from '../../ui/radio-group-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { AddingForm } from './adding-section.tsx';
import { MemberFailureBanner } from './member-failure.tsx';
import type { NamedRelative } from './member-relatives-read.ts';
import { standingWords } from './member-words.ts';
import { changeLink, linkMembers } from './write-relationships.ts';

export interface RelativeFormProps {
  readonly member: Member;
  /** The link to be changed; none makes a new one. */
  readonly relative?: NamedRelative;
  readonly onClose: () => void;
}

type NameOf = (id: MemberId) => string;

interface Typed {
  readonly otherId: MemberId | undefined;
  readonly standsAs: StandsAs;
  readonly since: string;
  readonly until: string;
  readonly knownTo: LinkKnowledge | 'notAsked';
}

function typedOf(relative: NamedRelative | undefined): Typed {
  const { since = '', until = '', knownTo = 'notAsked' } = relative?.relationship ?? {};
  const { memberId: otherId, standsAs = 'family' } = relative ?? {};
  return { otherId, standsAs, since, until, knownTo };
}

/** What is typed into it is kept for this. */
export function linkPart(relative?: NamedRelative): PartOfPage {
  return { name: 'link', ...(relative && { id: relative.relationship.id }) };
}

export function RelativeForm(props: RelativeFormProps) {
  const { member, relative, onClose } = props;
  const { say, sayProblem } = useWords();
  const [initial] = useState(() => typedOf(relative));
  const form = useForm<Typed>({ defaultValues: initial });
  const title = say(relative === undefined ? 'members.relativeAdd' : 'families.changeTitle');
  const draft = useDraft(form, {
    place: { screen: 'member', id: member.id },
    part: linkPart(relative),
    ...{ title, initial },
  });
  const { others, find } = useOthers(member.id, relative?.memberId);
  const nameOf: NameOf = (id) => others.find((other) => other.id === id)?.label ?? '';
  const leave = () => {
    void draft.forget();
    onClose();
  };
  const { save, isBusy, failure } = useSaving({ ...props, onClose: leave }, draft, nameOf);
  const wrong = failure?.type === 'WrongFields' ? failure.fields : [];
  const problemOf = (name: keyof Typed) => sayProblem(wrong.find(({ field }) => field === name)?.problem);
  const { control, formState } = form;
  if (draft.offer !== null) return <DraftOffer {...draft.offer} takesFocus={false} />;
  return (
    <AddingForm label={title} isBusy={isBusy} onSave={() => void form.handleSubmit(save)()} onClose={leave}>
      {wrong.length === 0 && <MemberFailureBanner failure={failure} />}
      <FieldRow>
        {relative === undefined && (
          <BoundField control={control} name="otherId">
            {(field) => (
              <PickField
                {...field}
                label={say('members.relativeWho')}
                options={others}
                find={find}
                errorMessage={
                  formState.isSubmitted && field.value === undefined
                    ? say('problem.choiceMissing')
                    : problemOf('otherId')
                }
                size="medium"
                isRequired
              />
            )}
          </BoundField>
        )}
        <BoundField control={control} name="standsAs">
          {({ onChange, ...field }) => (
            <SelectField
              {...field}
              label={say('members.relativeStandsAs', { name: member.calledBy })}
              onChange={(standsAs = 'family') => onChange(standsAs)}
              options={standings.map((each) => ({ id: each, label: say(standingWords[each]) }))}
            />
          )}
        </BoundField>
      </FieldRow>
      <FieldRow>
        <BoundField control={control} name="since">
          {(field) => (
            <DateField {...field} label={say('families.since')} errorMessage={problemOf('since')} />
          )}
        </BoundField>
        {relative !== undefined && (
          <BoundField control={control} name="until">
            {(field) => (
              <DateField {...field} label={say('families.until')} errorMessage={problemOf('until')} />
            )}
          </BoundField>
        )}
      </FieldRow>
      <BoundField control={control} name="knownTo">
        {({ value, onChange }) => <KnownToField value={value} onChange={onChange} />}
      </BoundField>
    </AddingForm>
  );
}

interface KnownToFieldProps {
  readonly value: Typed['knownTo'];
  readonly onChange: (value: Typed['knownTo']) => void;
}

function KnownToField(props: KnownToFieldProps) {
  const { say } = useWords();
  return (
    <RadioGroupField
      {...props}
      label={say('families.knownTo')}
      layout="row"
      options={[
        { id: 'both', label: say('families.bothKnow') },
        { id: 'notTold', label: say('families.notTold') },
        { id: 'notAsked', label: say('families.notAsked') },
      ]}
    />
  );
}

/** A new link, or the one that is changed; `nameOf` is for saying so afterwards. */
function useSaving({ member, relative, onClose }: RelativeFormProps, draft: DraftInHand, nameOf: NameOf) {
  const { say } = useWords();
  const tell = useSaid();
  const adding = useCommand(linkMembers);
  const changing = useCommand(changeLink);
  const isBusy = adding.isBusy || changing.isBusy;
  const save = async ({ otherId, knownTo, ...rest }: Typed) => {
    if (isBusy || otherId === undefined) return;
    const known = knownTo === 'notAsked' ? undefined : knownTo;
    const linking = { ...rest, memberId: member.id, otherId, knownTo: known };
    const done =
      relative === undefined
        ? await adding.run(linking, draft)
        : await changing.run({ ...linking, id: relative.relationship.id }, draft);
    if (!done.ok) return;
    const said = relative === undefined ? 'members.relativeAddedSaid' : 'families.changedSaid';
    tell({ text: say(said, { name: member.calledBy, other: nameOf(otherId) }), entryId: done.value.entryId });
    onClose();
  };
  return { save, isBusy, failure: adding.failure ?? changing.failure };
}

const readMembers = (store: Reading) => store.all('members');

/** Whom a member can be linked to: everybody else in the lists, and whoever is linked already. */
function useOthers(id: MemberId, linkedId: MemberId | undefined) {
  const members = useStoreQuery(readMembers);
  const others = useMemo(
    (): readonly Option<MemberId>[] =>
      (members ?? [])
        .filter((other) => other.id !== id && (isInLists(other) || other.id === linkedId))
        .map((other) => ({ id: other.id, label: fullName(other), hint: other.number })),
    [members, id, linkedId],
  );
  const find = useMemo(() => memberOptionFinder<Option<MemberId>>(members ?? []), [members]);
  return { others, find };
}
