/** The way of a list into a table: first what that means, then where to. */

import { useState } from 'react';
import type { SeenList } from '../../session/list-memory.ts';
import { useSaid } from '../../session/said.tsx';
import { useCommand } from '../../session/use-command.ts';
import { Banner, FailureBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { exportList } from './export-list.ts';

export function ExportButton({ seen }: { readonly seen: SeenList }) {
  const { say } = useWords();
  const said = useSaid();
  const [isAsking, setAsking] = useState(false);
  const { run, isBusy, failure, clear } = useCommand(exportList);
  const close = () => {
    setAsking(false);
    clear();
  };
  const save = async () => {
    const done = await run(seen);
    if (!done.ok && done.error.type !== 'Cancelled') return;
    setAsking(false);
    if (done.ok) said({ text: say('lists.savedSaid', { name: done.value.value }), entryId: null });
  };
  return (
    <>
      <Button icon="file" onPress={() => setAsking(true)}>
        {say('lists.saveCsv')}
      </Button>
      <ConfirmDialog
        title={say('lists.exportTitle')}
        isOpen={isAsking}
        onClose={close}
        onConfirm={() => void save()}
        confirmLabel={say('lists.exportConfirm')}
        isBusy={isBusy}
      >
        <p>{say('lists.exportText')}</p>
        <p>{say('lists.exportNoted')}</p>
        {failure?.type === 'NotNoted' ? (
          <Banner tone="danger" title={say('lists.notNoted')} />
        ) : (
          <FailureBanner failure={failure} where="stick" />
        )}
      </ConfirmDialog>
    </>
  );
}
