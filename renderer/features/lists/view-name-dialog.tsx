/** Asks what a way of looking at a list is to be called. */

import { useState } from 'react';
import { Banner, FailureBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Actions, Form } from '../../ui/form.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import type { CommitFailure } from '../../session/failures.ts';
import type { UnexpectedFailure } from '../../session/use-command.ts';
import type { ViewFailure } from './write-views.ts';

export interface NameAsked {
  readonly title: string;
  readonly name: string;
  /** False when it could not be saved: the dialog stays and says why. */
  readonly save: (name: string) => Promise<boolean>;
}

export interface ViewNameDialogProps {
  readonly asked: NameAsked | null;
  readonly failure: ViewFailure | CommitFailure | UnexpectedFailure | null;
  readonly isBusy: boolean;
  readonly onClose: () => void;
}

export function ViewNameDialog({ asked, ...rest }: ViewNameDialogProps) {
  return (
    <Dialog title={asked?.title ?? ''} isOpen={asked !== null} onClose={rest.onClose}>
      {asked !== null && <NameForm asked={asked} {...rest} />}
    </Dialog>
  );
}

function NameForm({ asked, failure, isBusy, onClose }: ViewNameDialogProps & { readonly asked: NameAsked }) {
  const { say, sayProblem } = useWords();
  const [name, setName] = useState(asked.name);
  const save = async () => {
    if (!isBusy && (await asked.save(name))) onClose();
  };
  const wrong = failure?.type === 'WrongFields' ? failure.fields[0]?.problem : undefined;
  return (
    <Form label={asked.title} onSubmit={() => void save()}>
      <ViewFailureBanner failure={failure} />
      <TextField
        label={say('views.name')}
        hint={say('views.nameHint')}
        value={name}
        onChange={setName}
        errorMessage={sayProblem(wrong)}
        isRequired
        takesFocus
      />
      <Actions>
        <Button type="submit" look="primary" isBusy={isBusy}>
          {say('app.save')}
        </Button>
        <Button onPress={onClose}>{say('ui.cancel')}</Button>
      </Actions>
    </Form>
  );
}

export function ViewFailureBanner({ failure }: Pick<ViewNameDialogProps, 'failure'>) {
  const { say } = useWords();
  if (failure === null || failure.type === 'WrongFields') return null;
  if (failure.type === 'NameTaken') return <Banner tone="danger" title={say('views.nameTaken')} />;
  if (failure.type === 'NoSuchView') return <Banner tone="danger" title={say('views.gone')} />;
  return <FailureBanner failure={failure} />;
}
