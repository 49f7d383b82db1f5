/** Whose consent is missing: for what is being done now, or before something is done with everybody. */

import { useCallback } from 'react';
import { consentPurposes } from '../../domain/consent.ts';
import { pathOf, useGo } from '../../session/places.tsx';
import type { Reading } from '../../session/session.ts';
import { useSession } from '../../session/session-context.tsx';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Page, PageHeader, Toolbar } from '../../ui/page.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { ConsentsMissingList } from './consents-missing-list.tsx';
import { purposeWords } from './member-words.ts';
import { readMissingRows, type MissingAbout } from './missing-rows.ts';

const abouts: readonly MissingAbout[] = ['now', ...consentPurposes];

/** `id` is what one asks about; what is being done now unless told. */
export function ConsentsMissingScreen({ id }: { readonly id: string }) {
  const { say } = useWords();
  const go = useGo();
  const today = useSession().clock.today();
  const about = abouts.find((each) => each === id) ?? 'now';
  const rows = useStoreQuery(
    useCallback((store: Reading) => readMissingRows(store, today, about), [today, about]),
  );
  return (
    <Page layout="table">
      <PageHeader
        title={say('consents.missingTitle')}
        trail={
          <Breadcrumbs crumbs={[{ href: pathOf({ screen: 'members' }), label: say('members.title') }]} />
        }
        actions={
          <>
            <LinkButton href={pathOf({ screen: 'notAccepted' })} look="quiet">
              {say('consents.notAcceptedTitle')}
            </LinkButton>
            <LinkButton href={pathOf({ screen: 'notices' })} look="quiet">
              {say('notices.title')}
            </LinkButton>
          </>
        }
      />
      <Toolbar>
        <SelectField
          label={say('consents.missingAbout')}
          value={about}
          onChange={(next) => go({ screen: 'consentsMissing', id: next ?? 'now' })}
          options={abouts.map((each) => ({
            id: each,
            label: each === 'now' ? say('consents.aboutNow') : say(purposeWords[each]),
          }))}
        />
      </Toolbar>
      {rows !== undefined && <ConsentsMissingList rows={rows} about={about} />}
    </Page>
  );
}
