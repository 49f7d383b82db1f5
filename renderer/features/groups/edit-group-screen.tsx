/** What is known of a group, to be corrected. */

import { useState } from 'react';
import type { Group } from '../../domain/group.ts';
import { scheduleChange, type ScheduleChange } from '../../domain/group-moving.ts';
import type { GroupId } from '../../domain/ids.ts';
import type { Venue } from '../../domain/venue.ts';
import { pathOf, useGo } from '../../session/places.tsx';
import { useSaid } from '../../session/said.tsx';
import { useSession } from '../../session/session-context.tsx';
import { useCommand } from '../../session/use-command.ts';
import type { DraftInHand } from '../../session/use-draft.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { changeGroup, moveGroup } from './change-group.ts';
import { GroupFailureBanner } from './group-failure.tsx';
import { fieldsOfGroup } from './group-fields.ts';
import { GroupForm } from './group-form.tsx';
import { MoveDialog } from './move-dialog.tsx';
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

/** What was typed waits until it is known whether the planned meetings move with it. */
interface Asked {
  readonly change: ScheduleChange;
  readonly typed: Group;
  readonly draft: DraftInHand;
}

function EditGroup({ group, venues }: { readonly group: Group; readonly venues: readonly Venue[] }) {
  const { say } = useWords();
  const go = useGo();
  const tell = useSaid();
  const session = useSession();
  const today = session.clock.today();
  const change = useCommand(changeGroup);
  const move = useCommand(moveGroup);
  const [asked, setAsked] = useState<Asked | null>(null);
  // The form keeps what it began with: a change from elsewhere must not fall into half-typed fields.
  const [initial] = useState(() => fieldsOfGroup(group));
  const title = say('groups.editTitle', { name: group.name });
  const back = () => {
    go({ screen: 'group', id: group.id });
  };
  const save = async ({ run }: typeof change, typed: Group, draft: DraftInHand) => {
    const done = await run(typed, draft);
    setAsked(null);
    if (!done.ok) return;
    await draft.forget();
    tell({ text: say('groups.changed', { name: done.value.value.name }), entryId: done.value.entryId });
    back();
  };
  const ask = async (typed: Group, draft: DraftInHand) => {
    const [meetings, holidays] = [await session.store.all('meetings'), await session.store.all('holidays')];
    const found = scheduleChange(group, typed, meetings, holidays, today);
    if (found.moved.length + found.unfitting.length + found.printed.length === 0)
      await save(change, typed, draft);
    else setAsked({ change: found, typed, draft });
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
        isBusy={change.isBusy || move.isBusy}
        failure={<GroupFailureBanner failure={change.failure ?? move.failure} />}
        onSave={(typed, draft) => void ask(typed, draft)}
        onCancel={back}
      />
      <MoveDialog
        change={asked?.change ?? null}
        isBusy={change.isBusy || move.isBusy}
        onMove={() => asked && void save(move, asked.typed, asked.draft)}
        onLeave={() => asked && void save(change, asked.typed, asked.draft)}
        onClose={() => setAsked(null)}
      />
    </Page>
  );
}
