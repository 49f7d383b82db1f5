/** Where groups meet: told here, kept with the groups. */

import { compareNames } from '../../domain/names.ts';
import { pathOf } from '../../session/places.tsx';
import type { Reading } from '../../session/session.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { venues as words } from './sections.ts';
import { SettingSection } from './setting-section.tsx';
import styles from './settings.module.css';

const readVenues = (store: Reading) => store.all('venues');

export function VenuesSection() {
  const { say, sayList } = useWords();
  const venues = useStoreQuery(readVenues) ?? [];
  const names = venues.map(({ name }) => name).sort(compareNames);
  return (
    <SettingSection words={words}>
      <div className={styles.offered}>
        <p>
          {say('settings.venueCount', { count: venues.length })}
          {names.length > 0 && `: ${sayList(names)}`}
        </p>
        <LinkButton href={pathOf({ screen: 'venues' })} look="plain" icon="venue">
          {say('settings.openVenues')}
        </LinkButton>
      </div>
    </SettingSection>
  );
}
