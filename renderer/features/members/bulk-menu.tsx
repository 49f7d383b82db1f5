/** What can be done with the members that were chosen, in the bar under their list. */

import { useState } from 'react';
import type { Member } from '../../domain/member.ts';
import { mayChange } from '../../domain/staff.ts';
import { useSession } from '../../session/session-context.tsx';
import { useVisitor } from '../../session/use-visitor.ts';
import { Menu } from '../../ui/menu.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { BulkDialog } from './bulk-dialog.tsx';
import { type BulkKind, bulkWords } from './bulk-words.ts';

const kinds = Object.keys(bulkWords) as BulkKind[];

export function BulkMenu({ members }: { readonly members: readonly Member[] }) {
  const { say } = useWords();
  const { staff } = useSession();
  const { visit } = useVisitor();
  const [kind, setKind] = useState<BulkKind | null>(null);
  if (visit !== 'nobody' || !mayChange(staff.role)) return null;
  return (
    <>
      <Menu
        label={say('bulk.menu')}
        entries={kinds.map((id) => ({
          id,
          label: say(bulkWords[id]),
          onChoose: () => {
            setKind(id);
          },
        }))}
      />
      <BulkDialog
        kind={kind}
        members={members}
        onClose={() => {
          setKind(null);
        }}
      />
    </>
  );
}
