/** The last question: where the backups will be carried. Then the office is written. */

import { zodResolver } from '@hookform/resolvers/zod';
import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Actions, Form } from '../../ui/form.tsx';
import { PageHeader } from '../../ui/page.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { BoundField } from '../../ui/bound-field.tsx';
import { backupPlaceSchema, type BackupPlaceAnswers, type BackupPlaceInput } from './office-answers.ts';

export interface BackupPlaceStepProps {
  readonly isBusy: boolean;
  /** What kept the office from being written. */
  readonly failure: ReactNode;
  readonly onFinish: (answers: BackupPlaceAnswers) => void;
}

export function BackupPlaceStep({ isBusy, failure, onFinish }: BackupPlaceStepProps) {
  const { say } = useWords();
  const form = useForm<BackupPlaceInput, unknown, BackupPlaceAnswers>({
    defaultValues: { backupPlaceHint: '' },
    resolver: zodResolver(backupPlaceSchema),
  });
  const finish = form.handleSubmit((answers) => {
    if (!isBusy) onFinish(answers);
  });
  return (
    <>
      <Banner tone="success" title={say('firstRun.proofDone')} />
      <PageHeader title={say('firstRun.backupTitle')} subtitle={say('firstRun.backupText')} />
      {failure}
      <Form label={say('firstRun.backupTitle')} onSubmit={() => void finish()}>
        <BoundField control={form.control} name="backupPlaceHint">
          {(field) => <TextField {...field} label={say('firstRun.backupPlace')} takesFocus />}
        </BoundField>
        <Actions>
          <Button type="submit" look="primary" isBusy={isBusy}>
            {say(isBusy ? 'firstRun.creating' : 'firstRun.finish')}
          </Button>
        </Actions>
      </Form>
    </>
  );
}
