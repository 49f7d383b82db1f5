/** The two numbers at the foot of the sheet. */

import { useState } from 'react';
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
  readonly counted: number | undefined;
  readonly visiting: number;
}

export function HeadcountForm({ meetingId, counted, visiting }: HeadcountFormProps) {
  const { say, sayProblem } = useWords();
  const said = useSaid();
  const counts = useCommand(setHeadcount);
  const [headcount, setCounted] = useState(counted);
  const [visitors, setVisitors] = useState<number | undefined>(visiting);
  const isWrong = (value: number | undefined, most: number) =>
    value !== undefined && !(Number.isInteger(value) && value >= 0 && value <= most);
  const wrongCount = isWrong(headcount, 2000) ? sayProblem('problem.countImpossible') : undefined;
  const wrongVisitors = isWrong(visitors, 500) ? sayProblem('problem.countImpossible') : undefined;
  const onSubmit = async () => {
    if (wrongCount !== undefined || wrongVisitors !== undefined) return;
    const done = await counts.run({
      meetingId,
      visitors: visitors ?? 0,
      ...(headcount === undefined ? {} : { headcount }),
    });
    if (done.ok) said({ text: say('registers.countsSaid'), entryId: done.value.entryId });
  };
  return (
    <Form label={say('registers.headcount')} onSubmit={onSubmit}>
      <RegisterFailureBanner failure={counts.failure} />
      <FieldRow>
        <NumberField
          label={say('registers.headcount')}
          hint={say('registers.headcountHint')}
          value={headcount}
          onChange={setCounted}
          errorMessage={wrongCount}
        />
        <NumberField
          label={say('registers.visitors')}
          value={visitors}
          onChange={setVisitors}
          errorMessage={wrongVisitors}
        />
      </FieldRow>
      <Actions>
        <Button type="submit" isBusy={counts.isBusy}>
          {say('registers.saveCounts')}
        </Button>
      </Actions>
    </Form>
  );
}
