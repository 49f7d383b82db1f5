/** The last step before an erasure: the member's number typed by hand, so that nobody is erased for somebody else. */

import { useState } from 'react';
import type { Member } from '../../domain/member.ts';
import { eraseMember } from '../../session/erase.ts';
import { useSession } from '../../session/session-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Actions, Form } from '../../ui/form.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { RewritingFailureBanner, RewritingProgress } from './rewriting-progress.tsx';
import { useRewriting } from './use-rewriting.ts';

export function EraseForm({ member }: { readonly member: Member }) {
  const { say } = useWords();
  const session = useSession();
  const { progress, failure, start, cancel } = useRewriting((watched) =>
    eraseMember(session, member.id, watched),
  );
  const [typed, setTyped] = useState('');
  const [isOther, setOther] = useState(false);
  const name = member.calledBy;
  const submit = () => {
    const isTheirs = isSameNumber(typed, member.number);
    setOther(!isTheirs);
    if (isTheirs) void start();
  };
  return (
    <Form label={say('erasure.title', { name })} onSubmit={submit}>
      <TextField
        label={say('erasure.typeNumber', { number: member.number })}
        value={typed}
        onChange={setTyped}
        size="short"
        errorMessage={isOther ? say('erasure.otherNumber', { name }) : undefined}
      />
      <p>{say('erasure.afterwards')}</p>
      <RewritingFailureBanner failure={failure} />
      <Actions>
        <Button type="submit" look="danger">
          {say('erasure.eraseNow')}
        </Button>
      </Actions>
      <RewritingProgress title={say('erasure.running')} progress={progress} onCancel={cancel} />
    </Form>
  );
}

/** Typed as people type: 'm-0042', 'M 42'. */
function isSameNumber(typed: string, number: string): boolean {
  const digits = (text: string) => text.replace(/\D/g, '').replace(/^0+/, '');
  return digits(typed) !== '' && digits(typed) === digits(number);
}
