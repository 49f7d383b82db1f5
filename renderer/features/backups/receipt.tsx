/** The receipt of a backup: shown only when its bytes were read back from the stick and found the same. */

import type { BackupReceipt } from '../../session/save-backup.ts';
import { Banner } from '../../ui/banner.tsx';
import { FactList } from '../../ui/fact-list.tsx';
import { Section } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { CountList } from './count-list.tsx';
import styles from './backups.module.css';

export function Receipt({ receipt }: { readonly receipt: BackupReceipt }) {
  const { say, sayInstant, sayBytes } = useWords();
  return (
    <>
      <div role="status">
        <Banner tone="success" title={say('backups.done')} />
      </div>
      {!receipt.isNoted && <Banner title={say('backups.notNoted')} />}
      <Section title={say('backups.receipt')} isFramed>
        <FactList
          facts={[
            { term: say('backups.file'), value: <span className={styles.file}>{receipt.fileName}</span> },
            { term: say('backups.place'), value: receipt.label },
            { term: say('backups.size'), value: sayBytes(receipt.sizeBytes) },
            { term: say('backups.madeAt'), value: sayInstant(receipt.madeAt) },
          ]}
        />
        <CountList counts={receipt.counts} />
      </Section>
    </>
  );
}
