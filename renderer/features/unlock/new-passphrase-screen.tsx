/** After the recovery sheet: this person gets a new key behind a passphrase of their own, before the desk goes on. */

import { zodResolver } from '@hookform/resolvers/zod';
import { useMemo, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { DeskSession } from '../../session/desk-session.ts';
import { renewIdentity } from '../../session/renew-identity.ts';
import { FailureBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Actions, Form } from '../../ui/form.tsx';
import { PlainFrame } from '../../ui/frame.tsx';
import { PageHeader } from '../../ui/page.tsx';
import type { SayableFailure } from '../../words/failure-sentences.ts';
import { useWords } from '../../words/words-provider.tsx';
import { BoundField } from '../../ui/bound-field.tsx';
import { PassphrasePair } from './passphrase-pair.tsx';
import { newPassphraseSchema, type NewPassphrase } from './passphrase-rules.ts';

export interface NewPassphraseScreenProps {
  readonly session: DeskSession;
  readonly onDone: () => void;
}

export function NewPassphraseScreen({ session, onDone }: NewPassphraseScreenProps) {
  const { say } = useWords();
  const { name } = session.staff;
  const title = say('unlock.newPassphraseTitle', { name });
  const { form, known, isBusy, failure, save } = useNewPassphrase(session, onDone);
  return (
    <PlainFrame>
      <PageHeader title={title} subtitle={say('unlock.newPassphraseText')} />
      <FailureBanner failure={failure} />
      <Form label={title} onSubmit={() => void form.handleSubmit(save)()}>
        <BoundField control={form.control} name="passphrase">
          {(passphrase) => (
            <BoundField control={form.control} name="again">
              {(again) => <PassphrasePair passphrase={passphrase} again={again} known={known} />}
            </BoundField>
          )}
        </BoundField>
        <Actions>
          <Button type="submit" look="primary" isBusy={isBusy}>
            {say(isBusy ? 'unlock.newPassphraseSaving' : 'unlock.newPassphraseSave')}
          </Button>
        </Actions>
      </Form>
    </PlainFrame>
  );
}

function useNewPassphrase(session: DeskSession, onDone: () => void) {
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<SayableFailure | null>(null);
  const known = useMemo(() => session.office.keyring.staff.map(({ name }) => name), [session]);
  const schema = useMemo(() => newPassphraseSchema({ known, taken: [] }), [known]);
  const form = useForm<NewPassphrase>({
    defaultValues: { passphrase: '', again: '' },
    resolver: zodResolver(schema),
  });
  const save = async ({ passphrase }: NewPassphrase) => {
    if (isBusy) return;
    setBusy(true);
    const problem = await renew(session, passphrase);
    setBusy(false);
    setFailure(problem);
    if (problem === null) onDone();
  };
  return { form, known, isBusy, failure, save };
}

/** Null when the new passphrase is the one that opens the office; on anything else the old one still does. */
async function renew(session: DeskSession, passphrase: string): Promise<SayableFailure | null> {
  try {
    const renewed = await renewIdentity(session, passphrase);
    return renewed.ok ? null : renewed.error;
  } catch {
    return { type: 'Unexpected' };
  }
}
