/** For a member who is counted only: past registers that still hold their name can become counts, too. */

import { useCallback, useState } from 'react';
import type { MemberId } from '../../domain/ids.ts';
import { meetingsNaming, type CountedOnly } from '../../domain/scrub/past-attendance.ts';
import { mayManageOffice } from '../../domain/staff.ts';
import { convertAttendance } from '../../session/erase.ts';
import { useSession } from '../../session/session-context.tsx';
import type { Reading } from '../../session/session.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { useVisitor } from '../../session/use-visitor.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { Section } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';
import styles from './erasure.module.css';
import { RewritingFailureBanner, RewritingProgress } from './rewriting-progress.tsx';
import { useRewriting } from './use-rewriting.ts';

/** Nothing where they are not counted only, or nothing of the past names them. */
export function PastAttendance({ id }: { readonly id: MemberId }) {
  const { staff } = useSession();
  const isVisited = useVisitor().visit !== 'nobody';
  const query = useCallback((store: Reading) => pastOf(store, id), [id]);
  const past = useStoreQuery(query);
  if (past === undefined || past.registers === 0 || isVisited || !mayManageOffice(staff.role)) return null;
  return <Offer {...past} />;
}

interface Past {
  readonly whose: CountedOnly;
  readonly registers: number;
}

async function pastOf(store: Reading, id: MemberId): Promise<Past> {
  const member = await store.get('members', id);
  const memberships = (await store.all('memberships')).filter(({ memberId }) => memberId === id);
  const inGroups = memberships.filter(({ registerAs }) => registerAs === 'countedOnly');
  const groupIds =
    member?.registerAs === 'countedOnly' ? 'all' : new Set(inGroups.map(({ groupId }) => groupId));
  const whose: CountedOnly = { memberId: id, groupIds };
  if (groupIds !== 'all' && groupIds.size === 0) return { whose, registers: 0 };
  return { whose, registers: meetingsNaming(await store.all('meetings'), whose) };
}

function Offer({ whose, registers }: Past) {
  const { say } = useWords();
  const session = useSession();
  const [isAsking, setAsking] = useState(false);
  const { progress, failure, start, cancel } = useRewriting((watched) =>
    convertAttendance(session, whose, watched),
  );
  const convert = () => {
    setAsking(false);
    void start();
  };
  return (
    <Section title={say('erasure.countTitle')} isFramed>
      <div className={styles.box}>
        <p>{say('erasure.countText', { count: registers })}</p>
        <RewritingFailureBanner failure={failure} />
        <Button onPress={() => setAsking(true)}>{say('erasure.countNow')}</Button>
      </div>
      <ConfirmDialog
        title={say('erasure.countQuestion')}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={convert}
        confirmLabel={say('erasure.countTitle')}
        isDanger
      >
        <p>{say('erasure.countWarning')}</p>
      </ConfirmDialog>
      <RewritingProgress title={say('erasure.counting')} progress={progress} onCancel={cancel} />
    </Section>
  );
}
