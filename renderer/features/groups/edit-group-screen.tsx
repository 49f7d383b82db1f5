/** What is known of a group, to be corrected. */

import { useState } from 'react';
import type { Group } from '../../domain/group.ts';
import type { GroupId } from '../../domain/ids.ts';
import type { Venue } from '../../domain/venue.ts';
import { pathOf, useGo } from '../../session/places.tsx';
import { useSaid } from '../../session/said.tsx';
import { useSession } from '../../session/session-context.tsx';
import { useCommand } from '../../session/use-command.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { changeGroup } from './change-group.ts';
import { GroupFailureBanner } from './group-failure.tsx';
import { fieldsOfGroup } from './group-fields.ts';
import { GroupForm } from './group-form.tsx';
import { RecordGone } from './record-gone.tsx';
import { useGroup } from './use-group.ts';
import { useVenues } from './use-venues.ts';

export function EditGroupScreen({ id }: { readonly id: GroupId }) {
  const { say } = useWords();
  const group = useGroup(id);
  const venues = useVenues();
  if (group === null) return <RecordGone title={say('groups.title')} back={{ screen: 'groups' }} />;
  return group === undefined || venues === undefined ? null : <EditGroup group={group} venues={venues} />;
}

function EditGroup({ group, venues }: { readonly group: Group; readonly venues: readonly Venue[] }) {
  const { say } = useWords();
  const go = useGo();
  const tell = useSaid();
  const today = useSession().clock.today();
  const { run, isBusy, failure } = useCommand(changeGroup);
  // The form keeps what it began with: a change from elsewhere must not fall into half-typed fields.
  const [initial] = useState(() => fieldsOfGroup(group));
  const title = say('groups.editTitle', { name: group.name });
  const back = () => {
    go({ screen: 'group', id: group.id });
  };
  const save = async (typed: Group, saved: () => Promise<void>) => {
    const done = await run(typed);
    if (!done.ok) return;
    await saved();
    tell({ text: say('groups.changed', { name: done.value.value.name }), entryId: done.value.entryId });
    back();
  };
  const crumbs = [
    { href: pathOf({ screen: 'groups' }), label: say('groups.title') },
    { href: pathOf({ screen: 'group', id: group.id }), label: group.name },
  ];
  return (
    <Page layout="reading">
      <PageHeader title={title} trail={<Breadcrumbs crumbs={crumbs} />} />
      <GroupForm
        title={title}
        place={{ screen: 'editGroup', id: group.id }}
        initial={initial}
        venues={venues}
        today={today}
        isNew={false}
        isBusy={isBusy}
        failure={<GroupFailureBanner failure={failure} />}
        onSave={(typed, saved) => void save(typed, saved)}
        onCancel={back}
      />
    </Page>
  );
}
