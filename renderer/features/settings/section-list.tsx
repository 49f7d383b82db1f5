/** Leads to each section of the page, quietly, at its side. */

import { useWords } from '../../words/words-provider.tsx';
import { sectionsOfAccount, sectionsOfOffice, type SectionWords } from './sections.ts';
import { goToSection } from './setting-section.tsx';
import styles from './settings.module.css';

export function SectionList() {
  const { say } = useWords();
  return (
    <nav className={styles.sections} aria-label={say('settings.sections')}>
      <Links title={say('settings.forOffice')} sections={sectionsOfOffice} />
      <Links title={say('settings.forYou')} sections={sectionsOfAccount} />
    </nav>
  );
}

function Links({ title, sections }: { readonly title: string; readonly sections: readonly SectionWords[] }) {
  const { say } = useWords();
  return (
    <div>
      <p className={styles.sectionsTitle}>{title}</p>
      <ul aria-label={title}>
        {sections.map(({ id, title: name }) => (
          <li key={id}>
            <a
              className={styles.sectionLink}
              href={`#${id}`}
              onClick={(event) => {
                // The address stays as it is: it belongs to the router.
                event.preventDefault();
                goToSection(id);
              }}
            >
              {say(name)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
