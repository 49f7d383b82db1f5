/** The numbers at the foot of the sheet: saved by their button, and at the latest when the cursor leaves them. Before that a lock keeps them. */

import { useEffect, useRef, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import type { MeetingId } from '../../domain/ids.ts';
import { useSaid } from '../../session/said.tsx';
import { useCommand } from '../../session/use-command.ts';
import { useDraft, type DraftInHand } from '../../session/use-draft.ts';
import { BoundField } from '../../ui/bound-field.tsx';
import { Button } from '../../ui/button.tsx';
import { DraftOffer } from '../../ui/draft-offer.tsx';
import { Actions, FieldRow, Form } from '../../ui/form.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { RegisterFailureBanner } from './register-failure.tsx';
import { setHeadcount } from './write-register.ts';

export interface HeadcountFormProps {
  readonly meetingId: MeetingId;
  /** As it stands in the register now. */
  readonly saved: Counts;
  /** At each key, before anything is saved. */
  readonly onTyped: (counts: Counts) => void;
}

export interface Counts {
  readonly headcount: number | undefined;
  readonly visitors: number | undefined;
  /** Members who are counted only. */
  readonly counted: number | undefined;
}

const most: Readonly<Record<keyof Counts, number>> = {
  headcount: 2000,
  visitors: 500,
  counted: 500,
};

export function HeadcountForm({ meetingId, saved, onTyped }: HeadcountFormProps) {
  const { say, sayProblem } = useWords();
  const [initial] = useState(saved);
  const form = useForm<Counts>({ defaultValues: initial });
  const title = say('registers.headcount');
  const draft = useDraft(form, {
    place: { screen: 'register', id: meetingId, at: 'counts' },
    title,
    initial,
  });
  const { save, isBusy, failure } = useSaveCounts(meetingId, saved, draft);
  const typed = useWatch({ control: form.control });
  useEffect(() => {
    onTyped(countsOf(typed));
  }, [onTyped, typed]);
  // The field that is left gives its number in the same moment: what was drawn last is not yet what is typed.
  const keep = () => void save(countsOf(form.getValues()));
  if (draft.offer !== null) return <DraftOffer {...draft.offer} />;
  const field = (name: keyof Counts, label: string, hint?: string) => (
    <BoundField control={form.control} name={name}>
      {({ value, errorMessage: _, ...bound }) => (
        <NumberField
          {...bound}
          label={label}
          hint={hint}
          value={value ?? undefined}
          errorMessage={isCount(name, value ?? undefined) ? undefined : sayProblem('problem.countImpossible')}
        />
      )}
    </BoundField>
  );
  return (
    <Form label={title} onSubmit={keep} onLeave={keep}>
      <RegisterFailureBanner failure={failure} />
      <FieldRow>
        {field('headcount', title, say('registers.headcountHint'))}
        {field('counted', say('counted.title'), say('counted.hint'))}
        {field('visitors', say('registers.visitors'))}
      </FieldRow>
      <Actions>
        <Button type="submit" isBusy={isBusy}>
          {say('registers.saveCounts')}
        </Button>
      </Actions>
    </Form>
  );
}

/** Saves what is new, once: pressing the button is leaving the field, too. */
function useSaveCounts(meetingId: MeetingId, saved: Counts, draft: DraftInHand) {
  const { say } = useWords();
  const said = useSaid();
  const { run, isBusy, failure } = useCommand(setHeadcount);
  const sent = useRef(saved);
  const save = async (counts: Counts) => {
    const { headcount, visitors = 0, counted } = counts;
    if (!areCounts(counts)) return;
    if (isSame(sent.current, { headcount, visitors, counted })) return;
    sent.current = { headcount, visitors, counted };
    const input = {
      ...{ meetingId, visitors },
      ...(headcount !== undefined && { headcount }),
      ...(counted !== undefined && { counted }),
    };
    const done = await run(input, draft);
    if (done.ok) {
      await draft.forget();
      said({ text: say('registers.countsSaid'), entryId: done.value.entryId });
    } else sent.current = saved;
  };
  return { save, isBusy, failure };
}

/** A draft has no word for a number that could not be read, and says null for an empty field. */
function countsOf({
  headcount,
  visitors,
  counted,
}: { readonly [C in keyof Counts]?: number | null | undefined }): Counts {
  return {
    headcount: headcount ?? undefined,
    visitors: visitors ?? undefined,
    counted: counted ?? undefined,
  };
}

function isSame(one: Counts, other: Counts): boolean {
  return (
    one.headcount === other.headcount && one.visitors === other.visitors && one.counted === other.counted
  );
}

export function areCounts(counts: Counts): boolean {
  return (
    isCount('headcount', counts.headcount) &&
    isCount('visitors', counts.visitors) &&
    isCount('counted', counts.counted)
  );
}

function isCount(name: keyof Counts, value: number | undefined): boolean {
  return value === undefined || (Number.isInteger(value) && value >= 0 && value <= most[name]);
}
