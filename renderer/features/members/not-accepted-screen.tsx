/** Who has not accepted the code of conduct that holds; acceptances are recorded here for many at once. */

import { useCallback } from 'react';
import { pathOf } from '../../session/places.tsx';
import type { Reading } from '../../session/session.ts';
import { useSession } from '../../session/session-context.tsx';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { NotAcceptedList } from './not-accepted-list.tsx';
import { readNotAccepted } from './not-accepted-rows.ts';

export function NotAcceptedScreen() {
  const { say, sayDate } = useWords();
  const today = useSession().clock.today();
  const read = useStoreQuery(useCallback((store: Reading) => readNotAccepted(store, today), [today]));
  const notices = pathOf({ screen: 'notices' });
  return (
    <Page layout="table">
      <PageHeader
        title={say('consents.notAcceptedTitle')}
        subtitle={
          read?.inForce &&
          say('notices.inForce', {
            version: read.inForce.version,
            date: sayDate(read.inForce.effectiveOn),
          })
        }
        trail={
          <Breadcrumbs crumbs={[{ href: pathOf({ screen: 'members' }), label: say('members.title') }]} />
        }
        actions={
          <>
            <LinkButton href={pathOf({ screen: 'consentsMissing' })} look="quiet">
              {say('consents.missingTitle')}
            </LinkButton>
            <LinkButton href={notices} look="quiet">
              {say('notices.title')}
            </LinkButton>
          </>
        }
      />
      {read !== undefined &&
        (read.inForce === undefined ? (
          <EmptyState
            icon="file"
            title={say('consents.noConduct')}
            action={
              <LinkButton href={notices} look="plain">
                {say('notices.open')}
              </LinkButton>
            }
          />
        ) : (
          <NotAcceptedList rows={read.rows} />
        ))}
    </Page>
  );
}
