/** The proof that the sheet exists and can be read: a few groups of the hidden key, typed back from the paper. */

import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { groupsToProve, isSameGroup } from '../../session/recovery-sheet.ts';
import { Button } from '../../ui/button.tsx';
import { Actions, FieldRow, Form } from '../../ui/form.tsx';
import { PageHeader } from '../../ui/page.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { WordId } from '../../words/words.ts';
import { useWords } from '../../words/words-provider.tsx';
import { BoundField } from '../../ui/bound-field.tsx';

export interface ProofStepProps {
  readonly groups: readonly string[];
  readonly onShowAgain: () => void;
  readonly onProven: () => void;
}

const groupsAsked = 3;

interface Proof {
  readonly typed: string[];
}

export function ProofStep({ groups, onShowAgain, onProven }: ProofStepProps) {
  const { say } = useWords();
  const [asked] = useState(() => groupsToProve(groups, groupsAsked));
  const form = useForm<Proof>({
    defaultValues: { typed: asked.map(() => '') },
    resolver: ({ typed }) => {
      const problems = asked.map((group, at) => proofProblem(typed[at] ?? '', groups[group] ?? ''));
      if (problems.every((problem) => problem === undefined)) return { values: { typed }, errors: {} };
      const errors = problems.map((message) =>
        message === undefined ? undefined : { type: 'custom', message },
      );
      return { values: {}, errors: { typed: errors } };
    },
  });
  return (
    <>
      <PageHeader title={say('firstRun.proofTitle')} subtitle={say('firstRun.proofText')} />
      <Form label={say('firstRun.proofTitle')} onSubmit={() => void form.handleSubmit(onProven)()}>
        <FieldRow>
          {asked.map((group, at) => (
            <BoundField key={group} control={form.control} name={`typed.${at}`}>
              {(field) => (
                <TextField
                  {...field}
                  label={say('firstRun.proofGroup', { number: group + 1 })}
                  lang="en"
                  size="short"
                  isRequired
                  takesFocus={at === 0}
                />
              )}
            </BoundField>
          ))}
        </FieldRow>
        <Actions>
          <Button type="submit" look="primary">
            {say('app.next')}
          </Button>
          <Button onPress={onShowAgain}>{say('firstRun.showAgain')}</Button>
        </Actions>
      </Form>
    </>
  );
}

function proofProblem(typed: string, group: string): WordId | undefined {
  if (typed.trim() === '') return 'firstRun.proofMissing';
  return isSameGroup(typed, group) ? undefined : 'firstRun.proofWrong';
}
