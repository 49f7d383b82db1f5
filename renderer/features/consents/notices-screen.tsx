/** What members are told before they are asked, and what the groups keep to: the editions in force and those before them. */

import { useCallback } from 'react';
import { mayManageOffice } from '../../domain/staff.ts';
import { pathOf } from '../../session/places.tsx';
import { useSaid } from '../../session/said.tsx';
import type { Reading } from '../../session/session.ts';
import { useSession } from '../../session/session-context.tsx';
import { useCommand } from '../../session/use-command.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Banner } from '../../ui/banner.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Button } from '../../ui/button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { addEditions } from './add-editions.ts';
import { EditionFailureBanner } from './edition-failure.tsx';
import { EditionsSection } from './editions-section.tsx';
import { readEditions } from './read-editions.ts';
import { proposedTexts, type Subject } from './subjects.ts';

export function NoticesScreen() {
  const { say } = useWords();
  const { clock, staff } = useSession();
  const today = clock.today();
  const read = useStoreQuery(useCallback((store: Reading) => readEditions(store, today), [today]));
  const mayManage = mayManageOffice(staff.role);
  if (read === undefined) return null;
  const { organisation } = read;
  const missing = read.subjects.flatMap(({ subject, inForce, coming }) =>
    inForce === undefined && coming.length === 0 ? [subject] : [],
  );
  return (
    <Page layout="reading">
      <PageHeader
        title={say('notices.title')}
        subtitle={say('notices.intro')}
        actions={
          <LinkButton href={pathOf({ screen: 'consentForm' })} look="plain" icon="print">
            {say('consentForm.openBlank')}
          </LinkButton>
        }
        trail={
          <Breadcrumbs crumbs={[{ href: pathOf({ screen: 'settings' }), label: say('app.settings') }]} />
        }
      />
      {missing.length > 0 && mayManage && <Adopting subjects={missing} organisation={organisation} />}
      {read.subjects.map((editions) => (
        <EditionsSection
          key={editions.subject}
          editions={editions}
          organisation={organisation}
          mayManage={mayManage}
        />
      ))}
    </Page>
  );
}

interface AdoptingProps {
  readonly subjects: readonly Subject[];
  readonly organisation: string;
}

function Adopting({ subjects, organisation }: AdoptingProps) {
  const { say } = useWords();
  const tell = useSaid();
  const today = useSession().clock.today();
  const { run, isBusy, failure } = useCommand(addEditions);
  const adopt = async () => {
    const done = await run(
      subjects.map((subject) => ({
        subject,
        effectiveOn: today,
        texts: proposedTexts(subject, organisation),
      })),
    );
    if (!done.ok) return;
    tell({ text: say('notices.savedSaid', { count: done.value.value }), entryId: done.value.entryId });
  };
  return (
    <>
      <EditionFailureBanner failure={failure} />
      <Banner
        title={say('notices.adoptTitle')}
        actions={
          <Button isBusy={isBusy} onPress={() => void adopt()}>
            {say('notices.adopt')}
          </Button>
        }
      >
        <p>{say('notices.adoptText')}</p>
      </Banner>
    </>
  );
}
