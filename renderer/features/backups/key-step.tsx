/** With what the backup is opened: a passphrase from its time, or the recovery sheet. */

import { useState } from 'react';
import type { BackupFile } from '../../session/backup-file.ts';
import type { BackupKey } from '../../session/restore.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Actions, Form } from '../../ui/form.tsx';
import { PassphraseField } from '../../ui/passphrase-field.tsx';
import { RadioGroupField } from '../../ui/radio-group-field.tsx';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import { recoveryKeySentence } from '../../words/recovery-key-sentence.ts';
import type { Say } from '../../words/say.ts';
import { useWords } from '../../words/words-provider.tsx';
import type { OpenBackupFailure } from './use-open-backup.ts';
import styles from './backups.module.css';

type KeyKind = 'passphrase' | 'recoveryKey';

export interface KeyStepProps {
  readonly file: BackupFile;
  readonly isOwnKeyTried: boolean;
  readonly isBusy: boolean;
  readonly failure: OpenBackupFailure | null;
  readonly onOpen: (key: BackupKey) => void;
  readonly onStartOver: () => void;
}

export function KeyStep({ file, isOwnKeyTried, isBusy, failure, onOpen, onStartOver }: KeyStepProps) {
  const { say } = useWords();
  const [kind, setKind] = useState<KeyKind>('passphrase');
  const [typed, setTyped] = useState('');
  const [isMissing, setMissing] = useState(false);
  const submit = () => {
    setMissing(typed === '');
    if (typed === '' || isBusy) return;
    onOpen(kind === 'passphrase' ? { type: kind, passphrase: typed } : { type: kind, typed });
  };
  const complaint = isMissing ? missingSentence(say, kind) : keySentence(say, failure, kind);
  return (
    <>
      {isOwnKeyTried && <Banner title={say('backups.keyOtherTime')} />}
      <p className={styles.text}>
        {file.name !== null && <strong className={styles.file}>{file.name} </strong>}
        {say('backups.keyText')}
      </p>
      <Form label={say('backups.keyTitle')} onSubmit={submit}>
        <RadioGroupField
          label={say('backups.keyHow')}
          value={kind}
          onChange={(chosen) => {
            setKind(chosen);
            setTyped('');
            setMissing(false);
          }}
          options={[
            { id: 'passphrase', label: say('backups.keyPassphrase') },
            { id: 'recoveryKey', label: say('backups.keyRecovery') },
          ]}
          layout="row"
        />
        {kind === 'passphrase' ? (
          <PassphraseField
            label={say('backups.keyPassphrase')}
            value={typed}
            onChange={setTyped}
            errorMessage={complaint}
            takesFocus
          />
        ) : (
          <TextAreaField
            label={say('unlock.recoveryKey')}
            hint={say('unlock.recoveryHint')}
            value={typed}
            onChange={setTyped}
            errorMessage={complaint}
          />
        )}
        <Actions>
          <Button type="submit" look="primary" isBusy={isBusy}>
            {say('backups.openBackup')}
          </Button>
          <Button onPress={onStartOver} disabled={isBusy}>
            {say('backups.chooseOther')}
          </Button>
        </Actions>
      </Form>
    </>
  );
}

function missingSentence(say: Say, kind: KeyKind): string {
  return say(kind === 'passphrase' ? 'unlock.missing' : 'unlock.keyMissing');
}

/** What was wrong with what was typed; said only under the field it was typed into. */
function keySentence(say: Say, failure: OpenBackupFailure | null, kind: KeyKind): string | undefined {
  if (failure?.type === 'WrongPassphrase' && kind === 'passphrase') return say('backups.wrongPassphrase');
  if (failure?.type === 'WrongKey' && kind === 'passphrase') return say('failure.wrongKey');
  if (kind !== 'recoveryKey' || failure === null) return undefined;
  if (failure.type === 'NotARecoveryKey' && 'group' in failure) return recoveryKeySentence(say, failure);
  return failure.type === 'WrongKey' ? say('backups.wrongRecoveryKey') : undefined;
}
