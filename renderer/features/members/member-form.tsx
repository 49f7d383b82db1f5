/** The form of a member. A name and a role are enough; everything else can come later. */

import { zodResolver } from '@hookform/resolvers/zod';
import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import type { MemberId } from '../../domain/ids.ts';
import { type Member, type MemberInput, memberSchema } from '../../domain/member.ts';
import type { Place } from '../../session/places.tsx';
import { useDraft, type DraftInHand } from '../../session/use-draft.ts';
import { type TypedText, useMindful } from '../../session/use-mindful.ts';
import { DraftOffer } from '../../ui/draft-offer.tsx';
import { FieldGroup, Form, SaveActions } from '../../ui/form.tsx';
import { FormSummary } from '../../ui/form-summary.tsx';
import { MindfulQuestion } from '../../ui/mindful-question.tsx';
import type { Words } from '../../words/say.ts';
import { useWords } from '../../words/words-provider.tsx';
import { formProblems } from '../../ui/form-problems.ts';
import { FoldedFields } from './folded-fields.tsx';
import { labelledFields } from './labelled-fields.ts';
import { MoreFields } from './more-fields.tsx';
import { NameFields } from './name-fields.tsx';
import { PhoneFields } from './phone-fields.tsx';
import { SamePerson } from './same-person.tsx';

export interface MemberFormProps {
  readonly title: string;
  /** Where this form stands: what is typed is kept for it. */
  readonly place: Place;
  readonly initial: MemberInput;
  readonly isNew: boolean;
  readonly isBusy: boolean;
  /** What kept the last try from being saved; everything typed stays. */
  readonly failure: ReactNode;
  /** `draft` goes along to the command, and is forgotten once it is saved, before going elsewhere. */
  readonly onSave: (member: Member, draft: DraftInHand) => void;
  readonly onCancel: () => void;
}

export function MemberForm({ title, place, initial, isNew, ...rest }: MemberFormProps) {
  const { isBusy, failure, onSave, onCancel } = rest;
  const words = useWords();
  const { say } = words;
  const form = useForm<MemberInput, unknown, Member>({
    defaultValues: initial,
    resolver: zodResolver(memberSchema),
  });
  const draft = useDraft(form, { place, title, initial });
  const mindful = useMindful(initial.id as MemberId);
  const save = form.handleSubmit((member) => {
    if (!isBusy) void mindful.ask(freeTexts(member, initial, words), () => onSave(member, draft));
  });
  if (draft.offer !== null) return <DraftOffer {...draft.offer} />;
  return (
    <Form label={title} onSubmit={() => void save()} after={<MindfulQuestion question={mindful.question} />}>
      <FormSummary
        problems={formProblems(form, labelledFields(form, words), words)}
        attempt={form.formState.submitCount}
      />
      {failure}
      <NameFields control={form.control} />
      {isNew && <SamePerson form={form} />}
      <FieldGroup title={say('members.sectionPhones')}>
        <PhoneFields control={form.control} />
      </FieldGroup>
      <FieldGroup title={say('members.sectionMore')}>
        <MoreFields control={form.control} isNew={isNew} mind={mindful.mind} />
      </FieldGroup>
      <FoldedFields form={form} initial={initial} isNew={isNew} mind={mindful.mind} />
      <SaveActions isBusy={isBusy} draft={draft} onCancel={onCancel} />
    </Form>
  );
}

/** What may be said in free words, and should rather not hold everything. */
function freeTexts(typed: Member, initial: MemberInput, { say }: Words): TypedText[] {
  return [
    {
      name: 'note.text',
      label: say('members.note'),
      text: typed.note?.text,
      before: initial.note?.text,
    },
    {
      name: 'accessNeeds',
      label: say('person.accessNeeds'),
      text: typed.accessNeeds,
      before: initial.accessNeeds,
    },
    {
      name: 'checkOnMe.when',
      label: say('person.checkWhen'),
      text: typed.checkOnMe?.when,
      before: initial.checkOnMe?.when,
    },
  ];
}
