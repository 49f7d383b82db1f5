/** A new member, entered from the keyboard alone in less than half a minute. */

import { useState } from 'react';
import type { Member } from '../../domain/member.ts';
import { pathOf, useGo } from '../../session/places.tsx';
import { useSaid } from '../../session/said.tsx';
import { useCommand } from '../../session/use-command.ts';
import type { DraftInHand } from '../../session/use-draft.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { addMember } from './add-member.ts';
import { MemberFailureBanner } from './member-failure.tsx';
import { emptyMember } from './member-fields.ts';
import { MemberForm } from './member-form.tsx';

export function NewMemberScreen() {
  const { say } = useWords();
  const go = useGo();
  const tell = useSaid();
  const { run, isBusy, failure } = useCommand(addMember);
  const [initial] = useState(emptyMember);
  const save = async ({ id: _id, number: _number, ...typed }: Member, draft: DraftInHand) => {
    const done = await run(typed, draft);
    if (!done.ok) return;
    await draft.forget();
    const { id, calledBy, number } = done.value.value;
    tell({ text: say('members.added', { name: calledBy, number }), entryId: done.value.entryId });
    go({ screen: 'member', id });
  };
  return (
    <Page layout="reading">
      <PageHeader
        title={say('members.newTitle')}
        trail={
          <Breadcrumbs crumbs={[{ href: pathOf({ screen: 'members' }), label: say('members.title') }]} />
        }
      />
      <MemberForm
        title={say('members.newTitle')}
        place={{ screen: 'newMember' }}
        initial={initial}
        isNew
        isBusy={isBusy}
        failure={<MemberFailureBanner failure={failure} />}
        onSave={(member, draft) => void save(member, draft)}
        onCancel={() => go({ screen: 'members' })}
      />
    </Page>
  );
}
