/** Carrying the records away: one sealed file on a stick, proven before anybody is told that it is saved. */

import type { NumberMark } from '../../domain/numbers.ts';
import { settingsId } from '../../domain/settings.ts';
import { useGo } from '../../session/places.tsx';
import { useSaid } from '../../session/said.tsx';
import type { Reading } from '../../session/session.ts';
import { useSession } from '../../session/session-context.tsx';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Button } from '../../ui/button.tsx';
import { Page, PageHeader, Section } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { Receipt } from './receipt.tsx';
import { SavingFailure } from './saving-failure.tsx';
import { SavingProgress } from './saving-progress.tsx';
import { useSaveBackup } from './use-save-backup.ts';
import styles from './backups.module.css';

async function readFacts(store: Reading) {
  return {
    settings: await store.get('settings', settingsId),
    mark: await store.get('numbers', 'backup'),
  };
}

export function BackupsScreen() {
  const { say, sayDate } = useWords();
  const go = useGo();
  const said = useSaid();
  const facts = useStoreQuery(readFacts);
  const note = facts?.settings?.backupPlaceHint;
  const { saving, save } = useSaveBackup(useSession(), (end) => {
    if (end.type !== 'calledOff')
      said({ text: say(end.type === 'saved' ? 'backups.done' : 'backups.notSaved'), entryId: null });
  });
  const isRunning = saving.type === 'running';
  const newestBackup = ({ last = 0, on }: Partial<NumberMark> = {}) =>
    last === 0 || on === undefined
      ? say('meetings.noBackupYet')
      : say('meetings.lastBackup', { date: sayDate(on) });
  return (
    <Page layout="reading">
      <PageHeader title={say('backups.title')} subtitle={say('backups.intro')} />
      <Section>
        {facts !== undefined && <p>{newestBackup(facts.mark)}</p>}
        {note !== undefined && <p className={styles.quiet}>{say('backups.placeNote', { note })}</p>}
        {isRunning && <SavingProgress step={saving.step} />}
        {saving.type === 'failed' && <SavingFailure failure={saving.failure} />}
        {saving.type === 'saved' && <Receipt receipt={saving.receipt} />}
        {!isRunning && (
          <div>
            <Button look="primary" icon="backups" onPress={() => void save()}>
              {say(saving.type === 'saved' ? 'backups.again' : 'backups.saveNow')}
            </Button>
          </div>
        )}
        <p className={styles.quiet}>{say('backups.weakest')}</p>
      </Section>
      <Section title={say('backups.checkTitle')}>
        <p className={styles.text}>{say('backups.checkText')}</p>
        <div>
          <Button
            icon="file"
            disabled={isRunning}
            onPress={() => {
              go({ screen: 'openBackup' });
            }}
          >
            {say('backups.openBackup')}
          </Button>
        </div>
      </Section>
    </Page>
  );
}
