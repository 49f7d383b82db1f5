/** How the desk works: for the whole office, and for whoever sits at it. */

import type { ReactNode } from 'react';
import { mayManageOffice } from '../../domain/staff.ts';
import { useOfficeSettings } from '../../session/office-settings.ts';
import { useSession } from '../../session/session-context.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';
import type { WordId } from '../../words/words.ts';
import { BackupsSection } from './backups-section.tsx';
import { DigitsSection } from './digits-section.tsx';
import { HelplinesSection } from './helplines-section.tsx';
import { HolidaysSection } from './holidays-section.tsx';
import { ListsSection } from './lists-section.tsx';
import { LockSection } from './lock-section.tsx';
import { LookSection } from './look-section.tsx';
import { NoticesSection } from './notices-section.tsx';
import { OrganisationSection } from './organisation-section.tsx';
import { SectionList } from './section-list.tsx';
import styles from './settings.module.css';
import { VenuesSection } from './venues-section.tsx';

/** `language` is the application's menu of languages. */
export function SettingsScreen({ language }: { readonly language: ReactNode }) {
  const { say } = useWords();
  const settings = useOfficeSettings();
  const mayManage = mayManageOffice(useSession().staff.role);
  return (
    <Page>
      <PageHeader title={say('app.settings')} subtitle={say('settings.intro')} />
      {!mayManage && (
        <Banner title={say('settings.readOnly')}>
          <p>{say('settings.readOnlyText')}</p>
        </Banner>
      )}
      <div className={styles.page}>
        <SectionList />
        <div className={styles.scopes}>
          <Scope title="settings.forOffice" text="settings.forOfficeText">
            {settings !== undefined && (
              <>
                <OrganisationSection settings={settings} mayManage={mayManage} />
                <HelplinesSection settings={settings} mayManage={mayManage} />
                <VenuesSection />
                <HolidaysSection mayManage={mayManage} />
                <NoticesSection />
                <ListsSection settings={settings} mayManage={mayManage} />
                <LockSection settings={settings} mayManage={mayManage} />
                <BackupsSection settings={settings} mayManage={mayManage} />
                <DigitsSection settings={settings} mayManage={mayManage} />
              </>
            )}
          </Scope>
          <Scope title="settings.forYou" text="settings.forYouText">
            <LookSection language={language} />
          </Scope>
        </div>
      </div>
    </Page>
  );
}

interface ScopeProps {
  readonly title: WordId;
  readonly text: WordId;
  readonly children: ReactNode;
}

function Scope({ title, text, children }: ScopeProps) {
  const { say } = useWords();
  return (
    <div className={styles.scope}>
      <div>
        <h2 className={styles.scopeTitle}>{say(title)}</h2>
        <p className={styles.effect}>{say(text)}</p>
      </div>
      {children}
    </div>
  );
}
