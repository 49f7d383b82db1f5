/** The locked desk: who are you, and your passphrase; or the recovery sheet; or a backup. */

import { useMemo, useState } from 'react';
import type { StartupFacts } from '../../session/shell-facts.ts';
import {
  staffOf,
  unlockByPassphrase,
  unlockByRecoveryKey,
  type LockedOffice,
  type UnlockedOffice,
} from '../../session/unlocked-office.ts';
import { Button } from '../../ui/button.tsx';
import { PlainFrame } from '../../ui/frame.tsx';
import { PageHeader } from '../../ui/page.tsx';
import type { Language } from '../../words/language.ts';
import { useWords } from '../../words/words-provider.tsx';
import { KeyringTrouble } from './keyring-trouble.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { PublicKeys } from './public-keys.tsx';
import { UnlockForm, type UnlockWay } from './unlock-form.tsx';
import { UnlockNotices } from './unlock-notices.tsx';
import { useUnlocking } from './use-unlocking.ts';
import styles from './unlock.module.css';

export interface UnlockScreenProps {
  readonly office: LockedOffice;
  readonly facts: StartupFacts;
  readonly onLanguage: (language: Language) => unknown;
  readonly onOpenBackup: () => void;
  readonly onDanger: () => void;
  /** After the recovery key that person must choose a new passphrase. */
  readonly onUnlocked: (office: UnlockedOffice, by: UnlockWay) => unknown;
}

const openBy = { passphrase: unlockByPassphrase, recoveryKey: unlockByRecoveryKey } as const;

export function UnlockScreen({
  office,
  facts,
  onLanguage,
  onOpenBackup,
  onDanger,
  onUnlocked,
}: UnlockScreenProps) {
  const { say } = useWords();
  const [way, setWay] = useState<UnlockWay>('passphrase');
  const unlocking = useUnlocking((unlocked) => {
    onUnlocked(unlocked, way);
  });
  const staff = useMemo(() => staffOf(office), [office]);
  return (
    <PlainFrame>
      <PageHeader title={say('unlock.title')} />
      <UnlockNotices facts={facts} notices={office.notices} />
      {office.madeUp && staff.ok && (
        <PublicKeys
          staff={staff.value}
          isBusy={unlocking.isBusy}
          onOpen={(id, passphrase) => void unlocking.tryTo(() => unlockByPassphrase(office, id, passphrase))}
        />
      )}
      {staff.ok ? (
        <UnlockForm
          staff={staff.value}
          lastStaffId={facts.preferences.lastStaffId}
          way={way}
          unlocking={unlocking}
          onWay={setWay}
          onOpen={(staffId, typed) => void unlocking.tryTo(() => openBy[way](office, staffId, typed))}
        />
      ) : (
        <KeyringTrouble problem={staff.error} />
      )}
      <div className={styles.foot}>
        <Button look="quiet" icon="backups" isSmall onPress={onOpenBackup}>
          {say('unlock.restore')}
        </Button>
        <Button look="quiet" icon="warning" isSmall onPress={onDanger}>
          {say('danger.title')}
        </Button>
        <LanguageChoice onLanguage={onLanguage} isSmall />
      </div>
    </PlainFrame>
  );
}
