/** Adds a member to a group, one after the other; used on the page of the group and on that of the member. */

import { zodResolver } from '@hookform/resolvers/zod';
import { useMemo, useState } from 'react';
import { type Control, useForm } from 'react-hook-form';
import type { z } from 'zod';
import type { IsoDate } from '../../domain/calendar.ts';
import type { Group } from '../../domain/group.ts';
import type { Member } from '../../domain/member.ts';
import { membershipParts } from '../../domain/membership.ts';
import { fullName } from '../../domain/names.ts';
import { memberOptionFinder } from '../../search/find-members.ts';
import type { Place } from '../../session/places.tsx';
import { useSaid } from '../../session/said.tsx';
import { useCommand } from '../../session/use-command.ts';
import { useDraft } from '../../session/use-draft.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { DraftOffer } from '../../ui/draft-offer.tsx';
import { Actions, FieldRow, Form } from '../../ui/form.tsx';
import type { Option } from '../../ui/option.ts';
import { PickField } from '../../ui/pick-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { BoundField } from '../../ui/bound-field.tsx';
import { GroupFailureBanner } from './group-failure.tsx';
import { partWords } from './group-words.ts';
import { JoinQuestion, useJoinQuestion, type WouldJoin } from './join-question.tsx';
import { joinGroup, type JoiningInput, joiningSchema } from './join-group.ts';

type Joining = z.output<typeof joiningSchema>;

/** What is typed is kept for this, on the page of the group or of the member. */
export const joinPart = { name: 'join' } as const;

/** One side is known, the other is picked. */
export type JoinAbout =
  | { readonly group: Group; readonly members: readonly Member[] }
  | { readonly member: Member; readonly groups: readonly Group[] };

export function JoinForm({ about, today }: { readonly about: JoinAbout; readonly today: IsoDate }) {
  const { say } = useWords();
  const tell = useSaid();
  const { run, isBusy, failure, clear } = useCommand(joinGroup);
  const [empty] = useState(() => emptyJoining(about, today));
  const form = useForm<JoiningInput, unknown, Joining>({
    defaultValues: empty,
    resolver: zodResolver(joiningSchema),
  });
  const title = say('group' in about ? 'groups.joinTitle' : 'groups.joinGroupTitle');
  const draft = useDraft(form, { place: placeOf(about), part: joinPart, title, initial: empty });
  const question = useJoinQuestion();
  const carryOut = async (joining: Joining) => {
    const done = await run(joining, draft);
    if (!done.ok) return;
    tell({ text: say('groups.joined', namesIn(about, joining)), entryId: done.value.entryId });
    // The day stays: a whole list is often entered at once.
    form.reset({ ...empty, joinedOn: joining.joinedOn });
    // In one with the emptying: a field that is emptied first and comes into focus later opens its list over the page.
    form.setFocus('member' in about ? 'groupId' : 'memberId');
    await draft.forget();
  };
  const join = form.handleSubmit(async (joining) => {
    const would = wouldJoin(about, joining);
    if (isBusy) return;
    if (would === undefined) await carryOut(joining);
    else await question.ask(would, () => void carryOut(joining));
  });
  if (draft.offer !== null) return <DraftOffer {...draft.offer} takesFocus={false} />;
  return (
    <Form
      label={title}
      onSubmit={() => {
        clear();
        void join();
      }}
      after={<JoinQuestion question={question} />}
    >
      <GroupFailureBanner failure={failure} />
      <FieldRow>
        <WhoField about={about} control={form.control} />
        <BoundField control={form.control} name="part">
          {(field) => (
            <SelectField
              {...field}
              label={say('groups.part')}
              options={membershipParts.map((id) => ({ id, label: say(partWords[id]) }))}
            />
          )}
        </BoundField>
        <BoundField control={form.control} name="joinedOn">
          {(field) => <DateField {...field} label={say('groups.joinedOn')} isRequired />}
        </BoundField>
      </FieldRow>
      <Actions>
        <Button type="submit" isBusy={isBusy}>
          {say('groups.join')}
        </Button>
      </Actions>
    </Form>
  );
}

function emptyJoining(about: JoinAbout, today: IsoDate): JoiningInput {
  return {
    memberId: 'member' in about ? about.member.id : '',
    groupId: 'group' in about ? about.group.id : '',
    part: 'member',
    joinedOn: today,
  };
}

function placeOf(about: JoinAbout): Place {
  return 'group' in about
    ? { screen: 'group', id: about.group.id }
    : { screen: 'member', id: about.member.id };
}

interface WhoFieldProps {
  readonly about: JoinAbout;
  readonly control: Control<JoiningInput, unknown, Joining>;
}

function WhoField({ about, control }: WhoFieldProps) {
  const { say } = useWords();
  const options = useMemo(() => optionsOf(about), [about]);
  const isMember = 'members' in about;
  const find = useMemo(
    () => ('members' in about ? memberOptionFinder<Option>(about.members) : undefined),
    [about],
  );
  return (
    <BoundField control={control} name={isMember ? 'memberId' : 'groupId'}>
      {({ onChange, ...field }) => (
        <PickField
          {...field}
          label={say(isMember ? 'groups.member' : 'groups.group')}
          options={options}
          {...(find && { find })}
          onChange={(id) => onChange(id ?? '')}
          size="medium"
          isRequired
        />
      )}
    </BoundField>
  );
}

function optionsOf(about: JoinAbout): Option[] {
  if ('groups' in about) return about.groups.map(({ id, name }) => ({ id, label: name }));
  return about.members.map((member) => {
    const label = fullName(member, 'latin');
    const names = [fullName(member, 'devanagari'), member.calledBy].filter((name) => name !== label);
    return { id: member.id, label, hint: [member.number, ...new Set(names)].join(' · ') };
  });
}

function wouldJoin(about: JoinAbout, { memberId, groupId, part, joinedOn }: Joining): WouldJoin | undefined {
  const member = 'member' in about ? about.member : about.members.find(({ id }) => id === memberId);
  const group = 'group' in about ? about.group : about.groups.find(({ id }) => id === groupId);
  return member && group && { member, group, part, joinedOn };
}

function namesIn(about: JoinAbout, { memberId, groupId }: Joining): { name: string; group: string } {
  const member = 'member' in about ? about.member : about.members.find(({ id }) => id === memberId);
  const group = 'group' in about ? about.group : about.groups.find(({ id }) => id === groupId);
  return { name: member?.calledBy ?? '', group: group?.name ?? '' };
}
