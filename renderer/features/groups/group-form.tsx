/** The form of a group: what it is, where it meets, when it meets. */

import { zodResolver } from '@hookform/resolvers/zod';
import type { ReactNode } from 'react';
import { type DefaultValues, useForm } from 'react-hook-form';
import type { IsoDate } from '../../domain/calendar.ts';
import { type Group, type GroupInput, groupSchema } from '../../domain/group.ts';
import type { Venue } from '../../domain/venue.ts';
import type { Place } from '../../session/places.tsx';
import { useDraft, type DraftInHand } from '../../session/use-draft.ts';
import { DraftOffer } from '../../ui/draft-offer.tsx';
import { FieldGroup, Form, SaveActions } from '../../ui/form.tsx';
import { FormSummary, type FormProblem } from '../../ui/form-summary.tsx';
import type { Words } from '../../words/say.ts';
import { useWords } from '../../words/words-provider.tsx';
import { BoundField } from '../../ui/bound-field.tsx';
import { formProblems, type LabelledField } from '../../ui/form-problems.ts';
import { CircleFields } from './circle-fields.tsx';
import { GroupNameFields } from './group-name-fields.tsx';
import { PlaceFields } from './place-fields.tsx';
import { readSchedule, type ScheduleDraft } from './schedule-draft.ts';
import { ScheduleFields } from './schedule-fields.tsx';
import styles from './group-form.module.css';

export interface GroupFormProps {
  readonly title: string;
  /** Where this form stands: what is typed is kept for it. */
  readonly place: Place;
  readonly initial: DefaultValues<GroupInput>;
  readonly venues: readonly Venue[];
  readonly today: IsoDate;
  readonly isBusy: boolean;
  /** What kept the last try from being saved; everything typed stays. */
  readonly failure: ReactNode;
  /** Calls `saved` once it is, before going elsewhere. */
  readonly onSave: (group: Group, draft: DraftInHand) => void;
  readonly onCancel: () => void;
}

export function GroupForm({
  title,
  place,
  initial,
  venues,
  today,
  isBusy,
  failure,
  onSave,
  onCancel,
}: GroupFormProps) {
  const words = useWords();
  const { say } = words;
  const form = useForm<GroupInput, unknown, Group>({
    defaultValues: initial,
    resolver: zodResolver(groupSchema),
  });
  const { control, formState } = form;
  const draft = useDraft(form, { place, title, initial });
  const save = form.handleSubmit((group) => {
    if (!isBusy) onSave(group, draft);
  });
  if (draft.offer !== null) return <DraftOffer {...draft.offer} />;
  const wasTried = formState.submitCount > 0;
  const problems = [
    ...formProblems(form, fieldsBefore(words), words),
    ...(wasTried ? scheduleProblems(form.getValues('schedule'), words) : []),
  ];
  return (
    <Form label={title} onSubmit={() => void save()}>
      <FormSummary problems={problems} attempt={formState.submitCount} />
      {failure}
      <GroupNameFields control={control} />
      <CircleFields control={control} />
      <FieldGroup title={say('groups.sectionVenue')}>
        <PlaceFields form={form} venues={venues} />
      </FieldGroup>
      <FieldGroup title={say('groups.sectionSchedule')}>
        <BoundField control={control} name="schedule">
          {({ value, onChange, ref }) => (
            <div ref={firstWrong(ref)} className={styles.schedule}>
              <ScheduleFields value={value} onChange={onChange} today={today} showsProblems={wasTried} />
            </div>
          )}
        </BoundField>
      </FieldGroup>
      <SaveActions isBusy={isBusy} draft={draft} onCancel={onCancel} />
    </Form>
  );
}

/** The rhythm is one field to the form and seven to the eye: the cursor goes to the first of them that is wrong. */
function firstWrong(ref: (target: { focus(): void } | null) => void) {
  return (box: HTMLDivElement | null) => {
    const focus = () => box?.querySelector<HTMLElement>('[data-invalid] :is(input, button)')?.focus();
    ref(box === null ? null : { focus });
  };
}

function fieldsBefore({ say }: Words): LabelledField<GroupInput>[] {
  return [
    { name: 'name', label: say('groups.name') },
    { name: 'kind', label: say('groups.kind') },
    { name: 'discreetName.latin', label: say('groups.discreetLatin') },
    { name: 'discreetName.devanagari', label: say('groups.discreetDevanagari') },
    { name: 'capacity', label: say('groupLife.capacity') },
    { name: 'venueId', label: say('groups.venue') },
    { name: 'room', label: say('groups.room') },
  ];
}

const firstLines: Readonly<Record<string, string>> = {
  days: 'days.0',
  also: 'also.0.weekday',
  pauses: 'pauses.0.from',
};

function scheduleProblems(draft: ScheduleDraft, { say, sayProblem }: Words): FormProblem[] {
  const { problems } = readSchedule(draft);
  const labels = [
    ['every', say('groups.everyHowMany')],
    ['nths', say('groups.nths')],
    ['weekday', say('groups.weekday')],
    ['time', say('groups.time')],
    ['minutes', say('groups.minutes')],
    ['days', say('rhythm.givenDays')],
    ['also', say('rhythm.addWeekday')],
    ['startsOn', say('groups.startsOn')],
    ['endsOn', say('rhythm.endsOn')],
    ['pauses', say('rhythm.pauses')],
  ] as const;
  return labels.flatMap(([field, label]) => {
    // What is wrong with a list as a whole is mended in its first line.
    const [path, problem] = [...problems].find(([key]) => key === field || key.startsWith(`${field}.`)) ?? [];
    const message = sayProblem(problem);
    return message === undefined
      ? []
      : [{ name: `schedule.${firstLines[path ?? ''] ?? path}`, label, message }];
  });
}
