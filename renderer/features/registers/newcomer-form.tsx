/** Somebody new from a free row: what brings them, whether they join the group, and who in the records may be the same person. */

import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useRef, useState } from 'react';
import { useForm, useWatch, type DefaultValues, type UseFormReturn } from 'react-hook-form';
import type { GroupKind } from '../../domain/group.ts';
import type { MeetingId, MemberId } from '../../domain/ids.ts';
import { memberRoles, type Member } from '../../domain/member.ts';
import { roleOfNewcomer } from '../../domain/newcomer.ts';
import { useSaid } from '../../session/said.tsx';
import { useCommand } from '../../session/use-command.ts';
import { useDraft, type DraftInHand } from '../../session/use-draft.ts';
import { BoundField } from '../../ui/bound-field.tsx';
import { Button } from '../../ui/button.tsx';
import { CheckboxField } from '../../ui/checkbox-field.tsx';
import { DraftOffer } from '../../ui/draft-offer.tsx';
import { Actions, FieldGroup, Form } from '../../ui/form.tsx';
import { RadioGroupField } from '../../ui/radio-group-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { announce } from '../../ui/toasts.ts';
import { useWords } from '../../words/words-provider.tsx';
import type { WordId } from '../../words/words.ts';
import { addNewcomer, newcomerSchema, type Newcomer, type NewcomerInput } from './add-newcomer.ts';
import { SamePersonQuestion, useLikelySameMembers } from './likely-same-members.tsx';
import { RegisterFailureBanner } from './register-failure.tsx';

const roleWords: Readonly<Record<(typeof memberRoles)[number], WordId>> = {
  livedExperience: 'members.roleLivedExperience',
  caregiver: 'members.roleCaregiver',
  volunteer: 'members.roleVolunteer',
};

type NewcomersForm = UseFormReturn<NewcomerInput, unknown, Newcomer>;

export interface NewcomerFormProps {
  readonly meetingId: MeetingId;
  readonly kind: GroupKind;
  /** As it was typed from the paper. */
  readonly written: string;
  readonly members: readonly Member[];
  /** It is this member after all. */
  readonly onMember: (id: MemberId) => void;
  readonly onClose: () => void;
}

export function NewcomerForm({ meetingId, kind, written, members, onMember, onClose }: NewcomerFormProps) {
  const { say } = useWords();
  const [initial] = useState(() => emptyNewcomer(meetingId, kind));
  const form = useForm<NewcomerInput, unknown, Newcomer>({
    defaultValues: initial,
    resolver: zodResolver(newcomerSchema),
    shouldFocusError: false,
  });
  const title = say('sheet.newcomerTitle');
  const draft = useDraft(form, {
    place: { screen: 'register', id: meetingId, at: 'newcomer' },
    title,
    initial,
  });
  const { setValue } = form;
  // Typed and not begun with: it is kept from its first moment.
  useEffect(() => {
    setValue('written', written);
  }, [setValue, written]);
  const close = async () => {
    await draft.forget();
    onClose();
  };
  if (draft.offer !== null) return <DraftOffer {...draft.offer} onThrowAway={() => void close()} />;
  const isMember = (id: MemberId) => {
    onMember(id);
    void close();
  };
  return <Fields {...{ form, title, draft, members }} onMember={isMember} onClose={() => void close()} />;
}

interface FieldsProps extends Pick<NewcomerFormProps, 'members' | 'onMember' | 'onClose'> {
  readonly form: NewcomersForm;
  readonly title: string;
  readonly draft: DraftInHand;
}

function Fields({ form, title, draft, members, onMember, onClose }: FieldsProps) {
  const { say } = useWords();
  const same = useSameQuestion(form, members);
  const { add, isBusy, failure } = useAdd(form, draft, onClose);
  const submit = form.handleSubmit(async (typed) => {
    if (await same.isAnswered(typed.written)) await add(typed);
  });
  return (
    <Form label={title} onSubmit={() => void submit()}>
      <FieldGroup title={title}>
        <RegisterFailureBanner failure={failure} />
        <BoundField control={form.control} name="written">
          {(field) => (
            <TextField {...field} label={say('sheet.written')} size="medium" isRequired takesFocus />
          )}
        </BoundField>
        {same.open.length > 0 && (
          <SamePersonQuestion
            likely={same.open}
            firstAnswer={same.firstAnswer}
            onSame={onMember}
            onSomebodyElse={same.saySomebodyElse}
          />
        )}
        <BoundField control={form.control} name="role">
          {(field) => (
            <RadioGroupField
              {...field}
              label={say('members.roles')}
              layout="row"
              isRequired
              options={memberRoles.map((id) => ({
                id,
                label: say(roleWords[id]),
              }))}
            />
          )}
        </BoundField>
        <BoundField control={form.control} name="joins">
          {(field) => <CheckboxField {...field} label={say('sheet.newcomerJoins')} />}
        </BoundField>
        <Actions>
          <Button type="submit" isBusy={isBusy}>
            {say('sheet.newcomerAdd')}
          </Button>
          <Button look="quiet" onPress={onClose}>
            {say('ui.cancel')}
          </Button>
        </Actions>
      </FieldGroup>
    </Form>
  );
}

function useAdd(form: NewcomersForm, draft: DraftInHand, onAdded: () => void) {
  const { say } = useWords();
  const tell = useSaid();
  const { run, isBusy, failure } = useCommand(addNewcomer);
  const add = async (typed: Newcomer) => {
    const done = await run({ ...typed, notSame: form.getValues('notSame') }, draft);
    if (!done.ok) return;
    const { calledBy, number } = done.value.value;
    tell({
      text: say('members.added', { name: calledBy, number }),
      entryId: done.value.entryId,
    });
    onAdded();
  };
  return { add, isBusy, failure };
}

/** Whoever looks alike is asked about once; “somebody else” goes into the new record, so that nobody is asked again. */
function useSameQuestion(form: NewcomersForm, members: readonly Member[]) {
  const { say } = useWords();
  const firstAnswer = useRef<HTMLButtonElement>(null);
  const written = useWatch({ control: form.control, name: 'written' });
  const others = useWatch({ control: form.control, name: 'notSame' });
  const { likely, look } = useLikelySameMembers(written, members);
  const stillOpen = (found: readonly Member[]) =>
    found.filter(({ id }) => !form.getValues('notSame').includes(id));
  const isAnswered = async (typed: string) => {
    if (stillOpen(await look(typed)).length === 0) return true;
    announce(say('sheet.samePerson'));
    firstAnswer.current?.focus();
    return false;
  };
  const saySomebodyElse = () => {
    form.setValue('notSame', [...others, ...likely.map(({ id }) => id)], {
      shouldDirty: true,
    });
    announce(say('nameHelp.somebodyElseNoted'));
    // The button goes with its question.
    form.setFocus('written');
  };
  const open = likely.filter(({ id }) => !others.includes(id));
  return { open, firstAnswer, isAnswered, saySomebodyElse };
}

function emptyNewcomer(meetingId: MeetingId, kind: GroupKind): DefaultValues<NewcomerInput> {
  const role = roleOfNewcomer(kind);
  return { meetingId, written: '', joins: true, notSame: [], ...(role !== undefined && { role }) };
}
