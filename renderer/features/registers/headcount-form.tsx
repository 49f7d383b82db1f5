/** The numbers at the foot of the sheet: saved by their button, and at the latest when the cursor leaves them. */

import { useRef, useState } from 'react';
import type { MeetingId } from '../../domain/ids.ts';
import { useSaid } from '../../session/said.tsx';
import { useCommand } from '../../session/use-command.ts';
import { Button } from '../../ui/button.tsx';
import { Actions, FieldRow, Form } from '../../ui/form.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { RegisterFailureBanner } from './register-failure.tsx';
import { setHeadcount } from './write-register.ts';

export interface HeadcountFormProps {
  readonly meetingId: MeetingId;
  /** As it stands in the register now. */
  readonly saved: Counts;
  /** Whether what is typed can be no count. */
  readonly onWrong: (areWrong: boolean) => void;
}

export interface Counts {
  readonly headcount: number | undefined;
  readonly visitors: number | undefined;
  /** Members who are counted only. */
  readonly counted: number | undefined;
}

const mostCounted = 2000;
const mostVisitors = 500;
const mostCountedOnly = 500;

export function HeadcountForm({ meetingId, saved, onWrong }: HeadcountFormProps) {
  const { say, sayProblem } = useWords();
  const [typed, setTyped] = useState<Counts>(saved);
  // The field that is left gives its number in the same moment: what was drawn last is not yet what is typed.
  const newest = useRef(typed);
  const { save, isBusy, failure } = useSaveCounts(meetingId, saved);
  const change = (changed: Partial<Counts>) => {
    newest.current = { ...newest.current, ...changed };
    setTyped(newest.current);
    onWrong(!areCounts(newest.current));
  };
  const keep = () => void save(newest.current);
  const problem = sayProblem('problem.countImpossible');
  return (
    <Form label={say('registers.headcount')} onSubmit={keep} onLeave={keep}>
      <RegisterFailureBanner failure={failure} />
      <FieldRow>
        <NumberField
          label={say('registers.headcount')}
          hint={say('registers.headcountHint')}
          value={typed.headcount}
          onChange={(headcount) => change({ headcount })}
          errorMessage={isCount(typed.headcount, mostCounted) ? undefined : problem}
        />
        <NumberField
          label={say('counted.title')}
          hint={say('counted.hint')}
          value={typed.counted}
          onChange={(counted) => change({ counted })}
          errorMessage={isCount(typed.counted, mostCountedOnly) ? undefined : problem}
        />
        <NumberField
          label={say('registers.visitors')}
          value={typed.visitors}
          onChange={(visitors) => change({ visitors })}
          errorMessage={isCount(typed.visitors, mostVisitors) ? undefined : problem}
        />
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
function useSaveCounts(meetingId: MeetingId, saved: Counts) {
  const { say } = useWords();
  const said = useSaid();
  const { run, isBusy, failure } = useCommand(setHeadcount);
  const sent = useRef(saved);
  const save = async (counts: Counts) => {
    const { headcount, visitors = 0, counted } = counts;
    if (!areCounts(counts)) return;
    if (isSame(sent.current, { headcount, visitors, counted })) return;
    sent.current = { headcount, visitors, counted };
    const done = await run({
      meetingId,
      visitors,
      ...(headcount !== undefined && { headcount }),
      ...(counted !== undefined && { counted }),
    });
    if (done.ok) said({ text: say('registers.countsSaid'), entryId: done.value.entryId });
    else sent.current = saved;
  };
  return { save, isBusy, failure };
}

function isSame(one: Counts, other: Counts): boolean {
  return (
    one.headcount === other.headcount && one.visitors === other.visitors && one.counted === other.counted
  );
}

function areCounts({ headcount, visitors, counted }: Counts): boolean {
  return (
    isCount(headcount, mostCounted) && isCount(visitors, mostVisitors) && isCount(counted, mostCountedOnly)
  );
}

function isCount(value: number | undefined, most: number): boolean {
  return value === undefined || (Number.isInteger(value) && value >= 0 && value <= most);
}
