/** Why a file was not opened or not brought back. Nothing was changed by it, and every kind of bad file says its own sentence. */

import { Banner, FailureBanner } from '../../ui/banner.tsx';
import { useWords } from '../../words/words-provider.tsx';
import type { OpenBackupFailure } from './use-open-backup.ts';

export function OpenBackupFailureBanner({ failure }: { readonly failure: OpenBackupFailure | null }) {
  const { say } = useWords();
  if (failure?.type !== 'NotYourTask') return <FailureBanner failure={failure} />;
  return (
    <Banner tone="danger" title={say('backups.notYourTask')}>
      <p>{say('backups.notYourTaskText')}</p>
    </Banner>
  );
}
