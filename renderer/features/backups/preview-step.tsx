/** What the backup would bring back, whose it is and how it stands to what is here; and the last question before it does. */

import { useState } from 'react';
import { backupPreview, type BackupAge, type BackupPreview } from '../../session/backup-preview.ts';
import type { OfficeHere } from '../../session/office-here.ts';
import type { RestoreRefusal } from '../../session/restore-here.ts';
import type { OpenedBackup } from '../../session/restore.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { FactList, type Fact } from '../../ui/fact-list.tsx';
import { Section } from '../../ui/page.tsx';
import type { Words } from '../../words/say.ts';
import { useWords } from '../../words/words-provider.tsx';
import { CountList } from './count-list.tsx';
import { OpenBackupFailureBanner } from './open-backup-failure.tsx';
import styles from './backups.module.css';

export interface PreviewStepProps {
  readonly backup: OpenedBackup;
  readonly here: OfficeHere;
  readonly refusal: RestoreRefusal | undefined;
  readonly onRestore: () => void;
  readonly onStartOver: () => void;
}

export function PreviewStep({ backup, here, refusal, onRestore, onStartOver }: PreviewStepProps) {
  const words = useWords();
  const { say } = words;
  const preview = backupPreview(backup, here);
  return (
    <>
      <div role="status">
        <Banner tone="success" title={say('backups.allGood')} />
      </div>
      {preview.notices.length > 0 && <Banner title={say('backups.harmlessDamage')} />}
      {backup.header.madeUp === true && <Banner title={say('madeUp.backup')} />}
      <OriginBanner preview={preview} />
      <Section title={say('backups.preview')} isFramed>
        <FactList facts={factsOf(preview, words)} />
        <CountList counts={preview.counts} />
      </Section>
      <OpenBackupFailureBanner failure={refusal ?? null} />
      <RestoreButtons
        preview={preview}
        isSomethingHere={here.storeId !== null}
        mayRestore={refusal === undefined}
        onRestore={onRestore}
        onStartOver={onStartOver}
      />
    </>
  );
}

function OriginBanner({ preview: { origin, fingerprint } }: { readonly preview: BackupPreview }) {
  const { say } = useWords();
  if (origin === 'proven') return null;
  return (
    <Banner title={say('backups.originNotProven')}>
      <p>{say('backups.originNotProvenText', { fingerprint })}</p>
    </Banner>
  );
}

function factsOf(preview: BackupPreview, words: Words): Fact[] {
  const { say, sayInstant, sayList } = words;
  const { organisation, madeAt, staff, fingerprint, origin, age } = preview;
  const compared = ageSentence(age, words);
  return [
    ...(organisation === null ? [] : [{ term: say('backups.organisation'), value: organisation }]),
    { term: say('backups.madeAt'), value: sayInstant(madeAt) },
    ...(compared === undefined ? [] : [{ term: say('backups.compared'), value: compared }]),
    { term: say('backups.staff'), value: sayList(staff) },
    {
      term: say('backups.fingerprint'),
      value: (
        <>
          <span className={styles.sign}>{fingerprint}</span>
          {origin === 'proven' && <p className={styles.quiet}>{say('backups.originProven')}</p>}
        </>
      ),
    },
  ];
}

function ageSentence(age: BackupAge, { say }: Words): string | undefined {
  switch (age.type) {
    case 'older':
      return age.changesSince === null
        ? say('backups.ageOlderPlain')
        : say('backups.ageOlder', { changes: age.changesSince });
    case 'same':
      return say('backups.ageSame');
    case 'newer':
      return say('backups.ageNewer');
    case 'unknown':
      return undefined;
  }
}

interface RestoreButtonsProps {
  readonly preview: BackupPreview;
  readonly isSomethingHere: boolean;
  readonly mayRestore: boolean;
  readonly onRestore: () => void;
  readonly onStartOver: () => void;
}

/** Where an office is here already, its place is not taken without a second question. */
function RestoreButtons({
  preview,
  isSomethingHere,
  mayRestore,
  onRestore,
  onStartOver,
}: RestoreButtonsProps) {
  const { say, sayInstant } = useWords();
  const [isAsking, setAsking] = useState(false);
  const madeAt = sayInstant(preview.madeAt);
  return (
    <div className={styles.buttons}>
      {mayRestore && (
        <Button
          look={isSomethingHere ? 'danger' : 'primary'}
          onPress={() => {
            if (isSomethingHere) setAsking(true);
            else onRestore();
          }}
        >
          {say('backups.restoreNow')}
        </Button>
      )}
      <Button onPress={onStartOver}>{say('backups.chooseOther')}</Button>
      <ConfirmDialog
        title={say('backups.confirmTitle')}
        isOpen={isAsking}
        isDanger
        confirmLabel={say('backups.restoreNow')}
        onClose={() => {
          setAsking(false);
        }}
        onConfirm={() => {
          setAsking(false);
          onRestore();
        }}
      >
        <p>{say('backups.confirmText', { madeAt })}</p>
        <p>{say('backups.confirmNumbers')}</p>
      </ConfirmDialog>
    </div>
  );
}
