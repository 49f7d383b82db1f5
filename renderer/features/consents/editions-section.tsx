/** One notice, or the code of conduct: the words in force, and the editions around them. */

import { pathOf } from '../../session/places.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Section } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';
import styles from './consents.module.css';
import { EditionTexts } from './edition-texts.tsx';
import type { EditionOfSubject, EditionsOfSubject } from './read-editions.ts';
import { proposedTexts, subjectWords } from './subjects.ts';

export interface EditionsSectionProps {
  readonly editions: EditionsOfSubject;
  readonly organisation: string;
  readonly mayManage: boolean;
}

export function EditionsSection({ editions, organisation, mayManage }: EditionsSectionProps) {
  const { say, sayDate } = useWords();
  const { subject, inForce, coming, earlier } = editions;
  const about = ({ version, effectiveOn }: EditionOfSubject) => ({ version, date: sayDate(effectiveOn) });
  return (
    <Section
      title={say(subjectWords[subject])}
      isFramed
      actions={
        mayManage && (
          <LinkButton href={pathOf({ screen: 'newEdition', id: subject })} look="plain" icon="plus">
            {say('notices.newEdition')}
          </LinkButton>
        )
      }
    >
      <p className={styles.stand}>
        {inForce === undefined ? say('notices.none') : say('notices.inForce', about(inForce))}
      </p>
      {inForce !== undefined && <EditionTexts texts={inForce.texts} />}
      {inForce !== undefined && subject === 'conduct' && (
        <LinkButton href={pathOf({ screen: 'conductWall' })} look="quiet" icon="print">
          {say('wall.conductOpen')}
        </LinkButton>
      )}
      {inForce === undefined && coming.length === 0 && (
        <details>
          <summary className={styles.fold}>{say('notices.proposed')}</summary>
          <EditionTexts texts={proposedTexts(subject, organisation)} />
        </details>
      )}
      {coming.map((edition) => (
        <details key={edition.id}>
          <summary className={styles.fold}>{say('notices.coming', about(edition))}</summary>
          <EditionTexts texts={edition.texts} />
        </details>
      ))}
      {earlier.map((edition) => (
        <details key={edition.id}>
          <summary className={styles.fold}>{say('notices.earlier', about(edition))}</summary>
          <EditionTexts texts={edition.texts} />
        </details>
      ))}
    </Section>
  );
}
