/** At the end of a member's page, for the coordinator: the way to be counted only in the past, and the way out of the records. */

import type { MemberId } from '../../domain/ids.ts';
import { mayManageOffice } from '../../domain/staff.ts';
import { pathOf } from '../../session/places.tsx';
import { useSession } from '../../session/session-context.tsx';
import { useVisitor } from '../../session/use-visitor.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Section } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';
import styles from './erasure.module.css';

export function LeavingRecords({ id }: { readonly id: MemberId }) {
  const { say } = useWords();
  const { staff } = useSession();
  const isVisited = useVisitor().visit !== 'nobody';
  if (isVisited || !mayManageOffice(staff.role)) return null;
  return (
    <Section title={say('erasure.section')} isFramed>
      <div className={styles.box}>
        <p>{say('erasure.sectionText')}</p>
        <LinkButton look="quiet" href={pathOf({ screen: 'erase', id })}>
          {say('erasure.open')}
        </LinkButton>
      </div>
    </Section>
  );
}
