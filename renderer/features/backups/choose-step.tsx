/** Which file: one from a stick, or a copy that a damaged office folder still keeps. */

import type { OfficeState } from '../../session/shell-facts.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';
import styles from './backups.module.css';

export interface ChooseStepProps {
  readonly office: OfficeState;
  readonly onChoose: () => void;
  readonly onChooseKept: (id: string) => void;
  readonly onCancel: () => void;
}

export function ChooseStep({ office, onChoose, onChooseKept, onCancel }: ChooseStepProps) {
  const { say, sayInstant, sayBytes } = useWords();
  const kept = office.type === 'OfficeDamaged' ? office.snapshots : [];
  return (
    <>
      <p className={styles.text}>{say('backups.restoreIntro')}</p>
      <div className={styles.buttons}>
        <Button look="primary" icon="file" onPress={onChoose}>
          {say('backups.chooseFile')}
        </Button>
        <Button onPress={onCancel}>{say('ui.cancel')}</Button>
      </div>
      {kept.length > 0 && (
        <Section title={say('backups.orKept')}>
          <ul className={styles.kept}>
            {kept.map(({ id, madeAt, sizeBytes }) => (
              <li key={id}>
                <Button
                  onPress={() => {
                    onChooseKept(id);
                  }}
                >
                  {say('backups.keptCopy', { when: sayInstant(madeAt), size: sayBytes(sizeBytes) })}
                </Button>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
