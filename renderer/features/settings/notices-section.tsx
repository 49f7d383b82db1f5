/** Notices and the code of conduct: told here, kept on a screen of their own. */

import { pathOf } from '../../session/places.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { notices as words } from './sections.ts';
import { SettingSection } from './setting-section.tsx';
import styles from './settings.module.css';

export function NoticesSection() {
  const { say } = useWords();
  return (
    <SettingSection words={words}>
      <div className={styles.offered}>
        <LinkButton href={pathOf({ screen: 'notices' })} look="plain" icon="file">
          {say('notices.open')}
        </LinkButton>
      </div>
    </SettingSection>
  );
}
