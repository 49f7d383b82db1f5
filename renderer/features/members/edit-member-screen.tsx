/** What is known of a member, to be corrected. */

import { useState } from 'react';
import type { MemberId } from '../../domain/ids.ts';
import type { Member } from '../../domain/member.ts';
import { isSealed } from '../../domain/out-of-sight.ts';
import { pathOf, useGo } from '../../session/places.tsx';
import { useSaid } from '../../session/said.tsx';
import { useCommand } from '../../session/use-command.ts';
import type { DraftInHand } from '../../session/use-draft.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { changeMember } from './change-member.ts';
import { FamilyMayNotKnow } from './family-may-not-know.tsx';
import { MemberFailureBanner } from './member-failure.tsx';
import { fieldsOfMember } from './member-fields.ts';
import { MemberForm } from './member-form.tsx';
import { MemberGone } from './member-gone.tsx';
import { useMember } from './use-member.ts';

export function EditMemberScreen({ id }: { readonly id: MemberId }) {
  const member = useMember(id);
  // A sealed one reads as nothing but a number here: saved, that would take the place of the record.
  if (member === null || (member !== undefined && isSealed(member))) return <MemberGone />;
  return member === undefined ? null : <EditMember member={member} />;
}

function EditMember({ member }: { readonly member: Member }) {
  const { say } = useWords();
  const go = useGo();
  const tell = useSaid();
  const { run, isBusy, failure } = useCommand(changeMember);
  // The form keeps what it began with: a change from elsewhere must not fall into half-typed fields.
  const [initial] = useState(() => fieldsOfMember(member));
  const title = say('members.editTitle', { name: member.calledBy });
  const back = () => {
    go({ screen: 'member', id: member.id });
  };
  const save = async (typed: Member, draft: DraftInHand) => {
    const done = await run(typed, draft);
    if (!done.ok) return;
    await draft.forget();
    tell({ text: say('members.changed', { name: done.value.value.calledBy }), entryId: done.value.entryId });
    back();
  };
  const crumbs = [
    { href: pathOf({ screen: 'members' }), label: say('members.title') },
    { href: pathOf({ screen: 'member', id: member.id }), label: member.calledBy },
  ];
  return (
    <Page layout="reading">
      <PageHeader title={title} trail={<Breadcrumbs crumbs={crumbs} />} />
      {member.phones.length > 0 && <FamilyMayNotKnow member={member} />}
      <MemberForm
        title={title}
        place={{ screen: 'editMember', id: member.id }}
        initial={initial}
        isNew={false}
        isBusy={isBusy}
        failure={<MemberFailureBanner failure={failure} />}
        onSave={(typed, draft) => void save(typed, draft)}
        onCancel={back}
      />
    </Page>
  );
}
