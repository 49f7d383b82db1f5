/** One volunteer: how far they have come as a facilitator, what they carry, what comes next, and when they are away or rest. */

import { useCallback, useEffect, type ComponentType, type ReactNode } from 'react';
import type { MemberId } from '../../domain/ids.ts';
import type { Member } from '../../domain/member.ts';
import { fullName } from '../../domain/names.ts';
import { isSealed } from '../../domain/out-of-sight.ts';
import { pathOf } from '../../session/places.tsx';
import type { Reading } from '../../session/session.ts';
import { useSession } from '../../session/session-context.tsx';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { MemberAway } from './member-away.tsx';
import { MemberGone } from './member-gone.tsx';
import styles from './member-screen.module.css';
import { PathSteps } from './path-steps.tsx';
import { VolunteerFacts } from './volunteer-facts.tsx';
import { CarriedGroups, ComingMeetings, StillStands } from './volunteer-meetings.tsx';
import { readVolunteer, type VolunteerRead } from './volunteer-read.ts';

export interface VolunteerScreenProps {
  readonly id: MemberId;
  /** Readiness and what they took part in. */
  readonly trainings: ReactNode;
  /** Out of the lists: said above; sealed: in the place of this page. */
  readonly wayOut: { readonly Notice: OfMember; readonly Sealed: OfMember };
}

type OfMember = ComponentType<{ readonly member: Member }>;

export function VolunteerScreen({ id, trainings, wayOut: { Notice, Sealed } }: VolunteerScreenProps) {
  const session = useSession();
  const today = session.clock.today();
  const read = useStoreQuery(useCallback((store: Reading) => readVolunteer(store, id, today), [id, today]));
  const isRead = read !== undefined && read !== null && !isSealed(read.member);
  useEffect(() => {
    if (isRead) session.noteOpening('members', id);
  }, [session, id, isRead]);
  if (read === null) return <MemberGone />;
  if (read === undefined) return null;
  if (isSealed(read.member)) return <Sealed member={read.member} />;
  return <Volunteer read={read} trainings={trainings} notice={<Notice member={read.member} />} />;
}

interface VolunteerProps {
  readonly read: VolunteerRead;
  readonly trainings: ReactNode;
  readonly notice: ReactNode;
}

function Volunteer({ read, trainings, notice }: VolunteerProps) {
  const { say } = useWords();
  const { member } = read;
  return (
    <Page>
      <PageHeader
        title={say('path.title')}
        trail={
          <Breadcrumbs
            crumbs={[
              { href: pathOf({ screen: 'members' }), label: say('members.title') },
              { href: pathOf({ screen: 'member', id: member.id }), label: member.calledBy },
            ]}
          />
        }
        beside={
          <span className={styles.number}>
            <bdi>{fullName(member)}</bdi> {member.number}
          </span>
        }
      />
      {notice}
      <StillStands read={read} />
      <div className={styles.sides}>
        <VolunteerFacts read={read} />
        <PathSteps read={read} />
        <MemberAway member={member} isAlways />
        <CarriedGroups read={read} />
        <ComingMeetings read={read} />
      </div>
      {trainings}
    </Page>
  );
}
