/** One member: how they are called, how to reach them safely, where they belong. */

import { useEffect, type ComponentType, type ReactNode } from 'react';
import type { MemberId } from '../../domain/ids.ts';
import type { Member } from '../../domain/member.ts';
import { isSealed } from '../../domain/out-of-sight.ts';
import { pathOf, useGo } from '../../session/places.tsx';
import { useSession } from '../../session/session-context.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Button } from '../../ui/button.tsx';
import { Page, PageHeader, Section } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { FamilyMayNotKnow } from './family-may-not-know.tsx';
import { MemberAway } from './member-away.tsx';
import { MemberConduct } from './member-conduct.tsx';
import { MemberConsents } from './member-consents.tsx';
import { MemberEndorsements } from './member-endorsements.tsx';
import { MemberFacts } from './member-facts.tsx';
import { MemberFollowUps } from './member-follow-ups.tsx';
import { MemberGone } from './member-gone.tsx';
import { MemberNotices } from './member-notices.tsx';
import { MemberRelatives } from './member-relatives.tsx';
import { MemberTimeline } from './member-timeline.tsx';
import { MemberWishes } from './member-wishes.tsx';
import { OtherContact } from './other-contact.tsx';
import { PhoneCards } from './phone-cards.tsx';
import { RemoveMember } from './remove-member-button.tsx';
import { useMember } from './use-member.ts';
import styles from './member-screen.module.css';

export interface MemberScreenProps {
  readonly id: MemberId;
  /** The part of the page that somebody came for. */
  readonly at: string;
  /** The groups this member belongs to, with joining and leaving. */
  readonly memberships?: ReactNode;
  readonly trainings?: ReactNode;
  /** For whoever is counted only: what becomes of the attendance recorded before. */
  readonly pastAttendance?: ReactNode;
  readonly history: ReactNode;
  /** The way out of the records. */
  readonly leaving?: ReactNode;
  /** Out of the lists and back. */
  readonly wayOut: {
    readonly Menu: OfMember;
    readonly Notice: OfMember;
    /** In the place of this page. */
    readonly Sealed: OfMember;
  };
}

type OfMember = ComponentType<{ readonly member: Member }>;

export function MemberScreen({ id, ...lent }: MemberScreenProps) {
  const session = useSession();
  const member = useMember(id);
  const isRead = member !== undefined && member !== null && !isSealed(member);
  useEffect(() => {
    if (isRead) session.noteOpening('members', id);
  }, [session, id, isRead]);
  if (member === null) return <MemberGone />;
  if (member === undefined) return null;
  return isSealed(member) ? <lent.wayOut.Sealed member={member} /> : <MemberPage member={member} {...lent} />;
}

type MemberPageProps = Omit<MemberScreenProps, 'id'> & { readonly member: Member };

function MemberPage({
  member,
  at,
  memberships,
  trainings,
  pastAttendance,
  history,
  leaving,
  wayOut: { Menu, Notice },
}: MemberPageProps) {
  const { say } = useWords();
  const go = useGo();
  return (
    <Page>
      <PageHeader
        title={member.calledBy}
        trail={
          <Breadcrumbs crumbs={[{ href: pathOf({ screen: 'members' }), label: say('members.title') }]} />
        }
        beside={<span className={styles.number}>{member.number}</span>}
        actions={
          <>
            <RemoveMember member={member} />
            <Menu member={member} />
            <Button look="primary" onPress={() => go({ screen: 'editMember', id: member.id })}>
              {say('app.edit')}
            </Button>
          </>
        }
      />
      <Notice member={member} />
      <MemberNotices member={member} />
      <div className={styles.sides}>
        <Section isFramed>
          <MemberFacts member={member} />
        </Section>
        <Section title={say('members.phonesTitle')} isFramed>
          {(member.phones.length > 0 || member.postalAddress !== undefined) && (
            <FamilyMayNotKnow member={member} />
          )}
          <PhoneCards phones={member.phones} />
          <OtherContact member={member} />
        </Section>
        <MemberWishes member={member} pastAttendance={pastAttendance} />
      </div>
      {memberships}
      {trainings}
      <div className={styles.sides}>
        <MemberFollowUps member={member} isAimedAt={at === 'followUps'} />
        <MemberAway member={member} />
        <MemberRelatives member={member} />
        <MemberConsents member={member} isAimedAt={at === 'consents'} />
        <MemberConduct member={member} isAimedAt={at === 'conduct'} />
        <MemberEndorsements member={member} />
      </div>
      <MemberTimeline member={member} />
      {history}
      {leaving}
    </Page>
  );
}
