/** One group: when and where it meets, its next days, and who belongs to it. */

import { useCallback, useEffect, type ReactNode } from 'react';
import type { Group } from '../../domain/group.ts';
import type { GroupId } from '../../domain/ids.ts';
import { pathOf, useGo } from '../../session/places.tsx';
import { useSession } from '../../session/session-context.tsx';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Badge } from '../../ui/badge.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Button } from '../../ui/button.tsx';
import { Page, PageHeader, Section } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { readGroupMembers } from './belonging.ts';
import { GroupCarriers } from './group-carriers.tsx';
import { GroupFacts } from './group-facts.tsx';
import { GroupFigures } from './group-figures.tsx';
import { GroupLife } from './group-life.tsx';
import { GroupMembersTable } from './group-members-table.tsx';
import { GroupPair } from './group-pair.tsx';
import { GroupPapers } from './group-papers.tsx';
import { kindWords } from './group-words.ts';
import { JoinForm } from './join-form.tsx';
import { RecordGone } from './record-gone.tsx';
import { useGroup } from './use-group.ts';

export interface GroupScreenProps {
  readonly id: GroupId;
  readonly meetings: ReactNode;
  readonly history: ReactNode;
}

export function GroupScreen({ id, ...lent }: GroupScreenProps) {
  const { say } = useWords();
  const session = useSession();
  const group = useGroup(id);
  useEffect(() => {
    session.noteOpening('groups', id);
  }, [session, id]);
  if (group === null) return <RecordGone title={say('groups.title')} back={{ screen: 'groups' }} />;
  return group === undefined ? null : <GroupPage group={group} {...lent} />;
}

type GroupPageProps = Omit<GroupScreenProps, 'id'> & { readonly group: Group };

function GroupPage({ group, meetings, history }: GroupPageProps) {
  const { say } = useWords();
  const go = useGo();
  return (
    <Page>
      <PageHeader
        title={group.name}
        trail={<Breadcrumbs crumbs={[{ href: pathOf({ screen: 'groups' }), label: say('groups.title') }]} />}
        beside={<Badge tone="accent">{say(kindWords[group.kind])}</Badge>}
        actions={
          <>
            <GroupLife group={group} />
            <Button onPress={() => go({ screen: 'editGroup', id: group.id })}>{say('app.edit')}</Button>
          </>
        }
      />
      <Section isFramed>
        <GroupFacts group={group} />
        <GroupPair group={group} />
      </Section>
      <MembersOfGroup group={group} />
      {meetings}
      <GroupPapers id={group.id} />
      <GroupFigures id={group.id} />
      {history}
    </Page>
  );
}

function MembersOfGroup({ group }: { readonly group: Group }) {
  const { say } = useWords();
  const today = useSession().clock.today();
  const { id } = group;
  const members = useStoreQuery(useCallback((store) => readGroupMembers(store, id, today), [id, today]));
  if (members === undefined) return null;
  return (
    <>
      <Section title={say('groups.membersTitle')}>
        <GroupMembersTable
          group={group}
          belonging={members.belonging}
          hasOthers={members.others.length > 0}
        />
      </Section>
      <GroupCarriers belonging={members.belonging} />
      {members.others.length + members.belonging.length > 0 && (
        <Section title={say('groups.joinTitle')} isFramed>
          <JoinForm about={{ group, members: members.others }} today={today} />
        </Section>
      )}
    </>
  );
}
