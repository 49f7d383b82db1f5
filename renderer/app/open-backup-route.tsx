/** Opening a backup from an unlocked desk; once it is restored, the desk locks and opens again as what the backup says. */

import { useState } from 'react';
import type { OfficeState } from '../../electron/contract/office-state.ts';
import { OpenBackupScreen } from '../features/backups/open-backup-screen.tsx';
import { useGo } from '../session/places.tsx';
import { useSession } from '../session/session-context.tsx';

export function OpenBackupRoute() {
  const session = useSession();
  const go = useGo();
  const [office] = useState<OfficeState>(() => ({
    type: 'Office',
    storeId: session.office.storeId,
    generation: session.position.generation,
    madeUp: session.isMadeUp,
    afterNumber: session.office.afterNumber,
    keyring: '',
    notices: [],
  }));
  return (
    <OpenBackupScreen
      shell={session.shell}
      office={office}
      session={session}
      onCancel={() => {
        go({ screen: 'backups' });
      }}
      onRestored={() => void session.shell['desk.lock']()}
    />
  );
}
